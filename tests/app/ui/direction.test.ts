// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { directionOf } from '../../../src/app/ui/direction.ts'

describe('directionOf', () => {
  it.each(['קיבוץ', '“العربية” said', '12. שלום (Shalom)', 'ދިވެހި'])(
    'lays out %s from right to left',
    (text) => expect(directionOf(text)).toBe('rtl'),
  )

  it.each(['', '12 …', 'The kibbutz (קיבוץ)', 'Élysée', '東京'])(
    'leaves %s as the page is',
    (text) => expect(directionOf(text)).toBeUndefined(),
  )
})
