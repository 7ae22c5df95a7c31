import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { addDetail, NO_DETAILS } from '../../compiler/details.ts'
import { SHARED_PARAMETER } from '../../compiler/urls.ts'
import { takeShared, type SharedTexts } from '../../data/library/shared-texts.ts'
import type { Incoming } from './use-import.ts'

const ADDRESS = /https?:\/\/\S+/i

/** Takes over what another app has shared, once: the address forgets it. */
export function useSharedTexts(add: (incoming: readonly Incoming[]) => Promise<void>): void {
  const [search, setSearch] = useSearchParams()
  const id = search.get(SHARED_PARAMETER)
  useEffect(() => {
    if (id === null) return
    setSearch({}, { replace: true })
    void takeShared(id).then((shared) => add(shared ? incomingOf(shared) : []))
  }, [id, add, setSearch])
}

/** What was shared, text by text. Apps put a page's address into any of the three fields. */
export function incomingOf({ title, text, url, files }: SharedTexts): readonly Incoming[] {
  const fromFiles = files.map((file) => ({ name: file.name, content: file }))
  const address = [url, text, title].map((words) => ADDRESS.exec(words)?.[0]).find(Boolean)
  const words = text.replace(url || '\0', '').trim()
  const isAddressOnly = words.replace(ADDRESS, '').trim() === ''
  if (isAddressOnly) {
    if (fromFiles.length > 0 || (!address && title.trim() === '')) return fromFiles
    return [{ name: title.trim() || 'Shared address', content: '', isAddressOnly: true }]
  }
  const details = address ? addDetail(NO_DETAILS, 'url', [address]) : NO_DETAILS
  const known = {
    ...(title.trim() !== '' && { title: title.trim() }),
    ...('url' in details && details.url !== null && { url: details.url }),
  }
  return [{ name: title.trim() || 'Shared text', content: words, known }, ...fromFiles]
}
