import { describe, expect, test } from 'vitest'
import { DEMONYM_LANGUAGES, demonymsOf } from '../../../facts/world/demonyms/demonyms.ts'
import { mentionsOf, world } from '../world.ts'

/** The demonyms that are found in a text, as `surface→code`. */
function demonyms(text: string, language: string): string[] {
  return mentionsOf(text, { language, options: { offices: false } })
    .filter((m) => m.alias === 'demonym')
    .map((m) => `${m.surface}→${m.entity.slice('country:'.length)}`)
}

describe('demonyms', () => {
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
    ['nl', 'de Franse president, een Frans bedrijf en twee Fransen', 'FR', 3],
    ['sv', 'den tyska regeringen, tyskarna och ett tyskt bolag', 'DE', 3],
    ['da', 'den tyske regering, tyskerne og et tysk selskab', 'DE', 3],
    ['nb', 'den tyske regjeringen, tyskerne og et tysk selskap', 'DE', 3],
    ['no', 'den amerikanske presidenten', 'US', 1],
    ['pl', 'brytyjski premier, brytyjscy posłowie i dwaj Brytyjczycy', 'GB', 3],
    ['cs', 'francouzský prezident, francouzští vojáci a Francouzi', 'FR', 3],
    ['ru', 'Российский президент, российских военных и россияне', 'RU', 3],
    ['uk', 'польський уряд, польської армії та поляки', 'PL', 3],
    ['fi', 'ranskalainen pankki, ranskalaisten ja ranskalais-', 'FR', 3],
    ['hu', 'az amerikai elnök és az amerikaiak', 'US', 2],
    ['ro', 'președintele francez, armata franceză, francezii', 'FR', 3],
    ['el', 'ο Γάλλος πρόεδρος, η γαλλική κυβέρνηση, γαλλικές εταιρείες', 'FR', 3],
    ['tr', 'Fransız hükümeti ve Fransızlar', 'FR', 2],
    ['ar', 'الرئيس الفرنسي والحكومة الفرنسية وجنود فرنسيون', 'FR', 3],
    ['he', 'הנשיא הצרפתי, ממשלה צרפתית והצרפתים', 'FR', 3],
    ['fa', 'وزیر فرانسوی', 'FR', 1],
    ['hi', 'फ्रांसीसी राष्ट्रपति', 'FR', 1],
  ])('%s: %s', (language, text, code, times) =>
    expect(demonyms(text, language).map((hit) => hit.split('→')[1])).toEqual(Array(times).fill(code)),
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
    ['fr', 'la Banque Française'],
    ['es', 'En francés; el ruso es difícil. El Banco Italiano.'],
    ['de', 'Er sagt es deutsch.'],
    ['nl', 'de Zuid-Amerikanen'],
    ['pl', 'Bank Polski; mówi w języku francuskim'],
    ['he', 'הוא נסע לסיני עם דני קנדי'],
    ['ar', 'في المحيط الهندي'],
    ['cs', 'mluví francouzsky'],
    ['ru', 'русский язык'],
    ['bg', 'британски'],
  ])('%s: none in ‘%s’', (language, text) => expect(demonyms(text, language)).toEqual([]))

  test.each(DEMONYM_LANGUAGES)('%s: every country in the news has one', (language) => {
    const known = new Set(world.entities.map((entity) => entity.id))
    const own = demonymsOf(language)
    expect(own.filter(({ entity }) => !known.has(entity))).toEqual([])
    expect(new Set(own.map(({ entity }) => entity)).size).toBeGreaterThanOrEqual(45)
  })
})

test('demonyms are found together with names, in order', () => {
  const text = 'Emmanuel Macron et la presse allemande ont parlé de l’Italie.'
  const all = mentionsOf(text, { language: 'fr-CA' })
  expect(all.map((m) => m.surface)).toEqual(['Emmanuel Macron', 'allemande', 'Italie'])
  expect(all.every((m) => text.slice(m.start, m.end) === m.surface)).toBe(true)
})
