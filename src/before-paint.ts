import { applyPreferences, DEFAULTS, readPreferences } from './data/preferences.ts'

// Stands in every page's head, so that the first thing the reader sees is as they have chosen.
const preferences = readPreferences()
if (preferences !== DEFAULTS) applyPreferences(preferences)

// Written, not appended: every browser draws nothing before a style sheet that the page itself asks for.
const { later } = document.currentScript?.dataset ?? {}
const hasChoice = Object.keys(document.documentElement.dataset).length > 0
if (later && (hasChoice || matchMedia('(prefers-contrast: more)').matches))
  document.write(`<link rel="stylesheet" href="${later}">`)

// What comes before the app is there is kept for it: `start.ts`, `app/installed/install-offer.ts`.
addEventListener('click', ({ target }) => void Object.assign(window, { pressed: target }))
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  Object.assign(window, { installOffer: event })
})
