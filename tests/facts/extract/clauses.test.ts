import { describe, expect, test } from 'vitest'
import { lastOf, toldOf, wordsOf } from './read.ts'

/** `verb: subjects > objects; obliques (level modality marks)`, a clause each. */
function clausesIn(text: string): string[] {
  const read = lastOf(text)
  return read.clauses.map((c) => {
    const names = (phrases: typeof c.subjects): string => phrases.map((p) => wordsOf(read, p)).join(' + ')
    const obliques = c.obliques.map(({ by, phrase }) => `${by.text} ${wordsOf(read, phrase)}`).join(', ')
    const marks = [
      c.level,
      c.modality,
      ...(c.isNegated ? ['negated'] : []),
      ...(c.isPassive ? ['passive'] : []),
      ...(c.isInverted ? ['inverted'] : []),
    ]
    const verb = read.parsed.words[c.verb]?.text
    return `${verb}: ${names(c.subjects)} > ${names(c.objects)}; ${obliques} (${marks.join(' ')})`
  })
}

describe('who takes part', () => {
  test.each([
    [
      'subject, object, place',
      'Emmanuel Macron met Friedrich Merz in Paris on Monday.',
      'met: Emmanuel Macron > Friedrich Merz; in Paris (main real)',
    ],
    [
      'two subjects',
      'Germany and France signed a treaty in Aachen.',
      'signed: Germany + France > a treaty; in Aachen (main real)',
    ],
    [
      'an aside between commas is none',
      "Kallas, the EU's foreign policy chief, met Macron in Kyiv.",
      'met: Kallas > Macron; in Kyiv (main real)',
    ],
    [
      'what hangs on a preposition is none',
      'The leader of Hungary met Giorgia Meloni.',
      'met: The leader > Giorgia Meloni;  (main real)',
    ],
    [
      'whose manager it is, is none',
      "Trump's manager met the French minister.",
      "met: Trump's manager > the French minister;  (main real)",
    ],
    [
      'behind the verb of saying',
      '“The treaty is a good one for Europe,” said Emmanuel Macron.',
      'said: Emmanuel Macron > ;  (main real inverted)',
    ],
  ])('%s', (_, text, expected) => expect(clausesIn(text)).toEqual([expected]))
})

describe('whether it is so', () => {
  test.each([
    ['Donald Trump condemned the attack.', 'real'],
    ['Donald Trump did not condemn the attack.', 'real negated'],
    ['Donald Trump never condemned the attack.', 'real negated'],
    ['Vladimir Putin will visit China.', 'planned'],
    ['Vladimir Putin would visit China next year.', 'possible'],
    ['Vladimir Putin is to visit China.', 'planned'],
    ['Vladimir Putin was to visit China.', 'possible'],
    ['Emmanuel Macron might reject the treaty.', 'possible'],
    ['Emmanuel Macron was criticised by Donald Trump.', 'real passive'],
  ])('%s', (text, expected) =>
    expect(clausesIn(text)).toEqual([expect.stringContaining(`(main ${expected})`)]),
  )

  test.each([
    ['Emmanuel Macron intends to meet Putin.', 'planned'],
    ['Emmanuel Macron wants to meet Putin.', 'possible'],
    ['North Korea threatened to destroy Seoul.', 'possible'],
  ])('an infinitive is what its verb makes of it, and has its subject: %s', (text, modality) => {
    const { clauses } = lastOf(text)
    expect(clauses[1]?.modality).toBe(modality)
    expect(clauses[1]?.subjects).toEqual(clauses[0]?.subjects)
    expect(clauses[0]?.modality).toBe('real')
  })
})

describe('levels', () => {
  const levels = (text: string): string[] => {
    const { clauses, parsed } = lastOf(text)
    return clauses.map((c) => `${parsed.words[c.verb]?.text} ${c.level}`)
  }
  test.each([
    ['what is said', 'Emmanuel Macron said that Trump had met Putin.', ['said main', 'met complement']],
    [
      'what is said, the speaker behind it',
      'Russia would answer soon, Putin said on Monday.',
      ['answer complement', 'said main'],
    ],
    ['a relative clause', 'The man who met Trump left.', ['met relative', 'left main']],
    ['a clause of time', 'Before he left, Emmanuel Macron visited China.', ['left other', 'visited main']],
    ['a condition', 'If Emmanuel Macron met Putin, Europe would agree.', ['met other', 'agree main']],
    ['two main clauses', 'Emmanuel Macron met Putin and visited China.', ['met main', 'visited main']],
  ])('%s', (_, text, expected) => expect(levels(text)).toEqual(expected))

  test('a condition is not real', () =>
    expect(lastOf('If Emmanuel Macron met Putin, Europe would agree.').clauses[0]?.modality).toBe('possible'))

  test('the subject goes on over ‘and’', () => {
    const [first, second] = lastOf('Emmanuel Macron met Putin and visited China.').clauses
    expect(second?.subjects).toEqual(first?.subjects)
  })
})

describe('a verb that has no subject in the tree', () => {
  /** `subject/verb`, of the clauses that say something. */
  const subjectsIn = (text: string): string[] => {
    const read = lastOf(text)
    return read.clauses.flatMap((c) =>
      c.subjects.map((s) => `${wordsOf(read, s)}/${read.parsed.words[c.verb]?.text}`),
    )
  }
  test.each([
    'The candidates attacked by Donald Trump on Monday were Anna Weiss and Carl Brandt.',
    'Other ministers elected in Berlin in May were Anna Weiss and Carl Brandt.',
    'The countries threatened by Vladimir Putin on Friday were Latvia and Estonia.',
    'Countries visited by Emmanuel Macron in May were Hungary and Slovakia.',
    'Governors praised by Donald Trump this week were Anna Weiss and Carl Brandt.',
  ])('is a participle, and says nothing of the noun before it: %s', (text) => {
    expect(subjectsIn(text)).toEqual([])
  })

  test.each([
    ['es', 'Esta vez visitó Francia, pero criticó a Macron.'],
    ['es', 'Esta vez le escribió, pero se negó a viajar a Francia.'],
    ['pt', 'Precisamos de água, luz, e França, afirma.'],
    ['it', 'Questa volta ha incontrato Macron, ma ha criticato la Francia.'],
  ])('leaves it out where a language may: %s, %s', (language, text) => {
    expect(subjectsIn(`---\nlanguage: ${language}\n---\n${text}`)).toEqual([])
  })

  test.each([
    'Habrá paz con Macron, Merkel, España, afirmó.',
    'Hubo cenas con Scholz, Meloni, Polonia, afirmó.',
  ])('is said by nobody who is before it: %s', (text) => {
    expect(toldOf(`---\nlanguage: es\n---\n${text}`)).toEqual([])
  })

  test.each([
    ['Macron, who won in May as he led in all towns, also thanked Merkel.', 'Macron/thanked'],
    ['The German team, which consists of girls, had been denied visas.', 'The German team/denied'],
    ['Macron, 40, was elected president by the people on Monday.', 'Macron/elected'],
  ])('has the one before it where it has a tense, and its language leaves none out: %s', (text, expected) => {
    expect(subjectsIn(text)).toContain(expected)
  })
})
