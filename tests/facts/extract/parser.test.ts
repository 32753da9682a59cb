import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWeights } from '../../../facts/cli/load.ts'
import { LONGEST_SENTENCE, ParserError, readParser } from '../../../facts/extract/parser/parser.ts'
import { PARSER_LANGUAGES, type ParserLanguage, tokensOf } from '../../../facts/extract/parser/tokens.ts'

const folder = join(import.meta.dirname, '../../../facts/extract/parser/weights')
const weights = globSync('*.bin', { cwd: folder })

const words = (text: string, language: ParserLanguage): string[] =>
  tokensOf(text, language).map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  test.each<[ParserLanguage, string, string]>([
    ['en', "Lee's aides don’t and won't, cannot.", "Lee|'s|aides|do|n’t|and|wo|n't|,|cannot|."],
    [
      'en',
      'The U.S.-led plan costs $3.5bn (1,000 jobs) at 9.30 p.m.',
      'The|U.S.-led|plan|costs|$|3.5bn|(|1,000|jobs|)|at|9.30|p.m.',
    ],
    ['en', 'Mr. J. Smith, 40-50 per cent; O’Brien', 'Mr.|J.|Smith|,|40-50|per|cent|;|O’Brien'],
    ['en', 'the Lees’ long-term plan…', 'the|Lees|’|long-term|plan|…'],
    [
      'fr',
      'L’accord qu’il a signé aujourd’hui, a-t-il dit.',
      'L’|accord|qu’|il|a|signé|aujourd’hui|,|a|-t-il|dit|.',
    ],
    [
      'fr',
      'Jusqu’à lundi, M. Durand n’ira pas au rendez-vous',
      'Jusqu’|à|lundi|,|M.|Durand|n’|ira|pas|au|rendez-vous',
    ],
    [
      'de',
      'Am 3. Mai sagte Dr. Braun im Bundestag: „Nein“.',
      'Am|3.|Mai|sagte|Dr.|Braun|im|Bundestag|:|„|Nein|“|.',
    ],
    ['es', 'El Sr. Ruiz pagó 1.000 € del fondo', 'El|Sr.|Ruiz|pagó|1.000|€|del|fondo'],
    ['pt', 'Tornou-se primeiro-ministro em 2019', 'Tornou|-se|primeiro-ministro|em|2019'],
    ['it', "L'accordo dell’Unione non c'è", "L'|accordo|dell’|Unione|non|c'|è"],
  ])('%s: %s', (language, text, expected) => {
    expect(words(text, language).join('|')).toBe(expected)
  })

  test('every letter is in just one word, and words are in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PARSER_LANGUAGES),
        fc.array(
          fc.constantFrom(
            "don't",
            'l’',
            "'s",
            'U.S.',
            ' ',
            '3.5',
            '-',
            'a-t-il',
            '.',
            '“',
            '🙂',
            'é',
            'M.',
            '\n',
            '$',
          ),
        ),
        (language, parts) => {
          const text = parts.join('')
          let end = 0
          for (const token of tokensOf(text, language)) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(end, token.start).trim()).toBe('')
            expect(token.end).toBeGreaterThan(token.start)
            end = token.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
    )
  })
})

/** The main verb, and its subject. */
const CASES: readonly [ParserLanguage, string, string, string][] = [
  ['en', 'The minister opened the new bridge on Friday.', 'opened', 'minister'],
  ['en', 'The law was passed by the Senate after weeks of talks.', 'passed', 'law'],
  ['en', 'The president of the bank, who was in Paris, did not answer the question.', 'answer', 'president'],
  ['en', 'The government said that talks between the two countries had failed.', 'said', 'government'],
  ['fr', 'La ministre a ouvert le nouveau pont vendredi.', 'ouvert', 'ministre'],
  ['fr', 'La loi a été adoptée par le Sénat.', 'adoptée', 'loi'],
  ['fr', 'Le président de la banque n’a pas répondu à la question.', 'répondu', 'président'],
  ['es', 'La ministra abrió el nuevo puente el viernes.', 'abrió', 'ministra'],
  ['es', 'El presidente del banco no respondió a la pregunta.', 'respondió', 'presidente'],
  ['pt', 'A ministra abriu a nova ponte na sexta-feira.', 'abriu', 'ministra'],
  ['pt', 'O presidente do banco não respondeu à pergunta.', 'respondeu', 'presidente'],
  ['it', 'La ministra ha aperto il nuovo ponte venerdì.', 'aperto', 'ministra'],
  ['it', 'Il presidente della banca non ha risposto alla domanda.', 'risposto', 'presidente'],
]

