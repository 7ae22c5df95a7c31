import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { fileText } from '../../compiler/file-text.ts'
import { explain } from '../../compiler/explain.ts'
import { joinWords } from '../../compiler/text-quotes.ts'
import type { Article, Statement } from '../../compiler/types.ts'
import { voiceClasses } from '../ui/voice-class.ts'
import { CardActions } from './card-actions.tsx'
import { useEscape, useFocusKept, useTabBetween, useWayBack } from './card-focus.ts'
import { Fact } from './fact.tsx'
import { SameWordsFact } from './same-words-fact.tsx'
import { StepWords } from './step-words.tsx'
import { placeAmong, stepsFrom, type Steps } from './steps.ts'
import { endFocusClear, keepFocusClear, keepInView, leaveCard } from './place-on-screen.ts'
import {
  certaintyWords,
  cueWords,
  FIRMNESS_WORDS,
  MANNER_WORDS,
  nameAll,
  roleWords,
  stepWords,
} from './wording.ts'
import './statement-card.css'

interface StatementCardProps {
  readonly article: Article
  /** The statement the address links to; the article may hold none of that id. */
  readonly statementId: string
  /** Only this speaker's statements are stepped through; `null` for everybody's. */
  readonly followedId: string | null
  /** The reader asked for it: the focus goes into it. */
  readonly takesFocus: boolean
  /** Says by whom it was corrected and leads back; renders nothing for a statement as it was found. */
  readonly correctedNote: ReactNode
  readonly isRemoved: boolean
  readonly onLink: (statementId: string | null) => void
  /** Has the article read out from there; `null` where no voice can. */
  readonly onListen: ((statementId: string) => void) | null
  /** The address of a statement, to be given to others. */
  readonly addressOf: (statementId: string) => string
  readonly siteTitle: string
  /** Who a speaker is elsewhere in the archive. */
  readonly renderVoice: (speakerId: string, name: string) => ReactNode
  /** How a reader notes something on it. */
  readonly renderNote: (statement: Statement) => ReactNode
  /** What a reader does about a wrong reading. */
  readonly renderCorrection: (statement: Statement, onDone: () => void) => ReactNode
}

/** Who made a statement, how firmly we know and why; what to do with it. Not modal: the text stays in reach. */
export function StatementCard(props: StatementCardProps) {
  const { article, statementId, takesFocus, onLink } = props
  const card = useRef<HTMLElement>(null)
  const [wrongId, setWrongId] = useState<string | null>(null)
  const statement = article.statements.find(({ id }) => id === statementId) ?? null
  const voices = useMemo(() => voiceClasses(article.speakers), [article])
  const act = statement?.act ?? 'said'
  const alike = article.statements.filter((each) => each.act === act)
  const close = () => {
    // First: the place where the text is now is kept.
    leaveCard(statementId)
    onLink(null)
  }
  useKeptInView(card, statementId, takesFocus)
  useEscape(wrongId === statementId ? () => setWrongId(null) : close)
  useWayBack(card, wrongId !== null)
  useFocusKept(card)
  useTabBetween(card, statementId)

  return (
    <section
      ref={card}
      role="dialog"
      aria-label="Statement"
      tabIndex={-1}
      className={`statement-card ${voices.get(statement?.speakers[0] ?? '') ?? ''}`}
    >
      <button type="button" className="card-close" aria-label="Close" onClick={close}>
        ×
      </button>
      <StepWords
        {...{ statementId }}
        words={
          statement ? stepWords(article.speakers, statement, placeAmong(alike, statement)) : ''
        }
      />
      {statement ? (
        <CardContent {...props} {...{ alike, statement, wrongId, setWrongId }} />
      ) : (
        <p>
          {props.isRemoved
            ? 'You removed this statement. '
            : 'The linked statement is no longer in this article. '}
          {props.isRemoved && props.correctedNote}
        </p>
      )}
    </section>
  )
}

type CardContentProps = StatementCardProps & {
  /** Those of the same act: what was said, or thought, or decided. */
  readonly alike: readonly Statement[]
  readonly statement: Statement
  /** The statement that is being corrected. */
  readonly wrongId: string | null
  readonly setWrongId: (statementId: string | null) => void
}

