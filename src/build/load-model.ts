import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readModel, type Model } from '../engine/index.ts'

/**
 * Where the engine's code and weights are. `import.meta.dirname` is this file's own folder for scripts and tests, and
 * stays so in the bundled Vite configuration.
 */
export const ENGINE_FOLDER = join(import.meta.dirname, '../engine')

/** The engine's weights, read from beside its code. */
export function loadModel(): Model {
  return readModel(readFileSync(join(ENGINE_FOLDER, 'model/weights.bin')))
}
