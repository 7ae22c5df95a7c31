import type { QueryClient } from '@tanstack/react-query'
import { openDatabase, type Place } from './database.ts'
import { placesQuery } from './queries.ts'

export type { Place } from './database.ts'

/** Places by the slug of their article. */
export type Places = Readonly<Record<string, Place>>

/** All places kept on the device; none where storage is refused. Never rejects. */
export async function readPlaces(): Promise<Places> {
  try {
    const places = await (await openDatabase()).getAll('places')
    return Object.fromEntries(places.map((place) => [place.slug, place]))
  } catch {
    return {}
  }
}

/** Keeps a place for the rest of the visit, and on the device where that is allowed. Never rejects. */
export async function keepPlace(queryClient: QueryClient, place: Place): Promise<void> {
  queryClient.setQueryData(placesQuery().queryKey, (places) => ({ ...places, [place.slug]: place }))
  try {
    await (await openDatabase()).put('places', place)
  } catch {
    // A private window, or a full disk: the article is read all the same.
  }
}
