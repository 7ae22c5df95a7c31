import { execFileSync, spawn } from 'node:child_process'

/** How often memory is looked at, in milliseconds. */
const SAMPLE_MS = 200

/** What a command said and needed. */
export interface Measured {
  readonly output: string
  readonly seconds: number
  /** Processor time of all threads, in whole seconds: what other work on the machine does not change. */
  readonly processorSeconds: number
  /** The most memory it and all it started have held together, in MB; a sample every fifth of a second. */
  readonly peakMegabytes: number
}

/** Runs a Node script and measures it. A script that fails throws what it said. */
export function measureScript(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let peakMegabytes = 0
  let processorSeconds = 0
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => {
    output += bytes.toString()
    process.stderr.write(bytes)
  })
  const sample = () => {
    const used = sumOf(child.pid ?? 0)
    peakMegabytes = Math.max(peakMegabytes, used.megabytes)
    processorSeconds = Math.max(processorSeconds, used.processorSeconds)
  }
  const timer = setInterval(sample, SAMPLE_MS)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      if (code === 0) resolve({ output, seconds, processorSeconds, peakMegabytes })
      else reject(new Error(output))
    })
  })
}

/** Memory and processor time of a process and its descendants. */
function sumOf(root: number): { readonly megabytes: number; readonly processorSeconds: number } {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' })
  const processes = table.split('\n').map((line) => {
    const [pid, parent, kilobytes, time = ''] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), kilobytes: Number(kilobytes), time }
  })
  const family = new Set([root])
  let size = 0
  while (size !== family.size) {
    size = family.size
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid)
  }
  const own = processes.filter(({ pid }) => family.has(pid))
  return {
    megabytes: own.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024,
    processorSeconds: own.reduce((sum, { time }) => sum + secondsIn(time), 0),
  }
}

/** Seconds of a time as `ps` prints it: `1-02:03:04`, `02:03:04` or `2:03.45`. */
export function secondsIn(time: string): number {
  const [clock = '', days = '0'] = time.split('-').reverse()
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return Number(days) * 24 * 60 * 60 + seconds
}
