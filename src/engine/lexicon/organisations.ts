const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Well-known bodies whose name alone does not show that they are one; made by hand, one kind a paragraph. */
const names = (list: string): readonly string[] =>
  list
    .trim()
    .split(/[|\n]+/)
    .map((name) => name.trim())

/** Names of one body, the preferred one first. */
export const BODY_FORMS: readonly (readonly string[])[] = `
Downing Street|No 10|No. 10|Number 10|Number Ten|10 Downing Street
Élysée|Elysée|Elysee|Élysée Palace|Elysée Palace|Elysee Palace
Volkswagen|VW
Metropolitan Police|Met Police|Scotland Yard|New Scotland Yard
Treasury|HM Treasury
Medecins Sans Frontieres|Médecins Sans Frontières|Doctors Without Borders|Doctors without Borders|MSF
Reporters Without Borders|Reporters without Borders|Reporters Sans Frontières
Liberal Democrats|Lib Dems
Standard & Poor's|S&P
Marks & Spencer|Marks and Spencer|M&S
Johnson & Johnson|J&J
Procter & Gamble|P&G
World Health Organization|World Health Organisation
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPMorgan Chase & Co
Mercedes-Benz|Mercedes
Manchester United|Man United|Man Utd
Manchester City|Man City
Tottenham Hotspur|Tottenham|Spurs
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

export const KNOWN_BODIES: readonly string[] = [
  ...BODY_FORMS.flat(),
  // Parties and governments
  ...names(`Labour|Tories|Lib Dems|Reform UK|Plaid Cymru|Sinn Féin|Sinn Fein|Fianna Fáil|Fianna Fail|Fine Gael|Fatah|Likud|Kadima
Fidesz|Syriza|Podemos|Vox|Ciudadanos|Forza Italia|Lega|Rassemblement National|National Rally|En Marche|La République En Marche
United Russia|Bharatiya Janata|Bundesrat|Riksdag|Storting|Folketing|Sejm|Dáil|Seanad|Stormont|Holyrood|Senedd|Westminster
Oireachtas|Lok Sabha|Rajya Sabha|Hezbollah|Hizbollah|Boko Haram|al-Qaeda|al-Qaida|Al-Qaeda|al-Shabaab|Al-Shabaab|Islamic State
Black Lives Matter|Just Stop Oil|Extinction Rebellion|Antifa|Proud Boys|Momentum|Tea Party|Ku Klux Klan`),
  // International bodies and agencies
  ...names(`European Union|European Commission|United Nations|African Union|Arab League|Opec+|Mercosur|Asean|Europol|Eurostat|Frontex
Eurojust|Unesco|Unicef|Unhcr|World Bank|World Food Programme|World Food Program|International Monetary Fund|Fifa|Uefa|Nafta|Amnesty
Nasa|Nato|Roscosmos|Rosneft|Gazprom|Rosatom|Mossad|Shin Bet|Hamas|Ofcom|Ofsted|Ofgem|Ofwat|Ofqual|Natural England|Acas|Defra|Cafcass|Nice
Sport England|Public Health England|NHS England|NHS Scotland|NHS Wales|Network Rail|Transport for London|Historic England|Companies House
Bank of England|Fed|Federal Reserve|Bundesbank|Bafin|Medicare|Medicaid|Amtrak|Fannie Mae|Freddie Mac|Homeland Security|Secret Service
Customs and Border Protection|Border Patrol|Coast Guard|National Guard|Garda|Gardaí|Europol|Interpol|Carabinieri|Bundeswehr|Old Bailey`),
  // Charities, campaigners, pollsters
  ...names(`Greenpeace|Oxfam|Amnesty International|Human Rights Watch|Save the Children|Age UK|Cancer Research UK|Christian Aid|Red Cross
