/** A file for the reader to keep. */
export interface DownloadedFile {
  readonly name: string
  readonly type: string
  readonly content: string
}

/** Hands a file to the browser's downloads. */
export function downloadFile({ name, type, content }: DownloadedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
