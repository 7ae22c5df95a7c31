import type { Statement } from '../../compiler/types.ts'

export interface Steps {
  readonly previous: Statement | null
  readonly next: Statement | null
}

/** The statements around one in a list, round its ends; of the speakers alone, if some are given. */
export function stepsFrom(
  said: readonly Statement[],
  hereId: string,
  speakers: readonly string[] | null,
): Steps {
  const here = said.findIndex(({ id }) => id === hereId)
  const isWanted = (statement: Statement) =>
    speakers === null || statement.speakers.some((id) => speakers.includes(id))
  const others = [...said.slice(here + 1), ...said.slice(0, Math.max(here, 0))].filter(isWanted)
  return { previous: others.at(-1) ?? null, next: others[0] ?? null }
}

/** `2 of 5` among the statements of the same speakers; `null` for one whose speaker is not known. */
export function placeAmong(said: readonly Statement[], statement: Statement): string | null {
  const { speakers } = statement
  if (speakers.length === 0) return null
  const own = said.filter((each) => each.speakers.some((id) => speakers.includes(id)))
  return `${own.findIndex(({ id }) => id === statement.id) + 1} of ${own.length}`
}
