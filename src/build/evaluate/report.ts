import type { Evaluated } from './evaluate-article.ts'
import { KINDS, type Scored } from './pair-statements.ts'
import { calibrate, faultOf, MEASURES, scoreOf, scorePairs, type Score } from './scores.ts'

const WORST = 10

/** The figures of all articles as lines to print. */
export function reportOn(articles: readonly Evaluated[]): string {
  const pairs = articles.flatMap((article) => article.pairs)
  const all = scorePairs(pairs)
  const sum = (of: keyof Evaluated['words']): number =>
    articles.reduce((total, { words }) => total + words[of], 0)
  const token = scoreOf(sum('shared'), sum('found'), sum('shared'), sum('gold'))
  const relationOf = (isWanted: (one: Scored) => boolean) =>
    scorePairs(pairs, isWanted).get('relation')
  const byPublisher = groupBy(articles, ({ file }) => file.split('_', 1)[0] ?? file)
  const worst = articles
    .map(({ file, pairs: own }) => ({ file, relation: scorePairs(own).get('relation') }))
    .sort((a, b) => (a.relation?.f1 ?? 0) - (b.relation?.f1 ?? 0))
    .slice(0, WORST)
  const faults = groupBy(pairs, (pair) => faultOf(pair) ?? 'right')
  return [
    `${articles.length} articles${''.padEnd(10)}precision recall    F1`,
    ...MEASURES.map((measure) => lineOf(measure, all.get(measure))),
    lineOf('words of contents', token),
    '\nrelation by kind',
    ...KINDS.map((kind) =>
      lineOf(
        kind,
        relationOf((one) => one.kind === kind),
      ),
    ),
    lineOf(
      'speech',
      relationOf((one) => one.isSpeech),
    ),
    '\nrelation by publisher',
    ...[...byPublisher].map(([name, own]) =>
      lineOf(name, scorePairs(own.flatMap((article) => article.pairs)).get('relation')),
    ),
    '\nby class of error',
    ...[...faults].map(([fault, own]) => `${fault.padEnd(24)}${String(own.length).padStart(6)}`),
    '\nworst articles, relation',
    ...worst.map(({ file, relation }) => lineOf(file, relation)),
    '\nconfidence               count   mean  right',
    ...calibrate(pairs).map(
      ({ from, count, mean, right }) =>
        `${from.toFixed(1)} and more${''.padEnd(12)}${String(count).padStart(6)} ${cell(mean)} ${cell(right)}`,
    ),
  ].join('\n')
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}

const lineOf = (name: string, score: Score | undefined): string =>
  `${name.padEnd(24)} ${cell(score?.precision)} ${cell(score?.recall)} ${cell(score?.f1)}`

const cell = (share = 0): string => (100 * share).toFixed(1).padStart(6)
