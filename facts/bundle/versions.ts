/**
 * Converts what version 1 wrote. Version 1 rewrote pronouns, subjects and whole sentences. Of its facts, the exact words of
 * the article are kept; a fact that these words alone do not say becomes a mention.
 */

import * as v from 'valibot'
import { baseLanguage } from '../text/language.ts'
import { isLanguage } from '../text/regions.ts'
import type {
  Bracket,
  Entity,
  EntityId,
  Fact,
  FactBundle,
  FactOffice,
  Resolution,
  Speaker,
} from '../types.ts'
import { factId } from './fact-id.ts'
import { type oldBundleSchema, oldFactSchema } from './schema.ts'

export type OldFact = v.InferOutput<typeof oldFactSchema>
export type OldBundle = v.InferOutput<typeof oldBundleSchema>

/** Whether a kept record is a fact of version 1. */
export const isOldFact = (value: unknown): value is OldFact => v.is(oldFactSchema, value)

/** What else a fact's article says. */
export interface ArticleFrame {
  /** The leaders and countries of the article, with the offices that it gives them. */
  readonly entities: ReadonlyMap<EntityId, Entity>
  /** BCP 47. */
  readonly language: string
}

/** Converts a bundle of version 1. Facts that differed only in their rewriting get the same id. */
export function migrate(old: OldBundle): FactBundle {
  const entities = new Map(old.entities.map((entity) => [entity.id, entity]))
  const languages = new Map(old.sources.map(({ id, language }) => [id, language]))
  return {
    ...old,
    version: 2,
    facts: old.facts.map((fact) =>
      migrateFact(fact, { entities, language: languages.get(fact.source) ?? 'und' }),
    ),
  }
}

/** Converts a fact of version 1. */
export function migrateFact(old: OldFact, frame: ArticleFrame): Fact {
  const {
    id: _id,
    statement: _statement,
    speaker: said,
    kind: _kind,
    resolved,
    checks,
    source,
    ...rest
  } = old
  const brackets = bracketsOf(old, frame)
  const kind = !brackets || startsWithPronoun(old, brackets, frame.language) ? 'mentioned' : old.kind
  const speaker = said === undefined ? undefined : speakerOf(said, frame)
  const office = kind === 'office' ? officeOf(old, frame) : undefined
  const fact = {
    ...rest,
    kind,
    ...(brackets && brackets.length > 0 ? { brackets } : {}),
    ...(speaker ? { speaker } : {}),
    ...(resolved ? { resolved } : {}),
    ...(office ? { office } : {}),
    source,
    checks,
  }
  return { id: factId(fact), ...fact }
}

function speakerOf(entity: EntityId, { entities }: ArticleFrame): Speaker | undefined {
  const words = entities.get(entity)?.name
  return words === undefined || words === '' ? undefined : { words, entity }
}

/**
 * Brackets for the words that meant somebody whom the quote does not name before.
 *
 * @returns undefined if it is not certain where a word that needs one is
 */
function bracketsOf(old: OldFact, { entities, language }: ArticleFrame): Bracket[] | undefined {
  const { exact } = old.quote
  const brackets: Bracket[] = []
  const placed = new Set<EntityId>()
  for (const resolution of old.resolved ?? []) {
    const places = placesOf(resolution.text, exact)
    const [start] = places
    const isNamed = (id: EntityId): boolean =>
      placed.has(id) || (start !== undefined && names(entities.get(id), exact.slice(0, start)))
    if (resolution.entities.length > 0 && resolution.entities.every(isNamed)) continue
    const text = inWords(resolution, old, entities, language)
    // Some of those whom 'both leaders' means are not all of them.
    if (text === undefined || start === undefined || places.length > 1) return undefined
    if (resolution.rule === 'in every meeting') return undefined
    brackets.push({ start, end: start + resolution.text.length, text })
    for (const id of resolution.entities) placed.add(id)
  }
  brackets.sort((a, b) => a.start - b.start)
  return brackets.every(({ start }, i) => start >= (brackets[i - 1]?.end ?? 0)) ? brackets : undefined
}

/** Where some words are in a text, as whole words; at most two places. */
function placesOf(words: string, text: string): number[] {
  const found: number[] = []
  if (words === '') return found
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isWhole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length))
    if (isWhole) found.push(at)
    if (found.length > 1) return found
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u

