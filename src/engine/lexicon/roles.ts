/** What people are called besides their names, written by hand; lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Stand before a name and are not part of it. */
export const TITLES = words(`
mr mrs ms miss dr prof professor sir lord lady dame president vice vice-president senator sen sens
representative rep reps congressman congresswoman governor gov govs mayor minister prime foreign defense defence
finance interior chancellor secretary general gen colonel col major maj captain capt lieutenant lt
sergeant sgt admiral adm commander chief judge justice attorney ambassador king queen prince princess
pope cardinal bishop archbishop reverend rev rabbi imam sheikh father sister chairman chairwoman chair
speaker director deputy former ex-president then-president democratic republican majority minority
leader premier first undersecretary commissioner sheriff detective officer coach ceo founder
economist analyst spokesman spokeswoman spokesperson press state sec house senate majority-leader
candidate nominee editor author actor actress singer billionaire businessman strategist adviser
advisor pollster host anchor correspondent reporter columnist counterpart envoy lawmaker lawyer
senators representatives presidents retired acting incoming outgoing national security treasury special agent campaign manager`)

/** Titles that tell a man from a woman. */
export const MALE_WORDS = words(`
mr sir lord king prince father brother son husband grandfather man boy spokesman chairman congressman
businessman uncle nephew pope actor gentleman councilman`)
export const FEMALE_WORDS = words(`
mrs ms miss lady dame queen princess mother sister daughter wife grandmother woman girl spokeswoman
chairwoman congresswoman businesswoman aunt niece actress councilwoman widow`)

/** Heads of phrases that mean one person: “a senior official”. */
export const PERSON_NOUNS = words(`
official person spokesman spokeswoman spokesperson aide source lawmaker analyst expert man woman
diplomat officer adviser advisor lawyer attorney strategist professor economist researcher historian
minister president senator governor mayor chairman chairwoman chair chief director leader head member
secretary ambassador general colonel commander captain judge justice prosecutor witness victim voter
resident student teacher doctor nurse worker employee insider operative donor activist author writer
editor reporter journalist correspondent columnist commentator anchor host moderator candidate nominee
rival opponent critic supporter friend neighbor neighbour colleague brother sister father mother son
daughter wife husband widow parent businessman businesswoman billionaire mogul executive ceo founder
owner manager coach player pollster scientist counsel representative congressman congresswoman
democrat republican speaker king queen pope premier chancellor envoy negotiator counterpart
spokes user caller boy girl somebody someone scholar consultant veteran fellow fan singer actor actress
delegate organizer organiser assistant deputy inspector investigator detective sheriff`)

/** Heads of phrases that mean several people, besides plurals of the words above. */
export const GROUP_NOUNS = words(`
people men women officials critics police officers others voters protesters authorities children
families sources insiders allies opponents conservatives liberals progressives democrats republicans
members analysts experts scientists americans russians europeans many some few everyone everybody
others public crowd audience staff aides media opposition pundits skeptics team
demonstrators residents survivors rebels activists campaigners both two three respondents millennials
participants detractors readers fans followers evangelicals catholics muslims jews christians blacks
whites hispanics latinos veterans majority percent half most`)

export const ORGANISATION_NOUNS = words(`
campaign government ministry agency company party court committee department office administration
council commission bank university organisation organization group newspaper magazine network
association union federation foundation institute firm bureau embassy parliament congress senate house
cabinet army military force navy army board panel jury regulator authority alliance coalition league
club airline church hospital school college center centre site website blog service outlet station
caucus corporation society tribunal fund think-tank pentagon kremlin broadcaster publication press
state leadership conference convention tank times post journal tribune herald`)

export const DOCUMENT_NOUNS = words(`
report study poll survey statement letter document article email e-mail memo law complaint lawsuit
tweet book story column editorial record transcript filing indictment affidavit ruling opinion
constitution treaty agreement resolution bill advertisement ad video speech post release text data
analysis research figure finding reports documents records emails polls surveys studies data figures
papers articles tweets ads website page platform plan order decree footage headline message account review
paper chart graph notice manual guideline audit census communique communiqué`)

/** Words that mark a capitalised run as a body, not a person. */
export const ORGANISATION_WORDS = words(`
party committee university inc corp corporation ministry department council news times post bank union
association foundation institute agency bureau office commission senate house congress court group
company co ltd llc church school college center centre network press association journal tribune
herald guardian magazine daily radio television tv club league federation alliance coalition fund
project campaign administration government parliament police army navy force service services board
society international national american democrats republicans caucus authority organization
organisation states nations embassy media street wire review reuters research polls security`)

/** Bodies written as one word or in ways that do not show it. */
export const KNOWN_ORGANISATIONS = words(`
nato cnn bbc fbi cia nsa nasa un eu who imf opec unicef unesco msnbc nbc abc cbs pbs npr reuters
bloomberg politico breitbart facebook twitter google microsoft apple amazon pentagon kremlin congress
senate parliament interpol hamas hezbollah taliban isis gop dnc rnc aclu nra irs epa osce tass afp ap
interfax xinhua fox gallup quinnipiac pew buzzfeed huffpost politifact rasmussen wikileaks`)
