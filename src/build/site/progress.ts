/** Tells how far a long step is. */
export interface Progress {
  readonly start: (step: string, total: number) => void
  readonly advance: (count: number) => void
  readonly stop: () => void
}

/** Where progress is written; `process.stderr` is one. */
export interface ProgressOutput {
  readonly isTTY?: boolean
  readonly write: (words: string) => unknown
}

/** Steps that are shorter are not told about, in milliseconds. */
const QUIET_MS = 2000
/** How often the line of a terminal is written anew, and how often a line is added elsewhere, in milliseconds. */
const TERMINAL_MS = 250
const LOG_MS = 10_000

/** Progress in words: on a terminal one line that changes, elsewhere a line now and then. */
export function createProgress(output: ProgressOutput, now: () => number = Date.now): Progress {
  const every = output.isTTY ? TERMINAL_MS : LOG_MS
  let step = ''
  let total = 0
  let done = 0
  let startedAt = 0
  let toldAt: number | null = null

  const tell = () => {
    const line = describe(step, done, total, now() - startedAt)
    output.write(output.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
  return {
    start: (name, count) => {
      step = name
      total = count
      done = 0
      startedAt = now()
      toldAt = null
    },
    advance: (count) => {
      done += count
      const elapsed = now() - startedAt
      if (elapsed < QUIET_MS || (toldAt !== null && now() - toldAt < every)) return
      toldAt = now()
      tell()
    },
    stop: () => {
      if (toldAt !== null && output.isTTY) output.write('\r\u001b[K')
      toldAt = null
    },
  }
}

/** `Reading 1,200 of 10,080 (12 %), 48 a second, 3 min 5 s left`. */
function describe(step: string, done: number, total: number, elapsedMs: number): string {
  const perSecond = done / (elapsedMs / 1000)
  const left = perSecond > 0 ? `, ${duration((total - done) / perSecond)} left` : ''
  const rate = perSecond >= 10 ? Math.round(perSecond).toLocaleString('en') : perSecond.toFixed(1)
  const share = Math.floor((100 * done) / Math.max(1, total))
  const counts = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} (${share} %)`
  return `${step} ${counts}, ${rate} a second${left}`
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
