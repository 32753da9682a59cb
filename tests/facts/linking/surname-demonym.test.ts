import { expect, test } from 'vitest'
import { found } from '../world.ts'

test.each([
  'Carmen Moldovan said the plan was ready.',
  'The designer Carmen Moldovan opened a shop.',
  'A letter by Susan German was read.',
  'Neil French and Claire English spoke.',
  'The singer Leonard Irish left.',
])('a first name makes a person of a demonym: %s', (text) => expect(found(text)).toEqual([]))

test.each([
  ['The Moldovan government said so.', 'Moldovan→MD'],
  ['Former Moldovan officials said so.', 'Moldovan→MD'],
  ['Prominent German writers met.', 'German→DE'],
  ['Carmen, a Moldovan artist, left.', 'Moldovan→MD'],
])('other words do not: %s', (text, expected) => expect(found(text).join(' ')).toBe(expected))

test.each([
  ['Kevin Spain said so.', 'en', ''],
  ['The mayor, Ms Poland, left.', 'en', ''],
  ['Mr. China spoke. Mrs England too.', 'en', ''],
  ['Larry Chin (1918)', 'pl', ''],
  ['Arnaldo Montenegro, 43', 'pt', ''],
])('a first name or a form of address makes a person of a country: %s (%s)', (text, language, expected) =>
  expect(found(text, language === 'en' ? {} : { language }).join(' ')).toBe(expected),
)

test.each([
  ['Spain beat Kevin in Spain.', 'en', 'Spain→ES Spain→ES'],
  ['Larry Chin, President France visited', 'en', 'France→FR'],
  ['Miss Poland won.', 'en', 'Poland→PL'],
  ['Santiago Chile and San José Costa Rica', 'en', 'Chile→CL Costa Rica→CR'],
  ['Donald Trump Canada tariffs', 'en', 'Donald Trump→donald-trump Canada→CA'],
  ['Le Mexique a dit non.', 'fr', 'Mexique→MX'],
  ['Nello Zaire di allora', 'it', 'Zaire→CD'],
])('other words before a country do not: %s (%s)', (text, language, expected) =>
  expect(found(text, language === 'en' ? {} : { language }).join(' ')).toBe(expected),
)

test.each([
  ['Sociologen A. I. Rabin skrev. A. I. Rabin skrev igen.', 'sv', ''],
  ['M. Macron a dit oui.', 'fr', 'Macron→emmanuel-macron'],
  ['D. Trump wrote it. In the U.S. Trump said no.', 'en', 'Trump→donald-trump U.S.→US Trump→donald-trump'],
  ['В. В. Путин сказал.', 'ru', 'Путин→vladimir-putin'],
])('the initials before a surname say whose it is: %s (%s)', (text, language, expected) =>
  expect(found(text, language === 'en' ? {} : { language }).join(' ')).toBe(expected),
)

test.each([
  ['etnisch-Albanese rebellen', 'nl', 'Albanese→AL'],
  ['Premier Albanese zei nee.', 'nl', 'Albanese→anthony-albanese'],
  [
    'Anthony Albanese ha detto no. Albanese è partito.',
    'it',
    'Anthony Albanese→anthony-albanese Albanese→anthony-albanese',
  ],
])(
  'a surname that is a demonym of the language needs a title or the whole name: %s (%s)',
  (text, language, expected) => expect(found(text, { language }).join(' ')).toBe(expected),
)
