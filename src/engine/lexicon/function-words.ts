/** Closed classes of English words, written by hand; all in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const DETERMINERS = words(`
the a an this these those some any each every another no all both many most several few such other
either neither one two three four five six seven eight nine ten dozens hundreds thousands what which`)

export const SUBJECT_PRONOUNS = words(
  'i he she we they it who you everyone everybody someone somebody nobody others everything something nothing anything anyone',
)
export const OBJECT_PRONOUNS = words('me him her us them whom himself herself themselves itself')
export const POSSESSIVES = words('his her its their my our your whose')

export const PREPOSITIONS = words(`
of in on at for from by with about against between into through during before after above below over
under to toward towards across near among amid despite since until within without upon along behind
beyond except around regarding concerning including per via following throughout outside inside like
ahead prior alongside concerning versus off out up down back away amidst`)

export const CONJUNCTIONS = words('and or but nor yet so plus')
export const SUBORDINATORS = words(`
that because although though while whereas where when if whether unless as than once whenever how why
since`)

export const AUXILIARIES = words(`
is are was were be been being am has have had having do does did will would shall should can could may
might must cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t
can’t couldn’t shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
wouldn't can't couldn't shouldn't i’ve we’ve they’ve i’ll we’ll they’ll he’ll she’ll`)
export const FORMS_OF_BE = words('is are was were be been being am isn’t aren’t wasn’t weren’t')

export const ADVERBS = words(`
not also later then now never ever always often sometimes still even just only already again once
recently earlier first once too instead however meanwhile moreover furthermore nevertheless
nonetheless thus therefore hence perhaps maybe quite rather very soon ago yesterday today tomorrow
tonight further twice afterward afterwards almost far indeed here there overnight
both simply long well`)

export const TIME_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december today yesterday tonight tomorrow last next earlier later
recently afterward afterwards mon tue wed thu fri sat sun`)

/** Words with a full stop that does not end a sentence. */
export const ABBREVIATIONS = words(`
mr mrs ms dr prof sen rep gov gen col lt sgt capt maj cmdr adm rev hon st ft mt no vs etc jr sr inc ltd
co corp dept est fig jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k u.n e.g i.e d.c
al ave blvd calif conn fla ill mass mich minn pa tenn tex va wash wis ariz colo del ga ind kan ky la md
miss mo mont neb nev okla ore vt wyo sens reps govs messrs`)

/** Abbreviations that may end a sentence, without their last full stop; “Mr.” never does. */
export const SHORT_FORMS = words('a.m p.m u.s u.k u.n e.u d.c inc ltd co corp jr sr etc')

/** With a capital, behind the full stop of a short form, they begin a sentence: no name does so. */
export const SENTENCE_OPENERS = words(`
the a an he she it they we his her its their our this these those there but and in on at when while after before
if as for with although though since because however`)

/** What stands before a colon at the head of a paragraph and is nobody’s name. */
export const NOTICES = words(`
update updated exclusive revealed explained video watch listen photo photos gallery map chart graphic note correction clarification breaking
developing analysis opinion editorial review related read more see also poll source sources credit caption transcript live
q&a interview profile obituary podcast explainer factbox fact quiz letters comment commentary preview recap timeline column`)

/** Before a colon: question and answer of an interview, whoever asks and answers. */
export const QUESTION_SIGN = /^(?:q|a|question|answer)$/
