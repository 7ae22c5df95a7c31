import { MEASURES, type Figures, type Score } from './scores.ts'
import { GROUPS, type Group, type Summary } from './summary.ts'
import { percent, renderTable, type Row } from '../table.ts'

/** Findings at least as sure as this are called sure. */
const SURE = 0.9
const SCORE_HEADINGS = ['precision', 'recall', 'F1']

/** The figures as tables to print, at most 100 columns wide; shares in per cent. */
export function renderReport(summary: Summary): string {
  const { all, speech, kinds, publishers } = summary
  const { direct, mixed, indirect } = kinds
  return [
    `${all.articles} ${all.articles === 1 ? 'article' : 'articles'}, ${all.marked} marked statements (${direct.marked} direct, ` +
      `${mixed.marked} mixed, ${indirect.marked} indirect), ${all.found} found\n` +
      'relation: most of the content and the right source; speech: quoted, or with a cue of saying',
    renderFigures('all', all, [['words of contents', ...scoreCells(all.words)]]),
    ...Object.entries({ speech, ...kinds }).map(([name, figures]) => renderFigures(name, figures)),
    renderPublishers(publishers),
    renderErrors(summary),
    renderCalibration(summary),
    renderWorst(summary),
  ].join('\n\n')
}

function renderFigures(name: string, { marked, found, scores }: Figures, more: Row[] = []): string {
  const rows = MEASURES.map((measure): Row => [measure, ...scoreCells(scores[measure])])
  const table = renderTable('', SCORE_HEADINGS, [...rows, ...more])
  return `${name}: ${marked} marked, ${found} found\n${table}`
}

function renderPublishers(publishers: Summary['publishers']): string {
  return renderTable(
    'publisher',
    ['articles', 'marked', 'found', ...SCORE_HEADINGS, 'content', 'source', 'cue', 'words'],
    publishers.map(({ publisher, articles, marked, found, scores, words }) => [
      publisher,
      ...[articles, marked, found].map(String),
      ...scoreCells(scores.relation),
      ...(['content exact', 'source exact', 'cue exact'] as const).map((of) =>
        percent(scores[of].f1),
      ),
      percent(words.f1),
    ]),
    'precision, recall, F1: relation; content, source, cue: exact, F1; words: of contents, F1',
  )
}

function renderErrors({ errors }: Summary): string {
  const sum = (group: Group) => errors.reduce((total, { count }) => total + count[group], 0)
  return renderTable(
    'class of error',
    GROUPS,
    [
      ...errors.map(({ error, count }): Row => [
        error,
        ...GROUPS.map((group) => String(count[group])),
      ]),
      ['together', ...GROUPS.map((group) => String(sum(group)))],
    ],
    'speech, kind, act: those of the marked statement, or else of the found one; act: by its cue',
  )
}

function renderCalibration({ calibration }: Summary): string {
  const sure = calibration.filter(({ from }) => from >= SURE)
  const count = sure.reduce((total, each) => total + each.count, 0)
  const right = sure.reduce((total, each) => total + each.count * each.right, 0)
  const rows = calibration.map(({ from, count: own, mean, right: share }): Row => [
    `${from.toFixed(1)} and more`,
    String(own),
    ...(own > 0 ? [percent(mean), percent(share)] : ['', '']),
  ])
  return (
    renderTable('confidence', ['count', 'mean', 'right'], rows) +
    `\n≥ ${SURE}: ${count} statements, ${percent(right / (count || 1))} % right`
  )
}

function renderWorst({ worst }: Summary): string {
  return renderTable(
    'worst articles, relation',
    ['marked', 'found', 'right', 'F1'],
    worst.map(({ file, marked, found, right, relation }) => [
      file,
      ...[marked, found, right].map(String),
      percent(relation.f1),
    ]),
  )
}

const scoreCells = ({ precision, recall, f1 }: Score): string[] =>
  [precision, recall, f1].map(percent)
