import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ENGINE_FOLDER } from '../load-model.ts'
import { readSettings } from '../settings.ts'
import { renderTable } from '../table.ts'
import { measureSize } from './engine-size.ts'

/** Beside the packages, where the bundle finds them. */
const BUNDLE_FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/bench-engine')

/**
 * Prints how fast the engine turns texts in memory into statements, how its time grows with hard texts, how it
 * compares with compromise's quotation finder, and how much a page has to load. It runs bundled into one
 * function, as the worker of the app does: names of a module are looked up anew each time, a sixth of the time, and
 * what runs TypeScript names each function wherever it is made, a tenth.
 */
export async function benchEngine(paths: readonly string[], scale: number): Promise<void> {
  const given = paths.length > 0 ? paths : [readSettings(process.env).articles]
  const weights = join(ENGINE_FOLDER, 'model/weights.bin')
  const script = await bundleSpeed()
  execFileSync(process.execPath, [script, weights, String(scale), ...given], { stdio: 'inherit' })
  const sizes = await measureSize()
  console.log(
    `\n${renderTable(
      'to load, with brotli',
      ['bytes'],
      [
        ['code', String(sizes.code)],
        ['weights', String(sizes.weights)],
        ['together', String(sizes.code + sizes.weights)],
      ],
    )}`,
  )
}

async function bundleSpeed(): Promise<string> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(import.meta.dirname, 'engine-speed.ts'),
      outDir: BUNDLE_FOLDER,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'engine-speed.cjs' } },
    },
  })
  return join(BUNDLE_FOLDER, 'engine-speed.cjs')
}