/** Whether a text contains somebody's name, or its last word. */
function names(entity: Entity | undefined, text: string): boolean {
  if (!entity) return false
  const last = entity.name.split(/\s+/).at(-1) ?? ''
  return placesOf(entity.name, text).length > 0 || placesOf(last, text).length > 0
}

const POSSESSIVE = /^(?:his|her|its|their)$/i

/** The names to put instead of some words; undefined if that is not possible. */
function inWords(
  { text, entities: ids }: Resolution,
  { statement }: OldFact,
  entities: ReadonlyMap<EntityId, Entity>,
  language: string,
): string | undefined {
  const known = ids.flatMap((id) => entities.get(id)?.name ?? [])
  if (known.length === 0 || known.length < ids.length) return undefined
  if (known.some((name) => name === '' || /[[\]]/.test(name))) return undefined
  // A file may name a language that is none.
  if (!isLanguage(language)) return undefined
  const list = new Intl.ListFormat(isEnglish(language) ? 'en-GB' : language, { type: 'conjunction' }).format(
    known,
  )
  // The rewritten sentence shows whether it is as in 'met her' or as in 'her government'.
  const isGenitive = statement.includes(`${known.at(-1)}’s`)
  if (!isGenitive) return POSSESSIVE.test(text) && !/^her$/i.test(text) ? undefined : list
  return isEnglish(language) && POSSESSIVE.test(text) ? `${list}’s` : undefined
}

const isEnglish = (language: string): boolean => /^en\b/i.test(language)

/** A word that means somebody, at the start of a sentence. */
const PRONOUNS: Readonly<Record<string, RegExp>> = {
  de: /^(?:er|sie|es|ihm|ihn|ihr\p{L}*|sein\p{L}*|dies\p{L}*|beide\p{L}*)(?!\p{L})/iu,
  en: /^(?:he|she|it|they|him|them|his|her|its|their|this|that|these|those|both)(?!\p{L})/iu,
  es: /^(?:él|ella|ello|ellos|ellas|su|sus|este|esta|esto|estos|estas|ambos|ambas)(?!\p{L})/iu,
  fr: /^(?:c['’]|(?:ils?|elles?|on|lui|son|sa|ses|leurs?|ce|cela|ça|ces|cet|cette)(?!\p{L}))/iu,
}

/** Words that mean the speaker. */
const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  de: /^(?:wir|ich|uns\p{L}*|mein\p{L}*)(?!\p{L})/iu,
  en: /^(?:we|i|us|our|my)(?!\p{L})/iu,
  es: /^(?:nosotros|nuestr\p{L}+|yo|mis?)(?!\p{L})/iu,
  fr: /^(?:j['’]|(?:nous|je|notre|nos|mon|ma|mes)(?!\p{L}))/iu,
}

/** Whether the quote starts with a word that means somebody, and no bracket says whom. */
function startsWithPronoun(
  { quote, speaker, said = [] }: OldFact,
  brackets: readonly Bracket[],
  language: string,
): boolean {
  const code = baseLanguage(language)
  const start = /^[\s\p{P}]*/u.exec(quote.exact)?.[0].length ?? 0
  const text = quote.exact.slice(start)
  if (PRONOUNS[code]?.test(text)) return !brackets.some((bracket) => bracket.start === start)
  if (!FIRST_PERSON[code]?.test(text)) return false
  // In direct speech it may mean the speaker, if the speaker is known.
  const at = quote.start + start
  const isSaid = said.some((own) => own.block === quote.block && own.start <= at && at < own.end)
  return !isSaid || speaker === undefined
}

/** The office that version 1 had only in words, if the article gives that person an office of that country. */
function officeOf({ about, statement }: OldFact, { entities }: ArticleFrame): FactOffice | undefined {
  const [leader, country] = about.map((id) => entities.get(id))
  if (!leader || country?.iso2 === undefined) return undefined
  const held = (leader.offices ?? []).filter((office) => office.country === country.iso2)
  const [first, ...others] = held
  if (!first || others.length > 0 || !statement.startsWith(`${leader.name} is ${first.title}`))
    return undefined
  return { title: first.title, country: first.country, tense: 'now' }
}
