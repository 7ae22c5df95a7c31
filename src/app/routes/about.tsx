import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { aboutPath, recordSheetPath } from '../../compiler/urls.ts'
import { NotFoundError } from '../../data/errors.ts'
import { recordSheetQuery } from '../../data/record-sheet.ts'
import { AboutText } from '../about/about-text.tsx'
import styles from '../about/about.css?url'
import { RecordSheetView } from '../record/record-sheet-view.tsx'
import recordStyles from '../record/record.css?url'
import { LazyStyle } from '../ui/lazy-style.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** What the app does, stores and cannot do; below it, what the archive holds. */
export function Component() {
  const below = useParams()['*'] ?? ''
  if (below === '') return <About />
  if (`${aboutPath()}${below.replace(/\/$/, '')}/` === recordSheetPath()) return <Sheet />
  throw new NotFoundError('The archive holds nothing at this address.', below)
}

function About() {
  return (
    <>
      <LazyStyle href={styles} />
      <PageHead
        title="About and privacy"
        description="How statements are found and how often that errs, what is stored on your device, and for whom the app still has barriers."
        path={aboutPath()}
      />
      <AboutText />
    </>
  )
}

function Sheet() {
  const { data: sheet } = useSuspenseQuery(recordSheetQuery())
  return (
    <>
      <LazyStyle href={recordStyles} />
      <PageHead
        title="Record sheet"
        description="What this archive holds in figures: who speaks and when, how their words are given, sources without a name, and attributions in doubt."
        path={recordSheetPath()}
      />
      <RecordSheetView sheet={sheet} />
    </>
  )
}
