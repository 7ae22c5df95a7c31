import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  countChange,
  noteBackup,
  putOffReminder,
  readReminder,
} from '../../../src/data/library/backup-reminder.ts'

const DAY_MS = 24 * 60 * 60_000

beforeEach(() => vi.useFakeTimers({ now: new Date('2031-05-01') }))
afterEach(() => {
  vi.useRealTimers()
  localStorage.clear()
})
const passDays = (days: number) => vi.setSystemTime(Date.now() + days * DAY_MS)

describe('the reminder of a backup', () => {
  it('says nothing while there is nothing to lose', () => {
    passDays(400)
    expect(readReminder()).toBeNull()
  })

  it('comes after many changes, and goes with a backup', () => {
    countChange(19)
    expect(readReminder()).toBeNull()
    countChange()
    expect(readReminder()).toEqual({ lastAt: null, changes: 20 })
    noteBackup()
    expect(readReminder()).toBeNull()
  })

  it('comes a month after the first change that no backup holds', () => {
    noteBackup()
    const lastAt = Date.now()
    passDays(100)
    countChange()
    passDays(29)
    countChange()
    expect(readReminder()).toBeNull()
    passDays(2)
    expect(readReminder()).toEqual({ lastAt, changes: 2 })
  })

  it('stays away for a week when it is put off', () => {
    countChange(30)
    putOffReminder()
    passDays(6)
    expect(readReminder()).toBeNull()
    passDays(2)
    expect(readReminder()).not.toBeNull()
  })

  it('takes a broken note for none', () => {
    localStorage.setItem('backup-reminder', '{"changes":')
    expect(readReminder()).toBeNull()
    countChange(20)
    expect(readReminder()?.changes).toBe(20)
  })
})
