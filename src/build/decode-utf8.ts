/** The text of UTF-8 bytes without its byte order mark, or the line of the first wrong byte. */
export function decodeUtf8(
  bytes: Uint8Array,
): { readonly text: string } | { readonly line: number; readonly found: string } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    let line = 1
    for (let start = 0; start <= bytes.length; line++) {
      const newline = bytes.indexOf(0x0a, start)
      const end = newline < 0 ? bytes.length : newline
      try {
        decoder.decode(bytes.subarray(start, end))
      } catch {
        return { line, found: 'bytes that are not UTF-8' }
      }
      start = end + 1
    }
    return { line: 1, found: 'bytes that are not UTF-8' }
  }
}
