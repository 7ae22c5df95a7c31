import { queryOptions } from '@tanstack/react-query'
import { RECORD_SHEET_VERSION, type RecordSheet } from '../compiler/record-sheet.ts'
import { recordSheetDataPath } from '../compiler/urls.ts'
import { checkAnswer, fetchJson } from './published.ts'

/** How long the sheet is taken as it is, in milliseconds. */
const FRESH_MS = 5 * 60_000

/** Id of the element that holds the sheet as JSON in its prerendered page. */
export const RECORD_SHEET_ID = 'record-sheet'

/** What the whole archive holds, in figures. On its own page it is read from there. */
export function recordSheetQuery() {
  return queryOptions({
    queryKey: ['record-sheet'],
    queryFn: async ({ signal }) => {
      const path = recordSheetDataPath()
      const answer = await fetchJson(path, signal)
      return checkAnswer(path, answer, ['periods', 'doubts'], RECORD_SHEET_VERSION) as RecordSheet
    },
    initialData: readRecordSheet,
    staleTime: FRESH_MS,
  })
}

/** The sheet of a prerendered page; undefined on other pages, and where there is no document. */
function readRecordSheet(): RecordSheet | undefined {
  const json = globalThis.document?.getElementById(RECORD_SHEET_ID)?.textContent
  const sheet = json ? (JSON.parse(json) as RecordSheet) : undefined
  return sheet?.version === RECORD_SHEET_VERSION ? sheet : undefined
}
