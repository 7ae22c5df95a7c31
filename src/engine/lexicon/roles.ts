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
senators representatives presidents professors doctors judges justices mayors governors ministers messrs democrat independent libertarian retired acting incoming outgoing national security treasury special agent campaign manager
councilman councilwoman councilmember councillor councilor alderman alderwoman assemblyman assemblywoman baroness baron
viscount constable corporal brigadier cllr magistrate
mp mep msp td mla supt superintendent inspector pc wpc dci dcs det insp cpl pvt commodore marshal ayatollah emir sultan sheikha sheik mullah empress emperor archduke archdeacon pastor vicar monsignor msgr taoiseach tánaiste chairperson treasurer comptroller provost assemblymember alderperson midshipman trooper surgeon solicitor superintendent headteacher headmaster headmistress cmdr cdr brig hon mx madam mme monsieur herr frau señor señora signor`)

/** Titles that tell a man from a woman. */
export const MALE_WORDS = words(`
mr sir lord king prince father brother son husband grandfather man boy spokesman chairman congressman
businessman uncle nephew pope actor gentleman councilman
alderman assemblyman baron viscount
duke emperor monk friar abbot dad daddy grandpa grandad granddad grandson stepson stepfather stepbrother
godfather godson father-in-law brother-in-law son-in-law fiancé fiance widower groom bridegroom boyfriend ex-
husband ex-boyfriend lad bloke chap guy schoolboy policeman fireman fisherman postman milkman salesman cameraman
horseman sportsman workman handyman statesman batsman barman doorman nobleman headmaster irishman englishman
scotsman welshman frenchman dutchman sultan emir sheikh tsar czar pontiff marquess count footman stuntman
anchorman weatherman frontman foreman layman patriarch`)
export const FEMALE_WORDS = words(`
mrs ms miss lady dame queen princess mother sister daughter wife grandmother woman girl spokeswoman
chairwoman congresswoman businesswoman aunt niece actress councilwoman widow
alderwoman assemblywoman baroness
duchess empress countess nun abbess mum mom mam mummy mommy grandma gran granny nan granddaughter stepdaughter
stepmother stepsister godmother goddaughter mother-in-law sister-in-law daughter-in-law fiancée fiancee bride
girlfriend ex-wife ex-girlfriend mistress lass schoolgirl policewoman saleswoman horsewoman sportswoman
stuntwoman anchorwoman frontwoman laywoman headmistress landlady waitress barmaid stewardess irishwoman
englishwoman scotswoman welshwoman frenchwoman dutchwoman heroine heiress sheikha governess seamstress ballerina
hostess auntie matriarch forewoman`)

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
proponent opponent delegate organizer organiser assistant deputy inspector investigator detective sheriff
star magnate tycoon developer heir heiress neurosurgeon surgeon physician congresswoman congressman
statesman politician contender hopeful front-runner frontrunner incumbent challenger newcomer mother
father brother legend mogul chieftain scion ally backer adversary foe attacker gunman suspect defendant plaintiff
juror passer-by bystander onlooker tourist farmer rancher driver pilot engineer programmer filmmaker
comedian comic musician rapper artist painter novelist poet playwright blogger priest pastor monk nun
bishop archbishop cleric preacher rabbi imam evangelist theologian dean chancellor superintendent principal undersecretary
commissioner comptroller treasurer auditor trustee regent warden chieftain warlord general admiral marshal
commander-in-chief lieutenant sergeant soldier sailor marine guard policeman policewoman firefighter paramedic trooper
cop agent spy hacker whistleblower contractor banker broker trader investor entrepreneur landlord tenant
shopper customer client patient caregiver cook chef waiter waitress bartender clerk cashier mechanic
electrician carpenter plumber retiree pensioner immigrant migrant refugee native mother-in-law cousin
stepfather stepmother grandson granddaughter fiance fiancee boyfriend girlfriend partner spouse classmate
roommate teammate coworker co-worker boss employer recruiter lobbyist fundraiser bundler superdelegate
staffer spinmaster surrogate confidant confidante protege mentor predecessor successor laureate narrator columnist
presenter broadcaster publisher photographer cameraman toddler teenager teen youth kid child baby adult
councilman councilwoman councilmember councillor councilor alderman alderwoman assemblyman assemblywoman magistrate constable year-old
prince princess duke duchess earl countess viscount baron knight nobleman aristocrat monarch emperor empress
sultan emir sheikh tsar czar pontiff dauphin ruler dictator autocrat strongman despot oligarch peer mp mep msp
td mla gp qc kc pm cfo coo cto vp dj vet backbencher frontbencher whip bureaucrat technocrat civil-servant
servant taoiseach sheikha ayatollah mullah cardinal vicar curate chaplain deacon rector abbot abbess friar
missionary prophet guru lama mum mom mam mummy mommy dad daddy grandmother grandfather grandma grandpa gran
granny nan grandad granddad grandparent grandchild uncle aunt auntie niece nephew godmother godfather godson
goddaughter stepson stepdaughter half-brother half-sister sibling twin triplet father-in-law brother-in-law
sister-in-law son-in-law daughter-in-law fiancé fiancée widower bride groom bridegroom lover mistress ex-wife
ex-husband ex-boyfriend ex-girlfriend orphan infant newborn youngster adolescent schoolboy schoolgirl lad lass
bloke chap guy gentleman stranger visitor guest passenger commuter motorist motorcyclist cyclist pedestrian
hiker climber mountaineer explorer diver surfer skier holidaymaker traveller traveler camper swimmer rower
skipper pupil schoolchild undergraduate graduate postgraduate alumnus apprentice trainee intern beginner novice
volunteer campaigner protester demonstrator marcher heckler striker unionist goalkeeper midfielder defender
winger batsman bowler wicketkeeper quarterback linebacker pitcher catcher shortstop golfer boxer wrestler
sprinter athlete gymnast skater rider jockey racer champion medallist medalist winner loser runner runner-up
footballer cricketer olympian referee umpire linesman trainer scout physio physiotherapist nutritionist
dietitian astronaut cosmonaut aviator co-pilot copilot navigator stewardess steward crewman conductor signalman
trucker cabbie chauffeur courier postman milkman fisherman seaman lifeguard coastguard rescuer medic midwife
carer nanny babysitter childminder dentist veterinarian pharmacist psychologist psychiatrist therapist
counsellor counselor radiologist oncologist cardiologist epidemiologist virologist immunologist pathologist
paediatrician pediatrician gynaecologist obstetrician anaesthetist coroner toxicologist optician biologist
chemist physicist ecologist zoologist botanist geneticist archaeologist geologist seismologist meteorologist
climatologist astronomer forecaster mathematician statistician philosopher sociologist anthropologist linguist
curator librarian archivist academic headteacher headmaster headmistress lecturer tutor instructor governess
provost criminologist demographer geographer accountant bookkeeper actuary solicitor barrister notary paralegal
arbitrator mediator bailiff usher stockbroker financier philanthropist industrialist supremo chairperson
understudy stand-in caretaker janitor cleaner porter receptionist typist bouncer doorman builder bricklayer
roofer decorator gardener hairdresser barber butcher baker grocer shopkeeper stallholder florist jeweller
jeweler tailor seamstress dressmaker shoemaker watchmaker blacksmith welder joiner glazier plasterer surveyor
architect machinist miner logger forester gamekeeper beekeeper shepherd grower breeder winemaker publican
landlady barmaid barman barista restaurateur hotelier caterer homeowner householder buyer seller vendor dealer
collector auctioneer lodger flatmate housemate occupant designer stylist sculptor composer pianist violinist
cellist guitarist drummer bassist vocalist frontman songwriter soprano tenor dancer choreographer ballerina
screenwriter scriptwriter producer showrunner stuntman magician clown impressionist biographer essayist
translator interpreter illustrator cartoonist reviewer dramatist storyteller vlogger influencer youtuber
streamer gamer podcaster supermodel celebrity diva hero heroine genius prodigy survivor bomber killer murderer
robber burglar thief fraudster rapist offender prisoner inmate convict hostage captive kidnapper smuggler addict
trafficker arsonist stalker terrorist extremist jihadist revolutionary rebel mercenary sniper paratrooper
infantryman corporal lance-corporal commandant gunner recruit conscript deserter defector dissident exile
policymaker film-maker peacemaker matchmaker playmaker kingmaker homemaker troublemaker moviemaker eyewitness
complainant claimant appellant respondent petitioner litigant foreman forewoman bidder creditor debtor
shareholder stakeholder taxpayer ratepayer breadwinner divorcee bachelor newlywed celebrant organist verger
sexton undertaker gravedigger mourner godparent frontwoman businessperson congressperson layman laywoman
everyman handyman workman salesman saleswoman salesperson anchorman anchorwoman weatherman stuntwoman horsewoman
horseman sportsman sportswoman marksman irishman irishwoman englishman englishwoman scotsman scotswoman welshman
welshwoman frenchman frenchwoman dutchman dutchwoman scot briton swede dane finn turk spaniard serb croat
icelander londoner parisian aussie kiwi outsider
lady mate look-alike lookalike favorite favourite`)

