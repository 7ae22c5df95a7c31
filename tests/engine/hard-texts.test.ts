import { describe, expect, it } from 'vitest'
import { SENTENCES } from '../../src/build/bench/hard-texts.ts'
import { attribute } from '../../src/engine/index.ts'
import { faultsOf } from '../helpers/faults.ts'
import { documentOf, lines } from '../helpers/lines.ts'
import { model } from '../helpers/model.ts'

const TIMEOUT_MS = 120_000
/** Characters that join into one word, or into nothing. */
const MEGABYTES_5 = 5_000_000
/** Characters each of which is a word of its own cost as much as a word. */
const MANY_WORDS = 100_000
/** Marks, cues or names of a text that has little else. */
const MANY = 4000

/** What is wrong with the engine's result for a text. */
const check = (text: string, title = ''): string[] => {
  const document = documentOf(text, title)
  return faultsOf(document, attribute(document, model))
}

describe('attribute on hard text', { timeout: TIMEOUT_MS }, () => {
  it.each([
    ['letter', 'a', MEGABYTES_5],
    ['space', ' ', MEGABYTES_5],
    ['line break', '\n', MEGABYTES_5],
    ['digit', '7', MEGABYTES_5],
    ['Chinese character', '说', MEGABYTES_5],
    ['opening mark', '“', MANY_WORDS],
    ['straight mark', '"', MANY_WORDS],
    ['full stop', '.', MANY_WORDS],
    ['high half of a pair', '\ud83d', MANY_WORDS],
    ['low half of a pair', '\ude00', MANY_WORDS],
    ['zero-width space', '\u200b', MANY_WORDS],
  ])('finds nothing in one %s, over and over', (_name, character, count) => {
    expect(attribute(documentOf(character.repeat(count)), model)).toEqual({
      speakers: [],
      mentions: [],
      statements: [],
    })
  })

  it('finds nothing in an empty text', () => {
    expect(attribute(documentOf(''), model)).toEqual({ speakers: [], mentions: [], statements: [] })
  })

  it('reads 2 MB in one paragraph to the end', () => {
    const times = Math.ceil(2_000_000 / SENTENCES.length)
    const document = documentOf(SENTENCES.repeat(times))
    const result = attribute(document, model)
    expect(faultsOf(document, result)).toEqual([])
    expect(result.statements.at(-1)?.content[0]?.start).toBeGreaterThan(1_999_000)
  })

  it.each([
    ['straight marks', (count: number) => '" '.repeat(count)],
    ['single marks', (count: number) => "' a".repeat(count)],
    ['cues', (count: number) => 'Lee said '.repeat(count)],
    ['commas', (count: number) => 'he, '.repeat(count)],
    ['names', (count: number) => 'Ann Lee '.repeat(count)],
    ['sources', (count: number) => 'The mayor and her aide said it rained. '.repeat(count / 4)],
    [
      'namesakes',
      (count: number) =>
        Array.from({ length: count / 4 }, (_, at) => `Ann${at} Lee met Lee.`).join(' '),
    ],
    ['titles', (count: number) => 'Mr. Lee met a baker. The mayor said so. '.repeat(count / 4)],
    ['statements', (count: number) => '“No,” Ann Lee said. '.repeat(count / 4)],
    ['quotations', (count: number) => '“No no no no no no.” '.repeat(count / 4)],
    ['labels', (count: number) => 'LEE: No.\n\n'.repeat(count / 4)],
    [
      'speakers',
      (count: number) =>
        Array.from({ length: count / 4 }, (_, at) => `“No,” Ann Lee${at} said.`).join(' '),
    ],
  ])('keeps its spans in order among very many %s', (_name, make) => {
    expect(check(make(MANY))).toEqual([])
  })
})

describe('attribute on other scripts', () => {
  it.each([
    ['Arabic', 'قالت ليلى حداد: «لقد فتحنا الجسر اليوم». وأضافت أن الطريق سيبقى مغلقاً.'],
    ['Hebrew', 'ראש העיר אמרה: "הגשר ייפתח מחר". לדבריה, הכביש יישאר סגור עד יום ראשון.'],
    ['Chinese', '市长李安说：“大桥明天开放。”她还表示，道路将继续关闭到星期天。'],
    ['Arabic between marks', '\u202b“لقد فتحنا الجسر”\u202c، قالت ليلى.\n\n“لا”.'],
    ['vowel signs', 'قَالَتْ لَيْلَى: “فَتَحْنَا الجِسْرَ”. שָׁלוֹם אָמְרָה.'],
  ])('is sound in %s', (_name, text) => {
    expect(check(text)).toEqual([])
    expect(check(`${text} `.repeat(200), text)).toEqual([])
  })

  it.each([
    ['“הגשר ייפתח מחר,” Ann Lee said.', 'Ann Lee: “הגשר ייפתח מחר,”'],
    ['“فتحنا الجسر اليوم,” Ann Lee said.', 'Ann Lee: “فتحنا الجسر اليوم,”'],
    ['“大桥明天开放,” Ann Lee said.', 'Ann Lee: “大桥明天开放,”'],
    ['“We won 🎉🎉,” Ann Lee said.', 'Ann Lee: “We won 🎉🎉,”'],
    ['Zoe\u0308 Berg said: “Cafe\u0301s will open.”', 'Zoe\u0308 Berg: “Cafe\u0301s will open.”'],
  ])('finds the speaker of %s', (text, line) => {
    expect(lines(text)).toEqual([line])
  })
})
