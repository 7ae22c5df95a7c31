import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { evaluateArticle } from './evaluate/evaluate-article.ts'
import { readCorpus } from './evaluate/read-corpus.ts'
import { renderReport } from './evaluate/report.ts'
import { summarise } from './evaluate/summary.ts'
import { loadModel } from './load-model.ts'
import { runCommandLine } from './command-line.ts'

const USAGE = `usage: evaluate [--json FILE] CORPUS_FOLDER   (with text/*.txt and attributions/*.ann)`

interface Usage {
  readonly folder: string
  readonly json: string | undefined
}

await runCommandLine(USAGE, readUsage, evaluate)

/**
 * Prints how the engine fares on a folder of marked articles; `--json` also writes all figures to a file.
 * Exit code 1 if something cannot be read or written, 2 for wrong usage.
 */
async function evaluate({ folder, json }: Usage): Promise<number> {
  const { articles, unmarked } = await readCorpus(folder)
  const model = loadModel()
  const summary = summarise(articles.map((article) => evaluateArticle(article, model)))
  if (json !== undefined) await writeFile(json, `${JSON.stringify(summary, null, 1)}\n`)
  console.log(renderReport(summary))
  if (unmarked.length > 0)
    console.error(`left out, as nobody has marked them: ${unmarked.join(', ')}`)
  return 0
}

function readUsage(args: string[]): Usage | null {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'string' } },
    allowPositionals: true,
  })
  const [folder, ...others] = positionals
  return folder === undefined || others.length > 0 ? null : { folder, json: values.json }
}