Red Crescent|WaterAid|ActionAid|UNICEF|Barnardo's|Mencap|Macmillan|Samaritans|Stonewall|Friends of the Earth|Help for Heroes|Médecins du Monde
Islamic Relief|Caritas|Habitat for Humanity|Planned Parenthood|Common Cause|MoveOn|Sierra Club|Human Rights Campaign|Salvation Army
Mothers Against Drunk Driving|Moms Demand Action|Stop the War|Make UK|Unison|Unite the Union|Aslef|Usdaw|Citizens Advice|Crisis UK|Turn2us
YouGov|Ipsos|Ipsos Mori|Ipsos MORI|ComRes|Savanta|Opinium|Survation|Deltapoll|Kantar|Populus|Gallup|Quinnipiac|Rasmussen|Nielsen|Statista
SurveyMonkey|Zogby|Morning Consult|Emerson College|Marist|FiveThirtyEight|RealClearPolitics|Chatham House|Brookings|Rand Corporation
King's Fund|Resolution Foundation|Heritage Foundation|Cato|Bellingcat|WikiLeaks|Transparency International|Global Witness`),
  // Press and broadcasters
  ...names(`Reuters|Bloomberg|Politico|Axios|Breitbart|BuzzFeed|HuffPost|Huffington Post|Al Jazeera|Al-Jazeera|Channel 4|Channel 5|Sky News|Sky Sports
ITV|ITV News|Newsnight|Panorama|Russia Today|Sputnik|Izvestia|Kommersant|Pravda|Der Spiegel|Die Welt|Die Zeit|Bild|Le Monde|Le Figaro|Libération
El País|El Mundo|La Repubblica|Corriere della Sera|Haaretz|Xinhua|Kyodo|Nikkei|Asahi Shimbun|Globo|Univision|Telemundo|Newsweek|Vanity Fair
Rolling Stone|New Yorker|Financial Times|Sunday Times|Daily Mail|Daily Telegraph|Daily Mirror|Daily Express|Wall Street Journal|Agence France-Presse|Associated Press
Press Association|Deutsche Welle|RTÉ|NBC News|ABC News|CBS News|Fox News|USA Today|Vox Media|ProPublica|Mother Jones|Charlie Hebdo`),
  // Firms
  ...names(`Netflix|Disney|TikTok|ByteDance|OpenAI|Anthropic|DeepMind|Nvidia|Spotify|YouTube|Instagram|WhatsApp|Facebook|LinkedIn|Reddit|Snapchat|Pinterest
Airbnb|Uber|Lyft|Deliveroo|DoorDash|PayPal|eBay|Etsy|Shopify|Alibaba|Tencent|Baidu|Huawei|Xiaomi|Samsung|LG|Sony|Nintendo|Panasonic|Toshiba|Hitachi|Fujitsu
Nokia|Ericsson|Motorola|Qualcomm|Broadcom|Intel|AMD|IBM|Cisco|Salesforce|Palantir|Adobe|Netscape|Yahoo|Wikipedia|Foxconn|TSMC|ASML|Infosys|SAP|Microsoft
Google|Tesla|SpaceX|Boeing|Airbus|Lockheed Martin|Lockheed|Raytheon|Northrop Grumman|Halliburton|Rolls-Royce|Bombardier|Embraer|BAE Systems|BAE|Thales|Siemens
Toyota|Honda|Nissan|Mazda|Subaru|Suzuki|Mitsubishi|Hyundai|Kia|Ford|General Motors|GM|Chrysler|Stellantis|Fiat|Peugeot|Renault|Citroën|BMW|Audi|Porsche|Daimler
Volvo|Saab|Jaguar Land Rover|Ferrari|Lamborghini|McLaren|Michelin|Goodyear|Pirelli|Bosch|Caterpillar|Deere|General Electric|Philips|Unilever|Nestlé|Nestle|Danone|Kraft Heinz
Kellogg's|Heineken|Carlsberg|Diageo|AB InBev|Anheuser-Busch|Coca-Cola|Pepsi|PepsiCo|McDonald's|Starbucks|KFC|Burger King|Domino's|Wendy's|Chipotle|Greggs|Costa Coffee
Pret A Manger|Tesco|Sainsbury's|Asda|Morrisons|Waitrose|Aldi|Lidl|Carrefour|Walmart|Wal-Mart|Costco|Kroger|Walgreens|CVS|Macy's|Kohl's|Nordstrom|Lowe's|Ikea|IKEA|H&M|Zara
Primark|Asos|Boohoo|Nike|Adidas|Puma|Reebok|Gucci|Prada|Chanel|LVMH|Hermès|L'Oréal|L'Oreal|Selfridges|Harrods|Debenhams|Woolworths|Currys|Argos|Boots|Sotheby's|Christie's|Lloyd's|Lloyd's of London
Lloyds|Barclays|HSBC|NatWest|Santander|Nationwide|Standard Chartered|Goldman Sachs|Morgan Stanley|Merrill Lynch|Lehman Brothers|Bear Stearns|Wells Fargo|Citigroup|Citi|Deutsche Bank
Commerzbank|Credit Suisse|UBS|BNP Paribas|Société Générale|UniCredit|Allianz|Axa|AXA|Aviva|Prudential|AIG|Berkshire Hathaway|BlackRock|Blackstone|Vanguard|Fidelity|Moody's|Fitch|Nasdaq|Deloitte|KPMG|PwC
PricewaterhouseCoopers|Ernst & Young|Ernst and Young|McKinsey|Accenture|Capita|Serco|G4S|Carillion|Mastercard|MasterCard|American Express|Klarna|Revolut|Monzo|Binance|Coinbase
BP|ExxonMobil|Exxon|Exxon Mobil|Chevron|ConocoPhillips|TotalEnergies|Eni|Equinor|Statoil|Repsol|Saudi Aramco|Aramco|Petrobras|Lukoil|Centrica|British Gas|EDF|E.ON|Vattenfall|Iberdrola|Enron|National Grid
Thames Water|Severn Trent|United Utilities|Royal Mail|British Telecom|BT|Vodafone|Telefónica|T-Mobile|AT&T|Verizon|Comcast|Sprint|Deutsche Telekom|Deutsche Bahn|Lufthansa|Ryanair|EasyJet|easyJet
Wizz Air|Air France|KLM|Emirates|Etihad|Qantas|Aeroflot|Delta Air Lines|JetBlue|Eurostar|Eurotunnel|FedEx|UPS|DHL|Maersk|P&O|Pfizer|AstraZeneca|Moderna|Novartis|Roche|Sanofi|GlaxoSmithKline|GSK|Merck|Bayer|BioNTech
Novo Nordisk|Eli Lilly|Monsanto|Syngenta|BASF|Dow Chemical|DuPont|ArcelorMittal|Tata Steel|British Steel|Thyssenkrupp|Rio Tinto|BHP|Glencore|Anglo American|Hilton|Marriott|Hyatt|Sheraton|Ladbrokes|William Hill
Paramount|Universal|Warner Bros|Pixar|Lucasfilm|DreamWorks|Lego|Mattel|Hasbro|Pearson|Penguin Random House|HarperCollins|Simon & Schuster|Cambridge Analytica|Theranos|WeWork|Peloton|Weinstein Company`),
  // Clubs
  ...names(`Arsenal|Everton|Aston Villa|Crystal Palace|Nottingham Forest|West Ham|Newcastle United|Leeds United|Sheffield Wednesday|Brighton & Hove Albion|Leicester City|Hull City|Cardiff City
Swansea City|Norwich City|Stoke City|Bristol City|Birmingham City|Coventry City|Derby County|Notts County|Stockport County|Celtic|Rangers|Hibernian|Real Madrid|Atlético Madrid|Atletico Madrid|FC Barcelona|Barça|Bayern Munich
Borussia Dortmund|Juventus|Inter Milan|AC Milan|Paris Saint-Germain|PSG|Ajax|Feyenoord|Benfica|Galatasaray|Fenerbahçe|Queens Park Rangers|Preston North End|Harlequins|Saracens`),
  // Universities
  ...names(
    `Harvard|Yale|Princeton|Stanford|MIT|Caltech|Berkeley|UCLA|Cornell|Dartmouth|Oxbridge|University College London|King's College London|Imperial College London|London School of Economics|Sciences Po|Eton|Sandhurst|West Point`,
  ),
]

