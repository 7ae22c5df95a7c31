/** What is loaded when a reader corrects an article, or has. */
import './corrections.css'

export { AddStatement } from './add-statement.tsx'
export { CorrectionForm } from './correction-form.tsx'
export { CorrectionsList } from './corrections-list.tsx'
export { selectedSpans } from './selected-spans.ts'
