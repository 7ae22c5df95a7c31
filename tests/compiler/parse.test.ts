// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { parseArticle, parseText } from '../../src/compiler/parse.ts'
import { parseSound, randomTexts } from '../helpers/articles.ts'

const FILE = '2031-05-04-bridge.txt'
const MARKDOWN = '2031-05-04-bridge.md'

/** What is wrong with a file, one line a problem. */
function problemsOf(file: string, text: string): readonly string[] {
  const result = parseArticle(file, text)
  return result.status === 'parsed'
    ? []
    : result.problems.map(({ line, found, expected }) => `${line}: ${found} | ${expected}`)
}

const paragraphsOf = (text: string) => parseSound(FILE, text).paragraphs.map((block) => block.text)

describe('parseArticle on a text file', () => {
  it.each([
    ['without leading space', 'date 2031-05-04 The bridge is open\n\nText.\n'],
    ['with leading space', '  date 2031-05-04 The bridge is open\n\nText.\n'],
    ['with a tab and many spaces', '\tdate   2031-05-04\t The bridge is open  \n\nText.\n'],
    ['with a capital letter', 'Date 2031-05-04 The bridge is open\n\nText.\n'],
    ['with CRLF', ' date 2031-05-04 The bridge is open\r\n\r\nText.\r\n'],
    ['with a lone CR', ' date 2031-05-04 The bridge is open\r\rText.\r'],
    ['without a blank line', 'date 2031-05-04 The bridge is open\nText.'],
  ])('reads date line and text %s', (_, text) => {
    const article = parseSound(FILE, text)
    expect(article).toMatchObject({ slug: '2031-05-04-bridge', date: '2031-05-04' })
    expect(article.title.text).toBe('The bridge is open')
    expect(article.paragraphs.map((block) => block.text)).toEqual(['Text.'])
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('parts paragraphs at blank lines and keeps line breaks inside them, with %s', (_, newline) => {
    const lines = [
      'date 2031-05-04 Title',
      '',
      'One',
      'and two.',
      ' \t',
      '',
      '  Three.',
      '',
      '',
      'Four.',
    ]
    expect(paragraphsOf(lines.join(newline))).toEqual([`One${newline}and two.`, 'Three.', 'Four.'])
  })

  it('counts places in UTF-16 code units of the text as read', () => {
    const { title, paragraphs } = parseSound(FILE, 'date 2031-05-04 😀 Title\r\n\r\nÜber.\r\n')
    expect(title).toEqual({ start: 16, end: 24, text: '😀 Title' })
    expect(paragraphs).toEqual([{ start: 28, end: 33, text: 'Über.' }])
  })

  it('reads the fields right under the date line', () => {
    const article = parseSound(
      FILE,
      [
        ' date 2031-05-04 Title',
        'byline: Ida Holm',
        'source: The Oakhurst Echo',
        'url: https://echo.example/bridge',
        'lang: en-GB',
        'tags: bridge, town hall,  , roads',
        'sources: Minutes, 2031-05-02',
        'Sources: Press note: the bridge',
        '',
        'Text.',
      ].join('\n'),
    )
    expect(article).toMatchObject({
      byline: 'Ida Holm',
      source: 'The Oakhurst Echo',
      url: 'https://echo.example/bridge',
      lang: 'en-GB',
      tags: ['bridge', 'town hall', 'roads'],
      sources: ['Minutes, 2031-05-02', 'Press note: the bridge'],
    })
    expect(article.paragraphs.map((block) => block.text)).toEqual(['Text.'])
  })

  it('leaves fields that are not given empty', () => {
    expect(parseSound(FILE, 'date 2031-05-04 Title\n\nText.')).toMatchObject({
      byline: null,
      source: null,
      url: null,
      lang: null,
      tags: [],
      sources: [],
    })
  })

  it('takes a line with a colon that is no field for text', () => {
    expect(paragraphsOf('date 2031-05-04 Title\nOakhurst: the bridge is open.')).toEqual([
      'Oakhurst: the bridge is open.',
    ])
  })

  it.each([
    ['indented', '  byline: Ida Holm'],
    ['indented with a tab', '\tbyline: Ida Holm'],
    ['without a space', 'byline:Ida Holm'],
    ['with a space before the colon', 'byline : Ida Holm'],
  ])('reads fields %s', (_, line) => {
    const article = parseSound(FILE, `date 2031-05-04 Title\n${line}\n lang:en\n\nText.`)
    expect(article).toMatchObject({ byline: 'Ida Holm', lang: 'en' })
    expect(article.paragraphs.map((block) => block.text)).toEqual(['Text.'])
  })

  it.each([
    'Moscow: the day after the summit.',
    'Moscow: the day after\nthe summit.',
    'Ann Lee: We won.\nTom Poe: You did not.',
    'The mayor said this: the bridge is open.\nsource: the town hall',
    'https://echo.example/bridge',
  ])('takes a first paragraph without a known field for text: %j', (paragraph) => {
    const article = parseSound(FILE, `date 2031-05-04 Title\n${paragraph}\n\nText.`)
    expect(article.paragraphs.map((block) => block.text)).toEqual([paragraph, 'Text.'])
  })

  it('takes a field behind the blank line for text', () => {
    expect(paragraphsOf('date 2031-05-04 Title\n\nlang: en\n\nText.')).toEqual([
      'lang: en',
      'Text.',
    ])
  })
})

describe('parseArticle on Markdown', () => {
  it('reads every field of the front matter', () => {
    const article = parseSound(
      MARKDOWN,
      [
        '---',
        'title: "The bridge is open: at last"',
        'date: 2031-05-04',
        'byline: Ida Holm',
        'source: The Oakhurst Echo',
        'url: https://echo.example/bridge',
        'lang: en',
        'tags: [bridge, town hall]',
        'sources:',
        '  - Minutes, 2031-05-02',
        "  - 'Press note: the bridge'",
        '---',
        'One.',
        '',
        'Two.',
      ].join('\n'),
    )
    expect(article).toMatchObject({
      date: '2031-05-04',
      title: { text: 'The bridge is open: at last' },
      byline: 'Ida Holm',
      source: 'The Oakhurst Echo',
      url: 'https://echo.example/bridge',
      lang: 'en',
      tags: ['bridge', 'town hall'],
      sources: ['Minutes, 2031-05-02', 'Press note: the bridge'],
    })
    expect(article.paragraphs.map((block) => block.text)).toEqual(['One.', 'Two.'])
  })

  it('accepts empty lists and CRLF', () => {
    const text =
      '---\r\ntitle: Open\r\ndate: 2031-05-04\r\ntags: []\r\nsources: []\r\n---\r\n\r\nOne\r\ntwo.\r\n'
    const article = parseSound(MARKDOWN, text)
    expect(article).toMatchObject({ title: { text: 'Open' }, tags: [], sources: [] })
    expect(article.paragraphs.map((block) => block.text)).toEqual(['One\r\ntwo.'])
  })

  it.each([
    ['plain', 'title: The bridge', 'The bridge'],
    ['quoted', 'title: "The bridge"', 'The bridge'],
    ['in single quotation marks', "title: 'The bridge'", 'The bridge'],
  ])('knows where a %s title stands in the file', (_, line, words) => {
    const article = parseSound(MARKDOWN, `---\n${line}\ndate: 2031-05-04\n---\nText.`)
    expect(article.title.text).toBe(words)
    expect(article.text.slice(article.title.start, article.title.end)).toBe(words)
  })

  it.each([
    ['escapes', String.raw`title: "The \"new\" bridge"`, 'The "new" bridge'],
    [
      'escapes of every length',
      String.raw`title: "\x54he\u2019s \U0001F600\_a\ttab"`,
      'The’s 😀 a tab',
    ],
    ['an escaped line end', 'title: "The new \\\n  bridge"', 'The new bridge'],
    ['doubled quotation marks', "title: 'The mayor''s bridge'", "The mayor's bridge"],
    ['folded lines', 'title: >-\n  The new\n  bridge', 'The new bridge'],
    ['lines of their own', 'title: |+ # wide\r\n  The new\r\n  bridge\r\n', 'The new bridge'],
    ['a second line', 'title: The new\n  bridge', 'The new bridge'],
  ])(
    'puts a title with %s where it begins, and knows where each sign is written',
    (_, line, words) => {
      const file = `---\n${line}\ndate: 2031-05-04\n---\nText.`
      const { title, text, titlePlaces, paragraphs } = parseSound(MARKDOWN, file)
      expect(title.text).toBe(words)
      expect(text.slice(title.start, title.end)).toBe(words)
      expect(text.slice(title.end)).toBe(file.slice(title.end))
      expect(paragraphs).toEqual([{ start: file.length - 5, end: file.length, text: 'Text.' }])
      const last = titlePlaces?.at(-1)?.end
      expect(titlePlaces).toHaveLength(words.length)
      expect(file.slice(title.start, last)).toMatch(/^(The|\\x54he).*(bridge|tab)$/s)
    },
  )

  it('takes a line of dashes behind the front matter for text', () => {
    const article = parseSound(
      MARKDOWN,
      '---\ntitle: T\ndate: 2031-05-04\n---\nOne.\n\n---\n\nTwo.',
    )
    expect(article.paragraphs.map((block) => block.text)).toEqual(['One.', '---', 'Two.'])
  })
})

describe('the lists of an article', () => {
  it.each([
    ['tags: a, b', { tags: ['a', 'b'] }],
    ['tags: [a, b]', { tags: ['a', 'b'] }],
    ['tags: ["a, b", c]', { tags: ['a, b', 'c'] }],
    ['tags: []', { tags: [] }],
    ['tags:', { tags: [] }],
    ['sources: Minutes, 2 May', { sources: ['Minutes, 2 May'] }],
    ['sources: ["Minutes, 2 May", Note]', { sources: ['Minutes, 2 May', 'Note'] }],
    ['sources: []', { sources: [] }],
    ['byline: Ida Holm, Tom Poe', { byline: 'Ida Holm, Tom Poe' }],
  ])('are the same in both formats: %s', (line, details) => {
    expect(parseSound(FILE, `date 2031-05-04 T\n${line}\n\nText.`)).toMatchObject(details)
    expect(
      parseSound(MARKDOWN, `---\ntitle: T\ndate: 2031-05-04\n${line}\n---\nText.`),
    ).toMatchObject(details)
  })

  it.each(['tags: [a, b]]', 'sources: [1] Minutes [2]'])(
    'are a problem in both formats where they cannot be read: %s',
    (line) => {
      expect(problemsOf(FILE, `date 2031-05-04 T\n${line}\n\nText.`)).toHaveLength(1)
      expect(
        problemsOf(MARKDOWN, `---\ntitle: T\ndate: 2031-05-04\n${line}\n---\nText.`),
      ).not.toEqual([])
    },
  )
})

describe('parseArticle on a wrong file', () => {
  const FIELDS = 'one of the fields byline, source, url, lang, tags, sources'
  const FIRST_LINE = 'a first line “date YYYY-MM-DD Title”'
  const FRONT_MATTER = 'YAML front matter with title and date between two lines “---”'
  const REAL_DATE = 'a date that exists, as YYYY-MM-DD'

  it.each([
    ['an empty file', '', '1: an empty file', FIRST_LINE],
    ['a file of blank lines', ' \n\n', '1: an empty file', FIRST_LINE],
    ['no date line', 'The bridge is open\n\nText.', '1: “The bridge is open”', FIRST_LINE],
    ['an empty first line', '\ndate 2031-05-04 T\n\nText.', '1: an empty line', FIRST_LINE],
    [
      'a word that only starts so',
      'dated 2031-05-04 T\n\nText.',
      '1: “dated 2031-05-04 T”',
      FIRST_LINE,
    ],
    ['no date', 'date\n\nText.', '1: no date', REAL_DATE],
    ['an impossible date', 'date 2031-02-30 T\n\nText.', '1: date “2031-02-30”', REAL_DATE],
    ['words for a date', 'date today T\n\nText.', '1: date “today”', REAL_DATE],
    [
      'a date other than the name’s',
      'date 2031-05-05 T\n\nText.',
      '1: date “2031-05-05”',
      'the date of the file name, 2031-05-04',
    ],
    ['no title', 'date 2031-05-04\n\nText.', '1: no title', 'a title after the date'],
    ['no body', 'date 2031-05-04 T\n\n \n', '4: no text', 'at least one paragraph after the title'],
    ['a NUL character', 'date 2031-05-04 T\n\nTe\0xt.', '3: a NUL character', 'a plain text file'],
    [
      'an unknown field among the fields',
      'date 2031-05-04 T\nlang: en\ncolour: red\n\nText.',
      '3: “colour: red”',
      `a blank line before the text, or ${FIELDS}`,
    ],
    [
      'an unknown field above the fields',
      'date 2031-05-04 T\nauthor: Ann\nlang: de\n\nText.',
      '2: “author: Ann”',
      `a blank line before the text, or ${FIELDS}`,
    ],
    [
      'a field twice',
      'date 2031-05-04 T\nlang: en\ntags: a\nLang: de\n\nText.',
      '4: lang again, “de”',
      'each field once',
    ],
    [
      'tags twice',
      'date 2031-05-04 T\ntags: a\ntags: b\n\nText.',
      '3: tags again, “b”',
      'each field once',
    ],
    [
      'fields without a blank line behind them',
      'date 2031-05-04 T\nlang: en\nText.',
      '3: “Text.”',
      `a blank line before the text, or ${FIELDS}`,
    ],
    [
      'an empty field',
      'date 2031-05-04 T\nbyline:\n\nText.',
      '2: byline “”',
      'the name of the author',
    ],
    [
      'an address that is none',
      'date 2031-05-04 T\nurl: javascript:alert(1)\n\nText.',
      '2: url “javascript:alert(1)”',
      'an http or https address',
    ],
    [
      'a language that is none',
      'date 2031-05-04 T\nlang: English, mostly\n\nText.',
      '2: lang “English, mostly”',
      'a language tag such as “en” or “pt-BR”',
    ],
  ])('reports %s', (_, text, found, expected) => {
    expect(problemsOf(FILE, text)).toContain(`${found} | ${expected}`)
  })

  it.each([
    ['no front matter', 'date 2031-05-04 T\n\nText.', '1: “date 2031-05-04 T”', FRONT_MATTER],
    ['front matter left open', '---\ntitle: T\n\nText.', '1: “---”', FRONT_MATTER],
    ['no title', '---\ndate: 2031-05-04\n---\nText.', '1: no title', 'a title after the date'],
    [
      'an empty title',
      '---\ndate: 2031-05-04\ntitle: ""\n---\nText.',
      '3: no title',
      'a title after the date',
    ],
    ['no date', '---\ntitle: T\n---\nText.', '1: no date', REAL_DATE],
    [
      'an impossible date',
      '---\ntitle: T\ndate: 2031-13-01\n---\nText.',
      '3: date “2031-13-01”',
      REAL_DATE,
    ],
    [
      'an unknown field',
      '---\ntitle: T\ndate: 2031-05-04\ncolour: red\n---\nText.',
      '4: field “colour”',
      'one of the fields title, date, byline, source, url, lang, tags, sources',
    ],
    [
      'a list where one value belongs',
      '---\ntitle: T\nbyline:\n  - Ann\n  - Tom\ndate: 2031-05-04\n---\nText.',
      '3: byline “Ann, Tom”',
      'the name of the author',
    ],
    [
      'no body',
      '---\ntitle: T\ndate: 2031-05-04\n---\n',
      '5: no text',
      'at least one paragraph after the title',
    ],
  ])('reports %s in Markdown', (_, text, found, expected) => {
    expect(problemsOf(MARKDOWN, text)).toContain(`${found} | ${expected}`)
  })

  it.each([
    ['an open quotation mark', '---\ndate: 2031-05-04\ntitle: "T" T\n---\nText.', 3],
    ['a field twice', '---\ntitle: T\ndate: 2031-05-04\ntitle: U\n---\nText.', 4],
    ['a stray bracket', '---\r\ntitle: T\r\ndate: 2031-05-04\r\ntags: ]\r\n---\r\nText.', 4],
  ])('reports YAML with %s at its line', (_, text, line) => {
    const result = parseArticle(MARKDOWN, text)
    const problems = result.status === 'wrong' ? result.problems : []
    const unreadable = problems.filter(({ expected }) =>
      expected.startsWith('YAML that can be read'),
    )
    expect(unreadable.map((problem) => problem.line)).toContain(line)
    expect(unreadable[0]?.found).toContain(text.split(/\r?\n/)[line - 1] ?? 'no such line')
  })

  it('says nothing of a title or date that YAML which cannot be read may hold', () => {
    for (const text of [
      '---\ntitle: "T\ndate: 2031-05-04\n---\nText.',
      '---\ntitle: [T\n---\nText.',
    ])
      for (const problem of problemsOf(MARKDOWN, text))
        expect(problem).toContain('YAML that can be')
  })

  it.each([
    'bridge.txt',
    '2031-5-4-bridge.txt',
    '2031-05-04.txt',
    '2031-05-04-.md',
    '2031-05-04-a b.txt',
  ])('reports the file name %s', (file) => {
    expect(problemsOf(file, 'date 2031-05-04 T\n\nText.')).toContain(
      `1: the file name “${file}” | a name of the form YYYY-MM-DD-slug.txt or .md`,
    )
  })

  it('accepts letters of every script in a file name', () => {
    expect(problemsOf('2031-05-04-brücke_東京-2.txt', 'date 2031-05-04 T\n\nText.')).toEqual([])
  })

  it('reports everything at once, each with the file', () => {
    const result = parseArticle('bridge.txt', 'date 2031-02-30\nlang: ?\n\n')
    expect(result.status === 'wrong' ? result.problems : []).toEqual([
      expect.objectContaining({ file: 'bridge.txt', found: 'the file name “bridge.txt”' }),
      expect.objectContaining({ file: 'bridge.txt', line: 2, found: 'lang “?”' }),
      expect.objectContaining({ file: 'bridge.txt', line: 1, found: 'date “2031-02-30”' }),
      expect.objectContaining({ file: 'bridge.txt', line: 1, found: 'no title' }),
      expect.objectContaining({ file: 'bridge.txt', line: 4, found: 'no text' }),
    ])
  })

  it('keeps a long line short in the message', () => {
    expect(problemsOf(FILE, `${'word '.repeat(100)}\n\nText.`)[0]).toMatch(
      /^1: “(word ){11}word…” \|/,
    )
  })
})

describe('a truncated text', () => {
  it.each([
    'It is open.',
    'Is it open?',
    'It is open!',
    'It is open …',
    '“It is open.”',
    "She said: 'It is open.'",
    '“She said, ‘It is open.’”',
    '«Elle est ouverte.»',
    'It is open (since May).',
    '(It is open.)',
    '[It is open.]',
    '*It is open.*',
    'オープンした。',
  ])('is not %s', (last) => {
    expect(parseSound(FILE, `date 2031-05-04 T\n\nFirst\n\n${last}\n`).isTruncated).toBe(false)
  })

  it.each([
    'It is',
    '“It is open,”',
    '“It is',
    'It is open:',
    'It is open (since May)',
    'It is open. And',
  ])('is %s', (last) => {
    expect(parseSound(FILE, `date 2031-05-04 T\n\nFirst.\n\n${last}\n`).isTruncated).toBe(true)
  })
})

describe('parseText', () => {
  it('takes a text without a date line for paragraphs alone', () => {
    const parsed = parseText('note.txt', 'One\nand two.\r\n\r\nThree')
    expect(parsed).toMatchObject({ slug: 'note', date: null, title: null, isTruncated: true })
    expect(parsed.paragraphs.map((block) => block.text)).toEqual(['One\nand two.', 'Three'])
  })

  it('reads a header where there is one, whatever the file is called', () => {
    expect(parseText('-', ' date 2031-05-04 Title\n\nText.')).toMatchObject({
      slug: '-',
      date: '2031-05-04',
      title: { text: 'Title' },
    })
  })

  it('takes a header that is no date for text', () => {
    const parsed = parseText('note.txt', 'date with the mayor\n\nText.')
    expect(parsed.date).toBeNull()
    expect(parsed.paragraphs.map((block) => block.text)).toEqual(['date with the mayor', 'Text.'])
  })

  it('gives an empty text no paragraphs', () => {
    expect(parseText('note.txt', ' \n ')).toMatchObject({ paragraphs: [], isTruncated: false })
  })
})

describe('any text', () => {
  const texts = [
    ...randomTexts(400),
    ...randomTexts(200, 2).map((text) => `date 2031-05-04 Title\n${text}`),
    ...randomTexts(100, 4).map(
      (text) => `---\ntitle: ${JSON.stringify(text)}\ndate: 2031-05-04\n---\n${text}`,
    ),
    ...randomTexts(200, 3).map((text) => `---\ntitle: ${text}\ndate: 2031-05-04\n---\n${text}`),
  ]

  it.each([FILE, MARKDOWN])('as %s gives blocks in order, each the words at its place', (file) => {
    for (const text of texts) {
      const { text: read, title, paragraphs } = parseText(file, text)
      expect(read).toHaveLength(text.length)
      const blocks = [...(title && title.end > 0 ? [title] : []), ...paragraphs]
      let before = 0
      for (const { start, end, text: words } of blocks) {
        expect(read.slice(start, end)).toBe(words)
        expect(words).toBe(words.trim())
        expect(words).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(before)
        before = end
      }
    }
  })

  it.each([FILE, MARKDOWN])('as %s is an article or has a problem on one of its lines', (file) => {
    for (const text of texts) {
      const result = parseArticle(file, text)
      if (result.status === 'parsed') continue
      expect(result.problems).not.toEqual([])
      const lineCount = text.split(/\r\n|\r|\n/).length
      for (const { line } of result.problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(lineCount)
      }
    }
  })

  it('keeps all words of a bare text', () => {
    for (const text of texts) {
      const { date, paragraphs } = parseText('note.txt', text)
      if (date !== null) continue
      const words = paragraphs.map((block) => block.text).join('')
      expect(words.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    }
  })
})
