import { actOf } from './acts.ts'
import { confidenceOf } from './confidence.ts'
import type { Entity } from './entities.ts'
import { FIRMNESS } from './firmness.ts'
import { slugOf, statementId, uniqueIds } from './ids.ts'
import { unnest } from './nesting.ts'
import { segment, type Block } from './segment.ts'
import { contains, overlaps, textOf } from './spans.ts'
import { createSpeakerFinder, type Resolved, type SpeakerFinder } from './speakers.ts'
import type { Model } from './model/model.ts'
import type { FoundStatement } from './statement-spans.ts'
import { withDoubleMarks } from './double-marks.ts'
import { findStatementSpans } from './statements.ts'
import type { Act, Attribution, Document, Firmness, Mention, Speaker, Statement } from './types.ts'

/** A statement whose speakers are known but have no ids yet. */
interface Attributed extends FoundStatement {
  readonly act: Act
  readonly who: readonly Entity[]
  readonly via: readonly Entity[]
  readonly resolved: Resolved
  readonly isClear: boolean
}

/** Words that point at an entity. */
type Pointer = Resolved['pointers'][number]

/** How firmly the speaker of a nested statement must be known for it to take the place of the outer one. */
const CLEAR: ReadonlySet<Firmness | undefined> = new Set<Firmness>([
  'named',
  'institution',
  'place',
  'group',
])

const PRONOUN = /^(?:s?he|his|hers?|him|they|their|its?|who)$/i

/**
 * Who said what in a document: its speakers, where they are mentioned, and their statements in order
 * of their first content. A text without statements gives three empty lists. Never throws.
 */
export function attribute(document: Document, model: Model): Attribution {
  const read = withDoubleMarks(document)
  const blocks = segment(read)
  return attributeSpans(document.text, blocks, findStatementSpans(read, blocks, model))
}

/**
 * Who made the statements that stand at `spans`: the second half of the engine, for any first half
 * that finds their spans.
 */
export function attributeSpans(
  text: string,
  blocks: readonly Block[],
  spans: readonly FoundStatement[],
): Attribution {
  const finder = createSpeakerFinder(blocks)
  const found = resolveAll(text, spans, finder)
  const statements = unnest<Entity, Attributed>(text, found)
  const pointers = found.flatMap((each) => each.resolved.pointers)
  const speakers = listSpeakers(text, statements, pointers, finder)
  return {
    speakers: [...speakers.values()],
    mentions: listMentions(pointers, speakers, finder),
    statements: listStatements(text, statements, speakers),
  }
}

/** Speakers are looked up in the order of the sources; a pronoun depends on who spoke before. */
export function resolveAll(
  text: string,
  spans: readonly FoundStatement[],
  finder: SpeakerFinder,
): Attributed[] {
  const order = spans.map((_, index) => index).sort((a, b) => placeOf(spans[a]) - placeOf(spans[b]))
  const resolved = new Map<number, Resolved>()
  for (const index of order) {
    const source = spans[index]?.source
    if (source == null) continue
    const isNested = spans
      .slice(Math.max(0, index - 6), index + 7)
      .some(
        (other) => other !== spans[index] && other.content.some((span) => contains(span, source)),
      )
    resolved.set(index, finder.resolve(source, isNested, spans[index]?.content))
  }
  return spans.map((each, index) => {
    const found = resolved.get(index) ?? { entities: [], by: 'nothing', certainty: 0, pointers: [] }
    const act = actOf(each.cue === null ? '' : textOf(text, each.cue), each.kind === 'direct')
    const [first] = found.entities
    const isClear = first !== undefined && CLEAR.has(FIRMNESS[first.kind])
    return { ...each, act, who: found.entities, via: [], resolved: found, isClear }
  })
}

const placeOf = (spans: FoundStatement | undefined): number =>
  spans?.source?.start ?? spans?.content[0]?.start ?? 0

function listSpeakers(
  text: string,
  statements: readonly Attributed[],
  pointers: readonly Pointer[],
  finder: SpeakerFinder,
): Map<Entity, Speaker> {
  const entities = [...new Set(statements.flatMap((each) => [...each.who, ...each.via]))]
  const ids = uniqueIds(entities.map((entity) => slugOf(entity.name)))
  const aliases = new Map<Entity, Set<string>>(
    entities.map((entity) => [entity, new Set<string>()]),
  )
  for (const [mention, entity] of finder.names) aliases.get(entity)?.add(textOf(text, mention))
  for (const pointer of pointers) {
    const form = textOf(text, pointer)
    if (!PRONOUN.test(form)) aliases.get(pointer.entity)?.add(form)
  }
  return new Map(
    entities.map((entity, index): [Entity, Speaker] => {
      const { name, kind } = entity
      const forms = [...(aliases.get(entity) ?? [])]
        .map((form) => form.replace(/\s+/g, ' '))
        .filter((form) => form.toLowerCase() !== name.toLowerCase())
      return [entity, { id: ids[index] ?? slugOf(name), name, kind, aliases: [...new Set(forms)] }]
    }),
  )
}

function listMentions(
  pointers: readonly Pointer[],
  speakers: ReadonlyMap<Entity, Speaker>,
  finder: SpeakerFinder,
): Mention[] {
  const candidates: Pointer[] = [
    ...pointers,
    ...finder.names.map(([mention, entity]) => ({
      start: mention.start,
      end: mention.end,
      entity,
    })),
  ]
  const sorted = candidates
    .flatMap(({ start, end, entity }) => {
      const speaker = speakers.get(entity)
      return speaker === undefined ? [] : [{ start, end, speaker: speaker.id }]
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const mentions: Mention[] = []
  for (const mention of sorted) {
    const last = mentions.at(-1)
    if (last === undefined || !overlaps(last, mention)) mentions.push(mention)
  }
  return mentions
}

function listStatements(
  text: string,
  statements: readonly Attributed[],
  speakers: ReadonlyMap<Entity, Speaker>,
): Statement[] {
  const idsOf = (entities: readonly Entity[]): string[] =>
    [...new Set(entities)].flatMap((entity) => speakers.get(entity)?.id ?? [])
  const contents = statements.map((each) =>
    each.content.map((span) => textOf(text, span)).join(' '),
  )
  const ids = uniqueIds(contents.map(statementId))
  return statements.map((each, index) => {
    const { kind, act, who, via, source, cue, content, resolved } = each
    const confidence = confidenceOf({
      kind,
      act,
      likelihood: each.confidence,
      hasSource: source !== null,
      speaker: resolved,
    })
    const [first] = who
    return {
      id: ids[index] ?? '',
      kind,
      act,
      firmness: first === undefined ? null : FIRMNESS[first.kind],
      speakers: idsOf(who),
      via: idsOf(via),
      source,
      cue,
      content,
      confidence,
    }
  })
}
