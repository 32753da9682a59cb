/** A verb with its auxiliary verbs, and what it says. */

import type { Lexicon } from '../lexicon/lexicon.ts'
import { entriesFor, type VerbEntry } from '../lexicon/verb-entry.ts'
import { isClitic } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import type { Clause, ClauseLevel, ParsedSentence } from './clause.ts'
import { asideAfter } from './complements.ts'

/** How many words after a verb its particle or object is looked for. */
const REACH_OF_ENTRY = 9

/** French 'a-t-il ajouté', 'dit-il': a subject that is joined to its verb. */
export function isHung({ text, tag }: Word): boolean {
  return tag === 'PRON' && text.startsWith('-')
}

/**
 * Whether the parser has taken a past tense for a participle: 'Britain imposed sanctions' has no other verb with a tense
 * that could be the sentence's.
 */
export function isMisread({ words, lexicon }: ParsedSentence, verb: number): boolean {
  if (lexicon.order !== 'fixed') return false
  const aside = asideBefore(words, verb, lexicon)
  // 'Le Pen, whose party won, accused him': the aside's verb is not the sentence's.
  const isOutside = (i: number): boolean => i < aside || i >= verb - 1
  const root = words.findIndex((w) => w.label === 'root')
  if (hasTense(words[root]) && isOutside(root)) return false
  if (words.some((w, i) => i < verb && hasTense(w) && isOutside(i))) return false
  if (aside >= verb) return true
  // 'The man, who lives here, accused of murder, left'
  const next = words.findIndex((w, i) => i > verb && hasTense(w))
  return next < 0 || words.slice(verb, next).some((w) => lexicon.subordinate.test(w.lower))
}

/** Where an aside of a relative clause starts that a comma right before a verb closes; the verb's own place if there is none. */
function asideBefore(words: readonly Word[], verb: number, { relative }: Lexicon): number {
  if (words[verb - 1]?.text !== ',') return verb
  let open = verb - 2
  while (open > 0 && words[open]?.text !== ',') open--
  return open > 0 && relative.test(words[open + 1]?.lower ?? '') ? open : verb
}

const ADVERBIAL = new Set(['ADV', 'PART', 'AUX'])

/** The auxiliary verbs and negations of a verb, by place: right before it, and in German at the second place of the clause. */
export function auxiliariesOf({ words, lexicon, holder }: ParsedSentence, verb: number): number[] {
  const out: number[] = []
  for (let i = verb - 1; i >= 0; i--) {
    const word = words[i]
    if (word && isHung(word) && holder[i]) continue
    if (!word || holder[i]) break
    if (word.tag === 'PART' && lexicon.to.test(word.lower) && !lexicon.negation.test(word.lower)) break
    if (!ADVERBIAL.has(word.tag) && !isClitic(word, lexicon) && !lexicon.negation.test(word.lower)) break
    out.push(i)
  }
  // Auxiliary verbs that are further away, from the parser's tree.
  for (const [i, w] of words.entries()) {
    if (w.head === verb && /^(?:aux|aux:pass)$/.test(w.label) && i < verb && verb - i < 8 && !out.includes(i))
      out.push(i)
  }
  return out.sort((a, b) => a - b)
}

export function passive(
  { words, lexicon }: ParsedSentence,
  verb: number,
  helpers: readonly string[],
): boolean {
  const word = words[verb]
  // 'est arrivé', 's’est rendu'
  if (word && lexicon.actives?.test(word.lower)) return false
  if (lexicon.reflexive && helpers.some((h) => lexicon.reflexive?.test(h))) return false
  if (words.some((w) => w.head === verb && (w.label === 'aux:pass' || w.label === 'nsubj:pass'))) return true
  return (
    word !== undefined &&
    isParticiple(word) &&
    helpers.some((h) => lexicon.be.test(h)) &&
    !/ing$/.test(word.lower)
  )
}

/** More quoted words than these are no part of the clause around them. */
const LONGEST_QUOTED = 3

