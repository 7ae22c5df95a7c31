import { describe, expect, it } from 'vitest'
import { interleave, nextToLoad } from '../../../src/app/voices/interleave.ts'
import type { VoicePage } from '../../../src/compiler/voices-types.ts'

/** A page of a thread from days and the statements made on each, `id@place`. */
function pageOf(days: Readonly<Record<string, string>>, older: number | null = null): VoicePage {
  const articles = Object.entries(days).map(([date, words]) => ({
    ...{ slug: `${date}-news`, date, title: `News of ${date}` },
    statements: words.split(' ').map((word) => {
      const [id = '', at] = word.split('@')
      return {
        ...{ id, at: Number(at), kind: 'direct' as const, firmness: 'named' as const },
        ...{ text: id, joint: [], via: [], isDoubtful: false },
      }
    }),
  }))
  const voice = { id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const }
  return { version: 1, ...voice, profile: null, articles, older, newer: null }
}

const lines = (one: VoicePage, other: VoicePage) =>
  interleave([one], [other]).map(
    ({ date, turns }) =>
      `${date} ${turns.map(({ by, statement }) => `${by} ${statement.id}`).join(', ')}`,
  )

describe('interleave', () => {
  it('puts two threads in one order of days, and of places within an article', () => {
    const one = pageOf({ '2031-05-04': 'a@10 b@90', '2031-05-01': 'c@5' })
    const other = pageOf({ '2031-05-04': 'x@40', '2031-05-02': 'y@5' })
    expect(lines(one, other)).toEqual([
      '2031-05-04 one a, other x, one b',
      '2031-05-02 other y',
      '2031-05-01 one c',
    ])
  })

  it('shows a joint statement once', () => {
    const [one, other] = [pageOf({ '2031-05-04': 'a@1' }), pageOf({ '2031-05-04': 'a@1' })]
    expect(lines(one, other)).toEqual(['2031-05-04 both a'])
  })

  it('goes no further back than both threads are loaded', () => {
    const one = pageOf({ '2031-05-04': 'a@1', '2031-05-03': 'b@1' }, 7)
    const other = pageOf({ '2031-05-05': 'x@1', '2031-01-01': 'y@1' })
    expect(lines(one, other)).toEqual([
      '2031-05-05 other x',
      '2031-05-04 one a',
      '2031-05-03 one b',
    ])
    expect(nextToLoad([one], [other])).toBe('one')
  })
})

describe('nextToLoad', () => {
  it('names the thread that holds the exchange back', () => {
    const late = pageOf({ '2031-05-04': 'a@1' }, 3)
    const early = pageOf({ '2031-04-04': 'a@1' }, 3)
    const whole = pageOf({ '2031-05-30': 'a@1' })
    expect(nextToLoad([late], [early])).toBe('one')
    expect(nextToLoad([early], [late])).toBe('other')
    expect(nextToLoad([whole], [early])).toBe('other')
    expect(nextToLoad([whole], [whole])).toBeNull()
  })
})
