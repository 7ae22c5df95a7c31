/** Word classes the tagger tells apart: the Penn Treebank's, with those merged that no later step needs apart. */
export const TAGS = [
  'NN',
  'NNS',
  'NNP',
  'JJ',
  'RB',
  'VB',
  'VBD',
  'VBN',
  'VBG',
  'VBP',
  'VBZ',
  'MD',
  'TO',
  'IN',
  'DT',
  'CC',
  'CD',
  'PRP',
  'PRP$',
  'POS',
  'WDT',
  'WP',
  'WRB',
  'RP',
  'EX',
  'UH',
  ',',
  '.',
  ':',
  '-',
  '``',
  "''",
  '(',
  ')',
  '$',
  '#',
] as const

/** The first so many are chosen by the tagger; the rest follow from the mark itself. */
export const LEARNED_TAGS = 26

export const TAG = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Record<
  (typeof TAGS)[number],
  number
>

/** Verbs, finite or not, and modals. */
export const isVerb = (tag: number): boolean => tag >= TAG.VB && tag <= TAG.MD
export const isNoun = (tag: number): boolean => tag <= TAG.NNP