/** The entries of the lexicon that a verb fits, with its particle or noun. */
export function entriesOf(sentence: ParsedSentence, verb: number): VerbEntry[] {
  const { words, lexicon, holder } = sentence
  const word = words[verb]
  if (!word) return []
  return entriesFor(word.lower, lexicon).filter((entry) => {
    if (entry.isQuoted && !words.some((w) => w.quote)) return false
    if (entry.before && !groupHas(sentence, verb, entry.before)) return false
    if (entry.unlessBefore && groupHas(sentence, verb, entry.unlessBefore)) return false
    if (entry.unless && words.slice(verb + 1, verb + REACH_OF_ENTRY).some((w) => entry.unless?.test(w.lower)))
      return false
    if (entry.and && !followedBy(sentence, verb, entry.and)) return false
    if (entry.infinitive && governsInfinitive(sentence, verb, entry.infinitive)) return true
    if (!entry.particle && !entry.object) return entry.infinitive === undefined
    for (let i = verb + 1; i < Math.min(words.length, verb + REACH_OF_ENTRY); i++) {
      const next = words[i]
      const aside = lexicon.order === 'free' ? asideAfter(sentence, i, verb) : undefined
      if (aside !== undefined) {
        i = aside
        continue
      }
      if (!next || /^[,;:]$/.test(next.text)) break
      // 'Asked “what took you so long” to admit it': a sentence of its own.
      if (next.quote && !entry.label && next.lower.split(' ').length > LONGEST_QUOTED) break
      if (entry.particle?.test(next.lower)) return true
      // 'called it flawed'
      if (entry.label && fitsObject(entry, next)) return true
      if (next.tag === 'VERB' && !holder[i]) break
      if (entry.particle && holder[i]) break
      if (fitsObject(entry, next)) return true
    }
    // 'An agreement was signed.'
    if (entry.object && !entry.particle) {
      const subject = words.findIndex((w) => w.head === verb && w.label === 'nsubj:pass')
      return subject >= 0 && entry.object.test(words[subject]?.lower ?? '')
    }
    return false
  })
}

/** Whether a word, or one of those in quotation marks, is the object that an entry needs. */
export function fitsObject({ object, label }: VerbEntry, { lower, quote }: Word): boolean {
  if (!object || !label || !quote) return object?.test(lower) ?? false
  return lower.split(/[^\p{L}-]+/u).some((word) => object.test(word))
}

/** Whether a word that a pattern fits follows a verb in its clause. */
function followedBy({ words, holder }: ParsedSentence, verb: number, which: RegExp): boolean {
  for (let i = verb + 1; i < Math.min(words.length, verb + REACH_OF_ENTRY); i++) {
    const next = words[i]
    if (!next || /^[,;:]$/.test(next.text) || (next.tag === 'VERB' && !holder[i])) return false
    if (which.test(next.lower)) return true
  }
  return false
}

/** Whether an infinitive with its mark follows, past the person who is to do so. */
function governsInfinitive({ words, holder, lexicon }: ParsedSentence, verb: number, mark: RegExp): boolean {
  for (let i = verb + 1; i < Math.min(words.length, verb + REACH_OF_ENTRY); i++) {
    const word = words[i]
    if (!word || /^[,;:]$/.test(word.text) || (word.tag === 'VERB' && !holder[i])) return false
    if (!mark.test(word.lower)) continue
    let next = i + 1
    while (isLight(words[next], lexicon)) next++
    if (words[next]?.form === 'Inf' && !holder[next]) return true
  }
  return false
}

/** Whether a pattern fits a word of the verb's group before it. */
function groupHas({ words, holder }: ParsedSentence, verb: number, which: RegExp): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 5) && !holder[i]; i--) {
    const word = words[i]
    if (!word || /^\p{P}$/u.test(word.text)) return false
    if (which.test(word.lower)) return true
  }
  return false
}

function isParticiple(word: Word | undefined): boolean {
  return word?.form?.startsWith('Part') ?? false
}

