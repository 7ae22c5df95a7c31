/** Set while the library holds articles: pages that do without them need not open the database to know. */
const HAS_OWN = 'has-own-articles'
/** Set while the reader wants their articles in their library alone. */
const HIDDEN = 'own-articles-hidden'

/** Whether the library holds articles. */
export const hasOwnArticles = () => isSet(HAS_OWN)
export const noteOwnArticles = (has: boolean) => set(HAS_OWN, has)

/** Whether the reader keeps their articles out of the archive's pages. */
export const areOwnHidden = () => isSet(HIDDEN)
export const hideOwn = (isHidden: boolean) => set(HIDDEN, isHidden)

function isSet(name: string): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

function set(name: string, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(name, '')
    else localStorage.removeItem(name)
  } catch {
    // Storage is switched off: there is nothing of one's own either.
  }
}
