import type { RouteObject } from 'react-router'
import { articleRoute, timelinePageRoute, timelineRoute } from '../compiler/urls.ts'
import { NotFound } from './routes/not-found.tsx'
import { Reader } from './routes/reader.tsx'
import { Timeline } from './routes/timeline.tsx'
import { Failure } from './ui/failure.tsx'
import { Frame } from './ui/frame.tsx'

/**
 * The table of routes. None has a loader: what a link leads to is in the query cache by the time it is followed, and
 * one update shows it; what is not there yet suspends the page.
 */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    children: [
      {
        errorElement: <Failure />,
        children: [
          { path: timelineRoute, element: <Timeline /> },
          { path: timelinePageRoute, element: <Timeline /> },
          { path: articleRoute, element: <Reader /> },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]
