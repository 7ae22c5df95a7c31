import { indexVoices, type Voice } from '../../compiler/voices.ts'
import { contentHash } from './content-hash.ts'

/**
 * Tells which of the editor's voices some names lead to, as a hash; empty if to none. While it stays the same, an
 * article's speakers are settled in the same way, whatever else the editor changes.
 */
export function createSettlement(voices: readonly Voice[]): (names: readonly string[]) => string {
  const byName = indexVoices(voices)
  return (names) => {
    const meant = names.map((name) => byName.get(name.toLowerCase()) ?? null)
    return meant.every((voice) => voice === null) ? '' : contentHash(JSON.stringify(meant))
  }
}
