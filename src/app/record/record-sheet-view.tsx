import { Link } from 'react-router'
import type { RecordSheet } from '../../compiler/record-sheet.ts'
import { aboutPath, statementsCsvPath, voicesPath, withBase } from '../../compiler/urls.ts'
import { site } from '../site.ts'
import { formatDay } from '../ui/dates.ts'
import { Doubts } from './doubts.tsx'
import { KindsByPeriod, UnnamedByPeriod } from './period-charts.tsx'
import { VoicesByPeriod } from './voice-rows.tsx'
import { count, share, SOURCE_WORDS } from './words.ts'

/** The archive in figures: charts, each with its table behind it. */
export function RecordSheetView({ sheet }: { readonly sheet: RecordSheet }) {
  const { articles, statements, first, last, moreVoices } = sheet
  return (
    <div className="record folds">
      <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">Record sheet</h1>
      {statements === 0 || !first || !last ? (
        <p>
          There is nothing to count yet: this archive holds no statement. Figures appear here once
          its articles have somebody speak.
        </p>
      ) : (
        <>
          <p>
            {count(statements, 'statement')} in {count(articles, 'article')},{' '}
            {first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`}.
            Counted is what was said, not what was thought or decided. A program found it, and{' '}
            <Link to={`${aboutPath()}#attribution`}>it errs</Link>. Every statement is in{' '}
            <a href={withBase(site.base, statementsCsvPath())}>one table</a>.
          </p>

          <h2>In their own words, or in the article’s</h2>
          <KindsByPeriod sheet={sheet} />

          <h2>Sources without a name</h2>
          <UnnamedByPeriod sheet={sheet} />
          <details>
            <summary>Who answers for the statements</summary>
            <Sources sheet={sheet} />
          </details>

          <h2>Who speaks, and when</h2>
          <VoicesByPeriod sheet={sheet} />
          {moreVoices > 0 && (
            <p>
              <Link to={voicesPath()}>{count(moreVoices, 'more voice')}</Link>
            </p>
          )}

          <h2>Attributions in doubt</h2>
          <Doubts sheet={sheet} />
        </>
      )}
    </div>
  )
}

function Sources({ sheet: { sources, statements } }: { readonly sheet: RecordSheet }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Statements</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {SOURCE_WORDS.map(([sort, words]) => (
          <tr key={sort}>
            <th scope="row">{words}</th>
            <td>{sources[sort].toLocaleString('en-GB')}</td>
            <td>{share(sources[sort], statements)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
