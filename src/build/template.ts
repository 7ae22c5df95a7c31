import { contentSecurityPolicy } from './content-security-policy.ts'

/** What Vite has made of `index.html`. */
export interface AppShell {
  readonly indexHtml: string
  /** What the page's link to its style sheet leads to. */
  readonly style: string
  /** Address of the style sheet that only those need at once who have chosen how they read. */
  readonly laterStyle: string
}

/** The built `index.html`, ready to take a page. */
export interface Template {
  readonly policy: string
  /** A whole page; without a body it is the shell that the app fills in. */
  readonly render: (parts: { head: string; body: string; data: string }) => string
}

/** The link to the style sheet of the first screen; the one for print stays a link. */
const STYLE_LINK = /<link rel="stylesheet"(?![^>]*media=)[^>]*>/
const PRINT_LINK = /<link rel="stylesheet"[^>]*media="print"[^>]*>/
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/
const START_SCRIPT = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g

/** Where a built `index.html` keeps its style sheet, relative to the site's folder; null without one. */
export function findStyle(indexHtml: string): string | null {
  const link = STYLE_LINK.exec(indexHtml)?.[0] ?? ''
  return /\/(assets\/[^"/]+\.css)"/.exec(link)?.[1] ?? null
}

/**
 * Puts the style sheet into the page itself, so that the first screen waits for nothing, the policy before it and
 * before the scripts that stand in the page, and what else is fetched behind the text. For the later style sheet the app
 * asks, `before-paint.ts` for who needs it at once; without scripts, and where there is nothing to read yet, the page.
 */
export function createTemplate({ indexHtml, style, laterStyle }: AppShell): Template {
  const script = INLINE_SCRIPT.exec(indexHtml)?.[1] ?? ''
  const start = indexHtml.match(START_SCRIPT) ?? []
  const startOnceDrawn = onceDrawn(start)
  const policy = contentSecurityPolicy({ style, scripts: [script, startOnceDrawn] })
  const later = `<link rel="stylesheet" href="${laterStyle}">`
  const print = PRINT_LINK.exec(indexHtml)?.[0] ?? ''
  const html = indexHtml
    .replace(STYLE_LINK, '')
    .replace(PRINT_LINK, '')
    .replace(START_SCRIPT, '')
    .replace(INLINE_SCRIPT, '<!--script-->')
    .replace('<!--data-->', () => `<!--data-->${print}<!--start-->`)
    .replace('<!--head-->', () => `<!--head--><style>${style}</style><!--later-->`)
    .replace(
      /<meta charset="utf-8" ?\/?>/i,
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(/>\s+</g, '><')
    .replace('<!--script-->', () => `<script data-later="${laterStyle}">${script}</script>`)
    .trim()
  return {
    policy,
    render: ({ head, body, data }) =>
      html
        .replace('<!--start-->', () =>
          isReadable(body) ? `<script>${startOnceDrawn}</script>` : start.join(''),
        )
        .replace('<!--head-->', () => head)
        .replace('<!--later-->', () => (isReadable(body) ? `<noscript>${later}</noscript>` : later))
        .replace('<!--body-->', () => body)
        .replace('<!--data-->', () => data),
  }
}

/** Whether there is something to read before the app is there; `start.ts` looks for the same. */
function isReadable(body: string): boolean {
  return body !== '' && !body.includes('<noscript>')
}

/** A script that asks for the app's first files once the text has been drawn: asked for sooner, they hold it up. */
function onceDrawn(start: readonly string[]): string {
  const files = start.map((element) => /(?:src|href)="([^"]*)"/.exec(element)?.[1])
  return `requestAnimationFrame(()=>setTimeout(()=>{for(const file of ${JSON.stringify(files)})import(file)}))`
}
