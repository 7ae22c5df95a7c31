import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Bytes copied at once. */
const COPIED_AT_ONCE = 1 << 22
/** Characters gathered before they are written. */
const WRITE_AT = 1 << 20

/** A file that grows by what is written, and by stretches of an earlier file. */
export interface Table {
  /** The bytes it takes. */
  readonly write: (text: string) => number
  readonly copy: (start: number, bytes: number) => void
  readonly close: () => void
}

/**
 * Begins a file. Stretches of `before` that follow one another are copied in one go, so that a large file of which little
 * has changed costs little more than its copy.
 */
export function openTable(path: string, staging: string, outDir: string): Table {
  mkdirSync(dirname(join(staging, path)), { recursive: true })
  const target = openSync(join(staging, path), 'w')
  let source: number | null = null
  let gathered = ''
  let stretch = { start: 0, end: 0 }
  const flush = () => {
    writeSync(target, gathered)
    gathered = ''
    if (stretch.start === stretch.end) return
    source ??= openSync(join(outDir, path), 'r')
    copyBytes(source, target, stretch)
    stretch = { start: 0, end: 0 }
  }
  return {
    write: (text) => {
      if (stretch.end > stretch.start || gathered.length > WRITE_AT) flush()
      gathered += text
      return Buffer.byteLength(text)
    },
    copy: (start, bytes) => {
      if (gathered === '' && stretch.end === start) stretch.end += bytes
      else {
        flush()
        stretch = { start, end: start + bytes }
      }
    },
    close: () => {
      flush()
      closeSync(target)
      if (source !== null) closeSync(source)
    },
  }
}

function copyBytes(
  source: number,
  target: number,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const buffer = Buffer.allocUnsafe(Math.min(COPIED_AT_ONCE, end - start))
  for (let at = start; at < end;) {
    const bytes = readSync(source, buffer, 0, Math.min(buffer.length, end - at), at)
    if (bytes === 0) throw new Error('a table of statements was cut short during the build')
    for (let written = 0; written < bytes;)
      written += writeSync(target, buffer, written, bytes - written)
    at += bytes
  }
}
