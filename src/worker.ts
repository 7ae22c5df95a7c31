import { compileArticle, type StandaloneArticle } from './compiler/compile.ts'
import { fileStem, writeArticleFile, type FinishedDraft } from './compiler/imports/article-file.ts'
import { contentHash } from './compiler/imports/content-hash.ts'
import type { Draft } from './compiler/imports/draft.ts'
import { readModel, type Model } from './compiler/model.ts'
import { parseArticle, type ParseResult } from './compiler/parse.ts'
import { renderProblem } from './compiler/problems.ts'
import { isOwnSlug, ownSlug } from './compiler/urls.ts'
import { firstWords } from './compiler/words.ts'
import { loadWeights } from './data/attribution/weights.ts'
import type { Preview, TaskAnswer, TaskName, TaskRequest, Tasks } from './data/attribution/tasks.ts'
import type { BackupArticle } from './data/library/backup.ts'
import {
  findOwnByHash,
  ownRecord,
  saveOwnArticles,
  type OwnRecord,
} from './data/library/own-articles.ts'
import { readText } from './data/library/read-text.ts'
import { restoreRecords } from './data/library/restore.ts'
import weightsUrl from './engine/model/weights.bin?url'

/** Statements the review shows of a text, and how much of each, in characters. */
const PREVIEW_STATEMENTS = 3
const PREVIEW_LENGTH = 220
/** Compiled drafts that wait to be stored. */
const MAX_COMPILED = 100
/** Date and title a draft is read with until the reader has given them; statements do not depend on the date. */
const PLACEHOLDER_DATE = '2000-01-01'
const PLACEHOLDER_TITLE = 'Untitled'

const compiled = new Map<string, StandaloneArticle>()
let model: Promise<Model> | null = null
/** Articles of a backup whose statements are found. */
let prepared: OwnRecord[] = []

const tasks: {
  [Name in TaskName]: (input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']>
} = {
  readText: async ({ name, content }) => readText(name, content),
  preview: async (draft) => {
    const { article, text } = await compile(finish(draft))
    return previewOf(draft, article, text)
  },
  save: async (draft) => {
    const { article, text } = await compile(draft)
    const record = ownRecord(article, text, contentHash(draft.paragraphs), Date.now())
    const [slug = article.slug] = await saveOwnArticles([record])
    compiled.delete(text)
    return slug
  },
  inspect: async (articles) => {
    prepared = []
    const readable = articles.filter((article) => parseBackedUp(article) !== null)
    const hashes = readable.map((article) => hashOf(parseBackedUp(article)))
    const known = await Promise.all(hashes.map(findOwnByHash))
    const newCount = known.filter((slug) => slug === null).length
    return { readable, newCount, brokenCount: articles.length - readable.length }
  },
  prepare: async (backedUp) => {
    const parsed = parseBackedUp(backedUp)
    if (!parsed) return null
    const article = { ...compileArticle(parsed, await getModel()), slug: backedUp.slug }
    const { text, addedAt, collections } = backedUp
    prepared.push(ownRecord(article, text, hashOf(parsed), addedAt, collections))
    return null
  },
  restore: async ({ mode, ...rest }) => {
    await restoreRecords(prepared, rest, mode)
    prepared = []
    return null
  },
}

let queue = Promise.resolve()
addEventListener('message', ({ data }: MessageEvent<TaskRequest>) => {
  queue = queue.then(() => answer(data)).then((message) => postMessage(message))
})

async function answer({ id, task, input }: TaskRequest): Promise<TaskAnswer> {
  try {
    return { id, output: await tasks[task](input as never) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { id, error: { name, message } }
  }
}

/** The article of a draft and its file. The same file is compiled once. */
async function compile(
  draft: FinishedDraft,
): Promise<{ readonly article: StandaloneArticle; readonly text: string }> {
  const text = writeArticleFile(draft)
  const known = compiled.get(text)
  if (known) return { article: known, text }
  const loaded = await getModel()
  const stem = fileStem(draft)
  const result = parseArticle(`${stem}.txt`, text)
  if (result.status === 'wrong') throw new Error(result.problems.map(renderProblem).join('\n'))
  const article = { ...compileArticle(result.article, loaded), slug: ownSlug(stem) }
  if (compiled.size >= MAX_COMPILED) compiled.clear()
  compiled.set(text, article)
  return { article, text }
}

/** The engine's weights, fetched once; after a fault they are asked for again. */
function getModel(): Promise<Model> {
  model ??= loadWeights(weightsUrl)
    .then(readModel)
    .catch((error: unknown) => {
      model = null
      throw error
    })
  return model
}

type DatedArticle = Extract<ParseResult, { status: 'parsed' }>['article']

/** A backup's article file; `null` when it is none. */
function parseBackedUp({ slug, text }: BackupArticle): DatedArticle | null {
  const date = /^\s*date\s+(\S+)/i.exec(text.slice(0, 200))?.[1] ?? ''
  const result = isOwnSlug(slug) ? parseArticle(`${date}-article.txt`, text) : null
  return result?.status === 'parsed' ? result.article : null
}

function hashOf(article: DatedArticle | null): string {
  return contentHash(article?.paragraphs.map((block) => block.text) ?? [])
}

function finish(draft: Draft): FinishedDraft {
  const { title, date } = draft
  const isNamed = title.trim() !== ''
  return { ...draft, title: isNamed ? title : PLACEHOLDER_TITLE, date: date ?? PLACEHOLDER_DATE }
}

async function previewOf(draft: Draft, article: StandaloneArticle, text: string): Promise<Preview> {
  const said = article.statements.filter(({ act }) => act === 'said')
  const nameOf = (id: string) => article.speakers.find((speaker) => speaker.id === id)?.name ?? id
  const hash = contentHash(draft.paragraphs)
  return {
    wordCount: article.wordCount,
    statementCount: said.length,
    first: said.slice(0, PREVIEW_STATEMENTS).map(({ speakers, content }) => ({
      speaker: speakers.length > 0 ? speakers.map(nameOf).join(', ') : null,
      words: firstWords(
        content.map(({ start, end }) => text.slice(start, end)).join(' … '),
        PREVIEW_LENGTH,
      ),
    })),
    hash,
    duplicateOf: await findOwnByHash(hash),
  }
}
