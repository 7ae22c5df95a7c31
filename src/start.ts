import './index.css'

/** The first signs that a reader wants more than to read. */
const INTENT = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const
/** Sent by `main.tsx` when the app answers. */
const APP_READY = 'app-ready'
/** Longest wait for an idle moment, in milliseconds. */
const IDLE_TIMEOUT_MS = 3000

/** Parts of the app in the order they are needed; each is evaluated in a task of its own. */
const parts = [loadReact, () => import('./app/router.tsx'), () => import('./main.tsx')]
let isStarted = false
// The button a reader has pressed before the app was there is pressed for them once it is.
addEventListener(APP_READY, () => findPressed()?.click())

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

/**
 * Loads React. As it starts it makes five errors to throw later, and to note where, V8 reads all of React a second
 * time: two thirds of the time this step takes. Without a limit that is a number, V8 notes nothing.
 */
async function loadReact(): Promise<void> {
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')
  Reflect.deleteProperty(Error, 'stackTraceLimit')
  await import('react-dom/client').finally(() => {
    if (limit) Object.defineProperty(Error, 'stackTraceLimit', limit)
  })
}

/** What `before-paint.ts` has noted, should it be a button. */
function findPressed(): HTMLElement | null {
  const { pressed } = window as { pressed?: EventTarget | null }
  return pressed instanceof Element ? pressed.closest<HTMLElement>('#root button') : null
}

const root = document.getElementById('root')
/** There is something to read meanwhile: not on pages that say they need a script. */
const isReadable = root?.firstElementChild != null && !root.querySelector('noscript')
if (isReadable) {
  for (const type of INTENT) addEventListener(type, start, { passive: true })
  const whenIdle = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => void start(), { timeout: IDLE_TIMEOUT_MS })
      : setTimeout(() => void start(), 200)
  if (findPressed()) void start()
  else if (document.readyState === 'complete') whenIdle()
  else addEventListener('load', whenIdle, { once: true })
} else {
  // Nothing to read, and so nothing to disturb: all is fetched at once.
  for (const load of parts) void load()
}
