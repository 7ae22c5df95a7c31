/** Words in nearly every sentence, as search compares them; hand-made. They are not indexed. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and any are arent as at be because been before being but by can cant could did
  didnt do does doesnt doing dont down for from had has have havent he her here hers him his how i if im in
  into is isnt it its ive just me more most my no nor not now of off on only or other our out over own she
  so some such than that the their them then there theyre they these this those through to too under up us
  very was wasnt we well were werent weve what when where which while who whom why will with wont would
  wouldnt you your youre`
    .trim()
    .split(/\s+/),
)

/** Whether a word tells nothing of what a text is about. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)
