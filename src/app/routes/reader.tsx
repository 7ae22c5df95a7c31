import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import type { Article } from '../../compiler/types.ts'
import {
  articlePath,
  followPath,
  isOwnSlug,
  parseStatementAnchor,
  SPEAKER_PARAMETER,
  statementAnchor,
  TRANSCRIPT_VIEW,
  VIEW_PARAMETER,
} from '../../compiler/urls.ts'
import { firstWords } from '../../compiler/words.ts'
import { articleQuery, correctedQuery } from '../../data/queries.ts'
import { ArticleView } from '../reader/article-view.tsx'
import { afterPaint } from '../ui/after-paint.ts'
import { PageHead } from '../ui/page-head.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { useIdle } from '../ui/use-idle.ts'
import { useModule } from '../ui/use-module.ts'
import { useIsSelecting } from '../reader/use-is-selecting.ts'

/** To ask for a module takes a phone's browser as long as all else that a tap does: the tap is answered first. */
const loadTools = () => afterPaint().then(() => import('./reader-tools.tsx'))
const loadAtHand = () => import('./at-hand.tsx')
const loadTranscript = () => import('../transcript/transcript-view.tsx')
const approach = () => void loadTools().catch(() => undefined)

/** One article: the address's, or the one given. Who is followed, which statement is linked and which view is shown stand in the address. */
export function Reader({ slug: ownSlug }: { readonly slug?: string }) {
  const named = useParams()['slug']
  const slug = ownSlug ?? named ?? ''
  // The prerendered page knows no query and no fragment: they take effect once React has taken over.
  const isHydrated = useHydrated()
  const { data: published } = useSuspenseQuery(articleQuery(slug))
  const { data: corrected = null } = useQuery({ ...correctedQuery(slug), enabled: isHydrated })
  const article = corrected?.article ?? published
  const [search] = useSearchParams()
  const query = search.toString()
  const { hash, state } = useLocation()
  const navigate = useNavigate()
  const linkedId = isHydrated ? parseStatementAnchor(decodeFragment(hash)) : null
  const followedId = isHydrated ? search.get(SPEAKER_PARAMETER) : null
  const followed = useMemo(
    () => article.speakers.find(({ id }) => id === followedId) ?? null,
    [article, followedId],
  )
  const isSelecting = useIsSelecting()
  const isTranscript = isHydrated && search.get(VIEW_PARAMETER) === TRANSCRIPT_VIEW
  const isToolWanted = linkedId !== null || isSelecting || corrected !== null
  const tools = useModule(isToolWanted && !isTranscript, loadTools)
  const transcript = useModule(isTranscript, loadTranscript)

  const leftAt = useRef<number | null>(null)
  const takeLeftAt = useCallback(() => {
    const top = leftAt.current
    leftAt.current = null
    return top
  }, [])
  const linkTo = useCallback(
    (id: string | null) => {
      leftAt.current = scrollY
      const to = { search: query, hash: id === null ? '' : statementAnchor(id) }
      void navigate(to, {
        replace: true,
        preventScrollReset: true,
        state: id && { isOpened: true },
      })
    },
    [navigate, query],
  )

  const follow = useCallback(
    (id: string | null) =>
      void navigate(id === null ? articlePath(slug) : followPath(slug, id), {
        replace: true,
        preventScrollReset: true,
      }),
    [navigate, slug],
  )

  return (
    <>
      <PageHead
        title={article.title.text}
        description={firstWords(article.paragraphs[0]?.text ?? article.title.text, 155)}
        path={isOwnSlug(slug) ? null : articlePath(slug)}
      />
      {isTranscript && transcript ? (
        <transcript.TranscriptView article={article} followedId={followed?.id ?? null} />
      ) : (
        <ArticleView
          key={slug}
          article={article}
          followed={followed}
          linkedId={linkedId}
          onLink={linkTo}
          onFollow={follow}
          onApproach={approach}
        />
      )}
      <StayInPlace hash={hash} takeLeftAt={takeLeftAt} />
      {tools && isToolWanted && !isTranscript && (
        <tools.ReaderTools
          {...{ article, published, corrected, linkedId, isSelecting }}
          followedId={followed?.id ?? null}
          takesFocus={(state as { isOpened?: boolean } | null)?.isOpened === true}
          onLink={linkTo}
        />
      )}
      {!isTranscript && <AtHand key={`at hand in ${slug}`} article={article} />}
    </>
  )
}

/**
 * The router scrolls a link's target to the top, even one the reader has just tapped: this goes back before it is
 * seen. The card, whose effects come after, moves the text only where it would cover the words.
 */
function StayInPlace({ hash, takeLeftAt }: { hash: string; takeLeftAt: () => number | null }) {
  const lastHash = useRef(hash)
  useEffect(() => {
    if (lastHash.current === hash) return
    lastHash.current = hash
    const top = takeLeftAt()
    if (top !== null) scrollTo({ top, behavior: 'instant' })
  }, [hash, takeLeftAt])
  return null
}

/** The rest, loaded once the text stands. What the address led to is what it said when the article was opened. */
function AtHand({ article }: { article: Article }) {
  const { hash, search } = useLocation()
  const [hasTarget] = useState(hash !== '' || new URLSearchParams(search).has(SPEAKER_PARAMETER))
  const atHand = useModule(useIdle(), loadAtHand)
  return atHand && <atHand.AtHand article={article} hasTarget={hasTarget} />
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
