// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parseVoices } from '../../src/compiler/parse-voices.ts'

const problemsOf = (yaml: string) =>
  parseVoices(yaml).problems.map(
    ({ file, line, found, expected }) => `${file}:${line}: ${found} | ${expected}`,
  )

describe('parseVoices', () => {
  it('reads a list of voices', () => {
    const yaml = `# who is who
- id: ann-lee
  name: Ann Lee
  aliases: [Lee, Mayor Lee]
  kind: person
  description: mayor since 2030
  link: https://example.org/ann-lee
- id: harbor-board
  name: Harbor Board
`
    expect(parseVoices(yaml)).toEqual({
      problems: [],
      voices: [
        {
          id: 'ann-lee',
          name: 'Ann Lee',
          aliases: ['Lee', 'Mayor Lee'],
          kind: 'person',
          description: 'mayor since 2030',
          link: 'https://example.org/ann-lee',
        },
        {
          id: 'harbor-board',
          name: 'Harbor Board',
          aliases: [],
          kind: null,
          description: null,
          link: null,
        },
      ],
    })
  })

  it.each(['', '# nothing yet\n', '[]', 'voices: []'])('finds no voices in %j', (yaml) => {
    expect(parseVoices(yaml)).toEqual({ voices: [], problems: [] })
  })

  it('finds the voices under their own heading', () => {
    expect(parseVoices('voices:\n- id: ann\n  name: Ann Lee\n').voices).toHaveLength(1)
  })

  it.each([
    ['id: ann', 'voices.yaml:1: no list | a list of voices, “- id: …” each'],
    ['- Ann', 'voices.yaml:1: no fields | the fields id, name, aliases, kind, description, link'],
    ['\n- id: Ann Lee\n  name: Ann Lee', 'voices.yaml:2: id “Ann Lee” | an id like “joe-biden”'],
    ['- id: ann', 'voices.yaml:1: no name | the voice’s full name'],
    [
      '- id: ann\n  name: Ann Lee\n  kind: mayor',
      'voices.yaml:3: kind “mayor” | one of person, unnamed, organisation, place, group, document',
    ],
    [
      '- id: ann\n  name: Ann Lee\n  link: javascript:alert(1)',
      'voices.yaml:3: link “javascript:alert(1)” | an address with https://',
    ],
    [
      '- id: ann\n  name: Ann Lee\n- id: anna\n  name: Anna Lee\n  aliases: [ann lee]',
      'voices.yaml:5: “ann lee” again, as in ann | each id and name once',
    ],
    [
      '- id: ann\n  name: Ann Lee\n  aliases:\n    - Lee\n    - Ann Lee',
      'voices.yaml:5: “ann lee” again, as in ann | each id and name once',
    ],
    [
      '- name: Ann Lee\n  kind: person\n  id: Ann Lee',
      'voices.yaml:3: id “Ann Lee” | an id like “joe-biden”',
    ],
    [
      '- id: ann\n  name: Ann Lee\n  age: 50',
      'voices.yaml:3: field “age” | one of the fields id, name, aliases, kind, description, link',
    ],
  ])('says where and what is wrong with %j', (yaml, problem) => {
    expect(problemsOf(yaml)).toEqual([problem])
  })

  it('says where the YAML cannot be read', () => {
    expect(problemsOf('- id: ann\n  name: "Ann')[0]).toMatch(/^voices\.yaml:2: a fault in the YAML/)
  })
})
