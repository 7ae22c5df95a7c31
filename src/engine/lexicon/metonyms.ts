/**
 * Places that speak for their government, and buildings that stand for an office. Hand-made. One
 * country a line, the preferred name first; a capital stands with its country because news says
 * “Moscow” and “Russia” for the same government.
 */
export const PLACE_FORMS = `
United States|United States of America|U.S.|US|USA|U.S.A.|America|Washington
Russia|Russian Federation|Moscow
Ukraine|Kyiv|Kiev
China|People’s Republic of China|Beijing
United Kingdom|UK|U.K.|Britain|Great Britain|London
Germany|Berlin
France|Paris
European Union|EU|E.U.|Brussels
Italy|Rome
Spain|Madrid
Poland|Warsaw
Turkey|Türkiye|Ankara
Iran|Tehran
Iraq|Baghdad
Israel|Jerusalem|Tel Aviv
Syria|Damascus
Egypt|Cairo
Saudi Arabia|Riyadh
Japan|Tokyo
South Korea|Seoul
North Korea|Pyongyang
India|New Delhi|Delhi
Pakistan|Islamabad
Afghanistan|Kabul
Belarus|Minsk
Georgia|Tbilisi
Kazakhstan
Canada|Ottawa
Mexico|Mexico City
Brazil|Brasília
Cuba|Havana
Venezuela|Caracas
Argentina|Buenos Aires
Australia|Canberra
Austria|Vienna
Hungary|Budapest
Romania|Bucharest
Bulgaria|Sofia
Greece|Athens
Portugal|Lisbon
Sweden|Stockholm
Norway|Oslo
Finland|Helsinki
Denmark|Copenhagen
Netherlands|The Hague
Belgium
Switzerland|Bern
Ireland|Dublin
Lithuania|Vilnius
Latvia|Riga
Estonia|Tallinn
Moldova|Chisinau
Serbia|Belgrade
Croatia|Zagreb
Slovakia|Bratislava
Czech Republic|Czechia|Prague
South Africa|Pretoria
Nigeria|Abuja
Kenya|Nairobi
Ethiopia|Addis Ababa
Indonesia|Jakarta
Philippines|Manila
Vietnam|Hanoi
Thailand|Bangkok
Qatar|Doha
Lebanon|Beirut
Jordan|Amman
Yemen|Sanaa
Libya|Tripoli
Taiwan|Taipei
Soviet Union|USSR
Europe
Asia
Africa
Latin America
West
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

/** Buildings and streets that speak for the office inside. */
export const INSTITUTION_NAMES: ReadonlySet<string> = new Set([
  'White House',
  'Kremlin',
  'Pentagon',
  'Downing Street',
  'Capitol Hill',
  'Capitol',
  'Élysée',
  'Bundestag',
  'Reichstag',
  'Vatican',
  'Holy See',
  'Foggy Bottom',
  'Wall Street',
  'Fleet Street',
  'Whitehall',
  'Supreme Court',
  'Bankova',
  'Knesset',
  'Duma',
  'Rada',
])

/** Parts of countries that speak for their governments as a state does; hand-made. */
export const REGIONS: readonly string[] =
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming|Puerto Rico|Scotland|Wales|Northern Ireland|England|Catalonia|Bavaria|Crimea|Chechnya|Hong Kong|Quebec|Ontario|Gaza`.split(
    '|',
  )

/** Adjectives of places, in lower case, with the place: “the French president” is that of France. Hand-made. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `american United States|russian Russia|ukrainian Ukraine|chinese China|british United Kingdom|german Germany|french France|european European Union|italian Italy|spanish Spain|polish Poland|turkish Turkey|iranian Iran|iraqi Iraq|israeli Israel|syrian Syria|egyptian Egypt|saudi Saudi Arabia|japanese Japan|korean South Korea|indian India|pakistani Pakistan|afghan Afghanistan|belarusian Belarus|georgian Georgia|kazakh Kazakhstan|canadian Canada|mexican Mexico|brazilian Brazil|cuban Cuba|venezuelan Venezuela|argentine Argentina|australian Australia|austrian Austria|hungarian Hungary|romanian Romania|bulgarian Bulgaria|greek Greece|portuguese Portugal|swedish Sweden|norwegian Norway|finnish Finland|danish Denmark|dutch Netherlands|belgian Belgium|swiss Switzerland|irish Ireland|lithuanian Lithuania|latvian Latvia|estonian Estonia|moldovan Moldova|serbian Serbia|croatian Croatia|slovak Slovakia|czech Czech Republic|nigerian Nigeria|kenyan Kenya|ethiopian Ethiopia|indonesian Indonesia|filipino Philippines|vietnamese Vietnam|thai Thailand|qatari Qatar|lebanese Lebanon|jordanian Jordan|yemeni Yemen|libyan Libya|taiwanese Taiwan|soviet Soviet Union|asian Asia|african Africa|western West|scottish Scotland|welsh Wales`
    .split('|')
    .map((line): [string, string] => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)]
    }),
)
