import { applyPreferences, DEFAULTS, readPreferences } from './data/preferences.ts'

// Stands in every page's head, so that the first thing the reader sees is as they have chosen.
const preferences = readPreferences()
if (preferences !== DEFAULTS) applyPreferences(preferences)
