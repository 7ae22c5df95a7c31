/** Hues of the palette in `index.css`: `.voice-0` to `.voice-7`. */
const HUES = 8
/** Edges in `index.css`: none, and `.edge-1` to `.edge-3`. */
const EDGES = 4

/** The class that gives a speaker their colour: the same everywhere in the archive, by id alone. */
export function voiceClass(speakerId: string): string {
  return `voice-${hueOf(speakerId)}`
}

/**
 * The classes of an article's speakers by id, `voice-3 edge-1`. The first eight, who say most, have a hue each: their
 * own, or the next free one where an earlier speaker has it. Whom a hue brings together after them differ in their
 * edge: the first of a hue has none, the fifth begins anew.
 */
export function voiceClasses(
  speakers: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  const hues = spreadHues(speakers.slice(0, HUES))
  const counts = new Map<number, number>()
  return new Map(
    speakers.map(({ id }) => {
      const hue = hues.get(id) ?? hueOf(id)
      const edge = (counts.get(hue) ?? 0) % EDGES
      counts.set(hue, (counts.get(hue) ?? 0) + 1)
      return [id, edge === 0 ? `voice-${hue}` : `voice-${hue} edge-${edge}`]
    }),
  )
}

/** The hues of no more speakers than there are hues, by id. Nobody loses their own to one who had to move. */
function spreadHues(speakers: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const owners = new Map<number, string>()
  for (const { id } of speakers) if (!owners.has(hueOf(id))) owners.set(hueOf(id), id)
  for (const { id } of speakers) {
    let hue = hueOf(id)
    if (owners.get(hue) === id) continue
    while (owners.has(hue)) hue = (hue + 1) % HUES
    owners.set(hue, id)
  }
  return new Map([...owners].map(([hue, id]) => [id, hue]))
}

function hueOf(speakerId: string): number {
  let hash = 0
  for (let at = 0; at < speakerId.length; at++) hash = (hash * 31 + speakerId.charCodeAt(at)) >>> 0
  return hash % HUES
}
