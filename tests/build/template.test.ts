import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../src/build/content-security-policy.ts'
import { createTemplate } from '../../src/build/template.ts'

const STYLE = "p::before { content: '$&' }"
// The file as the build leaves it: with a link to the style sheet.
const INDEX = readFileSync('index.html', 'utf8').replace(
  '</head>',
  '<link rel="stylesheet" crossorigin href="/assets/index-1a2b.css">\n</head>',
)
const PARTS = {
  head: '<title>$1 Title</title>',
  body: "<main>$' Words</main>",
  data: '<script type="application/json" id="data">{"$$":1}</script>',
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('createTemplate', () => {
  it('puts head, body and data in their places, letter by letter', () => {
    const page = parse(createTemplate(INDEX, STYLE).render(PARTS))
    expect(page.title).toBe('$1 Title')
    expect(page.querySelector('#root')?.innerHTML).toBe(PARTS.body)
    expect(page.querySelector('#data')?.textContent).toBe('{"$$":1}')
  })

  it('holds the style sheet itself instead of a link to it', () => {
    const page = parse(createTemplate(INDEX, STYLE).render(PARTS))
    expect(page.querySelector('link[rel=stylesheet]')).toBeNull()
    expect(page.querySelector('style')?.textContent).toBe(STYLE)
  })

  it('states the policy before anything that it governs', () => {
    const template = createTemplate(INDEX, STYLE)
    const html = template.render(PARTS)
    expect(template.policy).toBe(contentSecurityPolicy(STYLE))
    const policy = parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe(template.policy)
    const stated = html.indexOf('Content-Security-Policy')
    expect(stated).toBeLessThan(html.search(/<(style|link|script)/))
  })

  it('is the shell, with an empty root, when there is no page', () => {
    const page = parse(createTemplate(INDEX, STYLE).render({ head: '', body: '', data: '' }))
    expect(page.querySelector('#root')?.childNodes).toHaveLength(0)
    expect(page.querySelector('script[type=module]')).not.toBeNull()
  })

  it('renders page after page alike', () => {
    const template = createTemplate(INDEX, STYLE)
    expect(template.render(PARTS)).toBe(template.render(PARTS))
  })
})
