import { compileArticle } from '../compiler/compile.ts'
import { renderProblem } from '../compiler/problems.ts'
import type { Span } from '../compiler/types.ts'
import { runCommandLine } from './command-line.ts'
import { finishArticle } from './finish-article.ts'
import { loadModel } from './load-model.ts'
import { readArticles, sortProblems } from './read-articles.ts'
import { readSettings } from './settings.ts'

/** How many of the least sure statements an editor is shown. */
const SHOWN = 10

await runCommandLine('usage: check', () => ({}), main)

/** Prints all problems of the articles, then the statements to look at. Exit code 1 if there are problems. */
async function main(): Promise<number> {
  const folder = readSettings(process.env).articles
  const { articles, voices, corrections, problems: faults } = await readArticles(folder)
  const model = loadModel()
  const finished = articles.map((parsed) => ({
    parsed,
    ...finishArticle(compileArticle(parsed, model), voices, corrections.get(parsed.slug) ?? null),
  }))
  const conflicts = finished.flatMap(({ problems: lost }) => lost)
  const problems = sortProblems([...faults, ...conflicts])
  for (const problem of problems) console.log(renderProblem(problem))
  const sound = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} sound`
  const wrong = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  console.log(`${sound}, ${wrong} in ${folder}`)

  const leastSure = finished
    .flatMap(({ parsed, article }) => {
      const wordsOf = (spans: readonly Span[]) =>
        spans
          .map(({ start, end }) => parsed.text.slice(start, end).replace(/\s+/g, ' '))
          .join(' … ')
      return article.statements.map((statement) => ({
        ...statement,
        slug: parsed.slug,
        words: wordsOf(statement.content),
      }))
    })
    .sort((one, other) => one.confidence - other.confidence)
  if (leastSure.length > 0) console.log(`\nleast sure of ${leastSure.length} statements:`)
  for (const { slug, id, confidence, speakers, words } of leastSure.slice(0, SHOWN))
    console.log(
      `${Math.round(confidence * 100)}%  ${slug}#s-${id}  ${speakers.join(' and ') || 'unknown'}: ${words}`,
    )
  return problems.length > 0 ? 1 : 0
}
