import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../src/app/import/read-html.ts'

const read = (html: string) => readHtml('Pasted text', { html, notice: null })

describe('readHtml', () => {
  it('leaves scripts and styles out of the title', async () => {
    const html =
      '<h1>Big <script>alert(1)</script> news<style>b {}</style></h1><p>The ferry runs.</p>'
    expect(await read(html)).toMatchObject({ title: 'Big news', paragraphs: ['The ferry runs.'] })
  })

  it('finds the day that a page’s JSON-LD names', async () => {
    const json = '{"datePublished": "2031-03-12T08:00:00Z"}'
    const html = `<script type="application/ld+json">${json}</script><h1>Ferry</h1><p>It runs.</p>`
    expect(await read(html)).toMatchObject({ title: 'Ferry', date: '2031-03-12' })
  })

  it('keeps the frame that it reads with off the page', async () => {
    await read('<p onclick="alert(1)">The ferry runs.</p>')
    expect(document.querySelector('iframe')).toBeNull()
  })
})
