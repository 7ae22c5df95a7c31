import { findCuedStatements } from './cued-statements.ts'
import { findLooseStatements } from './loose-quotations.ts'
import type { Block } from './segment.ts'
import type { StatementSpans } from './statement-spans.ts'

/**
 * Where statements stand in the text, in order of their first content. Nested ones are listed beside
 * the statements they stand in. This is the half of the engine that reads print, not people.
 */
export function findStatementSpans(blocks: readonly Block[]): StatementSpans[] {
  const found = blocks.map((block) => ({ block, statements: findCuedStatements(block) }))
  const all = findLooseStatements(found)
  return all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}
