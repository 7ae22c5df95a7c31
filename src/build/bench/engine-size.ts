import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

const ENGINE = join(import.meta.dirname, '../../engine')

/** What a page has to load to run the engine, in bytes, with brotli. */
export async function measureSize(): Promise<{ readonly code: number; readonly weights: number }> {
  const weights = await readFile(join(ENGINE, 'model/weights.bin'))
  return {
    code: await compressedSize(Buffer.from(await bundle(join(ENGINE, 'index.ts')))),
    weights: await compressedSize(weights),
  }
}

/** A module and all it imports as one minified script. Vite is loaded only here: its memory is not the engine's. */
async function bundle(entry: string): Promise<string> {
  const { build } = await import('vite')
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })
  if (Array.isArray(result) || !('output' in result)) throw new Error('expected one bundle')
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}

const compressedSize = async (bytes: Buffer): Promise<number> =>
  (await promisify(brotliCompress)(bytes)).length
