import { mix, toId } from './hash.ts'

/** A feature: the number of its kind, then the places of the values it depends on. */
export type Template = readonly number[]

/** Features that depend on the same few values; their sum is kept by these (see `kept-sums.ts`). */
export type Group = readonly Template[]

/** Identities of a group's features, written to `out` from `at`. Returns the end. */
export function writeGroup(group: Group, values: Int32Array, out: Int32Array, at: number): number {
  let n = at
  for (const template of group) {
    let hash = template[0]!
    for (let k = 1; k < template.length; k++) hash = mix(hash, values[template[k]!]!)
    out[n++] = toId(hash)
  }
  return n
}
