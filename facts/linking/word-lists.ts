/** The word lists that linking uses. All are small, complete and made for English news. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** After a country's name these make it another name: 'China Airlines', 'Georgia Tech', 'Jordan River'. */
export const NAMED_AFTER_COUNTRY = set(`
  Airlines Airways Air Tech River Railways Rail Telecom Mobile Unicom Steel Motors Inc Corp Ltd Bank Street Avenue
  Road Lane Times Post Herald Daily Today Gazette Tribune Journal Bulldogs Dome Peach Brown Town Beach Lake
  Clipper Grove Hills County Township Southern Eastern Evergrande Vanke Literary Hospital City`)

/** After a demonym these make it another name: 'American Airlines', 'French Open'. */
export const NAMED_AFTER_DEMONYM = set(`
  Airlines Airways Express Idol Open Times Post Eagle Apparel Pie Petroleum Telecom Gas Dream Beauty Psycho Gothic
  Horror Girl Registry Tire Fork Grand Motors Steel Sniper Hustle Graffiti Honey Crown Connection Re Wire Guitar Museum Library`)

/** After a name and a hyphen these make it another German name: 'Deutschland-Kurier', 'Konrad-Adenauer-Stiftung'. 'Ukraine-Krieg' still names the country. */
export const NAMED_AFTER_HYPHEN =
  /^[-‐‑](?:Achter|Anzeiger|Blatt|Bote|Cup|Echo|Kurier|Magazin|Post|Presse|Radio|Report|Rundschau|Takt|Ticket|Tour|Zeitung|Allee|Brücke|Flughafen|Gymnasium|Halle|Haus|Institut|Kaserne|Medaille|Platz|Preis|Schule|Stadion|Stiftung|Straße|Strasse|Ufer|Universität)[sn]?(?!\p{L})/u

/** Before a leader's name these make it another name: 'avenue Habib Bourguiba', 'Fundación Nelson Mandela'. */
export const NAMED_BEFORE = set(`
  avenue rue boulevard aéroport lycée collège hôpital stade pont quai square fondation institut musée porte-avions
  calle avenida plaza aeropuerto paseo estadio fundación instituto colegio escuela biblioteca museo
  rua praça aeroporto ponte estádio fundação viale piazza corso fondazione istituto stadio
  airport street highway stadium foundation institute library museum fort camp lake mount port uss hms`)

/** Countries that are first names too: 'Jordan Peele', 'Chad Kroeger'. */
export const GIVEN_TOO = set('Jordan Chad Georgia Kenya')

/** Countries that are common surnames too: any capitalised word before them is taken for a first name. */
export const SURNAME_TOO = set('Jordan Ireland Israel Jersey Holland England Wales')

/** Names of countries that people and towns have too; they are only marked with evidence for the country. */
export const NEEDS_KEYWORD = set('Georgia')

/** Countries whose names have two senses in `senses.csv`: other blocks of the text can decide which one is meant. */
export const TWO_SENSES = set('Chad Georgia Jordan Lebanon Turkey')

/** Countries that are people's names as well: 'Michael Jordan', 'Chad Smith', 'Kathy Ireland'. */
export const PERSON_LIKE = set(
  'Jordan Chad Georgia Jersey Israel China Cuba Ireland Holland France Germany Brazil Mali Kenya India England Wales Cyprus Malta Montserrat Guernsey Dominica Samoa Guinea America Paris Britain Norway Denmark',
)

/** Surnames that are also a month, a day or the moon. */
export const CALENDAR = set('May Moon Friday')

/** After a surname these say that its bearer governs or governed. */
export const GOVERNING = set(
  'administration government presidency cabinet era years regime ministry premiership chancellorship campaign Administration Government Presidency Cabinet',
)

/** Whether a word after a surname says that its bearer governs: anybody may have a campaign. */
export function governs(word: string): boolean {
  return word !== 'campaign' && GOVERNING.has(word)
}

/** Verbs and prepositions before the name of a language, and nouns after it. */
export const LANGUAGE_BEFORE = set(
  'in speak speaks spoke speaking spoken fluent learn learns learned learning teach teaches taught from into translate understand understands understood',
)
export const LANGUAGE_AFTER = set(
  'language languages word words translation translations dialect dialects grammar alphabet verb verbs noun nouns vowel consonant pronunciation spelling lessons subtitles dub version',
)

/** Demonyms that are no language's name. */
export const NO_LANGUAGE = set(
  'American British Canadian Australian Mexican Brazilian Iraqi Iranian Syrian Israeli Indian',
)

/** Words before a month or the moon: 'in May', 'the Moon'. */
export const CALENDAR_BEFORE = set(
  'in on by of since last next this early mid late until till from to through during before after the',
)

/** So much text after a name is looked at for what is joined to it with a hyphen, in UTF-16 units. */
export const LONGEST_AFTER = 16

/** After a leader's name, even the full one, these make it another name, whatever the text's capitals are. */
export const BUILDINGS = set(`
  Airport Foundation Center Centre Library Museum Street Avenue Boulevard Building Stadium University Institute School
  Hospital Bridge Highway Expressway Memorial Tower Stiftung Haus Campus`)
