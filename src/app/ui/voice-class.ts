/** Hues of the palette in `index.css`: `.voice-0` to `.voice-7`. */
const HUES = 8
/** Edges in `index.css`: none, and `.edge-1` to `.edge-3`. */
const EDGES = 4

/** The class that gives a speaker their colour: the same everywhere in the archive, by id alone. */
export function voiceClass(speakerId: string): string {
  let hash = 0
  for (let at = 0; at < speakerId.length; at++) hash = (hash * 31 + speakerId.charCodeAt(at)) >>> 0
  return `voice-${hash % HUES}`
}

/**
 * The classes of an article's speakers by id, `voice-3 edge-1`: those whom one hue has brought together differ in
 * their edge. The first of a hue has none, the fifth begins anew.
 */
export function voiceClasses(
  speakers: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  return new Map(
    speakers.map(({ id }) => {
      const hue = voiceClass(id)
      const edge = (counts.get(hue) ?? 0) % EDGES
      counts.set(hue, (counts.get(hue) ?? 0) + 1)
      return [id, edge === 0 ? hue : `${hue} edge-${edge}`]
    }),
  )
}
