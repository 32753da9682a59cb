import type { EntityId, Fact, Source } from '../../../../facts/types.ts'
import { exportedFacts } from '../../../../facts/views/exports/exported.ts'

export const SOURCE: Source = {
  id: 'source:1',
  title: 'Talks [live]: "Rome" & <b>Paris</b>, *part* 1',
  url: 'https://news.example/talks(1)?a=1&b=2',
  publisher: 'The Example, Times',
  author: 'Ana Núñez, 山田太郎',
  published: '2026-05-04',
  language: 'en',
  saved: '2026-05-05T10:00:00.000Z',
}
/** Nothing is known of it but its title. */
export const BARE: Source = { id: 'source:2', title: 'Bare', language: 'fr' }

const NAMES: Readonly<Record<string, string>> = {
  'leader:emmanuel-macron': 'Emmanuel Macron',
  'country:IT': 'Italy',
}
const fact = (id: string, source: string, exact: string, more: Partial<Fact> = {}): Fact => ({
  id: `fact:${id}`,
  kind: 'meeting',
  about: ['leader:emmanuel-macron', 'country:IT'],
  quote: { start: 8, end: 8 + exact.length, exact, prefix: 'Before. ', suffix: ' After.', block: 1 },
  source,
  checks: [],
  ...more,
})

export const FACTS: readonly Fact[] = [
  fact('1', 'source:1', 'He met Giorgia Meloni, "a friend",\nin Rome #today_now.', {
    brackets: [{ start: 0, end: 2, text: 'Macron' }],
    when: { text: 'Sunday', from: '2026-05-03', to: '2026-05-03', sure: 'inferred' },
    where: 'Rome',
    support: [{ start: 0, end: 7, exact: 'Before.', prefix: '', suffix: ' He met', block: 1 }],
  }),
  fact('2', 'source:1', '=HYPERLINK("http://evil.example") said Macron\t1. $x$', {
    when: { text: 'in May', from: '2026-05-01', to: '2026-05-31', sure: 'stated' },
  }),
  fact('3', 'source:2', 'Nous resterons amis 😀', {
    about: ['leader:unknown'],
    said: [{ start: 8, end: 30, exact: 'Nous resterons amis 😀', prefix: '', suffix: '', block: 1 }],
  }),
]
export const EXPORTED = exportedFacts(
  FACTS,
  new Map([SOURCE, BARE].map((source) => [source.id, source])),
  (id: EntityId) => NAMES[id],
)
