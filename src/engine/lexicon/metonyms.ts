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
