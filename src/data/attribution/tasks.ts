import type { BackupArticle } from '../library/backup.ts'
import type { BackupRest, RestoreMode } from '../library/restore.ts'
import type { Draft, Refusal } from '../../compiler/imports/draft.ts'

/** A statement as the review shows it. */
export interface PreviewStatement {
  readonly speaker: string | null
  readonly words: string
}

/** What the engine finds in a draft, before it is stored. */
export interface Preview {
  readonly wordCount: number
  readonly statementCount: number
  readonly first: readonly PreviewStatement[]
  readonly hash: string
  /** The own article that holds the same words already. */
  readonly duplicateOf: string | null
}

/** Text that still has to be taken out of its markup, which a worker cannot do. */
export interface Markup {
  readonly html: string
  readonly notice: string | null
}

/** What a backup's articles are, seen from this library. */
export interface Inspection {
  /** Those that can be read. */
  readonly readable: readonly BackupArticle[]
  /** Of those, how many are not in the library. */
  readonly newCount: number
  /** How many are no article files, and cannot be restored. */
  readonly brokenCount: number
}

/** What the attribution worker does: input and output of each task. */
export interface Tasks {
  /** A file's bytes, or words that were pasted or shared. */
  readText: {
    input: { readonly name: string; readonly content: ArrayBuffer | string }
    output: Draft | Refusal | Markup
  }
  preview: { input: Draft; output: Preview }
  /** Stores the draft as an own article and gives its slug. */
  save: { input: Draft & { readonly date: string }; output: string }
  /** Which articles of a backup can be read, and which of them are new. Forgets what was prepared before. */
  inspect: { input: readonly BackupArticle[]; output: Inspection }
  /** Finds the statements of a backup's article and keeps them ready. */
  prepare: { input: BackupArticle; output: null }
  /** Stores what was prepared, and the rest of the backup: all or nothing. */
  restore: { input: BackupRest & { readonly mode: RestoreMode }; output: null }
}

export type TaskName = keyof Tasks

export interface TaskRequest<Name extends TaskName = TaskName> {
  readonly id: number
  readonly task: Name
  readonly input: Tasks[Name]['input']
}

/** An answer, or what went wrong in the reader's words. */
export type TaskAnswer =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } }
