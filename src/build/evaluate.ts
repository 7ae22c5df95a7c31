import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { evaluateArticle } from './evaluate/evaluate-article.ts'
import { readCorpus } from './evaluate/read-corpus.ts'
import { renderReport } from './evaluate/report.ts'
import { summarise } from './evaluate/summary.ts'
import { loadModel } from './load-model.ts'

const USAGE = `usage: evaluate [--json FILE] CORPUS_FOLDER   (with text/*.txt and attributions/*.ann)`

process.exitCode = await main(process.argv.slice(2))

/**
 * Prints how the engine fares on a folder of marked articles; `--json` also writes all figures to a file.
 * Exit code 1 if something cannot be read or written, 2 for wrong usage.
 */
async function main(argv: readonly string[]): Promise<number> {
  const usage = readUsage(argv)
  if (!usage) {
    console.error(USAGE)
    return 2
  }
  try {
    const { articles, unmarked } = await readCorpus(usage.folder)
    const model = loadModel()
    const summary = summarise(articles.map((article) => evaluateArticle(article, model)))
    if (usage.json !== undefined)
      await writeFile(usage.json, `${JSON.stringify(summary, null, 1)}\n`)
    console.log(renderReport(summary))
    if (unmarked.length > 0)
      console.error(`left out, as nobody has marked them: ${unmarked.join(', ')}`)
    return 0
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
}

function readUsage(argv: readonly string[]): { folder: string; json: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'string' } },
      allowPositionals: true,
    })
    const [folder, ...others] = positionals
    return folder === undefined || others.length > 0 ? null : { folder, json: values.json }
  } catch {
    return null
  }
}