/** Heads of phrases that mean several people, besides plurals of the words above. */
export const GROUP_NOUNS = words(`
people men women officials critics police officers others voters protesters authorities children
families sources insiders allies opponents conservatives liberals progressives democrats republicans
members analysts experts scientists americans russians europeans many some few everyone everybody
others public crowd audience staff aides media opposition pundits skeptics team
demonstrators residents survivors rebels activists campaigners both two three respondents millennials
participants detractors readers fans followers evangelicals catholics muslims jews christians blacks
whites hispanics latinos veterans majority percent half most citizens nations countries states
troops soldiers forces militants insurgents separatists lawmakers legislators migrants immigrants refugees
boosters faithful elites elite populace electorate grassroots masses villagers locals youths teens kids
couple pair trio duo twins parties sides camps markets investors economists businesses companies firms
banks employers governments capitals neighbors neighbours partners powers institutions colleges schools
cities towns communities tribes workers unions women men girls boys folks guys ladies gentlemen those
responders pollsters bettors surveyed polled respondents undecideds independents moderates liberals
centrists leftists rightists socialists communists nationalists populists hawks doves generals ministers
leaders presidents spouses relatives loved-ones survivors mourners worshippers
family household gang mob crew band squad choir cast troupe ensemble clan posse quartet quintet delegation
workforce congregation faculty community neighbourhood neighborhood minority pack
cohort panellists clergy peasantry aristocracy nobility gentry bourgeoisie intelligentsia laity townsfolk
townspeople countryfolk fisherfolk policyholders readership viewership membership grandparents siblings in-laws
folk passers-by bystanders onlookers spectators sceptics doctors nurses teachers pupils commuters sextet
line-up lineup jurors shareholders bondholders townsmen tribesmen clergymen servicemen servicewomen
establishment brass`)

