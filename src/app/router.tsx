import type { RouteObject } from 'react-router'
import {
  aboutRoute,
  articleRoute,
  importPath,
  libraryPath,
  searchPath,
  timelinePageRoute,
  timelineRoute,
  voiceListRoute,
  voicePageRoute,
  voiceRoute,
  voicesRoute,
} from '../compiler/urls.ts'
import { NotFound } from './routes/not-found.tsx'
import { Reader } from './routes/reader.tsx'
import { SettingsButton } from './settings/settings-button.tsx'
import { Failure } from './ui/failure.tsx'
import { Frame } from './ui/frame.tsx'
import { Loading } from './ui/loading.tsx'

/**
 * The table of routes. None has a loader: what a link leads to is in the query cache by the time it is followed, and
 * one update shows it; what is not there yet suspends the page. Views that an article does without are lazy.
 */
export const routes: RouteObject[] = [
  {
    element: <Frame tools={<SettingsButton />} />,
    HydrateFallback: Loading,
    children: [
      {
        errorElement: <Failure />,
        children: [
          { path: timelineRoute, lazy: () => import('./routes/timeline.tsx') },
          { path: timelinePageRoute, lazy: () => import('./routes/timeline.tsx') },
          { path: articleRoute, element: <Reader /> },
          { path: voicesRoute, lazy: () => import('./routes/voices.tsx') },
          { path: voiceListRoute, lazy: () => import('./routes/voices.tsx') },
          { path: voiceRoute, lazy: () => import('./routes/voice.tsx') },
          { path: voicePageRoute, lazy: () => import('./routes/voice.tsx') },
          { path: searchPath(), lazy: () => import('./routes/search.tsx') },
          { path: importPath(), lazy: () => import('./routes/import.tsx') },
          { path: libraryPath(), lazy: () => import('./routes/library.tsx') },
          { path: aboutRoute, lazy: () => import('./routes/about.tsx') },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]
