import laterStyle from '../later.css?url'

let asked: Promise<void> | null = null

/**
 * Fetches the style sheet that the text does without, unless the page has asked for it itself; settled once it is there.
 * Rejects with `Error` where it cannot be had; the next call tries again. It has the whole page styled anew: only for who
 * needs it.
 */
export function loadLaterStyle(): Promise<void> {
  asked ??= append().catch((error: unknown) => {
    asked = null
    throw error
  })
  return asked
}

/** The same for what is of use without it. */
export function wantLaterStyle(): void {
  void loadLaterStyle().catch(() => undefined)
}

async function append(): Promise<void> {
  if (document.querySelector(`link[href="${laterStyle}"]`)) return
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: laterStyle,
  })
  const end = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`${laterStyle} could not be loaded.`))
    })
  })
  document.head.append(link)
  await end
}
