import { applyPreferences, DEFAULTS, readPreferences } from './data/preferences.ts'

// Stands in every page's head, so that the first thing the reader sees is as they have chosen.
const preferences = readPreferences()
if (preferences !== DEFAULTS) applyPreferences(preferences)
if (preferences !== DEFAULTS || matchMedia('(prefers-contrast: more)').matches) {
  // Written, not appended: only what the page itself holds keeps every browser from drawing without it.
  document.write(`<link rel="stylesheet" href="${document.currentScript?.dataset['later']}">`)
}

// What comes before the app is there is kept for it: `start.ts`, `app/installed/install-offer.ts`.
addEventListener('click', ({ target }) => void Object.assign(window, { pressed: target }))
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  Object.assign(window, { installOffer: event })
})
