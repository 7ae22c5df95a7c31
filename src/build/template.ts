import { contentSecurityPolicy } from './content-security-policy.ts'

/** The built `index.html`, ready to take a page. */
export interface Template {
  readonly policy: string
  /** A whole page; without a body it is the shell that the app fills in. */
  readonly render: (parts: { head: string; body: string; data: string }) => string
}

const STYLE_LINK = /<link rel="stylesheet"[^>]*>/
const START_SCRIPT = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g

/**
 * Puts the style sheet into the page itself, so that the first screen waits for nothing, the policy before it,
 * and the app's first script behind the text.
 */
export function createTemplate(indexHtml: string, style: string): Template {
  const policy = contentSecurityPolicy(style)
  const script = indexHtml.match(START_SCRIPT)?.join('') ?? ''
  const html = indexHtml
    .replace(STYLE_LINK, '')
    .replace(START_SCRIPT, '')
    .replace('<!--data-->', () => `<!--data-->${script}`)
    .replace('<!--head-->', () => `<!--head--><style>${style}</style>`)
    .replace(
      /<meta charset="utf-8" ?\/?>/i,
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(/>\s+</g, '><')
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
