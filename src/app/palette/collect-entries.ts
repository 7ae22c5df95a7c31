import type { Article } from '../../compiler/types.ts'
import { articlePath, followPath, searchForPath } from '../../compiler/urls.ts'
import { SHORTCUTS, type Command, type Where } from '../keyboard/shortcuts.ts'
import { formatDay } from '../ui/dates.ts'
import type { Entry } from './find-entries.ts'

interface Source {
  /** The article of the page; `null` elsewhere. */
  readonly article: Article | null
  /** What was read last, newest first. */
  readonly recent: readonly Article[]
  readonly where: readonly Where[]
  readonly onCommand: (command: Command) => void
  readonly onPath: (path: string) => void
}

/** Commands that only make sense with the hands on the keys. */
const KEYS_ONLY: readonly Command[] = ['palette', 'open']

/** All that the palette offers on a page, group by group. */
export function collectEntries(source: Source): readonly Entry[] {
  const { article, recent, where, onCommand, onPath } = source
  const commands = SHORTCUTS.filter(
    (shortcut) => where.includes(shortcut.where) && !KEYS_ONLY.includes(shortcut.command),
  ).map((shortcut): Entry => ({
    id: `command-${shortcut.command}`,
    group: shortcut.where === 'everywhere' ? 'Go to' : 'On this page',
    title: shortcut.what,
    note: shortcut.keys[0]?.replace('Escape', 'Esc') ?? null,
    run: () => onCommand(shortcut.command),
  }))
  const speakers = (article?.speakers ?? [])
    .filter(({ words }) => words > 0)
    .map(({ id, name }): Entry => ({
      id: `speaker-${id}`,
      group: 'Speakers',
      title: name,
      note: null,
      run: () => onPath(followPath(article?.slug ?? '', id)),
    }))
  const articles = recent
    .filter(({ slug }) => slug !== article?.slug)
    .map(({ slug, title, date }): Entry => ({
      id: `article-${slug}`,
      group: 'Read lately',
      title: title.text,
      note: formatDay(date),
      run: () => onPath(articlePath(slug)),
    }))
  const of = (group: Entry['group']) => commands.filter((command) => command.group === group)
  return [...of('Go to'), ...speakers, ...articles, ...of('On this page')]
}

/** What was typed as a search of the whole archive, if anything was. */
export function searchEntries(typed: string, onPath: (path: string) => void): readonly Entry[] {
  const words = typed.trim()
  if (words === '') return []
  const title = `Search for “${words}”`
  return [
    { id: 'search', group: 'Search', title, note: null, run: () => onPath(searchForPath(words)) },
  ]
}
