/** Paragraphs of a stretch: more than a phone shows of usual ones, few enough to be laid out while it waits. */
const LENGTH = 8

/** An item with its place among all. */
interface Placed<Item> {
  readonly item: Item
  readonly at: number
}

/**
 * A text's paragraphs by stretches, in order. Those far from the screen can be left out of what the browser does, a
 * whole stretch at a time: a long text has too many paragraphs even to pass over one by one.
 */
export function intoStretches<Item>(items: readonly Item[]): readonly (readonly Placed<Item>[])[] {
  const placed = items.map((item, at) => ({ item, at }))
  return Array.from({ length: Math.ceil(items.length / LENGTH) }, (_, at) =>
    placed.slice(at * LENGTH, (at + 1) * LENGTH),
  )
}
