// @vitest-environment node
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCorpus } from '../../../src/build/evaluate/read-corpus.ts'
import { COMMAND_TIMEOUT_MS, runCommand } from '../../helpers/run-command.ts'

const TEXT = '“We won,” Ann Lee said.'
const MARKED = [
  'T1\tSource 10 17\tAnn Lee',
  'T2\tCue 18 22\tsaid',
  'T3\tContent 0 9\t“We won,”',
  'E1\tAttribution:T2 Source:T1 Content:T3 Cue:T2',
].join('\n')
const BROKEN = Buffer.from([0x41, 0x0a, 0xff])
let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'evaluate-'))
})
afterAll(() => rm(root, { recursive: true }))

/** Writes a corpus of these files and gives its folder. */
async function corpusOf(
  name: string,
  texts: Record<string, string | Uint8Array>,
  annotations: Record<string, string> | null,
): Promise<string> {
  const folders = { text: texts, ...(annotations && { attributions: annotations }) }
  for (const [folder, files] of Object.entries(folders)) {
    await mkdir(join(root, name, folder), { recursive: true })
    for (const [file, content] of Object.entries(files))
      await writeFile(join(root, name, folder, file), content)
  }
  return join(root, name)
}

describe('evaluate', { timeout: COMMAND_TIMEOUT_MS }, () => {
  it('prints the figures of the marked articles and writes them as JSON', async () => {
    const texts = { 'echo_2031-05-04_a.txt': TEXT, 'echo_2031-05-05_b.txt': TEXT }
    const corpus = await corpusOf('sound', texts, { 'echo_2031-05-04_a_ef2d.ann': MARKED })
    const json = join(root, 'figures.json')
    const { code, output, errors } = await runCommand('evaluate', ['--json', json, corpus])
    expect(output).toMatch(/^1 article, 1 marked statements/)
    expect(output).toMatch(/^relation +100\.0 +100\.0 +100\.0$/m)
    expect(errors).toContain('left out, as nobody has marked them: echo_2031-05-05_b.txt')
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({
      all: { marked: 1, found: 1, right: 1 },
      publishers: [{ publisher: 'echo' }],
    })
    expect(code).toBe(0)
  })

  it.each([
    ['no folder', []],
    ['two folders', ['a', 'b']],
    ['an unknown option', ['--colour', 'a']],
    ['no file for the JSON', ['a', '--json']],
  ])('prints its usage for %s', async (_name, args) => {
    const { code, output, errors } = await runCommand('evaluate', args)
    expect(errors).toContain('usage: evaluate [--json FILE] CORPUS_FOLDER')
    expect(output).toBe('')
    expect(code).toBe(2)
  })

  it('says which folder is missing', async () => {
    const { code, output, errors } = await runCommand('evaluate', [join(root, 'missing')])
    expect(errors).toContain('missing/text: found no such folder, expected a folder of *.txt files')
    expect(output).toBe('')
    expect(code).toBe(1)
  })
})

describe('readCorpus', () => {
  it.each<[string, Record<string, string | Uint8Array>, Record<string, string> | null, string]>([
    ['texts', {}, null, 'text: found no *.txt file'],
    ['a folder of annotations', { 'a.txt': TEXT }, null, 'attributions: found no such folder'],
    ['annotations', { 'a.txt': TEXT }, {}, 'attributions: found no *.ann file'],
    [
      'annotations of its texts',
      { 'a.txt': TEXT },
      { 'b.ann': MARKED },
      'attributions: found no annotations of the files in',
    ],
    [
      'UTF-8',
      { 'a.txt': BROKEN },
      { 'a.ann': MARKED },
      'a.txt: line 2: found bytes that are not UTF-8, expected UTF-8',
    ],
  ])('says that a folder lacks %s', async (name, texts, annotations, message) => {
    const corpus = await corpusOf(name, texts, annotations)
    await expect(readCorpus(corpus)).rejects.toThrow(message)
  })
})
