import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readModel, type Model } from '../engine/index.ts'

/**
 * The engine's weights, read from beside its code. `import.meta.dirname` is this file's own folder for scripts
 * and tests, and stays so in the bundled Vite configuration.
 */
export function loadModel(): Model {
  return readModel(readFileSync(join(import.meta.dirname, '../engine/model/weights.bin')))
}
