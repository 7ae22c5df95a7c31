import { renderPage } from '../prerender.tsx'
import { serveTasks } from './pool.ts'
import { createPageRenderer, type RenderOptions } from './render-pages.ts'

serveTasks((options: RenderOptions) => createPageRenderer(options, renderPage))
