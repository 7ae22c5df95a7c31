import { parseArgs } from 'node:util'
import { benchEngine } from './bench/engine.ts'

/** What can be measured: each takes the arguments behind its name and prints as it goes. */
const SUBJECTS: Readonly<
  Record<string, (paths: readonly string[], scale: number) => Promise<void>>
> = { engine: benchEngine }

const USAGE = `usage: bench ${Object.keys(SUBJECTS).join('|')} [--scale NUMBER] [FILE_OR_FOLDER…]
  engine   speed, memory and size of the engine on these texts (articles/ if none is named)
  --scale  size of the made-up hard texts, 1 as a rule`

process.exitCode = await main(process.argv.slice(2))

/** Measures one part of the project. Exit code 1 if something cannot be read, 2 for wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  const usage = readUsage(argv)
  if (!usage) {
    console.error(USAGE)
    return 2
  }
  try {
    await usage.bench(usage.paths, usage.scale)
    return 0
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
}

function readUsage(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { scale: { type: 'string', default: '1' } },
      allowPositionals: true,
    })
    const [subject, ...paths] = positionals
    const bench = SUBJECTS[subject ?? '']
    const scale = Number(values.scale)
    return bench && scale > 0 ? { bench, paths, scale } : null
  } catch {
    return null
  }
}
