import {
  memo,
  useDeferredValue,
  useMemo,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
} from 'react'
import { Link } from 'react-router'
import type { Article, ArticleSpeaker, Block, Statement } from '../../compiler/types.ts'
import { FIRST_WORDS, statementAnchor, transcriptPath } from '../../compiler/urls.ts'
import { readingMinutes } from '../../compiler/words.ts'
import { formatDay } from '../ui/dates.ts'
import { directionOf } from '../ui/direction.ts'
import { isPlainClick } from '../ui/is-plain-click.ts'
import { useAnswerFirst } from '../ui/use-answer-first.ts'
import { voiceClasses } from '../ui/voice-class.ts'
import { ArticleEnd } from './article-end.tsx'
import { blocksOf } from './blocks-of.ts'
import { cutAtMarks } from './cut-at-marks.ts'
import { MarkedText } from './marked-text.tsx'
import { findMarks } from './marks.ts'
import { nameTurns } from './name-turns.ts'
import { intoStretches } from './into-stretches.ts'
import { Paragraph } from './paragraph.tsx'
import { SpeakerStrip } from './speaker-strip.tsx'
import { useFirstScreen } from './use-first-screen.ts'

interface ArticleViewProps {
  readonly article: Article
  readonly followed: ArticleSpeaker | null
  /** Id of the statement the address links to. */
  readonly linkedId: string | null
  /** The reader opens a statement. */
  readonly onLink: (statementId: string | null) => void
  /** The reader follows a speaker; `null` lets go. */
  readonly onFollow: (speakerId: string | null) => void
  /** The reader is about to: what shows it may be loaded. */
  readonly onApproach: () => void
}

/** Characters from which on a title is set smaller. */
const LONG_TITLE = 110
const LINK = 'flex min-h-11 items-center'

/** An article with its speakers. `article h1` and `article p` hold the file's words and nothing else. */
export const ArticleView = memo(function ArticleView({
  article,
  followed,
  linkedId,
  onLink,
  onFollow,
  onApproach,
}: ArticleViewProps) {
  const { title, paragraphs, directions, voices, names } = useMemo(
    () => cutArticle(article),
    [article],
  )
  const followedId = followed?.id ?? null
  // The strip and the words tapped answer at once; a long text follows in slices.
  const [chosenId, follow] = useAnswerFirst(followedId, onFollow)
  const [shownId, link] = useAnswerFirst(linkedId, onLink)
  const markedId = useDeferredValue(followedId)
  const [turns = [], fullTurns = []] = useMemo(
    () => [false, true].map((isAll) => nameTurns(paragraphs, article.speakers, markedId, isAll)),
    [paragraphs, article.speakers, markedId],
  )
  const linkedBlocks = useMemo(() => blocksOf(article, shownId), [article, shownId])
  const linkedIn = (block: Block | undefined) => (block && linkedBlocks.has(block) ? shownId : null)
  const shownCount = useFirstScreen(article, linkedId)
  const first = useMemo(
    () => article.statements.find((statement) => isOfRound(statement, followedId)),
    [article, followedId],
  )

  const openStatement = (event: MouseEvent<HTMLElement>) => {
    const id = statementAt(event)
    const isSelecting = getSelection()?.isCollapsed === false
    if (id && !isSelecting) link(id)
  }
  const openFocused = (event: KeyboardEvent<HTMLElement>) => {
    const id = event.key === 'Enter' ? statementAt(event) : null
    if (!id) return
    event.preventDefault()
    link(id)
  }
  const approach = (event: SyntheticEvent) => {
    if (statementAt(event)) onApproach()
  }

  return (
    <>
      {/* The shortcut to a statement under the pointer or in focus; a link below leads to all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <article
        lang={article.lang ?? undefined}
        className="reader"
        data-followed={markedId ?? undefined}
        onClick={openStatement}
        onKeyDown={openFocused}
        onPointerOver={approach}
      >
        <header>
          <h1
            className={article.title.text.length > LONG_TITLE ? 'long mt-6' : 'mt-6'}
            dir={directionOf(article.title.text)}
          >
            <MarkedText
              pieces={title}
              followedId={markedId}
              voices={voices}
              names={null}
              linkedId={linkedIn(article.title)}
            />
          </h1>
          <div className="meta mt-3">
            <time dateTime={article.date}>{formatDay(article.date)}</time>
            {' · '}
            {readingMinutes(article.wordCount)} min read
            {article.byline && ` · ${article.byline}`}
            {article.source && ` · ${article.source}`}
          </div>
          <SpeakerStrip
            slug={article.slug}
            speakers={article.speakers}
            followedId={chosenId}
            onFollow={follow}
          />
          {first && (
            <div className="flex flex-wrap gap-x-4 font-sans text-sm text-faint">
              <a
                className={LINK}
                href={`#${statementAnchor(first.id)}`}
                onClick={(event) => {
                  if (!isPlainClick(event)) return
                  event.preventDefault()
                  link(first.id)
                }}
              >
                Statement by statement
              </a>
              <Link className={LINK} to={transcriptPath(article.slug)}>
                Transcript
              </Link>
            </div>
          )}
        </header>
        {intoStretches(paragraphs.slice(0, shownCount)).map((stretch, at) => (
          <div key={at} id={at === 0 ? FIRST_WORDS : undefined} className="stretch">
            {stretch.map(({ item: pieces, at: index }) => (
              <Paragraph
                key={index}
                {...{ pieces, voices, names }}
                dir={directions[index]}
                turn={turns[index] ?? null}
                fullTurn={fullTurns[index] ?? null}
                followedId={markedId}
                linkedId={linkedIn(article.paragraphs[index])}
              />
            ))}
          </div>
        ))}
      </article>
      {shownCount === paragraphs.length && (
        <ArticleEnd article={article} followedId={chosenId} onFollow={follow} />
      )}
    </>
  )
})

function cutArticle(article: Article) {
  const blocks = [article.title, ...article.paragraphs]
  const [title = [], ...paragraphs] = cutAtMarks(blocks, findMarks(article))
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  const directions = article.paragraphs.map(({ text }) => directionOf(text))
  return { title, paragraphs, directions, voices: voiceClasses(article.speakers), names }
}

/** Id of the statement on which something happens. */
function statementAt({ target }: SyntheticEvent): string | null {
  const isAll = document.documentElement.dataset['shown'] === 'all'
  const shown = isAll ? '[data-statement]' : '[data-statement]:not([data-act])'
  const mark = (target as HTMLElement).closest<HTMLElement>(shown)
  return mark?.dataset['statement'] ?? null
}

/** Whether a statement is one of those that are gone through: what was said, of a followed speaker theirs. */
function isOfRound({ act, speakers }: Statement, followedId: string | null): boolean {
  return act === 'said' && (followedId === null || speakers.includes(followedId))
}
