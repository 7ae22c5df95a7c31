/** What is wrong with a file: the place, what stands there, what is expected. */
export interface ArticleProblem {
  /** File name without folder. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  readonly found: string
  readonly expected: string
}

/** Every problem of a folder of articles, so that an editor mends them in one go. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly #problems: readonly ArticleProblem[]

  constructor(problems: readonly ArticleProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super([`${count} in the articles`, ...problems.map(renderProblem)].join('\n'))
    this.#problems = problems
    // The fault is in a text, not in code: where the code noticed it helps nobody.
    this.stack = `${this.name}: ${this.message}\n    at the folder of articles`
  }

  get problems(): readonly ArticleProblem[] {
    return this.#problems
  }
}

/** One line: `2021-13-01-x.txt:1: found date “2021-13-01”, expected a date that exists`. */
export function renderProblem({ file, line, found, expected }: ArticleProblem): string {
  return `${file}:${line}: found ${found}, expected ${expected}`
}

/** Words of a file as they stand in a message: in quotation marks, on one line, at most 60 characters. */
export function quoteForMessage(words: string): string {
  const flat = words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const characters = Array.from(flat.slice(0, 122))
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : flat}”`
}
