import { describe, expect, test } from 'vitest'
import { isGlued } from '../../../facts/extract/gates/glued.ts'
import { expectFirst, factsOf, told } from './told.ts'

/** A language, a kind, a text whose last sentence gives a fact of that kind, and one whose last sentence gives none. */
type Pair = readonly [language: string, kind: string, gives: string, givesNone: string]

function testPairs(pairs: readonly Pair[]): void {
  test.each(pairs)('%s, %s: %s', (language, kind, gives, givesNone) =>
    expectFirst(kind, language, gives, givesNone),
  )
}

describe('a thing that the sentence does not name points back', () => {
  testPairs([
    [
      'es',
      'criticism',
      'Gabriel Boric criticó a Polonia por el puente de Varsovia.',
      'Gabriel Boric criticó a Polonia por el puente.',
    ],
    [
      'fr',
      'criticism',
      'Emmanuel Macron a critiqué la Pologne au musée de Lyon.',
      'Emmanuel Macron a critiqué la Pologne au musée.',
    ],
    [
      'it',
      'criticism',
      'Giorgia Meloni ha criticato la Polonia per il governo.',
      'Giorgia Meloni ha criticato la Polonia per il ponte.',
    ],
    ['pt', 'criticism', 'Lula criticou a Polônia pelo clima.', 'Lula criticou a Polônia pela ponte.'],
    [
      'it',
      'criticism',
      'Giorgia Meloni ha criticato la Polonia per le tasse.',
      'La Norvegia ha introdotto tasse. Giorgia Meloni ha criticato la Polonia per le tasse.',
    ],
  ])
})

describe('what Romance verbs do to a person, a body or a law is not what they do to a thing', () => {
  testPairs([
    [
      'es',
      'election',
      'Pedro Sánchez eligió a Ana López como ministra.',
      'Pedro Sánchez eligió el puerto de Vigo.',
    ],
    ['es', 'pressure', 'Gabriel Boric pidió a Noruega un barco.', 'Gabriel Boric pidió a Noruega disculpas.'],
    ['pt', 'criticism', 'Lula foi criticado por Gabriel Boric.', 'Lula foi condenado por Gabriel Boric.'],
    ['pt', 'sanction', 'Lula sancionou a Noruega.', 'Lula sancionou a lei da Noruega.'],
    [
      'es',
      'statement',
      'Joe Biden aseguró que la presidencia de Estados Unidos es una carga para Noruega.',
      'Joe Biden aseguró la presidencia de Estados Unidos.',
    ],
  ])
})

describe('Romance verbs tell of a deed in the perfect alone', () => {
  testPairs([
    [
      'es',
      'action',
      'Pedro Sánchez cerró una frontera con Portugal.',
      'Pedro Sánchez cerraba una frontera con Portugal.',
    ],
    [
      'es',
      'action',
      'Pedro Sánchez cerró una frontera con Portugal.',
      'Pedro Sánchez cierra una frontera con Portugal.',
    ],
    [
      'es',
      'action',
      'Pedro Sánchez cerró una frontera con Portugal.',
      'Pedro Sánchez le cerró una frontera con Portugal.',
    ],
  ])
})

describe('who asks whom, and whether anything is told', () => {
  testPairs([
    [
      'en',
      'stance',
      'Canada will support the canal between Poland and Latvia.',
      'Canada will support the canal between Poland and Latvia?',
    ],
    [
      'de',
      'statement',
      'Herr Putin fragte einen Bäcker, ob Norwegen bald Brot aus Dänemark kauft.',
      'Den Journalisten zufolge fragte ein Bäcker Herrn Putin, ob Norwegen bald Brot aus Dänemark kauft.',
    ],
  ])

  test.each([
    'North Korea fired a Kwangmyongsong-3 over Japan.',
    'North Korea fired what it said was a rocket over Japan.',
  ])('a thing is dismissed by nobody: %s', (text) => {
    expect(told('en', text)).toEqual([])
  })
})

describe('who goes home visits nobody', () => {
  testPairs([
    ['pt', 'visit', 'Lula voltou à Noruega.', 'Lula voltou ao Palácio da Alvorada.'],
    ['es', 'visit', 'Pedro Sánchez viajó a Oslo.', 'Pedro Sánchez viajó al Palacio de la Moncloa.'],
    ['it', 'visit', 'Giorgia Meloni si è recata in Norvegia.', 'Giorgia Meloni si è recata a Palazzo Chigi.'],
    [
      'fr',
      'visit',
      'Emmanuel Macron s’est rendu à Oslo.',
      'Emmanuel Macron s’est rendu au palais de Chaillot.',
    ],
  ])
})

