/**
 * The document of a page's markup, in which scripts do not run and nothing is loaded. The parser is one of a frame that is
 * gone: the page's own holds what it reads to the page's policy, and the browser tells of every handler and style it
 * would have blocked.
 */
export function parseInert(html: string): Document {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const Parser = (frame.contentWindow as typeof globalThis | null)?.DOMParser ?? DOMParser
  frame.remove()
  try {
    return new Parser().parseFromString(html, 'text/html')
  } catch {
    return new DOMParser().parseFromString(html, 'text/html')
  }
}
