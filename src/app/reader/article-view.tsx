import { memo, useEffect, useMemo, useRef, type MouseEvent } from 'react'
import type { Article, ArticleSpeaker } from '../../compiler/types.ts'
import { statementAnchor } from '../../compiler/urls.ts'
import { readingMinutes } from '../../compiler/words.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { formatDay } from '../ui/dates.ts'
import { cutAtMarks } from './cut-at-marks.ts'
import { MarkedText } from './marked-text.tsx'
import { findMarks } from './marks.ts'
import { nameTurns } from './name-turns.ts'
import { OtherSpeakers, SpeakerStrip } from './speaker-strip.tsx'
import { StatementBar } from './statement-bar.tsx'
import { useFirstScreen } from './use-first-screen.ts'

interface ArticleViewProps {
  readonly article: Article
  readonly followed: ArticleSpeaker | null
  /** Id of the statement the address links to. */
  readonly linkedId: string | null
  readonly onLink: (statementId: string | null) => void
}

/** An article with its speakers. `article h1` and `article p` hold the file's words and nothing else. */
export const ArticleView = memo(function ArticleView({
  article,
  followed,
  linkedId,
  onLink,
}: ArticleViewProps) {
  const { title, paragraphs } = useMemo(() => cutArticle(article), [article])
  const turns = useMemo(
    () => nameTurns(paragraphs, article.speakers, followed?.id ?? null),
    [paragraphs, article.speakers, followed],
  )
  const said = article.statements.filter(({ act }) => act === 'said')
  const linked = said.find(({ id }) => id === linkedId) ?? null
  const followedId = followed?.id ?? null
  useStatementInView(linkedId)
  const shownCount = useFirstScreen(article, linkedId)

  const round = followedId ? said.filter(({ speakers }) => speakers.includes(followedId)) : said
  const step = (direction: -1 | 1) => {
    const here = said.findIndex(({ id }) => id === linkedId)
    const after = [...said.slice(here + 1), ...said.slice(0, Math.max(here, 0))]
    const next = after.filter((statement) => round.includes(statement)).at(direction === 1 ? 0 : -1)
    if (next) onLink(next.id)
  }
  const openStatement = (event: MouseEvent<HTMLElement>) => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-statement]')
    const isSelecting = getSelection()?.isCollapsed === false
    if (mark && !isSelecting) onLink(mark.dataset['statement'] ?? null)
  }

  return (
    <>
      {/* The pointer's shortcut to a statement; the keyboard steps through them with the bar's buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <article
        lang={article.lang ?? undefined}
        className="reader"
        data-followed={followedId ?? undefined}
        onClick={openStatement}
      >
        <header>
          <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">
            <MarkedText pieces={title} {...{ followedId, linkedId }} />
          </h1>
          <div className="meta mt-3">
            <time dateTime={article.date}>{formatDay(article.date)}</time>
            {' · '}
            {readingMinutes(article.wordCount)} min read
            {article.byline && ` · ${article.byline}`}
            {article.source && ` · ${article.source}`}
          </div>
          <SpeakerStrip slug={article.slug} speakers={article.speakers} followedId={followedId} />
          {round[0] && (
            <a
              className="flex min-h-11 w-fit items-center font-sans text-sm text-faint"
              href={`#${statementAnchor(round[0].id)}`}
            >
              Statement by statement
            </a>
          )}
        </header>
        {paragraphs.slice(0, shownCount).map((pieces, at) => (
          <p key={at} data-speakers={turns[at]}>
            <MarkedText {...{ pieces, followedId, linkedId }} />
          </p>
        ))}
      </article>
      {shownCount === paragraphs.length && <ArticleEnd {...{ article, followedId }} />}
      {linkedId !== null && (
        <StatementBar
          article={article}
          statement={linked}
          onStep={step}
          onDismiss={() => {
            onLink(null)
            document.getElementById('main')?.focus({ preventScroll: true })
          }}
        />
      )}
    </>
  )
})

function cutArticle(article: Article) {
  const blocks = [article.title, ...article.paragraphs]
  const [title = [], ...paragraphs] = cutAtMarks(blocks, findMarks(article))
  return { title, paragraphs }
}

/** What stands below the text. */
function ArticleEnd({ article, followedId }: { article: Article; followedId: string | null }) {
  return (
    <>
      {article.isTruncated && (
        <p role="note" className="mt-8 ruled pt-4 font-sans text-sm text-faint">
          The text ends here in mid-sentence: this is all the archive holds of it.
        </p>
      )}
      <OtherSpeakers slug={article.slug} speakers={article.speakers} followedId={followedId} />
      <Sources article={article} />
      <Neighbours article={article} />
    </>
  )
}

function Sources({ article }: { article: Article }) {
  if (article.sources.length === 0 && !article.url) return null
  return (
    <aside aria-label="Sources" className="mt-10 ruled pt-4 font-sans text-sm text-faint">
      <h2 className="strong">Sources</h2>
      <ul>
        {article.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
        {article.url && (
          <li>
            <a href={article.url} rel="noreferrer">
              {article.url}
            </a>
          </li>
        )}
      </ul>
    </aside>
  )
}

function Neighbours({ article: { older, newer } }: { article: Article }) {
  if (!older && !newer) return null
  return (
    <nav
      className="neighbours mt-12 grid gap-6 ruled pt-6 sm:grid-cols-2"
      aria-label="More articles"
    >
      {older && (
        <ArticleLink slug={older.slug} rel="prev">
          <small className="block font-sans text-faint">Earlier</small> {older.title}
        </ArticleLink>
      )}
      {newer && (
        <ArticleLink slug={newer.slug} rel="next">
          <small className="block font-sans text-faint">Later</small> {newer.title}
        </ArticleLink>
      )}
    </nav>
  )
}

/**
 * Brings a linked statement into view when the app shows the article with it, and whenever the link moves on.
 * A link that appears on a page already there needs no scrolling: the browser has done it on load, or the
 * reader has just tapped the words.
 */
function useStatementInView(statementId: string | null): void {
  const before = useRef<string | null>(statementId)
  useEffect(() => {
    const hasMovedOn = before.current !== null && statementId !== null
    before.current = statementId
    if (!hasMovedOn) return
    document.getElementById(statementAnchor(statementId))?.scrollIntoView({ block: 'center' })
  }, [statementId])
}
