import { findCuedStatements } from './cued-statements.ts'
import { withHeadline } from './headline-statements.ts'
import { findLooseStatements } from './loose-quotations.ts'
import { mergeStatements } from './merge-statements.ts'
import { findStatements } from './model/find-statements.ts'
import type { Model } from './model/model.ts'
import type { Block } from './segment.ts'
import type { FoundStatement, StatementSpans } from './statement-spans.ts'
import type { Document } from './types.ts'

/**
 * Where statements stand in the text, in order of their first content: the trained model's, helped by the
 * rules. Nested ones are listed beside the statements they stand in. This is the half of the engine that
 * reads print, not people.
 */
export function findStatementSpans(
  document: Document,
  blocks: readonly Block[],
  model: Model,
): readonly FoundStatement[] {
  const ruled = findByRules(blocks)
  const found = mergeStatements(document, findStatements(document, ruled, model), ruled)
  return withHeadline(blocks, found)
}

/** What the rules alone find. */
export function findByRules(blocks: readonly Block[]): StatementSpans[] {
  const found = blocks.map((block) => ({ block, statements: findCuedStatements(block) }))
  const all = findLooseStatements(found)
  return all.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}
