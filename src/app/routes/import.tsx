import { importPath } from '../../compiler/urls.ts'
import { ImportView } from '../import/import-view.tsx'
import { LazyStyle } from '../ui/lazy-style.tsx'
import styles from '../import/import.css?url'
import { PageHead } from '../ui/page-head.tsx'

/** Where texts from elsewhere come in. */
export function Component() {
  return (
    <>
      <LazyStyle href={styles} />
      <PageHead
        title="Add your own article"
        description="Read an article of your own by who said what. It stays on your device."
        path={importPath()}
      />
      <ImportView />
    </>
  )
}
