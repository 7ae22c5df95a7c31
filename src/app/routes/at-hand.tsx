import { Suspense, useSyncExternalStore } from 'react'
import type { Article } from '../../compiler/types.ts'
import { Listening } from '../listening/listening.tsx'
import { notesFlag } from '../../data/notes-flag.ts'
import { PlaceStrip } from '../place/place-strip.tsx'
import { useModule } from '../ui/use-module.ts'

const loadNotes = () => import('../notes/article-notes.tsx')

interface AtHandProps {
  readonly article: Article
  readonly hasTarget: boolean
}

/** What is at hand while an article is read; loaded once its text stands. */
export function AtHand({ article, hasTarget }: AtHandProps) {
  const notes = useModule(useSyncExternalStore(notesFlag.subscribe, notesFlag.get), loadNotes)
  return (
    <Suspense fallback={null}>
      {notes && <notes.ArticleNotes article={article} />}
      <Listening article={article}>
        {(button) => (
          <PlaceStrip article={article} hasTarget={hasTarget}>
            {button}
          </PlaceStrip>
        )}
      </Listening>
    </Suspense>
  )
}
