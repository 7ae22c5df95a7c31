import type { QueryClient } from '@tanstack/react-query'
import type { Location, NavigateFunction } from 'react-router'
import type { Article } from '../../compiler/types.ts'
import {
  libraryPath,
  parseStatementAnchor,
  searchPath,
  SPEAKER_PARAMETER,
  statementAnchor,
  timelinePath,
  voicesPath,
} from '../../compiler/urls.ts'
import { articleQuery, placesQuery } from '../../data/queries.ts'
import { requestListening } from '../listening/requests.ts'
import { announce } from '../ui/announce.ts'
import { focusWords } from '../ui/focus-words.ts'
import { currentStatement, findStatement, focusStatement, stepToTitle } from './page-steps.ts'
import type { Command } from './shortcuts.ts'
import { stepsToList } from './visits.ts'

/** What a command may act on. */
export interface Page {
  readonly location: Location
  /** The article of this page, or `null`. */
  readonly slug: string | null
  readonly navigate: NavigateFunction
  readonly queryClient: QueryClient
}

/** Commands that open something over the page, which `keyboard.tsx` does itself. */
export type OpeningCommand = 'palette' | 'sheet'

/** Does what a key or a line of the palette stands for. */
export function runCommand(command: Exclude<Command, OpeningCommand>, page: Page): void {
  const { navigate } = page
  switch (command) {
    case 'next':
    case 'previous':
      return step(page, command === 'next' ? 1 : -1, false)
    case 'next-by-speaker':
    case 'previous-by-speaker':
      return step(page, command === 'next-by-speaker' ? 1 : -1, true)
    case 'open':
      return open(page)
    case 'copy-link':
      return void copyLink(page)
    case 'toggle-read':
      return void toggleRead(page)
    case 'original':
      return openOriginal(page)
    case 'listen':
      return requestListening({ kind: command, statementId: null })
    case 'sentence-back':
    case 'sentence-on':
    case 'stop-listening':
      return requestListening({ kind: command })
    case 'back':
      return goBack(page)
    case 'search':
      return search(page)
    case 'go-timeline':
      return void navigate(timelinePath())
    case 'go-voices':
      return void navigate(voicesPath())
    case 'go-library':
      return void navigate(libraryPath())
    case 'go-settings':
      return openSettings()
  }
}

function step(page: Page, direction: 1 | -1, isSameSpeaker: boolean): void {
  if (page.slug === null) return stepToTitle(direction)
  const statement = findStatement(linkedId(page), direction, isSameSpeaker)
  if (statement) link(page, statement)
}

function open(page: Page): void {
  if (page.slug === null) {
    if (document.activeElement instanceof HTMLAnchorElement) document.activeElement.click()
    return
  }
  currentStatement(linkedId(page))?.click()
}

/** Makes a statement the address's target and gives it the focus. */
function link({ navigate, location }: Page, statement: HTMLElement): void {
  const to = {
    search: location.search,
    hash: statementAnchor(statement.dataset['statement'] ?? ''),
  }
  void navigate(to, { replace: true, preventScrollReset: true })
  focusStatement(statement)
}

async function copyLink(page: Page): Promise<void> {
  const statement = currentStatement(linkedId(page))
  const address = new URL(window.location.href)
  address.searchParams.delete(SPEAKER_PARAMETER)
  address.hash = statement ? statementAnchor(statement.dataset['statement'] ?? '') : ''
  try {
    await navigator.clipboard.writeText(address.href)
    announce(statement ? 'Link to the statement copied.' : 'Link to the article copied.')
  } catch {
    announce('The link could not be copied.')
  }
}

async function toggleRead({ slug, queryClient }: Page): Promise<void> {
  if (slug === null) return
  const [{ keepPlace }, places] = await Promise.all([
    import('../../data/places.ts'),
    queryClient.ensureQueryData(placesQuery()),
  ])
  const before = places[slug] ?? { slug, paragraph: null, share: 0, isRead: false }
  const isRead = !before.isRead
  announce(isRead ? 'Marked as read.' : 'Marked as unread.')
  const place = isRead ? before : { ...before, paragraph: null, share: 0 }
  await keepPlace(queryClient, { ...place, isRead, changedAt: Date.now() })
}

function openOriginal({ slug, queryClient }: Page): void {
  const article = slug === null ? undefined : cachedArticle(queryClient, slug)
  if (article?.url) window.open(article.url, '_blank', 'noopener,noreferrer')
  else announce('This article names no address of its original.')
}

/** Lets go of a linked statement first; then to the list, at its exact place if the reader came from there. */
function goBack(page: Page): void {
  const { navigate, location } = page
  if (linkedId(page) !== null) {
    const statement = currentStatement(linkedId(page))
    void navigate(
      { search: location.search, hash: '' },
      { replace: true, preventScrollReset: true },
    )
    if (statement) focusWords(statement)
    return
  }
  const steps = stepsToList()
  if (steps === null) void navigate(timelinePath())
  else void navigate(-steps)
}

/** The search page, or its field for whoever is there. */
function search({ navigate, location }: Page): void {
  if (location.pathname !== searchPath()) return void navigate(searchPath())
  document.querySelector<HTMLElement>('main [type="search"]')?.focus()
}

function openSettings(): void {
  document.querySelector<HTMLElement>('[data-command="settings"]')?.click()
}

function linkedId({ location }: Page): string | null {
  return parseStatementAnchor(location.hash)
}

export function cachedArticle(queryClient: QueryClient, slug: string): Article | undefined {
  return queryClient.getQueryData(articleQuery(slug).queryKey)
}
