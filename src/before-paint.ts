import { applyPreferences, DEFAULTS, readPreferences } from './data/preferences.ts'

// Stands in every page's head, so that the first thing the reader sees is as they have chosen.
const preferences = readPreferences()
if (preferences !== DEFAULTS) applyPreferences(preferences)

// What comes before the app is there is kept for it: `start.ts`, `app/installed/install-offer.ts`.
addEventListener('click', ({ target }) => void Object.assign(window, { pressed: target }))
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  Object.assign(window, { installOffer: event })
})