/** Some treebanks have no tense with participles. */
export function isPastParticiple(word: Word | undefined): boolean {
  return word?.form === 'Part.Past' || word?.form === 'Part'
}

/** Whether a verb's form tells what was done: a past tense or a participle. */
export function tellsPast({ form }: Pick<Word, 'form'>): boolean {
  return /^(?:Fin\.Past|Part)/.test(form ?? '')
}

/** Whether a verb's form has a person and a tense, as far as it is known. */
export function hasTense(word: Word | undefined): boolean {
  return word?.form?.startsWith('Fin') ?? false
}

/** '…, saying that he was ready': a participle of saying has the main clause's subject. */
export function isAdjoined(
  { words }: ParsedSentence,
  from: number,
  verb: number,
  entries: readonly VerbEntry[],
): boolean {
  const form = words[verb]?.form
  return (
    from === verb && form === 'Ger' && words[from - 1]?.text === ',' && entries.some((e) => e.as === 'say')
  )
}

export function isInfinitive({ words, lexicon }: ParsedSentence, from: number): boolean {
  const mark = words[from - 1]
  return (
    (mark !== undefined &&
      lexicon.to.test(mark.lower) &&
      (mark.tag === 'PART' || mark.tag === 'ADP' || mark.tag === 'SCONJ')) ||
    words[firstOf(words, from, lexicon)]?.form === 'Inf'
  )
}

/** The first word of a verb's group that is no pronoun and no negation: 'rendre' of 'se rendre'. */
function firstOf(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let at = from
  while (isLight(words[at], lexicon) && isLight(words[at + 1], lexicon, 'VERB')) at++
  return at
}

function isLight(word: Word | undefined, lexicon: Lexicon, or?: string): boolean {
  if (!word) return false
  return word.tag === or || isClitic(word, lexicon) || lexicon.negation.test(word.lower)
}

/** The clause whose verb governs an infinitive: 'wants to meet', 'is due to meet'. */
export function governorOf(
  sentence: ParsedSentence,
  from: number,
  before: readonly Clause[],
): Clause | undefined {
  const { holder } = sentence
  if (!isInfinitive(sentence, from)) return undefined
  const last = before.at(-1)
  if (!last || last.verb < from - 6) return undefined
  // 'told Macron to leave': somebody else will act.
  for (let i = last.verb + 1; i < from; i++) if (holder[i]) return undefined
  return last
}

export function modalityOf(
  { words, lexicon }: ParsedSentence,
  word: Word | undefined,
  helpers: readonly string[],
  governor: Clause | undefined,
  level: ClauseLevel,
): Clause['modality'] {
  if (level === 'conditional') return 'possible'
  if (helpers.some((h) => lexicon.possible.test(h))) return 'possible'
  if (governor) {
    if (governor.modality === 'possible') return 'possible'
    const [does, particle] = words.slice(governor.verb, governor.verb + 2).map((w) => w.lower)
    if (does && (lexicon.doing?.test(does) || lexicon.doing?.test(`${does} ${particle}`)))
      return governor.modality
    const between = words.slice(governor.from, governor.verb + 4).map((w) => w.lower)
    return between.some((w) => lexicon.planning.test(w)) ? 'planned' : 'possible'
  }
  if (helpers.some((h) => lexicon.future.test(h))) return 'planned'
  if (
    word &&
    (word.form === 'Fin.Fut' ||
      (lexicon.order === 'free' && hasTense(word) && lexicon.futureEnding?.test(word.lower)))
  )
    return 'planned'
  if (
    word &&
    (word.form === 'Fin.Cnd' ||
      (lexicon.order === 'free' && hasTense(word) && lexicon.conditionalEnding?.test(word.lower)))
  )
    return 'possible'
  return 'real'
}

export function negatedBefore({ words, lexicon }: ParsedSentence, from: number): boolean {
  const before = words[from - 1]
  return before !== undefined && lexicon.negation.test(before.lower)
}
