import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Where a site is built before it takes the place of an earlier one: beside it, so that files need only be renamed. */
export function stagingFolder(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}-next`)
}

const retiredFolder = (outDir: string) => join(dirname(outDir), `.${basename(outDir)}-old`)

/** Makes room for a new build, and puts back an earlier site whose replacement was cut short. */
export function prepareStaging(outDir: string): void {
  rmSync(stagingFolder(outDir), { recursive: true, force: true })
  if (!existsSync(outDir) && existsSync(retiredFolder(outDir)))
    renameSync(retiredFolder(outDir), outDir)
  rmSync(retiredFolder(outDir), { recursive: true, force: true })
}

/**
 * Puts a staged site that is whole in the earlier one's place: whoever looks sees one of the two, never a part. A
 * folder that cannot be renamed, as one that is mounted, gets the files one by one.
 */
export function replaceSite(outDir: string): void {
  const retired = retiredFolder(outDir)
  try {
    if (existsSync(outDir)) renameSync(outDir, retired)
  } catch {
    updateSite(outDir, [])
    return
  }
  renameSync(stagingFolder(outDir), outDir)
  rmSync(retired, { recursive: true, force: true })
}

/**
 * Moves the staged files into an earlier site, and takes away all that is neither staged nor among the `kept` paths. It
 * writes nothing, so no file is ever half there; pages come before what leads to them, and what is gone goes last.
 */
export function updateSite(outDir: string, kept: Iterable<string>): void {
  const staging = stagingFolder(outDir)
  const staged = listFiles(staging).sort(byDepth)
  for (const path of staged) moveFile(join(staging, path), join(outDir, path))
  const whole = new Set([...staged, ...kept])
  for (const path of listFiles(outDir)) if (!whole.has(path)) removeFile(outDir, path)
  rmSync(staging, { recursive: true })
}

/** Deep files first: an article before the timeline, that before the first page. */
function byDepth(one: string, other: string): number {
  return other.split('/').length - one.split('/').length || (one < other ? -1 : 1)
}

function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch {
    // Another file system, or a folder where a file is to stand.
    rmSync(to, { recursive: true, force: true })
    cpSync(from, to, { preserveTimestamps: true })
  }
}

/** With the folders it leaves empty. */
function removeFile(outDir: string, path: string): void {
  rmSync(join(outDir, path))
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(outDir, folder)).length > 0) return
    rmdirSync(join(outDir, folder))
  }
}

/** Paths of all files of a folder, from there, with `/`. */
function listFiles(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`
    return entry.isDirectory() ? listFiles(folder, `${path}/`) : [path]
  })
}
