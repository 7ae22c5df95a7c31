import { loadModel } from '../../src/build/load-model.ts'

/** The engine's weights, read once for a test file. */
export const model = loadModel()
