import { describe, expect, test } from 'vitest'
import { idsOf, lastOf, wordsOf } from './read.ts'

/** `kind person: words = entity < owner, also words`, of each phrase. */
function phrasesIn(text: string): string[] {
  const read = lastOf(text)
  return read.parsed.phrases.map((p) => {
    const entity = p.entity ? ` = ${idsOf([p.entity])}` : ''
    const owner = p.owner ? ` < ${idsOf([p.owner])}` : ''
    const also = p.also ? `, also ${wordsOf(read, p.also)}` : ''
    return `${[p.kind, ...(p.person ? [p.person] : [])].join(' ')}: ${wordsOf(read, p)}${entity}${owner}${also}`
  })
}

describe('phrases', () => {
  test.each([
    ['a leader', 'Emmanuel Macron left.', ['known one: Emmanuel Macron = emmanuel-macron']],
    ['a title is the leader’s', 'President Macron left.', ['known one: President Macron = emmanuel-macron']],
    ['a country', 'Germany left.', ['known: Germany = DE']],
    ['its people are not the country', 'The French left.', ['noun: The French']],
    [
      'its government is the country',
      'The French government left.',
      ['known: The French government = FR < FR'],
    ],
    [
      'what is a leader’s is not the leader',
      "Trump's manager left.",
      ["noun one: Trump's manager < donald-trump"],
    ],
    ['what is a country’s', 'The French minister left.', ['noun one: The French minister < FR']],
    ['a stranger', 'Sergei Lavrov left.', ['name one: Sergei Lavrov']],
    [
      'a stranger with a title',
      "Britain's Treasury Secretary Rachel Reeves left.",
      ["name one: Britain's Treasury Secretary Rachel Reeves < GB"],
    ],
    ['a thing', 'The treaty ended.', ['noun: The treaty']],
    ['a group', 'The critics left.', ['noun several: The critics']],
    [
      'an apposition behind a comma',
      'The French president, Emmanuel Macron, left.',
      [
        'noun one: The French president < FR, also Emmanuel Macron',
        'known one: Emmanuel Macron = emmanuel-macron',
      ],
    ],
    [
      'no apposition: two names in a list',
      'Emmanuel Macron, Giorgia Meloni, and others left.',
      [
        'known one: Emmanuel Macron = emmanuel-macron',
        'known one: Giorgia Meloni = giorgia-meloni',
        'noun: others',
      ],
    ],
    [
      'no apposition: two nouns in a list',
      'The ministers, the generals and the king left.',
      ['noun several: The ministers', 'noun several: the generals', 'noun one: the king'],
    ],
    [
      'Spanish: the noun stands first',
      '---\nlanguage: es\n---\nEl Gobierno de España salió.',
      ['known: El Gobierno = ES < ES', 'known: España = ES'],
    ],
  ])('%s', (_, text, expected) => expect(phrasesIn(text)).toEqual(expected))
})
