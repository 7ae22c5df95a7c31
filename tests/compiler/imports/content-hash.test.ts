import { expect, test } from 'vitest'
import { contentHash } from '../../../src/compiler/imports/content-hash.ts'

test('knows the same words again, however they are set', () => {
  const hash = contentHash(['“It runs,” said Ann Lee.', 'She smiled.'])
  expect(hash).toMatch(/^[0-9a-f]{14}$/)
  expect(contentHash(['“It runs,” said\n Ann Lee. She SMILED.'])).toBe(hash)
})

test('tells other words apart', () => {
  const hashes = Array.from({ length: 5000 }, (_, at) => contentHash([`It runs ${at} times.`]))
  expect(new Set(hashes).size).toBe(5000)
})
