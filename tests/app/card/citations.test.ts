// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  formalCitation,
  markdownCitation,
  plainCitation,
  type Citation,
} from '../../../src/app/card/citations.ts'

const DIRECT: Citation = {
  words: '“We will open the bridge in May,”',
  isDirect: true,
  speaker: 'Ann Lee',
  title: 'The bridge is open',
  byline: 'Ida Holm',
  outlet: 'Daily Echo',
  day: '4 May 2031',
  address: 'https://echo.example/articles/2031-05-04-bridge/#s-abc',
}
const PARAPHRASE = { ...DIRECT, words: 'that the steel was late', isDirect: false, byline: null }

describe('a citation', () => {
  it('is plain: words, speaker, article, outlet, day, address', () => {
    expect(plainCitation(DIRECT)).toBe(
      '“We will open the bridge in May” (Ann Lee). The bridge is open. Daily Echo, 4 May 2031. https://echo.example/articles/2031-05-04-bridge/#s-abc',
    )
  })

  it('puts no quotation marks around words that are not the speaker’s', () => {
    expect(plainCitation(PARAPHRASE)).toMatch(/^that the steel was late \(Ann Lee\)\. /)
  })

  it('is a block quotation with a link in Markdown', () => {
    expect(markdownCitation(DIRECT)).toBe(
      '> “We will open the bridge in May”\n>\n> — Ann Lee, in [The bridge is open](<https://echo.example/articles/2031-05-04-bridge/#s-abc>), Daily Echo, 4 May 2031\n',
    )
  })

  it('leaves no words of a text to Markdown', () => {
    const words = '[x](y) *a* `b` <i>c</i> # d'
    expect(markdownCitation({ ...PARAPHRASE, words })).toContain(
      '> \\[x\\](y) \\*a\\* \\`b\\` \\<i\\>c\\</i\\> \\# d\n',
    )
  })

  it('is formal: who is quoted or paraphrased, in whose article', () => {
    expect(formalCitation(DIRECT)).toBe(
      '“We will open the bridge in May” Ann Lee, quoted in Ida Holm, “The bridge is open,” Daily Echo, 4 May 2031, https://echo.example/articles/2031-05-04-bridge/#s-abc.',
    )
    expect(formalCitation({ ...PARAPHRASE, title: 'Open?' })).toContain(
      'Ann Lee, paraphrased in “Open?” Daily Echo',
    )
  })
})
