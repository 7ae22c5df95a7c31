import { contentSecurityPolicy } from './content-security-policy.ts'

/** The built `index.html`, ready to take a page. */
export interface Template {
  readonly policy: string
  /** A whole page; without a body it is the shell that the app fills in. */
  readonly render: (parts: { head: string; body: string; data: string }) => string
}

const STYLE_LINK = /<link rel="stylesheet"[^>]*>/

/** Puts the style sheet into the page itself, so that the first screen waits for nothing, and the policy before it. */
export function createTemplate(indexHtml: string, style: string): Template {
  const policy = contentSecurityPolicy(style)
  const html = indexHtml
    .replace(STYLE_LINK, '')
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
