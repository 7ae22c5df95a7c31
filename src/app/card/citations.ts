import { joinWords } from '../../compiler/text-quotes.ts'
import type { Article, Statement } from '../../compiler/types.ts'
import { formatDay } from '../ui/dates.ts'
import { nameAll } from './wording.ts'

/** What a citation tells of a statement. */
export interface Citation {
  /** The words alone, on one line, as they stand in the text. */
  readonly words: string
  /** Whether they are the speaker's own. */
  readonly isDirect: boolean
  /** `Ann Lee`, `Ann Lee, according to Tom Berg`; `Unknown speaker`. */
  readonly speaker: string
  readonly title: string
  readonly byline: string | null
  readonly outlet: string
  /** `4 May 2031` */
  readonly day: string
  /** Of the statement in its article. */
  readonly address: string
}

interface Place {
  /** The file's text. */
  readonly text: string
  /** Name of the site, for an article that does not name its outlet. */
  readonly siteTitle: string
  readonly address: string
}

export function describeCitation(
  article: Article,
  { content, kind, speakers, via }: Statement,
  { text, siteTitle, address }: Place,
): Citation {
  const names = nameAll(article.speakers, speakers) || 'Unknown speaker'
  return {
    words: joinWords(text, content),
    isDirect: kind === 'direct',
    speaker: via.length > 0 ? `${names}, according to ${nameAll(article.speakers, via)}` : names,
    title: article.title.text,
    byline: article.byline,
    outlet: article.source ?? siteTitle,
    day: formatDay(article.date),
    address,
  }
}

/** `“We won” (Ann Lee). The bridge, Daily Echo, 4 May 2031. https://…` */
export function plainCitation(citation: Citation): string {
  const { speaker, title, outlet, day, address } = citation
  return `${saidWords(citation)} (${speaker}). ${endSentence(title)} ${outlet}, ${day}. ${address}`
}

/** The words as a block quotation, and below them who said it, with a link. */
export function markdownCitation(citation: Citation): string {
  const { speaker, title, outlet, day, address } = citation
  const link = `[${escapeMarkdown(title)}](<${address}>)`
  return `> ${escapeMarkdown(saidWords(citation))}\n>\n> — ${escapeMarkdown(speaker)}, in ${link}, ${escapeMarkdown(outlet)}, ${day}\n`
}

/** After the Chicago manual: `Holm, “The bridge,” Daily Echo, May 4, 2031` with the speaker before it. */
export function formalCitation(citation: Citation): string {
  const { speaker, isDirect, byline, title, outlet, day, address } = citation
  const how = isDirect ? 'quoted in' : 'paraphrased in'
  const author = byline ? `${byline}, ` : ''
  return `${saidWords(citation)} ${speaker}, ${how} ${author}“${endPart(title)}” ${outlet}, ${day}, ${address}.`
}

/** Direct words in quotation marks, others without: they are not the speaker's own. */
function saidWords({ words, isDirect }: Citation): string {
  if (!isDirect) return words
  const bare = words
    .replace(/^[“”"„«]/u, '')
    .replace(/[“”"»]$/u, '')
    .replace(/,$/, '')
  return `“${bare}”`
}

const endSentence = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words}.`)
const endPart = (words: string): string => (/[.!?…]$/u.test(words) ? words : `${words},`)

const escapeMarkdown = (words: string): string => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