export const DOCUMENT_NOUNS = words(`
report study poll survey statement letter document article email e-mail memo law complaint lawsuit
tweet book story column editorial record transcript filing indictment affidavit ruling opinion
constitution treaty agreement resolution bill advertisement ad video speech post release text data
analysis research figure finding reports documents records emails polls surveys studies data figures
papers articles tweets ads website page platform plan order decree footage headline message account review
paper chart graph notice manual guideline audit census communique communiqué statistics statistic
results result numbers number figures evidence sign signs indications indication rules rule bylaws charter
provision provisions legislation proposal proposals guidance guidelines projections projection forecast
forecasts estimate estimates calculation calculations tally count counts returns documentation paperwork
testimony deposition depositions brief briefs motion petition request subpoena warrant plaintext photo
photos picture pictures image images clip movie film documentary show episode series song lyrics memoir
autobiography novel essay dossier inquiry investigation investigations probe examination assessment
assessments appraisal summary outline draft drafts decrees text script speech address remarks interview
program programme case cases budget deal pact accord decision verdict judgment law statute statutes
amendment clause policy policies math history polling average lyric caption tagline slogan sign banner
billboard ad-campaign mailer flyer leaflet pamphlet brochure slide slides transcript piece feature
commentary critique account accounts profile obituary op-ed blogpost thread meme graphic map list ranking
ratings index indicator indicators barometer readings models model simulation experiment trial trials theory
almanac bulletin blueprint briefing factsheet fact-sheet inscription letterhead log logbook diary diaries
journal-entry manifesto manuscript minutes newsletter note notes notebook novella paperback placard poster
postcard preface press-release primer protocol questionnaire receipt rulebook scripture sermon spreadsheet
study-guide syllabus textbook timetable treatise trailer voicemail white-paper whitepaper screenshot recording
tape audio podcast broadcast bible koran quran torah gospel telegram cable cables dispatch encyclopaedia
encyclopedia dictionary thesis dissertation abstract preprint meta-analysis modelling modeling equation wording
writ writs injunction citation certificate licence license contract lease scorecard biography blog-post webpage
subtitle epitaph plaque signpost`)

/** Words for roles that news uses for one another; each line is a kind. Hand-made. */
const KINDS = `
lawmaker legislator senators representatives senator sen sens congressman congresswoman representative rep reps politician
candidate nominee contender hopeful front-runner frontrunner standard-bearer
lawyer attorney counsel
spokesman spokeswoman spokesperson press
billionaire businessman businesswoman mogul tycoon magnate developer entrepreneur
doctor dr physician surgeon neurosurgeon
professor prof scholar academic
chairman chairwoman chair chairperson
strategist consultant adviser advisor
reporter journalist correspondent
author writer
star celebrity host
ceo executive
governor gov
general gen
ambassador envoy
judge justice
minister premier
economist researcher
gop republican
democratic democrat
officer police sergeant detective`

export const ROLE_KINDS: ReadonlyMap<string, readonly number[]> = (() => {
  const kinds = new Map<string, number[]>()
  KINDS.trim()
    .split('\n')
    .forEach((line, kind) => {
      for (const word of line.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind])
    })
  return kinds
})()

/** Offices and roles with one holder: without a name for the holder, whoever is spoken of is meant. */
export const OFFICES =
  /^(?:president|premier|chancellor|minister|governor|mayor|king|queen|pope|candidate|nominee|senator|congressman|congresswoman|secretary|leader|chairman|chairwoman|ceo|ambassador|general|businessman|businesswoman|billionaire|democrat|republican|mogul|magnate|tycoon|developer|front-runner|frontrunner|lawmaker|representative|hopeful|contender|neurosurgeon|actress|actor|singer|star|mother|father|first-lady|statesman|hawk|liberal|conservative|socialist)$/

/** Heads that stand for whoever owns them: “her account”, “in his eyes”. */
export const KEPT_WORDS =
  /^(?:account|claim|claims|eyes|view|views|opinion|words|remark|remarks|speech|speeches|commentary|comments?|testimony|memoir|autobiography|tweets?|interview|essay|op-ed|column|letter|argument|statement|statements|response|answer|rhetoric|message|post|posts|script|criticism|assessment|address|warning|demand|proposal|proposals|plan|plans|policy|policies)$/
