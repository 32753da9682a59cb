/** Ways to find a sentence's main verb and its subject, to be held against treebanks. */
import nlp from 'compromise'
import type { Parser } from '../../facts/extract/parser/parser.ts'
import type { Sentence } from '../../scripts/parser/conllu.ts'
import { Score, subjectOf } from '../../scripts/parser/measure.ts'

/** What a way says of a sentence; places of words. */
export interface Said {
  readonly verb: number
  readonly subject: number
  readonly negated: boolean
  readonly passive: boolean
}

/** Says nothing where it finds no verb or no subject. */
export interface Way {
  readonly name: string
  say(words: readonly string[]): Said | undefined
}

const BE =
  /^(?:be|is|are|was|were|been|being|am|'s|’s|'re|’re|est|sont|était|étaient|été|fut|furent|être|wird|werden|wurde|wurden|worden|geworden|es|son|fue|fueron|era|eran|sido|ser|é|são|foi|foram|eram|è|sono|era|erano|fu|furono|stato|stata|stati|state|viene|vengono|venne)$/i
const AUXILIARY =
  /^(?:have|has|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|'ve|’ve|'ll|’ll|'d|’d)$/i
export const NOT =
  /^(?:not|n['’]t|never|ne|n['’]|pas|jamais|nicht|nie|niemals|no|nunca|jamás|não|jamais|non|mai)$/i
const PARTICIPLE =
  /(?:ed|en|wn|ght|de|lt|nt|ut|uck|ung|é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas|ato|ata|ati|ate|uto|uta|uti|ute|t)$/i

/** Words alone: the first that looks like a verb, and the last noun before it. */
const FUNCTION =
  /^(?:the|a|an|of|in|on|at|to|for|by|with|from|and|or|but|that|which|who|as|its|his|her|their|this|these|those|also|just|only|still|now|then|has|recently|already|\W+|\d[\d.,]*)$/i
export const byWords: Way = {
  name: 'words alone',
  say(words) {
    const first = words.findIndex(
      (word, i) =>
        i > 0 && (BE.test(word) || AUXILIARY.test(word) || /^(?:said|says|told|[a-z]{2,}ed)$/.test(word)),
    )
    if (first === -1) return undefined
    const group = [first]
    for (let i = first + 1; i < words.length && group.length < 6; i++) {
      const word = words[i] ?? ''
      if (BE.test(word) || AUXILIARY.test(word) || NOT.test(word) || /ly$/.test(word)) group.push(i)
      else if (BE.test(words[first] ?? '') || AUXILIARY.test(words[first] ?? '')) {
        if (/(?:ed|ing|en|wn|ght)$/.test(word) || !BE.test(words[first] ?? '')) group.push(i)
        break
      } else break
    }
    const verbs = group.filter((i) => !NOT.test(words[i] ?? '') && !/ly$/.test(words[i] ?? ''))
    const verb = verbs.at(-1) ?? first
    let subject = first - 1
    while (subject >= 0 && (FUNCTION.test(words[subject] ?? '') || /ly$/.test(words[subject] ?? '')))
      subject--
    if (subject < 0) return undefined
    const passive =
      verbs.length > 1 && BE.test(words[verbs.at(-2) ?? 0] ?? '') && PARTICIPLE.test(words[verb] ?? '')
    return { verb, subject, negated: group.some((i) => NOT.test(words[i] ?? '')), passive }
  },
}

/** What a tagger tells of words: 'V' of verbs, 'X' of auxiliaries, 'N' of nouns, names and pronouns, 'P' of prepositions, 'R' of adverbs, '' of others. */
export type Sort = 'V' | 'X' | 'N' | 'P' | 'R' | ''

/** A tagger's words: the first verb group, and the last noun before it that no preposition leads. */
export function byTags(name: string, sortsOf: (words: readonly string[]) => readonly Sort[]): Way {
  return {
    name,
    say(words) {
      const sorts = sortsOf(words)
      const first = sorts.findIndex(
        (sort, i) => (sort === 'V' || sort === 'X') && i > 0 && !/^to$/i.test(words[i - 1] ?? ''),
      )
      if (first === -1) return undefined
      const group: number[] = []
      for (let i = first; i < words.length; i++) {
        if (sorts[i] === 'V' || sorts[i] === 'X' || NOT.test(words[i] ?? '')) group.push(i)
        else if (sorts[i] !== 'R') break
      }
      const verbs = group.filter((i) => sorts[i] === 'V' || sorts[i] === 'X')
      const verb = verbs.at(-1) ?? first
      let subject = -1
      for (let i = first - 1; i >= 0; i--) {
        if (sorts[i] !== 'N') continue
        const end = i
        while (
          i > 0 &&
          sorts[i - 1] !== 'P' &&
          sorts[i - 1] !== 'V' &&
          !/^[,;:–—"“”(]$/.test(words[i - 1] ?? '')
        )
          i--
        if (sorts[i - 1] !== 'P') {
          subject = end
          break
        }
      }
      if (subject === -1) return undefined
      const passive =
        verbs.length > 1 && BE.test(words[verbs.at(-2) ?? 0] ?? '') && PARTICIPLE.test(words[verb] ?? '')
      return { verb, subject, negated: group.some((i) => NOT.test(words[i] ?? '')), passive }
    },
  }
}

/** compromise's tags, by the words that we have. */
export const sortOfTags = (tags: readonly string[]): Sort => {
  if (tags.includes('Auxiliary') || tags.includes('Modal')) return 'X'
  if (tags.includes('Verb')) return tags.includes('Copula') ? 'X' : 'V'
  if (tags.includes('Noun') || tags.includes('Pronoun')) return 'N'
  if (tags.includes('Preposition')) return 'P'
  return tags.includes('Adverb') || tags.includes('Negative') ? 'R' : ''
}

interface Term {
  readonly tags: readonly string[]
  readonly offset?: { readonly start: number; readonly length: number }
}

/** A library that tags a text's terms, made to tag our words: each has the sort of the term that it begins in. */
export function sortsBy(termsOf: (text: string) => readonly Term[]): (words: readonly string[]) => Sort[] {
  return (words) => {
    const terms = termsOf(words.join(' '))
    let at = 0
    let k = 0
    return words.map((word) => {
      while (k + 1 < terms.length && (terms[k + 1]?.offset?.start ?? Infinity) <= at) k++
      at += word.length + 1
      return /^\W+$/.test(word) ? '' : sortOfTags(terms[k]?.tags ?? [])
    })
  }
}

export const byCompromise = byTags(
  'compromise',
  sortsBy((text) => (nlp(text).json({ offset: true }) as { terms: Term[] }[]).flatMap(({ terms }) => terms)),
)

/** Our parser. */
export function byParser(parser: Parser, name = 'our parser'): Way {
  return {
    name,
    say(words) {
      const parse = parser.parse(words)
      if (!parse) return undefined
      const verb = parse.heads.indexOf(-1)
      const subject = subjectOf(verb, parse.heads, parse.labels)
      if (subject === -1) return undefined
      const hangs = (i: number): boolean => parse.heads[i] === verb
      return {
        verb,
        subject,
        negated: words.some((word, i) => hangs(i) && NOT.test(word)),
        passive: parse.labels.some(
          (label, i) => hangs(i) && (label === 'aux:pass' || label === 'nsubj:pass'),
        ),
      }
    },
  }
}

/** How a way, or two that agree, does. */
export interface Outcome {
  readonly name: string
  /** Of the sentences whose main verb has a subject, how many something is said of. */
  readonly coverage: number
  /** Of what is said, how often verb and subject are right. */
  readonly precision: number
  /** F of 'the main verb is denied' and 'is passive', over all sentences. */
  readonly negation: number
  readonly passive: number
}

/** Words that are one name with the subject count as it. */
function same(said: number, gold: number, sentence: Sentence): boolean {
  for (let i = said, steps = 0; i >= 0 && steps < 20; i = sentence.heads[i] ?? -1, steps++) {
    if (i === gold) return true
    if (!/^(?:flat|compound|fixed|goeswith)$/.test(sentence.labels[i] ?? '')) return false
  }
  return false
}

/** @param ways one, or two of which both must say the same */
export function outcome(ways: readonly Way[], sentences: readonly Sentence[]): Outcome {
  let said = 0
  let right = 0
  let all = 0
  const negation = new Score()
  const passive = new Score()
  for (const sentence of sentences) {
    const verb = sentence.heads.indexOf(-1)
    if (!/^VERB/.test(sentence.tags[verb] ?? '')) continue
    const subject = subjectOf(verb, sentence.heads, sentence.labels)
    if (subject === -1) continue
    all++
    const answers = ways.map((way) => way.say(sentence.words))
    const first = answers[0]
    const agreed = first && answers.every((one) => one?.verb === first.verb && one.subject === first.subject)
    const hangs = (i: number): boolean => sentence.heads[i] === verb
    const isNegated = sentence.words.some((word, i) => hangs(i) && NOT.test(word))
    const isPassive = sentence.labels.some((label, i) => hangs(i) && /:pass$/.test(label))
    negation.add(!!agreed && first.negated, isNegated, true)
    passive.add(!!agreed && first.passive, isPassive, true)
    if (!agreed) continue
    said++
    if (first.verb === verb && same(first.subject, subject, sentence)) right++
  }
  return {
    name: ways.map(({ name }) => name).join(' + '),
    coverage: said / Math.max(1, all),
    precision: right / Math.max(1, said),
    negation: negation.f,
    passive: passive.f,
  }
}
