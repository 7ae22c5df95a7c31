import { readSignature, type QuotationSignature } from './signature.ts'
import { MOST_NUMBERS, sortNumbers, type SortedNumbers } from './sorted-numbers.ts'

/** Numbers that are compared at once; the rest waits, so that memory does not grow with the archive. */
const AT_ONCE = 4_000_000
/** Of the quotations with a number in common, how many are looked at: the first ones, and those nearest in time. */
const FIRST = 4
const NEAREST = 4
/** More than this share of the pairs of the shorter quotation must be in common. */
const SHARE = 0.5
/** Pairs of words in a quotation that may be a commonplace, and how many uses of it are looked at. */
const FEW = 3
const USES = 64
/** What one voice says in more different surroundings than that is a commonplace. */
const MOST_SURROUNDINGS = 2
/** Articles that are compared with one in the end: those with most in common. */
const MOST_ARTICLES = 24

/**
 * For each article the others, by their place in the list, with which it may share quoted words. `signatures` stand
 * oldest article first. What is found is to be compared word by word; little that is alike is missed. Few words that a
 * voice says in several connections are no reason. The work grows with the number of quoted words, however many
 * articles share them.
 */
export function findCandidates(signatures: readonly string[]): readonly (readonly number[])[] {
  const letters = signatures.reduce((sum, { length }) => sum + length, 0)
  const shards = Math.max(1, Math.ceil(letters / 5 / AT_ONCE))
  const found = signatures.map(() => new Map<number, number>())
  for (let shard = 0; shard < shards; shard++) {
    const isHere = (value: number) => value % shards === shard
    linkPairs(
      gather(signatures, ({ voice, pairs }) => (isHere(voice) ? pairs() : [])),
      found,
    )
    linkRuns(
      gather(signatures, ({ runs }) => runs().filter(isHere)),
      found,
    )
  }
  return found.map((others) =>
    [...others]
      .sort(([one, score], [other, otherScore]) => otherScore - score || one - other)
      .slice(0, MOST_ARTICLES)
      .map(([article]) => article)
      .sort((one, other) => one - other),
  )
}

/** Numbers of quotations, one quotation after the other. */
interface Gathered {
  /** The article of each quotation. */
  readonly articles: readonly number[]
  /** Where the numbers of each quotation begin; one more at the end. */
  readonly starts: readonly number[]
  readonly numbers: readonly number[]
  /** The quotation of each number. */
  readonly owners: readonly number[]
}

/** What no longer fits in is not compared. */
function gather(
  signatures: readonly string[],
  choose: (signature: QuotationSignature) => readonly number[],
): Gathered {
  const articles: number[] = []
  const starts = [0]
  const numbers: number[] = []
  const owners: number[] = []
  signatures.forEach((signature, article) => {
    for (const quotation of readSignature(signature)) {
      const chosen = choose(quotation)
      if (chosen.length === 0 || numbers.length + chosen.length > MOST_NUMBERS) continue
      for (const value of chosen) {
        numbers.push(value)
        owners.push(articles.length)
      }
      articles.push(article)
      starts.push(numbers.length)
    }
  })
  return { articles, starts, numbers, owners }
}

type Scores = readonly Map<number, number>[]

/** Adds articles whose quotations by one voice have enough pairs of words in common. */
function linkPairs(gathered: Gathered, found: Scores): void {
  const { articles, starts } = gathered
  const sorted = sortNumbers(gathered.numbers)
  const isCommon = articles.map((_, quotation) => isCommonplace(gathered, sorted, quotation))
  const sizeOf = (quotation: number) => (starts[quotation + 1] ?? 0) - (starts[quotation] ?? 0)
  const common = createCounter(gathered, sorted)
  for (let quotation = 0; quotation < articles.length; quotation++) {
    if (isCommon[quotation]) continue
    common.count(quotation, (other, count) => {
      const least = SHARE * Math.min(sizeOf(quotation), sizeOf(other))
      if (count > least && !isCommon[other]) addScore(gathered, found, [quotation, other], count)
    })
  }
}

/** Adds articles whose quotations have a run of words in common, whoever is quoted. */
function linkRuns(gathered: Gathered, found: Scores): void {
  const sorted = sortNumbers(gathered.numbers)
  const common = createCounter(gathered, sorted)
  for (let quotation = 0; quotation < gathered.articles.length; quotation++) {
    common.count(quotation, (other, count) => addScore(gathered, found, [quotation, other], count))
  }
}

/**
 * Counts how many numbers quotations of other articles have in common with one. Lists in the order of the numbers, and
 * counts that are set back, are several times quicker than a map for each quotation.
 */
function createCounter(
  { articles, starts, owners }: Gathered,
  { order, places, runStarts, runEnds }: SortedNumbers,
) {
  const ownerAt = order.map((index) => owners[index] ?? 0)
  const counts = new Uint16Array(articles.length)
  const countFrom = (from: number, until: number, counted: number[]) => {
    for (let place = from; place < until; place++) {
      const other = ownerAt[place] ?? 0
      if (counts[other] === 0) counted.push(other)
      counts[other] = (counts[other] ?? 0) + 1
    }
  }
  return {
    count: (quotation: number, tell: (other: number, count: number) => void) => {
      const counted: number[] = []
      for (let at = starts[quotation] ?? 0; at < (starts[quotation + 1] ?? 0); at++) {
        const place = places[at] ?? 0
        const [start, end] = [runStarts[place] ?? 0, runEnds[place] ?? 0]
        const near = Math.max(start, place - NEAREST)
        countFrom(start, Math.min(start + FIRST, near), counted)
        countFrom(near, Math.min(end, place + NEAREST + 1), counted)
      }
      for (const other of counted) {
        if (articles[other] !== articles[quotation]) tell(other, counts[other] ?? 0)
        counts[other] = 0
      }
    },
  }
}

function addScore(
  { articles }: Gathered,
  found: Scores,
  [quotation, other]: readonly [number, number],
  count: number,
): void {
  const scores = found[articles[quotation] ?? 0]
  const article = articles[other] ?? 0
  scores?.set(article, (scores.get(article) ?? 0) + count)
}

/** Whether a quotation is a few words that the voice says in different surroundings: other pairs before or behind. */
function isCommonplace(
  { starts, numbers, owners }: Gathered,
  { order, places, runStarts, runEnds }: SortedNumbers,
  quotation: number,
): boolean {
  const start = starts[quotation] ?? 0
  const size = (starts[quotation + 1] ?? 0) - start
  if (size > FEW) return false
  const place = places[start] ?? 0
  const from = runStarts[place] ?? 0
  const surroundings = new Set<string>()
  for (let near = from; near < Math.min(runEnds[place] ?? 0, from + USES); near++) {
    const at = order[near] ?? 0
    const owner = owners[at] ?? 0
    const [first, end] = [starts[owner] ?? 0, starts[owner + 1] ?? 0]
    if (end - first <= size) continue
    const before = at > first ? numbers[at - 1] : ''
    surroundings.add(`${before} ${at + size < end ? numbers[at + size] : ''}`)
  }
  return surroundings.size > MOST_SURROUNDINGS
}