test('plain words are cut as the pattern cuts them', () => {
  const texts = [
    "Mr, Smith and co, the U.S, http and www, O'Brien, don't 3,500 e-mail, é, Ärzte a,b,",
    ', a ,',
    '',
  ]
  for (const language of PARSER_LANGUAGES)
    for (const text of texts) {
      // Before a tabulator no word is plain.
      const slow = text.replaceAll(',', ' , ').replace(/ +/g, '\t')
      expect(words(text.replaceAll(',', ' , '), language)).toEqual(words(slow, language))
    }
  expect(words('one, two ,three', 'en')).toEqual(['one', ',', 'two', ',', 'three'])
  expect(words('1,000 and a, b@c.de, x', 'en')).toEqual(['1,000', 'and', 'a', ',', 'b@c.de', ',', 'x'])
})

describe('sentences', () => {
  test.each(CASES.filter(([language]) => weights.includes(`${language}.bin`)))(
    '%s: %s',
    (language, text, verb, subject) => {
      const list = words(text, language)
      const parse = readWeights(language)!.parse(list)!
      const root = parse.heads.indexOf(-1)
      expect(list[root]).toBe(verb)
      const subjects = list.filter((_, i) => parse.heads[i] === root && /^nsubj/.test(parse.labels[i]!))
      expect(subjects).toEqual([subject])
    },
  )

  test('what denies a verb and what makes it passive hang on it', () => {
    const list = words('The treaty was not signed by the president.', 'en')
    const { heads, labels, forms, tags } = readWeights('en')!.parse(list)!
    const at = (word: string): number => list.indexOf(word)
    expect([heads[at('not')], labels[at('not')]]).toEqual([at('signed'), 'advmod'])
    expect([heads[at('was')], labels[at('was')]]).toEqual([at('signed'), 'aux:pass'])
    expect([tags[at('was')], forms[at('was')], forms[at('signed')]]).toEqual(['AUX', 'Fin.Past', 'Part'])
    expect(labels[at('treaty')]).toBe('nsubj:pass')
    expect([heads[at('president')], labels[at('president')]?.split(':')[0]]).toEqual([at('signed'), 'obl'])
  })

  test('a name that was joined into one word is what it is said to be', () => {
    const list = ['Will Green', 'and', 'New Mark', 'will', 'meet', 'on', 'Monday', '.']
    const known = list.map((_, i) => (i === 0 || i === 2 ? ('PROPN' as const) : undefined))
    const parse = readWeights('en')!.parse(list, { known })!
    expect([parse.tags[0], parse.tags[2]]).toEqual(['PROPN', 'PROPN'])
    expect([parse.heads[0], parse.labels[0]]).toEqual([4, 'nsubj'])
  })

  test('there is one root, and every word comes to it, whatever the words', () => {
    const parser = readWeights('en')!
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('the', 'said', 'Ruth', ',', '.', 'of', 'was', 'not', '🙂', '', 'who', '5')),
        (list) => {
          const parse = parser.parse(list)
          expect(parse === undefined).toBe(list.length === 0)
          if (!parse) return
          expect(parser.parse(list)).toEqual(parse)
          expect([...parse.heads].filter((head) => head === -1)).toHaveLength(1)
          for (let i = 0; i < list.length; i++) {
            let steps = 0
            for (let at = i; at !== -1; at = parse.heads[at]!)
              expect(steps++).toBeLessThanOrEqual(list.length)
            expect(parse!.labels[i] === 'root').toBe(parse.heads[i] === -1)
          }
        },
      ),
    )
  })

  test('a sentence that is too long is not parsed', () => {
    const parser = readWeights('en')!
    expect(parser.parse(new Array(LONGEST_SENTENCE).fill('word'))).toBeDefined()
    expect(parser.parse(new Array(LONGEST_SENTENCE + 1).fill('word'))).toBeUndefined()
  })
})

describe('weights', () => {
  test('there are some, each of its language and of at most 2 MB', () => {
    expect(weights).toContain('en.bin')
    for (const file of weights) {
      expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(2_000_000)
      expect(readWeights(file.slice(0, 2))!.language).toBe(file.slice(0, 2))
    }
  })

  test('a language is found with its region, and one without weights has no parser', () => {
    expect(readWeights('en-GB')).toBe(readWeights('en'))
    expect(readWeights('la')).toBeUndefined()
    expect(readWeights('')).toBeUndefined()
  })

  test('a broken file is refused', () => {
    const whole = new Uint8Array(readFileSync(join(folder, 'en.bin')))
    for (const length of [0, 3, 8, 1000, whole.length - 1])
      expect(() => readParser(whole.subarray(0, length))).toThrow(ParserError)
    for (const at of [0, 3, 5, 9, 1000, whole.length - 1]) {
      const changed = whole.slice()
      changed[at]! ^= 1
      expect(() => readParser(changed)).toThrow(ParserError)
    }
  })
})
