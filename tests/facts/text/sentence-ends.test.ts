import { describe, expect, test } from 'vitest'
import { sentences } from '../../../facts/text/sentences.ts'

/** Each line is a text; '|' is where one sentence ends and the next starts. */
function check(language: string, lines: readonly string[]): void {
  test.each(lines)(`${language}: %s`, (line) => {
    const text = line.replaceAll(/\s?\|/g, (bar) => (bar === '|' ? '' : ' ')).replaceAll(/ {2}/g, ' ')
    const parts = line.split('|').map((part) => part.trim())
    expect(sentences(text, language).map((s) => text.slice(s.start, s.end))).toEqual(parts)
  })
}

describe('letters with full stops', () => {
  check('en', [
    'Merz spoke at 5 p.m. | Macron replied.',
    'The vote began at 9 a.m. | Lula was first.',
    'They met at 5 p.m. Monday in Paris.',
    'Talks start at 10 a.m. Eastern Time.',
    'He lands at 6.30 p.m. Beijing time.',
    'It ended at 3 p.m. GMT on Sunday.',
    'At 5 p.m. Macron will speak.',
    'Shortly before 8 a.m. Starmer resigned.',
    'The doors close at 7 p.m. | The talks go on.',
    'the U.S. President said so.',
    'He asked U.S. Secretary of State Rubio.',
    'Canada sued the U.S. Department of Commerce.',
    'It pleased the U.S. Senate.',
    'Modi left the U.S. | Macron stayed.',
    'Modi left the U.S. | He was tired.',
    'She was born in Washington, D.C. | They moved.',
    'The U.N. Security Council met.',
    'Vladimir V. Putin came.',
    'J.D. Vance met George H.W. Bush.',
    'Robert F. Kennedy Jr. said so.',
    'He met Martin Luther King Jr. | The crowd cheered.',
  ])
})

describe('titles and other abbreviations', () => {
  check('en', [
    'Mr. Lee met Sen. Cruz and Gov. Hochul.',
    'Flights to St. Petersburg stopped.',
    'See no. 10 and vol. 3 of it.',
    'The answer was no. | Macron left.',
    'He sat. | Macron stood.',
    'On Jan. 5 and Sept. 12 they met.',
    'The firm Acme Inc. | The owner sold it.',
    'Acme Inc. Chief Tim Roe said so.',
    'Oil, gas, etc. | They sold all.',
    'He scored 3.5 points vs. Italy.',
  ])
  check('de', [
    'Er kam am 3. Oktober nach Berlin.',
    'Das war im 19. Jahrhundert so.',
    'Nach dem 2. Weltkrieg ging er.',
    'Sie trat ihr Amt als 12. Präsidentin an. | Viele kamen.',
    'Er feierte seinen 80. Geburtstag in Rom. | Macron kam.',
    'Sie war älter als 60. | Merz gratulierte.',
    'Am Freitag, 12. Mai, sprach er.',
    'Länder wie z. B. Deutschland zahlen.',
    'Es kamen u. a. Merz und d. h. alle.',
    'Bundeskanzler a. D. Gerhard Schröder kam.',
    'Papst Johannes XXIII. Roncalli sprach.',
    'Sie gaben 5 Mio. Euro aus.',
    'Es kamen 2023. | Dann gingen sie.',
    'Dr. Merz und Prof. Weber, Nr. 5, kamen.',
    'Es gab Brot, Wein usw. | Die Gäste gingen.',
  ])
  check('fr', [
    'M. Macron a reçu Mme. Meloni.',
    'MM. Macron et Scholz sont là.',
    'S. M. le roi est venu.',
    'Mgr. Dupont et le Dr. Roux parlent.',
    'Il a parlé à M. Le Maire.',
    'Il est prêt. | M. Macron aussi.',
    '« Nous sommes prêts. » | Il est parti.',
    '« Pourquoi ? » a-t-il demandé.',
    'Le 1er. janvier il part, cf. annexe.',
    'Il vient de l’est. | Macron part.',
  ])
  check('es', [
    'S. M. el Rey habló.',
    'El Sr. Sánchez y la Sra. Díaz hablaron.',
    'Lea el n.º 5 y el núm. 6.',
    'EE. UU. y China hablan.',
    'Vive en EE.UU. | El presidente lo sabe.',
    'El Gral. Pérez y el Dr. Ruiz salieron.',
    'Algunos, p. ej. Lula, salieron.',
    '¿Vendrá? | Nadie lo sabe.',
    'Murió en el 44 a. C. según ellos.',
    '—No —dijo. | Se fue.',
  ])
  check('pt', [
    'O Sr. Lula e a Sra. Silva falaram.',
    'O Dr. Costa e o Gen. Souza saíram.',
    'Alguns, p. ex. Lula, saíram.',
    'Leia a pág. 5 do texto.',
    'O V. Exa. Lula falou.',
    'O min. Haddad e o dep. Lira falaram.',
    'Falou às 5 p.m. | Depois saiu.',
    'Ele saiu. | A reunião acabou.',
    'A Av. Paulista parou.',
    'O Exmo. Sr. Presidente falou.',
  ])
  check('it', [
    'L’on. Rossi e il sen. Bianchi parlano.',
    'Il sig. Draghi e il dott. Conte parlano.',
    'Il prof. Monti e l’avv. Conte parlano.',
    'Pane, vino ecc. | Poi uscì.',
    'Si veda pag. 5 e art. 6.',
    'Mons. Ruini e il gen. Dalla Chiesa.',
    'S. E. il ministro parla.',
    'Morì nel 44 a.C. a Roma.',
    'Parlò. | Il presidente uscì.',
    '«Siamo pronti.» | Poi uscì.',
  ])
})

