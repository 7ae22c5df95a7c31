/** Articles of every shape a screen has to bear, by slug: one, eight and many speakers, a long title, a long text. */
export function madeUpArticles(): ReadonlyMap<string, string> {
  return new Map(
    SHAPES.map(({ slug, title, speakers, paragraphs }) => {
      const text = Array.from({ length: paragraphs }, (_, at) => {
        const say = nth(SAYINGS, at * 7)
        return say(nth(speakers, at), nth(speakers, at + 1))
      })
      return [slug, `date ${slug.slice(0, 10)} ${title}\n\n${text.join('\n\n')}\n`]
    }),
  )
}

/** Paragraphs of about 12,000 words. */
const LONG = 420

const LONG_TITLE =
  'After eleven hours of talks and two votes that nobody won, the council of Nordhavn puts off once more the decision ' +
  'on the harbour, the ferry, the bridge and the library, and says that the money is there all the same'

const SPEAKERS = [
  ...['Ann Lee', 'Tom Berg', 'Karin Lindqvist-Oyelaran', 'Ida Holm', 'Peter Maximilian Grau'],
  ...['Mary Falk', 'James Dahl', 'Clara Iversen', 'Paul Carlsen', 'Laura Ek', 'David Adler'],
  ...['Susan Krog', 'Henry Jonsson', 'Julia Moreau', 'Mark Osei', 'Helen Tanaka', 'Frank Novak'],
  ...['Maria Castellanos', 'George Petrov', 'Emma Byrne', 'Oscar Nilsen', 'Sarah Whitcombe'],
  ...['Victor Amadi', 'Nina Roth', 'Simon Vale'],
]

const SAYINGS: readonly ((name: string, other: string) => string)[] = [
  (name) =>
    `“We will open the bridge in May, and not a day before the steel has been looked at,” ${name} said on Tuesday.`,
  (name) =>
    `${name} said that the steel had arrived late, that two of the four cranes stood still and that no one could tell when the third would be mended.`,
  (name, other) =>
    `${name} told the council that “all of it” was paid for. “Nobody will wait any longer,” ${other} said.`,
  (name) => `A senior official said the money was there. ${name} believes that it will not last.`,
  () =>
    'It had rained since the morning, and the harbour lay under a sky the colour of slate; three boats came in, unloaded and went out again.',
]

const SHAPES = [
  shape('2031-03-01-one-speaker', 'Ferry stays in harbour', SPEAKERS.slice(0, 1), 9),
  shape(
    '2031-03-02-eight-speakers',
    'Council puts the harbour vote off until May',
    SPEAKERS.slice(0, 8),
    16,
  ),
  shape('2031-03-03-many-speakers', 'Everybody has a view of the bridge', SPEAKERS, 50),
  shape('2031-03-04-long-title', LONG_TITLE, SPEAKERS.slice(3, 6), 9),
  shape('2031-03-05-long-text', 'The whole of the inquiry', SPEAKERS.slice(0, 12), LONG),
]

function shape(slug: string, title: string, speakers: readonly string[], paragraphs: number) {
  return { slug, title, speakers, paragraphs }
}

function nth<Item>(list: readonly Item[], at: number): Item {
  const item = list[at % list.length]
  if (item === undefined) throw new Error('an empty list has no items')
  return item
}
