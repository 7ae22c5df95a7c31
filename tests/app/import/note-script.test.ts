// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { noteScript } from '../../../src/app/import/note-script.ts'
import { NO_DETAILS } from '../../../src/compiler/details.ts'

const draftOf = (words: string, notice: string | null = null) => ({
  ...NO_DETAILS,
  title: '',
  date: null,
  paragraphs: [words],
  notice,
})

describe('noteScript', () => {
  it.each([
    '大臣は「橋は開く」と述べた。',
    'قال الوزير: «الجسر مفتوح»',
    'Министр сказал: «Мост открыт»',
  ])('says that only English is read under %s', (words) =>
    expect(noteScript(draftOf(words)).notice).toMatch(/English texts only/),
  )

  it('keeps what was to be said before', () => {
    expect(noteScript(draftOf('Мост открыт', 'No title.')).notice).toMatch(/^No title\. Statements/)
  })

  it.each(['It rained on the Москва.', 'Il pleut à Évian', '2031', ''])(
    'leaves %s alone',
    (words) => expect(noteScript(draftOf(words)).notice).toBeNull(),
  )
})
