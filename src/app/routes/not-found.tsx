import { Link } from 'react-router'
import { timelinePath } from '../../compiler/urls.ts'
import { PageHead } from '../ui/page-head.tsx'

/** Any address the archive does not know. */
export function NotFound() {
  const text = 'The archive holds nothing at this address. It may have been moved or misspelt.'
  return (
    <div className="py-16">
      <PageHead title="Not found" description={text} path={null} />
      <h1 className="text-3xl">Not found</h1>
      <p className="mt-4">{text}</p>
      <div className="mt-6 flex items-center gap-6 font-sans">
        <Link to={timelinePath()}>All articles</Link>
      </div>
    </div>
  )
}
