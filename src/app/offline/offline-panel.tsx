import type { ArchiveCopy, CopyProblem } from '../../data/offline/archive-store.ts'
import { inMegabytes } from '../ui/megabytes.ts'
import { ProgressLine } from '../ui/progress-line.tsx'
import { useArchiveCopy } from './use-archive-copy.ts'

const PROBLEMS: Readonly<Record<CopyProblem, string>> = {
  full: 'This device has no room left for the rest. What is stored stays and opens offline.',
  offline: 'The connection was lost. It goes on by itself once you are online.',
  changed: 'The site has changed meanwhile. It goes on with your next visit.',
}

/** What opens without a connection, and the offer to keep all of it. */
export function OfflinePanel() {
  const { copy, list, refusal, keep, pause, remove } = useArchiveCopy()
  if (copy === undefined) return null
  return (
    <section className="device" aria-labelledby="offline-heading">
      <h2 id="offline-heading" className="strong">
        Reading offline
      </h2>
      <p className="text-faint">
        The newest articles and those you open are kept on this device by themselves.
      </p>
      <p role="status">{copy && describe(copy)}</p>
      {refusal !== null && (
        <p role="alert" className="notice">
          {refusal}
        </p>
      )}
      {copy?.status === 'running' ? (
        <ProgressLine done={copy.storedBytes} total={copy.bytes} stopWord="Pause" onStop={pause}>
          {inMegabytes(copy.storedBytes)} of {inMegabytes(copy.bytes)}
        </ProgressLine>
      ) : (
        <div className="actions">
          {copy?.status !== 'whole' && (
            <button type="button" onClick={keep}>
              {copy ? 'Go on' : 'Keep the whole archive'}
            </button>
          )}
          {copy && (
            <button type="button" onClick={remove}>
              Remove it
            </button>
          )}
          {!copy && list && <span className="text-faint">{sizeOf(list)}</span>}
        </div>
      )}
    </section>
  )
}

function describe(copy: ArchiveCopy): string {
  const { status, problem, bytes, storedBytes } = copy
  if (status === 'whole') return `The whole archive is on this device: ${sizeOf(copy)}.`
  if (status === 'running') return 'Keeping the whole archive …'
  const soFar = bytes > 0 ? ` ${inMegabytes(storedBytes)} of ${inMegabytes(bytes)} are kept.` : ''
  return `${problem ? PROBLEMS[problem] : 'Paused.'}${soFar}`
}

function sizeOf({ articles, bytes }: Pick<ArchiveCopy, 'articles' | 'bytes'>): string {
  const noun = articles === 1 ? 'article' : 'articles'
  return `${articles.toLocaleString('en-GB')} ${noun}, ${inMegabytes(bytes)}`
}
