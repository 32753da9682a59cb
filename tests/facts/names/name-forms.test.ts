import { describe, expect, test } from 'vitest'
import { found } from '../world.ts'

describe('a middle initial that the table does not have', () => {
  test.each([
    ['Vladimir V. Putin spoke.', 'Vladimir V. Putin→vladimir-putin'],
    ['With Angela D. Merkel gone, …', 'Angela D. Merkel→angela-merkel'],
    ['He met Emmanuel J. M. Macron.', 'Emmanuel J. M. Macron→emmanuel-macron'],
    ['Mr. Recep T. Erdogan left.', 'Recep T. Erdogan→recep-tayyip-erdogan'],
    ['Nikita S. Khrushchev spoke.', 'Nikita S. Khrushchev→nikita-khrushchev'],
    ['Mikhail S. Gorbachev spoke.', 'Mikhail S. Gorbachev→mikhail-gorbachev'],
    ['Leonid I. Brezhnev spoke.', 'Leonid I. Brezhnev→leonid-brezhnev'],
    ['Boris N. Yeltsin spoke.', 'Boris N. Yeltsin→boris-yeltsin'],
    ['Barack H. Obama spoke.', 'Barack H. Obama→barack-obama'],
    ['Joseph R. Biden spoke.', 'Joseph R. Biden→joe-biden'],
  ])('%s', (text, one) => expect(found(text)).toEqual([one]))

  test.each([
    'Boris B. Johnson, a plumber, spoke.',
    'Gordon S. Brown wrote on science.',
    'John A. Howard sold cars.',
    'Theresa M. May swam.',
    'Robert V. Putin swam.',
    'Vladimir V. Nabokov wrote.',
  ])('%s is somebody else', (text) => expect(found(text)).toEqual([]))
})

describe('the genitive', () => {
  test.each([
    ['de', 'Nach Kim Jong Uns Rede', ['Kim Jong Uns→kim-jong-un']],
    [
      'de',
      'Boris Johnsons Rede gefiel. Johnsons Partei klatschte.',
      ['Boris Johnsons→boris-johnson', 'Johnsons→boris-johnson'],
    ],
    ['de', 'Angela Merkels Partei', ['Angela Merkels→angela-merkel']],
    ['de', 'Putins Armee', ['Putins→vladimir-putin']],
    ['de', 'die Niederlage Zoran Zaevs', ['Zoran Zaevs→zoran-zaev']],
    ['de', 'die Lage Sri Lankas', ['Sri Lankas→LK']],
    ['de', 'die Straßen Deutschlands', ['Deutschlands→DE']],
    ['de', 'die Grenzen Ungarns', ['Ungarns→HU']],
    ['de', 'Ursula von der Leyens Plan', ['Ursula von der Leyens→ursula-von-der-leyen']],
    ['de', 'das Ende des Vereinigten Königreichs', ['Vereinigten Königreichs→GB']],
    ['nl', 'Macrons plan', ['Macrons→emmanuel-macron']],
    ['sv', 'Sveriges och Trumps planer', ['Sveriges→SE', 'Trumps→donald-trump']],
  ])('%s: %s', (language, text, all) => expect(found(text, { language })).toEqual(all))

  test.each([
    ['de', 'In den Parks sangen die Lees.'],
    ['de', 'Welcome to the Americas'],
    ['en', 'Two Putins, three Merkels and Boris Johnsons'],
    ['fr', 'Les Macrons du village'],
  ])('%s: none in ‘%s’', (language, text) => expect(found(text, { language })).toEqual([]))
})
