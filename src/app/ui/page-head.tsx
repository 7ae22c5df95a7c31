import { withBase } from '../../compiler/urls.ts'
import { site } from '../site.ts'

interface PageHeadProps {
  /** `null` for the front page, which bears the site's name alone. */
  readonly title: string | null
  readonly description: string
  /** The page's own address from the site's root; `null` keeps it out of search engines. */
  readonly path: string | null
}

/** Title, description and canonical address of a page; React keeps them in the document's head. */
export function PageHead({ title, description, path }: PageHeadProps) {
  return (
    <>
      <title>{title === null ? site.title : `${title} · ${site.title}`}</title>
      <meta name="description" content={description} />
      {path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={site.url + withBase(site.base, path)} />
      )}
    </>
  )
}
