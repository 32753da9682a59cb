import { describe, expect, test } from 'vitest'
import { adjectiveForms, adjectivesIn } from '../../../facts/linking/adjectives.ts'
import { mentionsOf, world } from '../world.ts'

/** What is found in a text, as `surface→code`. */
function adjectives(text: string, language: string): string[] {
  return adjectivesIn(text, language).map((m) => `${m.surface}→${m.entity.slice('country:'.length)}`)
}

describe('adjectives of countries', () => {
  test.each([
    [
      'de',
      'der britische Premier, eine britischer Art, britisches Bier, mit britischen Fahnen und britischem Tee',
      'GB',
      5,
    ],
    ['de', 'Ungarische Soldaten und die ungarische Regierung', 'HU', 2],
    ['de', 'die US-amerikanische und die amerikanischen Firmen', 'US', 2],
    ['de', 'saudi-arabische Prinzen und saudische Prinzen', 'SA', 2],
    ['de', 'der deutsche Kanzler', 'DE', 1],
    ['fr', 'le Premier ministre tchèque et les régions tchèques', 'CZ', 2],
    ['fr', 'la presse grecque, les ports grecs, un port grec', 'GR', 3],
    ['fr', 'les dirigeants nord-coréens et la presse nord-coréenne', 'KP', 2],
    ['fr', 'une chancelière allemande et des ministres allemands', 'DE', 2],
    ['fr', 'Les Américains ont voté', 'US', 1],
    ['fr', 'une banque lettonne et le port letton', 'LV', 2],
    ['es', 'el presidente checo y la ministra checa', 'CZ', 2],
    ['es', 'la primera ministra británica y los puertos británicos', 'GB', 2],
    ['es', 'tropas francesas, un barco francés y puertos franceses', 'FR', 3],
    ['es', 'la canciller alemana y los ministros alemanes', 'DE', 2],
    ['es', 'el presidente iraní y los puertos iraníes', 'IR', 2],
    ['es', 'el primer ministro indio', 'IN', 1],
    ['pt', 'o presidente francês, a polícia francesa, os portos franceses', 'FR', 3],
    ['pt', 'a chanceler alemã e os ministros alemães', 'DE', 2],
    ['pt', 'os líderes norte-coreanos', 'KP', 1],
    ['pt', 'o exército israelense', 'IL', 1],
    ['it', 'il ministro inglese e la stampa inglese', 'GB', 2],
    ['it', 'i ministri tedeschi, le città tedesche', 'DE', 2],
    ['it', 'i soldati cechi e la stampa ceca', 'CZ', 2],
    ['it', 'i porti greci e le isole greche', 'GR', 2],
    ['it', 'le truppe vietnamite', 'VN', 1],
  ])('%s: %s', (language, text, code, times) =>
    expect(adjectives(text, language).map((hit) => hit.split('→')[1])).toEqual(Array(times).fill(code)),
  )

  test.each([
    ['de', 'Er spricht Deutsch und lernt im Französischen.'],
    ['de', 'Die Deutsche Bank verlor. Deutsche Bank gewinnt.'],
    ['fr', 'Il parle français. En anglais, le russe et l’allemand sont difficiles.'],
    ['fr', 'Le Crédit Suisse a perdu.'],
    ['es', 'Habla francés y escribe en inglés sobre el ruso.'],
    ['es', 'Los indios y las chicas de la India'],
    ['pt', 'Fala francês e escreve em inglês.'],
    ['it', 'Parla inglese; i ceci sono in tavola, in tedesco.'],
    ['it', 'la musica sud americana'],
    ['fr', 'les montagnes russes'],
    ['de', 'in italienischer Sprache'],
    ['fr', 'les autorités congolaises'],
    ['en', 'the French, in français'],
    ['pl', 'brytyjski'],
  ])('%s: none in ‘%s’', (language, text) => expect(adjectives(text, language)).toEqual([]))

  test.each(['de', 'fr', 'es', 'pt', 'it'])(
    '%s: nearly all countries have one, none is another’s',
    (language) => {
      const forms = adjectiveForms(language)
      const known = new Set(world.entities.flatMap((e) => e.iso2 ?? []))
      expect(forms.filter(([, code]) => code !== '' && !known.has(code))).toEqual([])
      expect(forms.filter(([, code]) => code === '')).toEqual([])
      expect(new Set(forms.map(([, code]) => code)).size).toBeGreaterThanOrEqual(185)
    },
  )
})

test('mentions have them where they are asked for, in order and beside none', () => {
  const text = 'Emmanuel Macron et la presse allemande ont parlé de l’Italie.'
  const all = mentionsOf(text, { language: 'fr-CA', adjectives: true })
  expect(all.map((m) => m.surface)).toEqual(['Emmanuel Macron', 'allemande', 'Italie'])
  expect(all.every((m) => text.slice(m.start, m.end) === m.surface)).toBe(true)
  expect(mentionsOf(text, { language: 'fr-CA' }).map((m) => m.surface)).toEqual(['Emmanuel Macron', 'Italie'])
})
