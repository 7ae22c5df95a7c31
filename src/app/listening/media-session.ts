import type { Article } from '../../compiler/types.ts'
import { site } from '../site.ts'

const ACTIONS = ['play', 'pause', 'previoustrack', 'nexttrack'] as const

/** Lets headphones and the lock screen control what is spoken, where the browser can. Returns how to let go. */
export function bindMediaSession(
  article: Article,
  toggle: () => void,
  skip: (direction: 1 | -1) => void,
): () => void {
  const session = mediaSession()
  if (!session || !('MediaMetadata' in window)) return () => undefined
  session.metadata = new MediaMetadata({
    title: article.title.text,
    artist: article.source ?? article.byline ?? '',
    album: site.title,
  })
  const handlers = {
    play: toggle,
    pause: toggle,
    previoustrack: () => skip(-1),
    nexttrack: () => skip(1),
  }
  for (const action of ACTIONS) session.setActionHandler(action, handlers[action])
  return () => {
    for (const action of ACTIONS) session.setActionHandler(action, null)
    session.metadata = null
    session.playbackState = 'none'
  }
}

/** Tells the system whether something is being spoken. */
export function showPlayback(isPlaying: boolean): void {
  const session = mediaSession()
  if (session) session.playbackState = isPlaying ? 'playing' : 'paused'
}

function mediaSession(): MediaSession | undefined {
  return (navigator as { readonly mediaSession?: MediaSession }).mediaSession
}
