import { contentSecurityPolicy } from './content-security-policy.ts'

/** The built `index.html`, ready to take a page. */
export interface Template {
  readonly policy: string
  /** A whole page; without a body it is the shell that the app fills in. */
  readonly render: (parts: { head: string; body: string; data: string }) => string
}

/** The link to the style sheet of the first screen; the one for print stays a link. */
const STYLE_LINK = /<link rel="stylesheet"(?![^>]*media=)[^>]*>/
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/
const START_SCRIPT = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g

/** Where a built `index.html` keeps its style sheet, relative to the site's folder; null without one. */
export function findStyle(indexHtml: string): string | null {
  const link = STYLE_LINK.exec(indexHtml)?.[0] ?? ''
  return /\/(assets\/[^"/]+\.css)"/.exec(link)?.[1] ?? null
}

/**
 * Puts the style sheet into the page itself, so that the first screen waits for nothing, the policy before it and
 * before the script that stands in the page, and the app's first script behind the text.
 */
export function createTemplate(indexHtml: string, style: string): Template {
  const script = INLINE_SCRIPT.exec(indexHtml)?.[1] ?? ''
  const policy = contentSecurityPolicy({ style, script })
  const start = indexHtml.match(START_SCRIPT)?.join('') ?? ''
  const html = indexHtml
    .replace(STYLE_LINK, '')
    .replace(START_SCRIPT, '')
    .replace(INLINE_SCRIPT, '<!--script-->')
    .replace('<!--data-->', () => `<!--data-->${start}`)
    .replace('<!--head-->', () => `<!--head--><style>${style}</style>`)
    .replace(
      /<meta charset="utf-8" ?\/?>/i,
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(/>\s+</g, '><')
    .replace('<!--script-->', () => `<script>${script}</script>`)
    .trim()
  return {
    policy,
    render: ({ head, body, data }) =>
      html
        .replace('<!--head-->', () => head)
        .replace('<!--body-->', () => body)
        .replace('<!--data-->', () => data),
  }
}
