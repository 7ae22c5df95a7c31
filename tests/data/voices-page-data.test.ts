import { describe, expect, it } from 'vitest'
import { jsonForScript } from '../../src/build/html.ts'
import { renderPage } from '../../src/build/prerender.tsx'
import { voiceListPath, voicePagePath } from '../../src/compiler/urls.ts'
import { listVoices } from '../../src/compiler/voices-lists.ts'
import { paginateThread, summariseVoice } from '../../src/compiler/voices-pages.ts'
import {
  readVoice,
  readVoiceList,
  toVoiceMarks,
  VOICE_MARKS_ID,
} from '../../src/data/voices-page-data.ts'
import { archiveOf } from '../helpers/articles.ts'

const ARCHIVE = archiveOf({
  '2031-05-03-road.txt':
    'date 2031-05-03 A road & <b>\n\n“We  will <i>build</i>\nit,” Ann Lee said.\n\nTom Berg said that it was late.',
  '2031-06-04-bridge.txt': 'date 2031-06-04 A bridge\n\n“It is done,” Ann Lee said.',
})
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

async function renderVoice(id: string) {
  const thread = ARCHIVE.voices.find((voice) => voice.id === id)
  const [{ number, page } = { number: null, page: null }] = thread ? paginateThread(thread) : []
  if (!page) throw new Error(`nobody is called ${id}`)
  const { body } = await renderPage(voicePagePath(id, number), { voice: page, number })
  const marks = jsonForScript(toVoiceMarks(page, number))
  return {
    page,
    html: `${body}<script type="application/json" id="${VOICE_MARKS_ID}">${marks}</script>`,
  }
}

describe('readVoice', () => {
  it('reads back what the page was made of, its words sent once', async () => {
    const { page, html } = await renderVoice('ann-lee')
    expect(page.articles).toHaveLength(2)
    expect(readVoice(parse(html))).toEqual({ number: null, page })
    expect(html.match(/“It is done,”/g)).toHaveLength(1)
  })

  it('leaves a page that does not hold together to be fetched', async () => {
    const { html } = await renderVoice('ann-lee')
    const page = parse(html)
    page.querySelector('[data-words]')?.remove()
    expect(readVoice(page)).toBeNull()
    expect(readVoice(parse('<p>Another page</p>'))).toBeNull()
  })
})

describe('readVoiceList', () => {
  it('reads back what the page was made of', async () => {
    const [page] = listVoices(ARCHIVE.voices.map(summariseVoice))
    if (!page) throw new Error('no page')
    const { body } = await renderPage(voiceListPath(page.list, page.page), { voices: page })
    expect(page.voices).toHaveLength(2)
    expect(readVoiceList(parse(body))).toEqual(page)
  })
})
