import { makePassages, type Passage } from '../../../src/build/train/passages.ts'
import { TAG } from '../../../src/engine/model/tags.ts'

/** An article “Lee VERB that a NOUN fell.” for each verb, its second word in the past tense and, if marked, the cue of what follows. */
export function passagesOf(verbs: readonly string[], isCue: (verb: string) => boolean): Passage[] {
  const articles = verbs.map((verb) => {
    const text = `Lee ${verb} that a wall fell.`
    const [cue, content] = [verb, 'that a wall fell'].map((part) => {
      const start = text.indexOf(part)
      return [{ start, end: start + part.length }]
    })
    return {
      file: `${verb}.txt`,
      text,
      paragraphs: [{ start: 0, end: text.length }],
      gold: isCue(verb) ? [{ source: [{ start: 0, end: 3 }], cue: cue!, content: content! }] : [],
      parse: [],
    }
  })
  const passages = makePassages(articles)
  for (const { tags } of passages) tags[1] = TAG.VBD
  return passages
}
