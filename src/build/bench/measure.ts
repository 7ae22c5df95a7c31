/** A way runs so long before it is measured: its machine code is made while it runs. */
const WARM_UP_SECONDS = 4

/** Runs after the warm-up. */
export const RUNS = 5

/** Time of several ways to do the same, run in turns after a warm-up of each: the median of each, in seconds. */
export function measureInTurns<Name extends string>(
  ways: Readonly<Record<Name, () => void>>,
): Record<Name, number> {
  const entries = Object.entries(ways) as [Name, () => void][]
  for (const [, run] of entries) warmUp(run)
  const times = entries.map((): number[] => [])
  for (let turn = 0; turn < RUNS; turn++)
    entries.forEach(([, run], at) => times[at]?.push(secondsOf(run)))
  return Object.fromEntries(entries.map(([name], at) => [name, median(times[at] ?? [])])) as Record<
    Name,
    number
  >
}

function warmUp(run: () => void): void {
  const start = performance.now()
  while (performance.now() - start < 1000 * WARM_UP_SECONDS) run()
}

/** Wall-clock time of one run, in seconds. */
export function secondsOf(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** The middle value, or the mean of the middle two; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** The most memory the process has held so far, in MB. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024

/** UTF-8 bytes of texts, in MB of a million. */
export const megabytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
