import type { Bracket, EntityId } from '../types.ts'
import type { Clause } from './clauses/clause.ts'
import type { ArticleContext, Identity, ReadSentence } from './discourse/read-sentence.ts'
import type { SentenceContext } from './draft.ts'
import type { Meant } from './speech/meant.ts'
import { isLeader, isQuoted } from './words/sentence.ts'

/** Whether the sentence starts with a word that a bracket replaces, so that it depends on no other sentence. */
export function isBracketFirst({ sentence }: ReadSentence, brackets: readonly Bracket[]): boolean {
  return brackets.some((b) => b.start - sentence.start < 12)
}

/**
 * The names that a sentence needs for the pronouns which are its clause's subject.
 *
 * @returns nothing if a pronoun is left whose meaning nobody knows
 */
export function bracketsOf(
  { read, names, article }: SentenceContext,
  clause: Clause | undefined,
): Bracket[] | undefined {
  const named = new Set<string>(
    read.sentence.mentions.filter((m) => !isQuoted(read.sentence, m.start)).map((m) => m.entity),
  )
  const out: Bracket[] = []
  const nameOf = ({ entity, name }: Identity): string =>
    entity ? (names.get(entity) ?? article.lookup.entity(entity).name) : (name ?? '')
  for (const phrase of clause?.subjects ?? []) {
    if (phrase.kind !== 'pronoun') continue
    const reference = read.references.get(phrase)
    if (!reference) return undefined
    if (reference.rule === 'same sentence') continue
    if (reference.entity && named.has(reference.entity)) continue
    // 'a-t-il [Macron] ajouté', but 'dit [Macron]'
    const isInside = reference.text.startsWith('-') && phrase.to <= (clause?.verb ?? 0)
    const next = isInside ? read.parsed.words[phrase.to]?.start : undefined
    out.push({ start: next ?? phrase.start, end: next ?? phrase.end, text: nameOf(reference) })
  }
  const left = clause && read.dropped.get(clause)
  if (left && !(left.entity && named.has(left.entity))) {
    const at = read.parsed.words[clause.from]?.start ?? read.sentence.start
    out.push({ start: at, end: at, text: nameOf(left) })
  }
  return out
}

export function bracketOf({ names, article }: SentenceContext, { start, end, entity }: Meant): Bracket {
  return { start, end, text: names.get(entity) ?? article.lookup.entity(entity).name }
}

/** The shortest name by which the article calls each leader: 'Lee'. */
export function shortNames(
  reads: readonly ReadSentence[],
  { lookup, lexicon }: ArticleContext,
): Map<EntityId, string> {
  const out = new Map<EntityId, string>()
  for (const { sentence } of reads) {
    for (const m of sentence.mentions) {
      if (!isLeader(m) || (m.alias !== 'surname' && m.alias !== 'name' && m.alias !== 'short')) continue
      const plain = m.surface.replace(/['’]s?$/u, '')
      // German 'Merkels' is the genitive of 'Merkel'.
      const whole = lookup.entity(m.entity).name
      const isGenitive = lexicon.verbSecond && !whole.endsWith(plain) && whole.endsWith(plain.slice(0, -1))
      const name = isGenitive ? plain.slice(0, -1) : plain
      const known = out.get(m.entity) ?? lookup.entity(m.entity).name
      if (name.length < known.length) out.set(m.entity, name)
    }
  }
  return out
}
