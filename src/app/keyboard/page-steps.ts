/** What `j` and `k` step through: the titles of a list, or the marked statements of an article. */
const TITLES = 'main :is(.entry :is(h2, h4), h3, li[data-id]) > a[href]'
const STATEMENTS = 'article.reader [data-statement][id][class]'
/** Statements that are in the text but not shown, by what the reader has chosen to see. */
const HIDDEN: Readonly<Record<string, string>> = {
  all: '',
  said: '[data-act]',
  quotations: '[data-act], [data-kind="indirect"]',
  plain: '[data-act]',
}
/** How far below the screen's top a step brings its target: `scroll-padding` of the page, in CSS pixels. */
const READING_LINE = 96

/** The title in a list that comes after, or before, the one with the focus, else the first on the screen. */
export function stepToTitle(direction: 1 | -1): void {
  const titles = [...document.querySelectorAll<HTMLElement>(TITLES)]
  const title = neighbour(titles, titles.indexOf(document.activeElement as HTMLElement), direction)
  if (!title) return
  bringToTop(title.closest('li') ?? title)
  title.focus({ preventScroll: true })
}

/** The statement after, or before, the current one; of the same speaker alone, if asked. */
export function findStatement(
  currentId: string | null,
  direction: 1 | -1,
  isSameSpeaker: boolean,
): HTMLElement | null {
  const hidden = HIDDEN[document.documentElement.dataset['shown'] ?? 'said']
  const shown = hidden ? `${STATEMENTS}:not(${hidden})` : STATEMENTS
  const all = [...document.querySelectorAll<HTMLElement>(shown)]
  const current = currentStatement(currentId)
  const speakers = current?.dataset['speaker']?.split(' ') ?? []
  const list = isSameSpeaker && current ? all.filter((one) => shares(one, speakers)) : all
  return neighbour(list, current ? list.indexOf(current) : -1, direction)
}

/** The statement that has the focus or, failing that, is linked. */
export function currentStatement(linkedId: string | null): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-statement]')
  const id = focused?.dataset['statement'] ?? linkedId
  return id
    ? document.querySelector(`article.reader [data-statement="${CSS.escape(id)}"][id]`)
    : null
}

/** Puts the focus on a statement, so that a screen reader goes on from it, and its line near the screen's top. */
export function focusStatement(statement: HTMLElement): void {
  statement.tabIndex = -1
  bringToTop(statement)
  statement.focus({ preventScroll: true })
}

function shares(statement: HTMLElement, speakers: readonly string[]): boolean {
  return (statement.dataset['speaker'] ?? '').split(' ').some((id) => speakers.includes(id))
}

/** The one after or before `at`; where there is no `at`, the nearest to what is being read. */
function neighbour(
  list: readonly HTMLElement[],
  at: number,
  direction: 1 | -1,
): HTMLElement | null {
  if (at !== -1) return list[at + direction] ?? null
  // At the top of the page nothing has been read yet.
  const line = Math.min(READING_LINE - 1, scrollY)
  const below = list.findIndex((one) => one.getBoundingClientRect().top >= line)
  if (direction === 1) return list[below] ?? null
  return list[(below === -1 ? list.length : below) - 1] ?? null
}

/** Near the top, never half hidden; the jump is no animation, so that keys may be pressed quickly. */
function bringToTop(element: HTMLElement): void {
  const { top } = element.getBoundingClientRect()
  scrollBy({ top: top - READING_LINE, behavior: 'instant' })
}
