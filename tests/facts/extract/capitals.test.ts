import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

/** What is said of a sentence after one that names three countries. */
const after = (sentence: string): string[] =>
  told('en', `Farmers in China, Iran and the United States grow rice. ${sentence}`)

describe('a capital that acts as a government is its country', () => {
  test.each([
    ['Beijing also wants farmers to grow tea.', 'stance CN'],
    ['Beijing has rejected every offer of farmers.', 'stance CN'],
    ['Washington said it would buy more rice for the poor of Lisbon in May.', 'statement US by US'],
    [
      '“Nobody in Lisbon will go hungry this winter or in the spring,” Washington said.',
      'statement US by US',
    ],
    ['Beijing accused Washington of burning rice.', 'criticism CN US'],
    ['Anna Grossi urged Tehran to sell rice.', 'pressure IR by “Anna Grossi”'],
    ['Beijing and Tehran rejected the offer of farmers.', 'stance CN IR'],
  ])('%s', (sentence, line) => expect(after(sentence)).toContain(line))

  test('where its country is named in the sentence itself', () => {
    expect(told('en', 'Beijing wants farmers in China to grow tea.')).toEqual(['stance CN'])
  })

  test.each([
    ['de', 'Bauern in Russland ernten Roggen. Moskau wies die Vorwürfe der EU zurück.', 'stance RU'],
    ['fr', 'Les paysans russes récoltent du seigle. Moscou a rejeté l’offre des paysans.', 'stance RU'],
    ['es', 'Los campesinos de Rusia venden trigo. Moscú rechazó la oferta de Noruega.', 'stance RU'],
  ])('in %s', (language, text, line) => expect(told(language, text)).toContain(line))
})

describe('a capital that is a city, a state or somebody is not', () => {
  test.each([
    [
      'somebody of that name',
      'Ruth Washington sells rice. Washington said it would be enough for the poor of Lisbon until May.',
    ],
    [
      'a city where others act',
      'Protesters in Washington said they wanted more rice for the poor of Lisbon in May.',
    ],
    [
      'a city with its district',
      'Washington, D.C., said it would open a market for the poor of Lisbon in May.',
    ],
    ['a newspaper', 'The Washington Post said that rice was too dear for the poor of Lisbon in May.'],
    ['beside a state', 'Oregon and Washington have rejected every offer of farmers.'],
    ['what a city does', 'Beijing has opened a market for rice.'],
    ['a goal', 'Anna Grossi flew to Tehran on Monday.'],
  ])('%s', (_, sentence) => {
    const lines = after(sentence)
    expect(lines.filter((line) => /\b(?:US|CN|IR)\b/.test(line))).toEqual([])
  })

  test('whose country the article does not name', () => {
    expect(told('en', 'Beijing wants farmers to grow tea.')).toEqual([])
  })

  test('at home, where it is a state as well', () => {
    expect(told('de', 'Bauern in Deutschland ernten Roggen. Berlin fordert mehr Geld für Bauern.')).toEqual(
      [],
    )
  })
})
