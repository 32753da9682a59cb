import type { OldBundle, OldFact } from '../../../facts/bundle/versions.ts'
import type { Quote } from '../../../facts/types.ts'

/** A bundle as version 1 wrote it: facts with statements of their own, and speakers by id. */
export const LEE = 'leader:lee-jae-myung'
const TRUMP = 'leader:donald-trump'
const TEXT = [
  'Lee in Washington',
  'South Korean President Lee Jae-myung met Donald Trump in Washington on 25 August 2025. He called the talks useful. He and Trump disagreed.',
] as const

function quote(exact: string): Quote {
  const start = TEXT[1].indexOf(exact)
  return { start, end: start + exact.length, exact, prefix: '', suffix: '', block: 1 }
}

const fact = (
  id: string,
  rest: Pick<OldFact, 'kind' | 'about' | 'statement' | 'quote'> & Partial<OldFact>,
): OldFact => ({
  id: `fact:${id}`,
  source: 'source:old',
  checks: [],
  ...rest,
})

export const OLD_BUNDLE = {
  format: 'attache-facts',
  version: 1,
  built: '2025-08-25',
  sources: [
    {
      id: 'source:old',
      title: 'Lee in Washington',
      url: 'https://news.example/lee',
      publisher: 'The Daily Page',
      published: '2025-08-25',
      language: 'en',
      saved: '2025-08-26T08:00:00.000Z',
    },
  ],
  entities: [
    { id: 'country:KR', kind: 'country', name: 'South Korea', iso2: 'KR' },
    { id: TRUMP, kind: 'leader', name: 'Donald Trump', pronoun: 'he' },
    { id: LEE, kind: 'leader', name: 'Lee Jae-myung', offices: [{ title: 'President', country: 'KR' }] },
  ],
  facts: [
    fact('1', {
      kind: 'office',
      about: [LEE, 'country:KR'],
      statement: 'Lee Jae-myung is President of South Korea.',
      quote: quote('South Korean President Lee Jae-myung'),
    }),
    fact('2', {
      kind: 'meeting',
      about: [LEE, TRUMP],
      statement: 'Lee Jae-myung meets Donald Trump in Washington on 25 August 2025.',
      quote: quote('South Korean President Lee Jae-myung met Donald Trump in Washington on 25 August 2025.'),
      when: { text: '25 August 2025', from: '2025-08-25', to: '2025-08-25', sure: 'stated' },
      where: 'Washington',
    }),
    fact('3', {
      kind: 'statement',
      about: [LEE],
      statement: 'Lee Jae-myung called the talks useful.',
      quote: quote('He called the talks useful.'),
      speaker: LEE,
      resolved: [{ text: 'He', entities: [LEE], rule: 'sentence before' }],
    }),
    fact('4', {
      kind: 'stance',
      about: [TRUMP],
      statement: 'He and Donald Trump disagreed.',
      quote: quote('He and Trump disagreed.'),
    }),
  ],
  texts: [
    {
      id: 'source:old',
      blocks: [
        { kind: 'heading', text: TEXT[0] },
        { kind: 'paragraph', text: TEXT[1] },
      ],
    },
  ],
} satisfies OldBundle
