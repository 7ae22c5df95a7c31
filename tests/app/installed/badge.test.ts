import { expect, it } from 'vitest'
import { countUnread } from '../../../src/app/installed/badge.ts'

const place = { paragraph: 1, share: 0.1, isRead: false, changedAt: 1 }
const ARTICLES = ['2031-05-01', '2031-05-02', '2031-05-03', '2031-05-04'].map((date) => ({
  slug: `${date}-a`,
  date,
}))

it('counts what was published since the first visit and is not read to its end', () => {
  const places = {
    '2031-05-03-a': { ...place, slug: '2031-05-03-a', isRead: true },
    '2031-05-04-a': { ...place, slug: '2031-05-04-a' },
  }
  expect(countUnread(ARTICLES, places, Date.parse('2031-05-01T12:00:00Z'))).toBe(2)
  expect(countUnread(ARTICLES, {}, Date.parse('2031-05-04T12:00:00Z'))).toBe(0)
})
