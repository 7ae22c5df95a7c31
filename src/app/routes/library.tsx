import { usePrefetchQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { libraryPath, OWN_PARAMETER, ownSlug } from '../../compiler/urls.ts'
import { openDatabase } from '../../data/database.ts'
import { newestArticlesQuery } from '../../data/library/queries.ts'
import { LibraryView } from '../library/library-view.tsx'
import { OwnArticleBar } from '../library/own-article-bar.tsx'
import { NotesPanel } from '../notes/notes-panel.tsx'
import { OfflinePanel } from '../offline/offline-panel.tsx'
import styles from '../library/library.css?url'
import { LazyStyle } from '../ui/lazy-style.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { Reader } from './reader.tsx'

// While React takes the page over; what goes wrong is told by whoever reads from it.
if (typeof indexedDB !== 'undefined') openDatabase().catch(() => undefined)

/** The reader's own articles, or one of them: which one stands in the address. */
export function Component() {
  const [search] = useSearchParams()
  const isHydrated = useHydrated()
  // While the style sheet is on its way.
  usePrefetchQuery(newestArticlesQuery())
  const stem = isHydrated ? search.get(OWN_PARAMETER) : null
  return (
    <>
      <LazyStyle href={styles} />
      {stem === null ? (
        <>
          <PageHead
            title="Your library"
            description="Your own articles, kept on this device."
            path={libraryPath()}
          />
          <LibraryView>
            {isHydrated && (
              <>
                <NotesPanel />
                <OfflinePanel />
              </>
            )}
          </LibraryView>
        </>
      ) : (
        <>
          <OwnArticleBar slug={ownSlug(stem)} />
          <Reader slug={ownSlug(stem)} />
        </>
      )}
    </>
  )
}
