import { factId } from '../fact-id.ts'
import type { Bracket, Fact, Quote, Resolution, Source, When } from '../types.ts'
import type { Ground, Reference, Understood } from './coreference.ts'
import type { Meeting } from './meetings.ts'
import { type Lookup, quoteOf, type Sentence } from './sentence.ts'
import type { Speech } from './speech.ts'

/** Everything extraction knows of one article. */
export interface Reading extends Ground {
  readonly source: Source
  readonly sentences: readonly Sentence[]
  readonly understood: readonly Understood[]
  readonly speeches: readonly (Speech | undefined)[]
  readonly meetings: readonly Meeting[]
}

/** Of a sentence that nothing is understood of. */
export const NOTHING: Understood = { references: [] }

/** A fact before it has its id. */
export type Draft = Pick<Fact, 'kind' | 'about' | 'quote' | 'office'> & {
  readonly brackets?: readonly Bracket[]
  readonly sentence: Sentence
  readonly when?: When | undefined
  readonly where?: string | undefined
  readonly support?: readonly Quote[]
  readonly speech?: Speech | undefined
  readonly lookup?: Lookup
  readonly figures?: Fact['figures']
  readonly resolved?: readonly Reference[]
}

export function fact(source: Source, draft: Draft): Fact {
  const { kind, about, quote, brackets, when, where, support, speech, figures, office, lookup } = draft
  const { section } = draft.sentence
  const resolved = (draft.resolved ?? []).map(
    ({ text, entities, rule }): Resolution => ({ text, entities, rule }),
  )
  const said = (speech?.said ?? []).map((span) => quoteOf(draft.sentence, span))
  const entity = speech?.speaker
  const identified = { kind, about, quote, ...(office ? { office } : {}), source: source.id }
  return {
    id: factId(identified),
    ...identified,
    ...(brackets && brackets.length > 0 ? { brackets } : {}),
    ...(support && support.length > 0 ? { support } : {}),
    ...(section === undefined ? {} : { section }),
    ...(when ? { when } : {}),
    ...(where === undefined ? {} : { where }),
    ...(entity && lookup ? { speaker: { words: lookup.entity(entity).name, entity } } : {}),
    ...(said.length > 0 ? { said } : {}),
    ...(figures && figures.length > 0 ? { figures } : {}),
    ...(resolved.length > 0 ? { resolved } : {}),
    checks: [],
  }
}
