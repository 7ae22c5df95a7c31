import { describe, expect, it } from 'vitest'
import { escapeHtml, jsonForScript } from '../../src/build/html.ts'

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!-- <script> -->',
  '"><img src=x onerror=alert(1)>',
  "' onclick='alert(1)",
  '&lt;b&gt; &amp;amp; &#60;',
  ']]> ${x} $& $1 \u2028 \u2029',
]

/** A page as a browser reads it. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('escapeHtml', () => {
  it.each(HOSTILE)('keeps %j as words between tags', (text) => {
    const { body } = parse(`<p>${escapeHtml(text)}</p>`)
    expect(body.children).toHaveLength(1)
    expect(body.querySelector('p')?.childElementCount).toBe(0)
    expect(body.textContent).toBe(text)
  })

  it.each(HOSTILE)('keeps %j as the value of an attribute', (text) => {
    const { body } = parse(`<p title="${escapeHtml(text)}">words</p>`)
    expect(body.querySelector('p')?.getAttributeNames()).toEqual(['title'])
    expect(body.querySelector('p')?.title).toBe(text)
    expect(body.textContent).toBe('words')
  })
})

describe('jsonForScript', () => {
  it.each(HOSTILE)('keeps %j inside its script element', (text) => {
    const json = jsonForScript({ [text]: [text] })
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    const { head, body } = parse(`<script type="application/json">${json}</script><p>words</p>`)
    const script = head.querySelector('script') ?? body.querySelector('script')
    expect(JSON.parse(script?.textContent ?? '')).toEqual({ [text]: [text] })
    expect(body.querySelector('p')?.textContent).toBe('words')
  })
})
