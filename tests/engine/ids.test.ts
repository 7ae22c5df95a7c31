import { describe, expect, it } from 'vitest'
import { slugOf, statementId, uniqueIds } from '../../src/engine/ids.ts'

describe('statementId', () => {
  it('depends on the words alone', () => {
    expect(statementId('“We won,”')).toBe(statementId('we  won.'))
    expect(statementId('We won')).not.toBe(statementId('We lost'))
    expect(statementId('We won')).toMatch(/^[a-z0-9]{10}$/)
  })
})

describe('uniqueIds', () => {
  it('numbers repeated ids and avoids those taken', () => {
    expect(uniqueIds(['a', 'a', 'a-2', 'a'])).toEqual(['a', 'a-2', 'a-2-2', 'a-3'])
  })
})

describe('slugOf', () => {
  it('keeps letters of all scripts and drops accents and marks', () => {
    expect(slugOf('José O’Neil')).toBe('jose-oneil')
    expect(slugOf('王毅')).toBe('王毅')
    expect(slugOf('“”')).toBe('speaker')
  })
})
