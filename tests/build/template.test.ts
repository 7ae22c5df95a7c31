// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../src/build/content-security-policy.ts'
import { createTemplate, findStyle } from '../../src/build/template.ts'

const STYLE = "p::before { content: '$&' }"
// The file as the build leaves it: with the script that comes before the first paint, and a link to the style sheet.
const SCRIPT = "document.title='$&'"
const INDEX = readFileSync('index.html', 'utf8').replace(
  '</head>',
  () =>
    `<link rel="stylesheet" crossorigin href="/assets/index-1a2b.css">\n<script>${SCRIPT}</script></head>`,
)
const SHELL = { indexHtml: INDEX, style: STYLE, laterStyle: '/assets/later-3c4d.css' }
const PARTS = {
  head: '<title>$1 Title</title>',
  body: "<main>$' Words</main>",
  data: '<script type="application/json" id="data">{"$$":1}</script>',
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('findStyle', () => {
  it('finds the style sheet of the first screen among others', () => {
    expect(findStyle(INDEX)).toBe('assets/index-1a2b.css')
  })

  it('finds none where there is none', () => {
    expect(findStyle(readFileSync('index.html', 'utf8'))).toBeNull()
  })
})

describe('createTemplate', () => {
  it('puts head, body and data in their places, letter by letter', () => {
    const page = parse(createTemplate(SHELL).render(PARTS))
    expect(page.title).toBe('$1 Title')
    expect(page.querySelector('#root')?.innerHTML).toBe(PARTS.body)
    expect(page.querySelector('#data')?.textContent).toBe('{"$$":1}')
  })

  it('holds the style sheet itself instead of a link to it', () => {
    const page = parse(createTemplate(SHELL).render(PARTS))
    const links = [...page.querySelectorAll('link[rel=stylesheet]')].filter(
      (link) => !link.closest('noscript'),
    )
    expect(links.map((link) => link.getAttribute('media'))).toEqual(['print'])
    expect(page.querySelector('style')?.textContent).toBe(STYLE)
  })

  it('asks for the later style sheet where no script runs, and where nothing is to be read yet', () => {
    const template = createTemplate(SHELL)
    const readable = template.render(PARTS)
    const later = `<link rel="stylesheet" href="${SHELL.laterStyle}">`
    expect(readable.split(later)).toHaveLength(2)
    expect(readable).toContain(`<noscript>${later}</noscript>`)
    expect(parse(readable).querySelector('script')?.dataset['later']).toBe(SHELL.laterStyle)
    const shell = parse(template.render({ head: '', body: '', data: '' }))
    expect(shell.querySelector('style ~ link[rel=stylesheet]')?.outerHTML).toBe(later)
    expect(shell.querySelector('noscript')).toBeNull()
  })

  it('leaves the script that comes before the first paint as it is, in the head', () => {
    const script = "document.title = '$& > <'"
    const [head] = createTemplate({
      ...SHELL,
      indexHtml: INDEX.replace(SCRIPT, () => script),
    })
      .render(PARTS)
      .split('</head>')
    expect(head).toContain(`>${script}</script>`)
  })

  it('states the policy before anything that it governs', () => {
    const template = createTemplate(SHELL)
    const html = template.render(PARTS)
    const scripts = [...html.matchAll(/<script(?! type)[^>]*>([^]*?)<\/script>/g)].map(
      ([, script]) => script ?? '',
    )
    expect(scripts).toHaveLength(2)
    expect(scripts[0]).toBe(SCRIPT)
    expect(template.policy).toBe(contentSecurityPolicy({ style: STYLE, scripts }))
    const policy = parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe(template.policy)
    const stated = html.indexOf('Content-Security-Policy')
    expect(stated).toBeLessThan(html.search(/<(style|link|script)/))
  })

  it('asks for the app once there is something to read, and it has been drawn', () => {
    const html = createTemplate(SHELL).render(PARTS)
    expect(html).not.toMatch(/type="module"|rel="modulepreload"/)
    const behindText = html.slice(html.indexOf(PARTS.data))
    expect(behindText).toMatch(/<script>.*requestAnimationFrame\(.*"\/src\/start\.ts".*import\(/)
  })

  it('asks for the app at once where nothing can be read without it', () => {
    const body = '<main><noscript>This page needs JavaScript.</noscript></main>'
    const page = parse(createTemplate(SHELL).render({ ...PARTS, body }))
    expect(page.querySelector('script[type=module]')?.getAttribute('src')).toBe('/src/start.ts')
    expect([...page.scripts].filter(({ textContent }) => textContent?.includes('import('))).toEqual(
      [],
    )
  })

  it('is the shell, with an empty root, when there is no page', () => {
    const page = parse(createTemplate(SHELL).render({ head: '', body: '', data: '' }))
    expect(page.querySelector('#root')?.childNodes).toHaveLength(0)
    expect(page.querySelector('script[type=module]')).not.toBeNull()
  })

  it('renders page after page alike', () => {
    const template = createTemplate(SHELL)
    expect(template.render(PARTS)).toBe(template.render(PARTS))
  })
})