describe('marks around stops', () => {
  check('en', [
    '“Why?” he asked.',
    '“Why?” Macron asked.',
    '“Stop!” she cried. | Nobody did.',
    'Yahoo! said no.',
    'He paused… | Then he left.',
    'He waited... and left.',
    'They met (in Rome.) | Then they left.',
    'It “was done.” | He left.',
    'The army [...] Left the town at night.',
    'All is quiet.[3] | The army left.',
    'He said: “We agree. We go.”',
    '“We agree. | We go.”',
    'The city is quiet. | al-Sisi left.',
    '1. Macron comes first.',
  ])
  const glued = [
    ['The streets were calm.Adam left.', ['The streets were calm.', 'Adam left.']],
    ['He said “no.”Adam left.', ['He said “no.”', 'Adam left.']],
    ['Will he go?Adam asked.', ['Will he go?', 'Adam asked.']],
    ['It cost 5%.The rest is paid.', ['It cost 5%.', 'The rest is paid.']],
    ['It was in 2019.They met.', ['It was in 2019.', 'They met.']],
    ['He fled (alone).They met.', ['He fled (alone).', 'They met.']],
    ['They left.A crowd came.', ['They left.', 'A crowd came.']],
    ['Read www.Example.Com today.', ['Read www.Example.Com today.']],
    ['Mr.Trump met St.Clair.', ['Mr.Trump met St.Clair.']],
    ['Ask the U.S.Army now.', ['Ask the U.S.Army now.']],
    ['It runs on Node.Js today.', ['It runs on Node.Js today.']],
    ['Growth was 3.5 per cent.', ['Growth was 3.5 per cent.']],
  ] as const
  test.each(glued)('without a space: %s', (text, parts) =>
    expect(sentences(text, 'en').map((s) => text.slice(s.start, s.end))).toEqual(parts),
  )
})

test.each([
  ['stops', 'a. '],
  ['initials', 'J. K. '],
  ['sentences', 'Lee left the U.S. Macron stayed. '],
  ['open marks', ' “Ab. ‘Cd. «Ef. '],
  ['speech', '“Why? Now!” he asked. '],
  ['no stop at all', 'word '],
  ['ellipses', '... [...] … '],
  ['marks alone', '"\'’‘“”'],
])(
  'a million letters of %s take a moment',
  (_, part) => {
    const text = part.repeat(1_000_000 / part.length)
    const start = performance.now()
    sentences(text, 'en')
    // A fifth of a second on a quiet machine; minutes where the time grew with the square.
    expect(performance.now() - start).toBeLessThan(10_000)
  },
  30_000,
)
