// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** Sheets that others import: what they style looks the same in every view. */
const SHARED = 'ui/'
const VIEWS = 'src/app'
const ORDER = '@layer theme, base, components, utilities;'
/** Sheets of what is there before the views that add to it. */
const BASES = ['card/statement-card.css', 'place/place-strip.css', 'timeline/timeline.css']

interface Style {
  readonly sheet: string
  /** Classes that a rule of the sheet styles wherever they stand. */
  readonly everywhere: ReadonlySet<string>
  /** Classes that a rule of the sheet styles at all. */
  readonly anywhere: ReadonlySet<string>
}

/** The selectors of a sheet's rules, those within `@media` and `@layer` as well, without the rules nested in a rule. */
function selectorsOf(css: string): string[] {
  const found: string[] = []
  const open: ('at' | 'rule')[] = []
  for (const [, before = '', mark] of css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{};]*)([{};])/g)) {
    if (mark === '}') open.pop()
    if (mark !== '{') continue
    const isRule = !before.trim().startsWith('@')
    if (isRule && !open.includes('rule')) found.push(...before.split(/,(?![^(]*\))/))
    open.push(isRule ? 'rule' : 'at')
  }
  return found.map((selector) => selector.trim())
}

function readStyle(path: string): Style {
  const selectors = selectorsOf(readFileSync(join(VIEWS, path), 'utf8'))
  const bare = selectors.flatMap(
    (selector) => /^\.([\w-]+)(?:::?[\w-]+)*$/.exec(selector)?.[1] ?? [],
  )
  const last = selectors.flatMap(
    (selector) => /[^ >+~]*$/.exec(selector)?.[0].match(/(?<=\.)[\w-]+/g) ?? [],
  )
  return { sheet: path, everywhere: new Set(bare), anywhere: new Set(last) }
}

const files = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })

it('names the layers in the order of index.css where a view links a sheet: a page may read it first', () => {
  const linked = files
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) =>
      [...readFileSync(join(VIEWS, path), 'utf8').matchAll(/'(\S+\.css)\?url'/g)].map(
        ([, sheet = '']) => readFileSync(join(VIEWS, dirname(path), sheet), 'utf8'),
      ),
    )
  const layered = linked.filter((css) => /layer\(|@layer \w+ \{/.test(css))
  expect(readFileSync('src/index.css', 'utf8').startsWith(ORDER)).toBe(true)
  expect(layered.length).toBeGreaterThan(3)
  expect(layered.filter((css) => !css.includes(ORDER))).toEqual([])
})

it('leaves what another view has under the same name as it is, once both have been seen', () => {
  const styles = files
    .filter((path) => path.endsWith('.css') && !path.startsWith(SHARED))
    .map(readStyle)
  const additions = styles.filter(({ sheet }) => !BASES.includes(sheet))
  const clashes = additions.flatMap(({ sheet, everywhere }) =>
    styles
      .filter((other) => other.sheet !== sheet)
      .flatMap((other) =>
        [...everywhere]
          .filter((name) => other.anywhere.has(name))
          .map((name) => `${sheet} styles .${name} of ${other.sheet}`),
      ),
  )
  expect(styles.length).toBeGreaterThan(10)
  expect(clashes).toEqual([])
})
