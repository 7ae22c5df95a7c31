import { existsSync, lstatSync, readFileSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { summarise } from '../../compiler/collect.ts'
import { joinAttribution } from '../../compiler/compile.ts'
import { correctionsFile } from '../../compiler/corrections.ts'
import { quotationsOf } from '../../compiler/same-words/quotations.ts'
import { signQuotations } from '../../compiler/same-words/signature.ts'
import type { ArticleProblem } from '../../compiler/problems.ts'
import type { ArticleSummary } from '../../compiler/types.ts'
import { findArticleTerms } from '../../compiler/search/article-terms.ts'
import { contributionsOf, findFacts } from '../../compiler/voices-facts.ts'
import { indexVoices, type Voice } from '../../compiler/voices.ts'
import { readModel, type Model } from '../../engine/index.ts'
import { finishArticle } from '../finish-article.ts'
import { readArticle } from '../read-articles.ts'
import { readCorrections } from '../read-corrections.ts'
import { attributeOnce, openAttributionCache } from './attribution-cache.ts'
import { contentHash } from './content-hash.ts'
import { openFactsCache } from './facts-cache.ts'
import { createSettlement } from './settlement.ts'
import { openTermsCache } from './terms-cache.ts'

/** What a thread must know once to compile files. */
export interface CompileOptions {
  readonly folder: string
  readonly cache: string
  readonly engineVersion: string
  /** Folder of what articles contribute to voices. */
  readonly facts: string
  /** Folder of the terms articles are found by. */
  readonly terms: string
  readonly weights: Uint8Array
  readonly voices: readonly Voice[]
}

/** A file of the folder, and the hash of its content when it was compiled last, if that still holds. */
export interface FileTask {
  readonly name: string
  readonly knownContent: string | null
}

/** What the build keeps in memory of an article: all that other pages need to know. */
export interface ArticleEntry {
  readonly file: string
  /** How the file and its corrections looked when they were read; see `stampFiles`. */
  readonly stamp: string
  /** Hash of the file's content and its corrections. */
  readonly content: string
  readonly attribution: string
  readonly summary: ArticleSummary
  /** Names the article gives its speakers, before an editor's voices settle who they are. */
  readonly names: readonly string[]
  /** Which of the editor's voices they are; see `createSettlement`. */
  readonly settlement: string
  /** Where the facts are kept that it contributes to voices, and its terms. */
  readonly facts: string
  /** The voices it holds statements of: the id of each, and a hash of what the article contributes to it. */
  readonly voices: readonly (readonly [id: string, contribution: string])[]
  /** Its quotations, for a first look at which articles share words; see `signQuotations`. */
  readonly quotations: string
  /** Bytes of its lines in the tables of all statements, once they are written. */
  readonly rows?: TableRows
}

export interface TableRows {
  readonly jsonl: number
  readonly csv: number
}

export type FileResult =
  | { readonly status: 'unchanged'; readonly stamp: string }
  | { readonly status: 'compiled'; readonly isAttributed: boolean; readonly entry: ArticleEntry }
  | { readonly status: 'wrong'; readonly problems: readonly ArticleProblem[] }

/** Reads and compiles files. The engine's weights are loaded with the first text it has not seen. */
export function createFileCompiler(
  options: CompileOptions,
): (tasks: readonly FileTask[]) => Promise<FileResult[]> {
  const { folder } = options
  const cache = openAttributionCache(options.cache, options.engineVersion)
  const factsCache = openFactsCache(options.facts)
  const termsCache = openTermsCache(options.terms)
  const voices = indexVoices(options.voices)
  const settlementOf = createSettlement(options.voices)
  let model: Model | null = null
  const modelOf = () => (model ??= readModel(options.weights))

  const compile = async ({ name, knownContent }: FileTask): Promise<FileResult> => {
    const stamp = stampFiles(folder, name)
    const content = hashFiles(folder, name)
    if (content !== null && content === knownContent) return { status: 'unchanged', stamp }
    const parsed = await readArticle(folder, name)
    const corrections = await readCorrections(folder, name.replace(/\.\w+$/, ''))
    if ('problems' in parsed)
      return { status: 'wrong', problems: [...parsed.problems, ...corrections.problems] }
    const { key, attribution, isNew } = attributeOnce(parsed, cache, modelOf)
    const found = joinAttribution(parsed, attribution)
    const { article, problems } = finishArticle(found, voices, corrections.parsed)
    if (corrections.problems.length + problems.length > 0)
      return { status: 'wrong', problems: [...corrections.problems, ...problems] }
    const speakers = [...found.speakers, ...(corrections.parsed ? article.speakers : [])]
    const names = speakers.map((speaker) => speaker.name)
    const facts = findFacts(article)
    const settlement = settlementOf(names)
    const factsKey = contentHash(name, content ?? '', key, settlement)
    factsCache.write(factsKey, facts)
    termsCache.write(factsKey, findArticleTerms(article, voices))
    const entry = {
      file: name,
      stamp,
      content: content ?? '',
      attribution: key,
      summary: summarise(article),
      names,
      settlement,
      facts: factsKey,
      voices: contributionsOf(facts).map(
        (each) => [each.part.id, contentHash(JSON.stringify(each))] as const,
      ),
      quotations: signQuotations(quotationsOf(facts)),
    }
    return { status: 'compiled', isAttributed: isNew, entry }
  }
  return async (tasks) => {
    const results: FileResult[] = []
    for (const task of tasks) results.push(await compile(task))
    return results
  }
}

/**
 * How an article's file and its corrections look from outside: size, and when they were changed or put there, which no
 * program can set. While it stays the same, so do they. Every file of the archive is looked at in every build, so it is
 * done without waiting, which is several times quicker.
 */
export function stampFiles(folder: string, name: string): string {
  return [name, correctionsOf(name)]
    .map((file) => lookAt(join(folder, file)))
    .map((found) => (found ? `${found.ino} ${found.size} ${found.ctimeMs}` : ''))
    .join()
}

/** A file, or a link that leads to none; reading it tells what is wrong with that. */
function lookAt(path: string): Stats | undefined {
  const itself = lstatSync(path, { throwIfNoEntry: false })
  if (!itself?.isSymbolicLink()) return itself
  try {
    return statSync(path)
  } catch {
    return itself
  }
}

/** Of an article's file and its corrections; `null` for what cannot be read: reading it as an article tells why. */
function hashFiles(folder: string, name: string): string | null {
  try {
    const bytes = readFileSync(join(folder, name))
    const corrections = join(folder, correctionsOf(name))
    return existsSync(corrections)
      ? contentHash(bytes, readFileSync(corrections))
      : contentHash(bytes)
  } catch {
    return null
  }
}

const correctionsOf = (name: string) => correctionsFile(name.replace(/\.\w+$/, ''))