describe('what somebody wished once is no position', () => {
  testPairs([
    [
      'de',
      'stance',
      'Polen will einen Kanal mit Lettland bauen.',
      'Polen wollte einen Kanal mit Lettland bauen.',
    ],
    ['es', 'stance', 'Polonia apoya un canal con Letonia.', 'Polonia apoyaba un canal con Letonia.'],
    ['pt', 'stance', 'A Polônia apoia um canal com a Letônia.', 'A Polônia apoiava um canal com a Letônia.'],
    [
      'it',
      'stance',
      'La Polonia sostiene un canale con la Lettonia.',
      'La Polonia sosteneva un canale con la Lettonia.',
    ],
    [
      'fr',
      'stance',
      'La Pologne soutient un canal avec la Lettonie.',
      'La Pologne soutenait un canal avec la Lettonie.',
    ],
  ])
})

describe('what a verb says with other words beside it', () => {
  testPairs([
    [
      'es',
      'statement',
      'Gabriel Boric contó que el pan de Lisboa era muy caro en Oslo en invierno.',
      'Gabriel Boric ha contado con mucho pan muy caro de Oslo y de Lisboa.',
    ],
    [
      'pt',
      'statement',
      'Lula contou que o pão de Lisboa era muito caro em Oslo no inverno.',
      'Lula tem contado com muito pão muito caro de Oslo e de Lisboa.',
    ],
    [
      'en',
      'statement',
      'Emmanuel Macron admitted that bread from Lisbon was dear in the spring.',
      'Emmanuel Macron admitted about a third fewer bakers from Lisbon in the spring.',
    ],
    [
      'en',
      'visit',
      'Donald Trump returned to Paris on Sunday.',
      'Donald Trump returned to Twitter on Sunday.',
    ],
    [
      'en',
      'meeting',
      'Emmanuel Macron met with his Polish counterpart on Monday.',
      'Emmanuel Macron met with his advisers on Monday.',
    ],
    [
      'fr',
      'stance',
      'La Pologne soutient un canal avec la Lettonie.',
      '« La Pologne a vendu un canal à la Lettonie », s’est réjoui Emmanuel Macron.',
    ],
  ])
})

describe('who had an office', () => {
  test.each([
    ['en', 'President Vladimir Putin met Emmanuel Macron.', true],
    ['en', 'Vladimir Putin, the British Prime Minister, met Emmanuel Macron.', false],
    ['es', 'El presidente español, Pedro Sánchez, se reunió con Emmanuel Macron.', true],
  ])('%s: %s', (language, text, isSaid) => {
    expect(told(language, text).some((line) => line.startsWith('office '))).toBe(isSaid)
  })
})

describe('days of which the text does not say which', () => {
  test.each([
    // The text is of a Tuesday.
    ['visited Poland on Wednesday', { text: 'Wednesday', sure: 'words' }],
    ['visited Poland on Monday', { text: 'Monday', from: '2024-05-13', to: '2024-05-13', sure: 'inferred' }],
    [
      'visited Poland in March and April',
      { text: 'March and April', from: '2024-03-01', to: '2024-04-30', sure: 'inferred' },
    ],
  ])('%s', (words, when) => {
    expect(factsOf('en', `Emmanuel Macron ${words}.`).map((f) => f.when)).toEqual([when])
  })
})

describe('texts that a page has run together', () => {
  test.each([
    ['Cultura y Deporte En estos pocos días se firmó.', 'Cultura y deporte en estos pocos días.'],
    ['Nadie sabe cuándo se hará Recordó cómo empezó.', 'Nadie sabe cuándo se hará, recordó Colombo.'],
    [
      'La phrase d’Emmanuel Macron«Tout le monde le sait.',
      'La phrase d’Emmanuel Macron : « Tout le monde ».',
    ],
    ['Il arrive à 21h.Vidéo de la visite.', 'He lives in Washington D.C. with a friend.'],
    ['He had a meetPM Modi there.', 'He met John McEnroe there.'],
    ['Habló de “leyes vetadas” “Aspiro a ganar”.', 'Habló de “leyes” y “vetos”.'],
    [
      'Tester spoke of Joe Biden Joe Biden Five takeaways from the talks.',
      'Tester spoke of Joe Biden; Joe Biden was silent.',
    ],
    ['Trump said Live coverage: House to vote MORE on Wednesday.', 'Trump asked for MORE.'],
    ['FOTOS: veja a visita.', 'Lula: veja a visita.'],
  ])('%s', (glued, whole) => {
    expect([isGlued(glued), isGlued(whole)]).toEqual([true, false])
  })
})
