/** What became of a wish to share or copy, in words for the reader. */
export type Outcome = string

/** Puts words on the clipboard: says that they are there, or that the browser refused. */
export async function copyText(words: string, name: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(words)
    return `${name} copied.`
  } catch {
    return 'The browser does not allow copying here.'
  }
}

/** The system's sheet for sharing; without one, words and address are copied. A sheet that is closed says nothing. */
export async function shareText(data: { text: string; url: string }): Promise<Outcome> {
  if (typeof navigator.share !== 'function')
    return copyText(`${data.text}\n${data.url}`, 'Words and link')
  try {
    await navigator.share(data)
    return ''
  } catch (error) {
    if (isAbort(error)) return ''
    return copyText(`${data.text}\n${data.url}`, 'Words and link')
  }
}

/** The system's sheet for files; without one that takes them, the file is downloaded. */
export async function shareFile(file: File): Promise<Outcome> {
  const data = { files: [file] }
  if (typeof navigator.share !== 'function' || !navigator.canShare?.(data)) return download(file)
  try {
    await navigator.share(data)
    return ''
  } catch (error) {
    return isAbort(error) ? '' : download(file)
  }
}

/** Hands a file to the browser's downloads. */
export function download(file: File): Outcome {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS)
  return `${file.name} downloaded.`
}

/** Long enough for a browser to have begun with a download. */
const REVOKE_MS = 10_000

const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError'
