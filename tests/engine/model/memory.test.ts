// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotateText } from '../../../src/build/annotation.ts'
import { loadModel } from '../../../src/build/load-model.ts'

const ARTICLES = join(import.meta.dirname, '../../../articles')
const names = readdirSync(ARTICLES).filter((name) => /^\d.*\.txt$/.test(name))
const textOf = (name: string) => readFileSync(join(ARTICLES, name), 'utf8')

describe('the model', () => {
  it('finds the same in a text whatever it has read before', () => {
    const used = loadModel()
    for (const name of names) annotateText(name, textOf(name), used)
    for (const name of names.filter((_, at) => at % 3 === 0)) {
      const text = textOf(name)
      expect(annotateText(name, text, used)).toEqual(annotateText(name, text, loadModel()))
    }
  })
})
