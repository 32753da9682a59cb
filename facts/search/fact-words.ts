import { annotationsByTarget } from '../bundle/annotations.ts'
import { statementOf } from '../bundle/statement.ts'
import { lettersIn } from '../names/letter-bits.ts'
import { fold, isAscii } from '../text/normalize.ts'
import type { Annotation, EntityId, Fact } from '../types.ts'

/** The weight of a word by its place. */
const WEIGHTS = { statement: 3, names: 2, noted: 2, section: 0.5 } as const

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  // The letters of all scripts take three times as long to look for.
  return fold(text).match(isAscii(text) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Words by which a fact is found, with the weight of their place. */
export interface WeighedWords {
  readonly weight: number
  readonly words: readonly string[]
  /** Which letters each word has (`lettersIn`). */
  readonly masks: readonly number[]
}

const OWN = new WeakMap<Fact, readonly WeighedWords[]>()

/** The words of a fact itself; made once for each. */
function ownWords(fact: Fact): readonly WeighedWords[] {
  const known = OWN.get(fact)
  if (known) return known
  const made = textsOf(fact).flatMap(([text, weight]) => weighed(text, weight))
  OWN.set(fact, made)
  return made
}

/** The texts of a fact itself, each with its weight. */
function textsOf(fact: Fact): (readonly [text: string, weight: number])[] {
  return [
    [statementOf(fact), WEIGHTS.statement],
    [fact.speaker?.words ?? '', WEIGHTS.names],
    [fact.section ?? '', WEIGHTS.section],
  ]
}

function weighed(text: string, weight: number): WeighedWords[] {
  if (text === '') return []
  const words = wordsOf(text)
  return [{ weight, words, masks: words.map(lettersIn) }]
}

/** The words of the reader's notes and tags: those of a fact, and those of its article, which count less. */
function notedFinder(
  annotations: readonly Annotation[] | undefined,
): (fact: Fact) => readonly WeighedWords[] {
  if (!annotations || annotations.length === 0) return () => []
  const all = annotationsByTarget(annotations)
  const notedOf = (id: string, weight: number): WeighedWords[] => {
    const { note = '', tags = [] } = all.get(id) ?? {}
    return weighed([note, ...tags].join(' '), weight)
  }
  return ({ id, source }) => [...notedOf(id, WEIGHTS.noted), ...notedOf(source, WEIGHTS.section)]
}

/**
 * The words by which facts are found, with those of whom they are about and those of the reader's notes and tags.
 *
 * @param nameOf an entity's name
 */
export function wordFinder(
  nameOf: (id: EntityId) => string | undefined,
  annotations?: readonly Annotation[],
): (fact: Fact) => readonly WeighedWords[] {
  const notedOf = notedFinder(annotations)
  const names = new Map<EntityId, readonly WeighedWords[]>()
  const namesOf = (id: EntityId): readonly WeighedWords[] => {
    const known = names.get(id) ?? weighed(nameOf(id) ?? '', WEIGHTS.names)
    names.set(id, known)
    return known
  }
  return (fact) => [...ownWords(fact), ...fact.about.flatMap(namesOf), ...notedOf(fact)]
}

/** A word that no text has: facts of a kind are found by it. */
export function wordOfKind(kind: string): string {
  return `#${kind}`
}

/** Whether it is such a word: nobody can type it. */
export function isWordOfKind(word: string): boolean {
  return word.startsWith('#')
}

/** The different words by which the facts of an article are found: those of `wordFinder`, without their weights. */
export function wordsOfFacts(
  facts: readonly Fact[],
  nameOf: (id: EntityId) => string | undefined,
  annotations?: readonly Annotation[],
): string[] {
  const words = new Set<string>()
  const read = new Set<string>()
  const add = (text: string): void => {
    // Names and sections are those of many facts.
    if (read.has(text)) return
    read.add(text)
    for (const word of wordsOf(text)) words.add(word)
  }
  const notedOf = notedFinder(annotations)
  for (const fact of facts) {
    words.add(wordOfKind(fact.kind))
    for (const [text] of textsOf(fact)) add(text)
    for (const id of fact.about) add(nameOf(id) ?? '')
    for (const noted of notedOf(fact)) for (const word of noted.words) words.add(word)
  }
  return [...words]
}
