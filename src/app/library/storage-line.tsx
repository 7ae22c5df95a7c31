import { useQuery } from '@tanstack/react-query'
import { storageUseQuery } from '../../data/library/queries.ts'
import { inMegabytes } from '../ui/megabytes.ts'

/** What the site takes up on the device, and whether the browser will keep it. */
export function StorageLine() {
  const { data } = useQuery(storageUseQuery())
  if (!data) return null
  return (
    <p className="mt-10 ruled pt-4 font-sans text-sm text-faint">
      {inMegabytes(data.used)} of {inMegabytes(data.quota)} used on this device.{' '}
      {data.isKept
        ? 'The browser keeps it until you delete it.'
        : 'The browser may clear it when the device runs short of room: keep a backup.'}
    </p>
  )
}
