import { expect, it } from 'vitest'
import {
  articleDataPath,
  articlePath,
  timelineDataPath,
  timelinePageDataPath,
  timelinePagePath,
  timelinePath,
  voiceDataPath,
  voiceListDataPath,
  voiceListPath,
  voicePagePath,
} from '../../../src/compiler/urls.ts'
import { pageDataPath } from '../../../src/data/offline/page-data-path.ts'

it.each([
  [timelinePath(), timelineDataPath()],
  [timelinePagePath(12), timelinePageDataPath(12)],
  [articlePath('2031-05-04-bridge'), articleDataPath('2031-05-04-bridge')],
  [voicePagePath('ann-lee', null), voiceDataPath('ann-lee', null)],
  [voicePagePath('ann-lee', 3), voiceDataPath('ann-lee', 3)],
  [voiceListPath('words', 1), voiceListDataPath('words', 1)],
  [voiceListPath('name-l', 2), voiceListDataPath('name-l', 2)],
])('knows where the data of %s stands', (page, data) => {
  expect(pageDataPath(page)).toBe(data)
})

it.each(['/library/', '/import/', '/about/', '/articles/', '/nothing/here/', '/articles/a/b/'])(
  'finds none for %s',
  (page) => {
    expect(pageDataPath(page)).toBeNull()
  },
)
