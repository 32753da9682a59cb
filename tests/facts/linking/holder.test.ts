import { describe, expect, test } from 'vitest'
import { holdersIn, officeHolderOf } from '../../../facts/linking/holder.ts'
import { officePattern } from '../../../facts/linking/titles.ts'
import { mentionsOf, world } from '../world.ts'

/** `words→id` of each office without a name. */
function holders(text: string, date: string | undefined, language = 'en'): string[] {
  const about = {
    language,
    options: { offices: false },
    ...(date ? { date } : {}),
  } as const
  return holdersIn(text, mentionsOf(text, about), world.entities, date).map(
    (one) => `${text.slice(one.start, one.end)}→${one.entity.slice('leader:'.length)}`,
  )
}

describe('an office without a name', () => {
  test.each([
    ['en', '2020-01-05', 'Iran’s supreme leader vowed revenge.', 'Iran’s supreme leader→ali-khamenei'],
    ['en', '1985-01-05', 'Iran’s supreme leader spoke.', 'Iran’s supreme leader→ruhollah-khomeini'],
    ['en', '2020-01-05', 'The French president spoke.', 'French president→emmanuel-macron'],
    ['en', '2010-01-05', 'The president of France spoke.', 'president of France→nicolas-sarkozy'],
    ['en', '2020-01-05', 'Japan’s prime minister resigned.', 'Japan’s prime minister→shinzo-abe'],
    ['en', '2020-01-05', 'the German chancellor', 'German chancellor→angela-merkel'],
    ['en', '2020-01-05', 'the UK PM', 'UK PM→boris-johnson'],
    [
      'de',
      '2020-01-05',
      'Der ungarische Ministerpräsident sprach.',
      'ungarische Ministerpräsident→viktor-orban',
    ],
    ['fr', '2020-01-05', 'Le président français a parlé.', 'président français→emmanuel-macron'],
    [
      'fr',
      '2020-01-05',
      'Le Premier ministre britannique a parlé.',
      'Premier ministre britannique→boris-johnson',
    ],
    ['es', '2020-01-05', 'El mandatario estadounidense habló.', 'mandatario estadounidense→donald-trump'],
    ['es', '2020-03-05', 'El presidente de Chile habló.', 'presidente de Chile→sebastian-pinera'],
    ['pt', '2020-01-05', 'A chanceler alemã falou.', 'chanceler alemã→angela-merkel'],
    ['en', '2020-01-05', 'After a quarrel with the French president', 'French president→emmanuel-macron'],
    ['en', '2020-01-05', 'He wrote a letter to French president', 'French president→emmanuel-macron'],
    ['pt', '2020-01-05', 'Falou a presidente da Estônia.', 'presidente da Estônia→kersti-kaljulaid'],
    ['it', '2020-01-05', 'Il primo ministro britannico parla.', 'primo ministro britannico→boris-johnson'],
  ])('%s %s: %s', (language, date, text, one) => expect(holders(text, date, language)).toEqual([one]))

  test.each([
    ['en', 'The former French president spoke.'],
    ['en', 'French President Emmanuel Macron spoke.'],
    ['en', 'The French president, Emmanuel Macron, spoke.'],
    ['en', 'the French vice president'],
    ['en', 'France’s leader'],
    ['en', 'the French president-elect'],
    ['en', 'Argentina’s prime minister'],
    ['en', 'The French president’s wife'],
    ['en', 'A French president has never said so.'],
    ['en', 'An old, pro-European French president could say so.'],
    ['en', 'a president of France'],
    ['en', 'Any other French president would pay.'],
    ['de', 'ein französischer Präsident'],
    ['de', 'kein alter französischer Präsident'],
    ['fr', 'un président français'],
    ['es', 'un presidente de Chile'],
    ['pt', 'um presidente da França'],
    ['it', 'un presidente francese'],
    ['es', 'el vicepresidente argentino'],
    ['es', 'el entonces presidente argentino'],
    ['de', 'der frühere ungarische Ministerpräsident'],
    ['fr', 'l’ancien président français'],
  ])('%s: nobody in ‘%s’', (language, text) => expect(holders(text, '2020-01-05', language)).toEqual([]))

  test('on the day on which it changes hands nobody is sure', () => {
    const fits = officePattern('president') ?? /nobody/
    expect(officeHolderOf(world.entities, 'FR', fits, '2017-05-14')).toBeUndefined()
    expect(officeHolderOf(world.entities, 'FR', fits, '2017-05-13')).toBe('leader:francois-hollande')
    expect(officeHolderOf(world.entities, 'FR', fits, '2017-05-15')).toBe('leader:emmanuel-macron')
    expect(officeHolderOf(world.entities, 'FR', fits, undefined)).toBe('leader:emmanuel-macron')
  })

  test('words that say too little mean no office', () => {
    for (const words of ['leader', 'dictator', 'ruler', 'table', 'ministre'])
      expect(officePattern(words)).toBeUndefined()
  })
})
