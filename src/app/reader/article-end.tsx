import { memo } from 'react'
import type { Article } from '../../compiler/types.ts'
import { articlePath, withBase } from '../../compiler/urls.ts'
import { site } from '../site.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { OtherSpeakers } from './speaker-strip.tsx'

interface ArticleEndProps {
  readonly article: Article
  readonly followedId: string | null
  readonly onFollow: (speakerId: string | null) => void
}

/** What stands below the text. */
export const ArticleEnd = memo(function ArticleEnd({
  article,
  followedId,
  onFollow,
}: ArticleEndProps) {
  return (
    <div className="stretch">
      {article.isTruncated && (
        <p role="note" className="mt-8 ruled pt-4 font-sans text-sm text-faint">
          The text ends here in mid-sentence: this is all the archive holds of it.
        </p>
      )}
      <OtherSpeakers
        slug={article.slug}
        speakers={article.speakers}
        {...{ followedId, onFollow }}
      />
      <Sources article={article} />
      <div className="printed mt-10 ruled pt-4 font-sans text-sm text-faint">
        {site.title} · {site.url + withBase(site.base, articlePath(article.slug))}
      </div>
      <Neighbours article={article} />
    </div>
  )
})

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
