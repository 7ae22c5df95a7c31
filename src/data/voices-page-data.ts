import type { QueryClient } from '@tanstack/react-query'
import type { SpeakerKind } from '../compiler/types.ts'
import {
  VOICES_VERSION,
  type VoiceListLink,
  type VoiceListPage,
  type VoicePage,
  type VoiceSummary,
} from '../compiler/voices-types.ts'
import { voiceListQuery, voiceQuery } from './voices.ts'

/** Id of the element that holds, as JSON, what a voice's page does not say in words. */
export const VOICE_MARKS_ID = 'voice-marks'

/** A page of a thread and its number, as a prerendered page holds it. */
interface VoiceMarks {
  readonly number: number | null
  /** Without titles and statements: they stand in the page once, as text. */
  readonly page: VoicePage
}

/** The part of a thread's page that goes into its HTML beside the text. */
export function toVoiceMarks(page: VoicePage, number: number | null): VoiceMarks {
  const articles = page.articles.map((article) => ({
    ...article,
    title: '',
    statements: article.statements.map((statement) => ({ ...statement, text: '' })),
  }))
  return { number, page: { ...page, articles } }
}

/** Puts what a prerendered page of voices shows into the cache. Other pages leave it as it is. */
export function seedVoices(queryClient: QueryClient, page: globalThis.Document): void {
  const voice = readVoice(page)
  if (voice)
    queryClient.setQueryData(voiceQuery(voice.page.id, voice.number).queryKey, {
      pages: [voice.page],
      pageParams: [voice.number],
    })
  const list = readVoiceList(page)
  if (list) queryClient.setQueryData(voiceListQuery(list.list, list.page).queryKey, list)
}

/** The thread of a prerendered page; `null` where there is none, or where it does not hold together. */
export function readVoice(page: globalThis.Document): VoiceMarks | null {
  const json = page.getElementById(VOICE_MARKS_ID)?.textContent
  if (!json) return null
  const marks = JSON.parse(json) as VoiceMarks
  const titles = [...page.querySelectorAll('[data-voice] [data-title]')]
  const texts = [...page.querySelectorAll('[data-voice] [data-words]')]
  const { articles } = marks.page
  const count = articles.reduce((sum, { statements }) => sum + statements.length, 0)
  const isWhole = titles.length === articles.length && texts.length === count
  if (marks.page.version !== VOICES_VERSION || !isWhole) return null
  let at = 0
  const withWords = articles.map((article, index) => ({
    ...article,
    title: titles[index]?.textContent ?? '',
    statements: article.statements.map((statement) => ({
      ...statement,
      text: texts[at++]?.textContent ?? '',
    })),
  }))
  return { ...marks, page: { ...marks.page, articles: withWords } }
}

/** The list of a prerendered page, from the attributes `voices/voice-list.tsx` gives it; `null` without one. */
export function readVoiceList(page: globalThis.Document): VoiceListPage | null {
  const root = page.querySelector<HTMLElement>('[data-voice-list]')
  if (!root) return null
  return {
    version: VOICES_VERSION,
    list: root.dataset['voiceList'] ?? '',
    page: Number(root.dataset['page']),
    pages: Number(root.dataset['pages']),
    voices: [...root.querySelectorAll<HTMLElement>('[data-id]')].map(readSummary),
    lists: [...root.querySelectorAll<HTMLElement>('[data-list]')].map(readLink),
  }
}

function readSummary(entry: HTMLElement): VoiceSummary {
  const { id, kind, words, statements, articles, first, last } = entry.dataset
  return {
    id: id ?? '',
    name: entry.querySelector('a')?.textContent ?? '',
    kind: kind as SpeakerKind,
    words: Number(words),
    statements: Number(statements),
    articles: Number(articles),
    first: first ?? '',
    last: last ?? '',
  }
}

function readLink({ dataset }: HTMLElement): VoiceListLink {
  return { list: dataset['list'] ?? '', voices: Number(dataset['voices']) }
}
