import { describe, expect, it } from 'vitest'
import { kindsMeant, whoIsMeant } from '../helpers/who-is-meant.ts'

describe('surnames that are words', () => {
  it.each([
    ['Loretta Banks', 'Banks'],
    ['Charlotte Church', 'Church'],
    ['Sir John Major', 'Major'],
    ['Billie Jean King', 'King'],
    ['Mervyn T. Judge', 'Judge'],
    ['Tim Cook', 'Cook'],
  ])('takes %s for a person, and %s alone', (full, surname) => {
    const marked = `[${full}] said it rained. [${surname}] said it was cold.`
    const name = full.replace(/^Sir /, '')
    expect(whoIsMeant(marked)).toEqual([name, name])
    expect(kindsMeant(marked)).toEqual(['person', 'person'])
  })

  it('takes them for a person behind “Mr” too', () => {
    expect(whoIsMeant('[Mr Fox] said it rained. [Fox] said it was cold.')).toEqual(['Fox', 'Fox'])
  })

  it('leaves buildings, bodies and groups what they are', () => {
    expect(kindsMeant('Ann Lee spoke. [The Virginia House] said it rained.')).toEqual([
      'organisation',
    ])
    expect(kindsMeant('[St. Mary Church] said it rained.')).toEqual(['organisation'])
    expect(kindsMeant('[Banks] said it rained.')).toEqual(['group'])
  })
})

describe('well-known bodies', () => {
  it.each([
    'Netflix',
    'Moody’s',
    'The King’s Fund',
    'Save the Children',
    'Doctors Without Borders',
    'Marks & Spencer',
    'NHS England',
    'Age UK',
    'National Grid',
    'Manchester United',
    'University Hospitals of North Wessex NHS Trust',
    'The Royal College of Nursing',
    'Labour',
    'The Treasury',
  ])('takes %s for an organisation', (name) => {
    expect(kindsMeant(`[${name}] said that it rained.`)).toEqual(['organisation'])
  })

  it('knows other names of the same body', () => {
    expect(
      whoIsMeant('[No 10] said it rained. [Downing Street] said no. [VW] and [Volkswagen] left.'),
    ).toEqual(['Downing Street', 'Downing Street', 'Volkswagen', 'Volkswagen'])
  })

  it('takes a person of that name for a person', () => {
    expect(whoIsMeant('[Rosa Ford] said it rained. [Ford] said it was cold.')).toEqual([
      'Rosa Ford',
      'Rosa Ford',
    ])
    expect(kindsMeant('[Julian England] said it rained.')).toEqual(['person'])
    expect(whoIsMeant('[Bank of England Governor Rosa Lee] said it rained.')).toEqual(['Rosa Lee'])
  })

  it('takes a city that speaks for a body', () => {
    expect(whoIsMeant('[Harbor City] said it rained. [The city] said it was cold.')).toEqual([
      'Harbor City',
      'Harbor City',
    ])
  })

  it('reads no place in a list as a body', () => {
    expect(kindsMeant('[The No. 10 seed] said it rained.')).not.toContain('organisation')
  })
})
