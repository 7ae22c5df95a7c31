import { describe, expect, it } from 'vitest'
import { createProgress } from '../../../src/build/site/progress.ts'

/** Progress of 1,000 steps of so many milliseconds; what is written. */
function told(stepMs: number, isTTY: boolean): string[] {
  const written: string[] = []
  let now = 0
  const progress = createProgress({ isTTY, write: (words) => written.push(words) }, () => now)
  progress.start('Reading', 1000)
  for (let step = 0; step < 1000; step++) {
    now += stepMs
    progress.advance(1)
  }
  progress.stop()
  return written
}

describe('createProgress', () => {
  it('is silent about what takes less than two seconds', () => {
    expect(told(1.9, true)).toEqual([])
    expect(told(1.9, false)).toEqual([])
  })

  it('adds a line every ten seconds, with rate and time left', () => {
    expect(told(25, false)).toEqual([
      'Reading 80 of 1,000 (8 %), 40 a second, 23 s left\n',
      'Reading 480 of 1,000 (48 %), 40 a second, 13 s left\n',
      'Reading 880 of 1,000 (88 %), 40 a second, 3 s left\n',
    ])
  })

  it('tells minutes and hours, and rates below ten with a digit', () => {
    expect(told(500, false)[0]).toBe('Reading 4 of 1,000 (0 %), 2.0 a second, 8 min 18 s left\n')
    expect(told(8000, false)[0]).toBe('Reading 1 of 1,000 (0 %), 0.1 a second, 2 h 13 min left\n')
  })

  it('rewrites one line on a terminal, and takes it away in the end', () => {
    const written = told(25, true)
    expect(written.length).toBeGreaterThan(50)
    expect(written[0]).toBe('\r\u001b[KReading 80 of 1,000 (8 %), 40 a second, 23 s left')
    expect(written.filter((words) => !words.startsWith('\r\u001b[K'))).toEqual([])
    expect(written.join('')).not.toContain('\n')
    expect(written.at(-1)).toBe('\r\u001b[K')
  })
})
