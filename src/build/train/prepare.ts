import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { buildTable, type Table } from '../../engine/model/table.ts'
import { readCorpus } from './corpus.ts'
import { hideNames, makePassages, type Passage } from './passages.ts'
import { applyTagger, trainTagger } from './train-tagger.ts'

export const FOLDS = 5
export const foldOf = (article: number): number => article % FOLDS
export const halfOf = (article: number): number => (foldOf(article) < 2 ? 0 : 1)
/** What a feature must earn to be kept; half of it for weights from half of the articles. */
const TAG_PENALTY = 3

let CACHE = 'node_modules/.cache/train/'

export interface Stored {
  ids: number[]
  weights: Int16Array
  width: number
  table: Table
}

/** A trained table from the cache, or made and kept there. */
export function cached(
  name: string,
  make: () => { ids: ArrayLike<number>; weights: Int16Array; width: number },
): Stored {
  mkdirSync(CACHE, { recursive: true })
  const file = CACHE + name + '.json'
  if (!existsSync(file)) {
    const { ids, weights, width } = make()
    writeFileSync(
      file,
      JSON.stringify({ ids: Array.from(ids), weights: Array.from(weights), width }),
    )
  }
  const { ids, weights, width } = JSON.parse(readFileSync(file, 'utf8'))
  const typed = Int16Array.from(weights)
  return { ids, weights: typed, width, table: buildTable(ids, typed, width) }
}

export interface Prepared {
  passages: Passage[]
  tags: Stored
  known: Stored
}

/** Training passages, tagged by taggers that have not seen them, and the tagger of all. */
export function prepareTraining(folder: string, cache?: string): Prepared {
  if (cache) CACHE = cache + '/'
  const passages = makePassages(readCorpus(folder))
  hideNames(passages)
  const { tags, known } = taggerOf('all', passages, 4, TAG_PENALTY)
  for (let h = 0; h < 2; h++) {
    const t = taggerOf(
      'half' + h,
      passages.filter((p) => halfOf(p.article) !== h),
      3,
      TAG_PENALTY / 2,
    )
    console.error(
      'tags',
      h,
      applyTagger(
        passages.filter((p) => halfOf(p.article) === h),
        { tags: t.tags.table, known: t.known.table },
      ),
    )
  }
  return { passages, tags, known }
}

/** A tagger from the cache, or learnt from a part of the passages and kept there. */
function taggerOf(
  name: string,
  part: Passage[],
  rounds: number,
  penalty: number,
): { tags: Stored; known: Stored } {
  let made: ReturnType<typeof trainTagger> | null = null
  const get = () => (made ??= trainTagger(part, rounds, penalty))
  return {
    tags: cached('tagger-' + name, () => ({ ids: get().ids, weights: get().weights, width: 26 })),
    known: cached('known-' + name, () => ({
      ids: get().knownIds,
      weights: Int16Array.from(get().knownTags),
      width: 1,
    })),
  }
}
