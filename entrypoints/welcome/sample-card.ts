import { SAMPLE } from '../../components/welcome/sample.ts'
import type { CardContent, CardFact } from '../../facts/views/card.ts'

/** A card with what the sample says, as cards on pages have what the page says: nothing builds facts of a page of ours. */
export function withSample(content: CardContent): CardContent {
  const facts = SAMPLE.flatMap(({ text, kind, about }, i): CardFact[] =>
    about.includes(content.entity.id)
      ? [{ id: `sample:${i}`, from: 'sample', kind, parts: [{ text, isBracket: false }] }]
      : [],
  )
  return { ...content, page: { named: 1, place: 1, ...content.page, facts, language: 'en' } }
}
