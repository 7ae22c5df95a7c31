import './index.css'

/** The first signs that a reader wants more than to read. */
const INTENT = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const
/** Longest wait for an idle moment, in milliseconds. */
const IDLE_TIMEOUT_MS = 3000

/** Parts of the app in the order they are needed; each is evaluated in a task of its own. */
const parts = [
  () => import('react-dom/client'),
  () => import('./data/queries.ts'),
  () => import('./app/router.tsx'),
  () => import('./main.tsx'),
]

let isStarted = false

/** Loads the app, in small steps while the reader is at rest, at once when they act. */
async function start(): Promise<void> {
  if (isStarted) return
  isStarted = true
  for (const type of INTENT) removeEventListener(type, start)
  for (const load of parts) {
    await load()
    await new Promise((resolve) => setTimeout(resolve))
  }
}

const isPrerendered = document.getElementById('root')?.firstElementChild != null
if (isPrerendered) {
  for (const type of INTENT) addEventListener(type, start, { passive: true })
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => void start(), { timeout: IDLE_TIMEOUT_MS })
      : setTimeout(() => void start(), 200)
  if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
} else void start()
