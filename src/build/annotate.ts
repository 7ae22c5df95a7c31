import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { annotateText } from './annotation.ts'
import { loadModel } from './load-model.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { runCommandLine } from './command-line.ts'
import { FORMATS, renderAnnotation, renderHeading, type Format } from './render-annotation.ts'

const USAGE = `usage: annotate [--format ${FORMATS.join('|')}] FILE…   (- reads standard input)`
/** The file name that stands for standard input. */
const STANDARD_INPUT = '-'

interface Usage {
  readonly format: Format
  readonly files: readonly string[]
}

await runCommandLine(USAGE, readUsage, annotate)

/** Prints the statements of text files in the order given. Exit code 1 if a file cannot be read, 2 for wrong usage. */
async function annotate({ format, files }: Usage): Promise<number> {
  process.stdout.write(renderHeading(format))
  const model = loadModel()
  let exitCode = 0
  for (const file of files) {
    try {
      const text = await readText(file)
      const annotation = annotateText(file === STANDARD_INPUT ? file : basename(file), text, model)
      process.stdout.write(renderAnnotation(format, { ...annotation, file }, text))
    } catch (error) {
      console.error(`${file}: ${(error as Error).message}`)
      exitCode = 1
    }
  }
  return exitCode
}

function readUsage(args: string[]): Usage | null {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'json' } },
    allowPositionals: true,
  })
  const format = FORMATS.find((name) => name === values.format)
  return format && positionals.length > 0 ? { format, files: positionals } : null
}

async function readText(file: string): Promise<string> {
  if (file !== STANDARD_INPUT && (await stat(file)).isDirectory())
    throw new Error('found a folder, expected a file of text')
  const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file)
  const decoded = decodeUtf8(bytes)
  if ('line' in decoded)
    throw new Error(`line ${decoded.line}: found ${decoded.found}, expected text in UTF-8`)
  return decoded.text
}