/** Well-known bodies that are words: bodies only where the text never writes them small. */
export const WORD_BODIES: ReadonlySet<string> = new Set(
  'Shell Target Gap Visa Shelter Mind Sky Slate Wired Nature Science Meta Snap Zoom Slack Signal Telegram Oracle Apple Amazon Twitter Square Stripe Alphabet Labor Liberty Crisis Refuge Scope Unite Liverpool Fulham Wolves Next Boots Barnardos Time Fortune Forbes People Vogue Chase Discover Subway Orange Three Sprint Delta Universal Paramount'.split(
    ' ',
  ),
)

export const ORGANISATION_NOUNS = words(`
campaign government ministry agency company party court committee department office administration
council commission bank university organisation organization group newspaper magazine network
association union federation foundation institute firm bureau embassy parliament congress senate house
cabinet army military force navy army board panel jury regulator authority alliance coalition league
club airline church hospital school college center centre site website blog service outlet station
caucus corporation society tribunal fund think-tank pentagon kremlin broadcaster publication press
state leadership conference convention tank times post journal tribune herald camp outfit operation
startup nonprofit non-profit charity super-pac pac lobby union regime junta monarchy palace mission
consulate secretariat assembly duma legislature chamber caucus division directorate registrar affiliate
city county town province nation country developer retailer maker manufacturer airline carrier lender
insurer utility studio label franchise fleet brigade battalion militia cartel mafia syndicate panel
watchdog ombudsman television radio tv pollster publisher wire daily weekly monthly tabloid campaign team
supermarket museum theatre theater gallery chain village carmaker automaker chipmaker drugmaker planemaker
toymaker phonemaker steelmaker truckmaker bookmaker shipbuilder housebuilder brewery distillery bakery
conglomerate subsidiary multinational brand business enterprise venture consultancy brokerage nhs trust clinic
hospice surgery pharmacy hotel restaurant pub café cafe shop store mall casino zoo library archive observatory
laboratory lab orchestra opera ballet festival academy nursery kindergarten seminary diocese archdiocese parish
mosque synagogue temple monastery convent abbey cathedral ngo quango taskforce task-force thinktank garrison
constabulary prison jail treasury exchequer presidency papacy vatican borough district municipality township
republic kingdom start-up giant cooperative co-operative collective guild fellowship lodge sect cult movement
politburo central-bank hedge-fund reinsurer underwriter supplier provider operator imprint incubator accelerator
airport shipyard refinery factory infirmary school-board polytechnic hq headquarters newsroom news-agency
broadsheet wire-service newswire foreign-office home-office
unit faction bloc chancellery`)

