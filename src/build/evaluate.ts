import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluateArticle } from './evaluate/evaluate-article.ts'
import { reportOn } from './evaluate/report.ts'
import { loadModel } from './load-model.ts'

const USAGE = 'usage: evaluate CORPUS_FOLDER   (with text/*.txt and attributions/*.ann)'

process.exitCode = await main(process.argv.slice(2))

/** Prints how the engine fares on a folder of marked articles. Exit code 2 for wrong usage. */
async function main([folder, ...others]: readonly string[]): Promise<number> {
  if (folder === undefined || others.length > 0) {
    console.error(USAGE)
    return 2
  }
  const model = loadModel()
  const annotations = (await readdir(join(folder, 'attributions'))).sort()
  const files = (await readdir(join(folder, 'text'))).filter((name) => name.endsWith('.txt')).sort()
  const articles = []
  for (const file of files) {
    const name = file.slice(0, -'.txt'.length)
    const own = annotations.find((each) => each === `${name}.ann` || each.startsWith(`${name}_`))
    if (own === undefined) continue
    const [text, gold] = await Promise.all([
      readFile(join(folder, 'text', file), 'utf8'),
      readFile(join(folder, 'attributions', own), 'utf8'),
    ])
    articles.push(evaluateArticle(file, text, gold, model))
  }
  console.log(reportOn(articles))
  return 0
}
