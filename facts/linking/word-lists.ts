/** The word lists that linking uses. All are small, complete and made for English news. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Countries that are first names too: 'Jordan Peele', 'Chad Kroeger'. */
export const GIVEN_TOO = set('Jordan Chad Georgia Kenya')

/** Countries that are common surnames too: any capitalised word before them is taken for a first name. */
export const SURNAME_TOO = set('Jordan Ireland Israel Jersey Holland England Wales')

/** Names of countries that people and towns have too; they are only marked with evidence for the country. */
export const NEEDS_KEYWORD = set('Georgia')

/** Countries whose names have two senses in `senses.csv`: other blocks of the text can decide which one is meant. */
export const TWO_SENSES = set('Chad Georgia Jordan Lebanon PNG Turkey')

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

/** Words before a month or the moon: 'in May', 'the Moon'. */
export const CALENDAR_BEFORE = set(
  'in on by of since last next this early mid late until till from to through during before after the',
)