function CardContent(props: CardContentProps) {
  const { article, statement, alike, followedId, wrongId, setWrongId } = props
  const { correctedNote, onLink, onListen, renderVoice } = props
  const { speakers, via, firmness, kind } = statement
  const text = useMemo(() => fileText(article), [article])
  const [speaker] = article.speakers.filter(({ id }) => id === speakers[0])
  const role = speaker && speakers.length === 1 ? roleWords(speaker) : null
  const cue = cueWords(text, statement)
  const place = placeAmong(alike, statement)
  if (wrongId === statement.id) return props.renderCorrection(statement, () => setWrongId(null))
  return (
    <>
      <header>
        <h2>
          {speakers.length === 0 && 'Speaker unknown'}
          {speakers.map((id, at) => (
            <span key={id} data-voice="">
              {at > 0 && ' · '}
              {renderVoice(id, nameAll(article.speakers, [id]))}
            </span>
          ))}
        </h2>
        {role && <p className="text-faint">{role}</p>}
        {via.length > 0 && (
          <p className="text-faint">according to {nameAll(article.speakers, via)}</p>
        )}
      </header>
      <blockquote lang={article.lang ?? undefined}>{joinWords(text, statement.content)}</blockquote>
      <dl>
        <Fact term="Manner">{MANNER_WORDS[kind]}</Fact>
        {cue && <Fact term="Introduced by">{cue}</Fact>}
        {firmness && <Fact term="Source">{FIRMNESS_WORDS[firmness]}</Fact>}
        <Fact term="Our reading">{correctedNote ?? certaintyWords(statement.confidence)}</Fact>
        <Fact term="Why">{explain(text, statement, article.speakers)}</Fact>
        {article.hasSameWords && <SameWordsFact slug={article.slug} statementId={statement.id} />}
      </dl>
      <nav aria-label="Statements">
        {speakers.length > 0 && (
          <StepButtons
            steps={stepsFrom(alike, statement.id, speakers)}
            of={`by ${nameAll(article.speakers, speakers)}`}
            onLink={onLink}
            signs={['‹', '›']}
          >
            {place}
          </StepButtons>
        )}
        <StepButtons
          steps={stepsFrom(alike, statement.id, followedId === null ? null : [followedId])}
          of={null}
          onLink={onLink}
          signs={['↑', '↓']}
        />
      </nav>
      <CardActions
        key={statement.id}
        {...props}
        {...{ text, role }}
        onListen={onListen}
        noteButton={props.renderNote(statement)}
        onWrong={() => setWrongId(statement.id)}
      />
    </>
  )
}

interface StepButtonsProps {
  readonly steps: Steps
  /** Whose statements; `null` for all. */
  readonly of: string | null
  readonly signs: readonly [string, string]
  readonly onLink: (statementId: string) => void
  readonly children?: ReactNode
}

function StepButtons({ steps: { previous, next }, of, signs, onLink, children }: StepButtonsProps) {
  if (!previous || !next) return null
  const name = of ?? 'statement'
  return (
    <div>
      <button type="button" aria-label={`Previous ${name}`} onClick={() => onLink(previous.id)}>
        {signs[0]}
      </button>
      {children && <span className="text-faint">{children}</span>}
      <button type="button" aria-label={`Next ${name}`} onClick={() => onLink(next.id)}>
        {signs[1]}
      </button>
    </div>
  )
}

/** Scrolls the statement out from under the card, and to where it can be read when the reader has asked for it. */
function useKeptInView(
  card: React.RefObject<HTMLElement | null>,
  statementId: string,
  isAskedFor: boolean,
): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const element = card.current
    if (!element) return
    keepInView(statementId, element, isAskedFor || !isFirst.current)
    isFirst.current = false
    // Whoever steps from statement to statement keeps the focus on the button.
    if (isAskedFor && !element.contains(document.activeElement))
      element.focus({ preventScroll: true })
  }, [card, statementId, isAskedFor])
  // It grows when what is fetched for it comes. Before the screen is drawn anew, or it would look after the last one.
  useLayoutEffect(() => {
    const element = card.current
    if (!element || !('ResizeObserver' in window)) return undefined
    const observer = new ResizeObserver(() => {
      keepInView(statementId, element, false)
      keepFocusClear(element)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [card, statementId])
  useEffect(() => endFocusClear, [])
}
