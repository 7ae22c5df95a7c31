import { calibrate, type Calibrated } from './calibration.ts'
import { ERRORS, findErrors, type ErrorClass } from './errors.ts'
import type { Evaluated } from './evaluate-article.ts'
import { KINDS, type Pair, type Scored } from './pair-statements.ts'
import { scoreOf, scorePairs, type Figures, type Score } from './scores.ts'

/** Statements that are counted apart; one may belong to several. Neither thought nor decided: said. */
export const GROUPS = ['all', 'speech', ...KINDS, 'thought', 'decided'] as const
export type Group = (typeof GROUPS)[number]

/** The figures of whole articles. */
export interface ArticleFigures extends Figures {
  readonly articles: number
  /** Words inside any content. */
  readonly words: Score
}

/** All figures of a corpus, plain data. Shares run from 0 to 1. */
export interface Summary {
  readonly all: ArticleFigures
  /** Reported speech: quoted, or with a cue of saying. */
  readonly speech: Figures
  readonly kinds: Readonly<Record<(typeof KINDS)[number], Figures>>
  /** In the order of their names. */
  readonly publishers: readonly (ArticleFigures & { readonly publisher: string })[]
  readonly errors: readonly {
    readonly error: ErrorClass
    readonly count: Readonly<Record<Group, number>>
  }[]
  /** By tenth of confidence, from 0 upwards. */
  readonly calibration: readonly Calibrated[]
  /** By relation, the worst first. */
  readonly worst: readonly (Pick<Figures, 'marked' | 'found' | 'right'> & {
    readonly file: string
    readonly relation: Score
  })[]
}

const WORST = 10
/** `nyt_2016-09-08_obama-on-climate.txt` is the New York Times's. */
const PUBLISHER = /^([^_]+)_\d{4}-\d{2}-\d{2}_/
const NO_PUBLISHER = 'not named'

/** The figures of all articles together. */
export function summarise(articles: readonly Evaluated[]): Summary {
  const pairs = articles.flatMap((article) => article.pairs)
  const ofKind = (kind: Group) => scorePairs(pairs, (one) => isIn(one, kind))
  return {
    all: scoreArticles(articles),
    speech: ofKind('speech'),
    kinds: { direct: ofKind('direct'), mixed: ofKind('mixed'), indirect: ofKind('indirect') },
    publishers: [...groupByPublisher(articles)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([publisher, own]) => ({ publisher, ...scoreArticles(own) })),
    errors: countErrors(articles),
    calibration: calibrate(pairs),
    worst: articles
      .map(({ file, pairs: own }) => {
        const { marked, found, right, scores } = scorePairs(own)
        return { file, marked, found, right, relation: scores.relation }
      })
      .filter(({ marked, found }) => marked + found > 0)
      .sort((one, other) => one.relation.f1 - other.relation.f1)
      .slice(0, WORST),
  }
}

function scoreArticles(articles: readonly Evaluated[]): ArticleFigures {
  const sum = (of: keyof Evaluated['words']): number =>
    articles.reduce((total, { words }) => total + words[of], 0)
  return {
    articles: articles.length,
    ...scorePairs(articles.flatMap(({ pairs }) => pairs)),
    words: scoreOf(sum('shared'), sum('found'), sum('shared'), sum('gold')),
  }
}

function groupByPublisher(articles: readonly Evaluated[]): Map<string, Evaluated[]> {
  const groups = new Map<string, Evaluated[]>()
  for (const article of articles) {
    const publisher = PUBLISHER.exec(article.file)?.[1] ?? NO_PUBLISHER
    groups.set(publisher, [...(groups.get(publisher) ?? []), article])
  }
  return groups
}

function countErrors(articles: readonly Evaluated[]): Summary['errors'] {
  const wrong = articles.flatMap(({ pairs }) => {
    const errors = findErrors(pairs)
    return pairs.flatMap((pair, at) => {
      const one = statementOf(pair)
      return one === null ? [] : [{ one, error: errors[at] }]
    })
  })
  return ERRORS.map((error) => {
    const own = wrong.filter((each) => each.error === error)
    const counts = GROUPS.map((group) => [group, own.filter(({ one }) => isIn(one, group)).length])
    return { error, count: Object.fromEntries(counts) as Record<Group, number> }
  })
}

const statementOf = ({ gold, found }: Pair): Scored | null => gold ?? found

function isIn({ kind, act, isSpeech }: Scored, group: Group): boolean {
  return group === 'all' || group === kind || group === act || (group === 'speech' && isSpeech)
}