/** Last words of the names of firms. */
export const FIRM_WORDS = words(`
inc corp corporation co company ltd llc plc gmbh group bank bancorp airlines airways motors energy
oil holdings partners industries systems technologies pharmaceuticals studios pictures entertainment
limited sa ag nv spa pty associates capital chemicals communications construction consulting electronics electric
engineering enterprises equity estates exchange financial finance foods games gaming healthcare homes hotels insurance
interactive investments labs laboratories leisure logistics manufacturing markets metals minerals mining mutual networks
outfitters packaging petroleum pharma pharmacies plastics productions products properties publishing publications
railway railways realty renewables resources restaurants retail robotics savings sciences securities semiconductor
semiconductors shipping software solar solutions stores supermarkets telecom telecommunications telephone therapeutics
hardware clothing furniture farms bakery brewery seafood tobacco toys trading transport travel trucks utilities ventures wireless automotive aerospace biotech analytics`)

/** Words that mark a capitalised run as a body, not a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...FIRM_WORDS,
  ...words(`
party committee university ministry department council news times post union association foundation
institute agency bureau office commission senate house congress court church school college center
centre network press journal tribune herald guardian magazine daily radio television tv club league
federation alliance coalition fund project campaign administration government parliament police army
navy force service services board society international national american democrats republicans
caucus authority organization organisation states nations embassy media street wire review reuters
research polls security confederation chamber academy trust tribunal museum library hospital
laboratory observatory diocese archdiocese brotherhood guild forum initiative consortium directorate
inspectorate secretariat records brothers grid nhs rail water gas hospitals colleges schools churches universities
infirmary hospice clinic constabulary borough rovers wanderers athletic albion hotspur fc afc rfc cf town palace
registry treasury exchequer conservatives nationalists greens liberals socialists ngo task-force taskforce
congregation synagogue mosque cathedral theatre gallery zoo orchestra opera ballet philharmonic headquarters
regulator ombudsman watchdog inquiry city county township province prefecture housing ambulance coastguard transit zeitung monitor gazette chronicle
bulletin observer telegraph examiner inquirer sentinel dispatch register digest`),
])

/** Bodies written as one word or in ways that do not show it. */
export const KNOWN_ORGANISATIONS = words(`
nato cnn bbc fbi cia nsa nasa un eu who imf opec unicef unesco msnbc nbc abc cbs pbs npr reuters
bloomberg politico breitbart facebook twitter google microsoft apple amazon pentagon kremlin congress
senate parliament interpol hamas hezbollah taliban isis gop dnc rnc aclu nra irs epa osce tass afp ap
interfax xinhua fox gallup quinnipiac pew buzzfeed huffpost politifact rasmussen wikileaks`)
