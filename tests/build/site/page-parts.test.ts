import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { partsOfPage } from '../../../src/build/site/page-parts.ts'

/** A built file as far as it matters here: the module it stands for, and what it imports. */
const chunk = (fileName: string, facadeModuleId: string | null, ...imports: string[]) =>
  ({ type: 'chunk', fileName, facadeModuleId, imports }) as unknown as Rolldown.OutputChunk

const OUTPUT = [
  chunk('start.js', '/src/start.ts'),
  chunk('client.js', '/node_modules/react-dom/client.js', 'react-dom.js'),
  chunk('react-dom.js', null),
  chunk('main.js', '/src/main.tsx', 'react-dom.js', 'router.js'),
  chunk('router.js', '/src/app/router.tsx'),
  chunk('library.js', '/src/app/routes/library.tsx', 'database.js', 'router.js'),
  chunk('database.js', null, 'idb.js'),
  chunk('idb.js', null, 'database.js'),
  chunk('import.js', '/src/app/routes/import.tsx', 'database.js'),
]

it('names the app and the view with all they import, none twice', () => {
  expect(partsOfPage(OUTPUT, 'src/app/routes/library.tsx').toSorted()).toEqual([
    ...['client.js', 'database.js', 'idb.js', 'library.js', 'main.js', 'react-dom.js'],
    'router.js',
  ])
})
