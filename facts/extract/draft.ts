import { factId } from '../bundle/fact-id.ts'
import type {
  Bracket,
  EntityId,
  Fact,
  FactOffice,
  Quote,
  Resolution,
  Source,
  Span,
  Speaker,
  When,
} from '../types.ts'
import type { ArticleContext, ReadSentence, Reference } from './discourse/read-sentence.ts'
import type { Told } from './gates/anaphora.ts'
import type { Speech } from './speech/speakers.ts'
import { quoteOf, type Sentence } from './words/sentence.ts'

/** A fact before it has its id. */
export interface Draft extends Pick<Fact, 'kind' | 'about'> {
  readonly sentence: Sentence
  /** What is shown of it, in the block. */
  readonly span: Span
  readonly when?: When | undefined
  readonly where?: string | undefined
  readonly speaker?: Speaker | undefined
  /** Direct speech, in the block. */
  readonly said?: readonly Span[]
  readonly figures?: Fact['figures']
  readonly references?: readonly Reference[]
  /** Names for pronouns, in the block. */
  readonly brackets?: readonly Bracket[]
  readonly office?: FactOffice
  readonly isPlanned?: boolean
}

/** The fact that a draft comes to. */
export function factOf(source: Source, draft: Draft): Fact {
  const { kind, about, sentence, span, when, where, speaker, figures, office, isPlanned } = draft
  const quote = quoteOf(sentence, span)
  const inside = (s: Span): boolean => s.start >= span.start && s.end <= span.end
  const resolved = (draft.references ?? [])
    .filter(inside)
    .flatMap(({ text, entity, rule }): Resolution[] => (entity ? [{ text, entities: [entity], rule }] : []))
  const said: Quote[] = (draft.said ?? []).map((s) => quoteOf(sentence, s))
  const brackets = (draft.brackets ?? [])
    .filter(inside)
    .map((b): Bracket => ({ start: b.start - span.start, end: b.end - span.start, text: b.text }))
  const fact: Omit<Fact, 'id'> = {
    kind,
    about,
    quote,
    ...(brackets.length > 0 ? { brackets } : {}),
    ...(sentence.section === undefined ? {} : { section: sentence.section }),
    ...(when ? { when } : {}),
    ...(where === undefined ? {} : { where }),
    ...(speaker ? { speaker } : {}),
    ...(said.length > 0 ? { said } : {}),
    ...(figures && figures.length > 0 ? { figures } : {}),
    ...(resolved.length > 0 ? { resolved } : {}),
    ...(office ? { office } : {}),
    ...(isPlanned ? { planned: true as const } : {}),
    source: source.id,
    checks: [],
  }
  return { id: factId(fact), ...fact }
}

export interface SentenceContext {
  readonly read: ReadSentence
  /** The sentence before. */
  readonly before: ReadSentence | undefined
  readonly article: ArticleContext
  readonly speech: Speech | undefined
  /** Whether anything in it may be about somebody whom the tables know. */
  readonly mayBeAbout: boolean
  /** How the article calls people for short. */
  readonly names: ReadonlyMap<EntityId, string>
  /** What the sentences before brought up. */
  readonly told: Told
}

export function sentenceSpan({ sentence: { start, end } }: ReadSentence): Span {
  return { start, end }
}

export function factSpeaker({ words, entity }: Speech, article?: ArticleContext): Speaker | undefined {
  if (words !== '') return { words, ...(entity ? { entity } : {}) }
  return entity && article ? { words: article.lookup.entity(entity).name, entity } : undefined
}
