/** Ways to find a sentence's main verb, or its verb of saying, and who is its subject. */
import nlp from 'compromise'
import type { Lexicon } from '../../facts/extract/lexicon/lexicon.ts'
import { verbPattern } from '../../facts/extract/lexicon/verb-entry.ts'

/** What a way says of a sentence; places of words. */
export interface Said {
  readonly verb: number
  readonly subject: number
  /** All words of the subject's phrase, the subject among them, in order. */
  readonly phrase: readonly number[]
  readonly negated: boolean
  readonly passive: boolean
}

/** What is known of a sentence's words before a way is asked; places. */
export interface Known {
  /** Words that stand for direct speech: then the verb beside it is asked for. */
  readonly speech?: readonly number[]
  /** Leaders and countries, each one word. */
  readonly names?: readonly number[]
  /** Words that may be verbs of saying: beside direct speech one of them is asked for, if there is one. */
  readonly says?: readonly number[]
}

/** Says nothing where it finds no verb or no subject. */
export interface Way {
  readonly name: string
  say(words: readonly string[], known?: Known): Said | undefined
}

const BE =
  /^(?:be|is|are|was|were|been|being|am|'s|’s|'re|’re|est|sont|était|étaient|été|fut|furent|être|wird|werden|wurde|wurden|worden|geworden|es|son|fue|fueron|era|eran|sido|ser|é|são|foi|foram|eram|è|sono|era|erano|fu|furono|stato|stata|stati|state|viene|vengono|venne)$/i
const AUXILIARY =
  /^(?:have|has|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|'ve|’ve|'ll|’ll|'d|’d)$/i
export const NOT =
  /^(?:not|n['’]t|never|ne|n['’]|pas|jamais|nicht|nie|niemals|no|nunca|jamás|não|jamais|non|mai)$/i
const PARTICIPLE =
  /(?:ed|en|wn|ght|de|lt|nt|ut|uck|ung|é|ée|és|ées|ado|ada|ados|adas|ido|ida|idos|idas|ato|ata|ati|ate|uto|uta|uti|ute|t)$/i
const MARK = /^[,;:–—"“”(]$/

const FUNCTION =
  /^(?:the|a|an|of|in|on|at|to|for|by|with|from|and|or|but|that|which|who|as|its|his|her|their|this|these|those|also|just|only|still|now|then|has|recently|already|\W+|\d[\d.,]*)$/i

/** The places from one to before another. */
const places = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/** The group that is asked for: the first; of those beside direct speech the nearest that says something. */
export function askedOf<T>(
  groups: readonly T[],
  placesOf: (group: T) => readonly number[],
  { speech = [], says = [] }: Known,
): T | undefined {
  if (speech.length === 0) return groups[0]
  const distance = (group: T): number =>
    Math.min(...speech.flatMap((at) => placesOf(group).map((own) => Math.abs(own - at))))
  const saying = groups.filter((group) => placesOf(group).some((at) => says.includes(at)))
  return [...(saying.length > 0 ? saying : groups)].sort((a, b) => distance(a) - distance(b))[0]
}

/**
 * Words alone: the first that looks like a verb, and the last noun before it; of a verb after direct speech the first
 * noun after it.
 *
 * @param lexicon of another language than English: its verbs
 */
export function byWords(lexicon?: Lexicon): Way {
  const hasTense = (word: string): boolean =>
    BE.test(word) ||
    AUXILIARY.test(word) ||
    (lexicon && lexicon.language !== 'en'
      ? isVerbOf(lexicon, word.toLowerCase())
      : /^(?:said|says|told|[a-z]{2,}ed)$/.test(word))
  const isNoun = (word: string): boolean => !FUNCTION.test(word) && !/ly$/.test(word)
  return {
    name: 'words alone',
    say(words, known = {}) {
      const { speech = [], names = [] } = known
      const starts = words.flatMap((word, i) =>
        !names.includes(i) && (i > 0 || speech.length > 0) && hasTense(word) ? [i] : [],
      )
      const first = askedOf(starts, (i) => groupFrom(words, i), known)
      if (first === undefined) return undefined
      const group = groupFrom(words, first)
      const verbs = group.filter((i) => !NOT.test(words[i] ?? '') && !/ly$/.test(words[i] ?? ''))
      const verb = verbs.at(-1) ?? first
      const is = (i: number): boolean => isNoun(words[i] ?? '') && !speech.includes(i)
      let subject = first - 1
      while (subject >= 0 && !is(subject) && !speech.includes(subject)) subject--
      if (speech.includes(subject)) subject = -1
      if (subject < 0 && speech.length > 0) subject = words.findIndex((_, i) => i > verb && is(i))
      if (subject < 0) return undefined
      const passive =
        verbs.length > 1 && BE.test(words[verbs.at(-2) ?? 0] ?? '') && PARTICIPLE.test(words[verb] ?? '')
      let from = subject
      let to = subject + 1
      while (from > 0 && is(from - 1) && subject < first) from--
      while (to < words.length && is(to) && subject > verb) to++
      return {
        verb,
        subject: to - 1,
        phrase: places(from, to),
        negated: group.some((i) => NOT.test(words[i] ?? '')),
        passive,
      }
    },
  }
}

/** A verb with its helpers, by their letters. */
function groupFrom(words: readonly string[], first: number): number[] {
  const group = [first]
  const isHelper = (i: number): boolean => BE.test(words[i] ?? '') || AUXILIARY.test(words[i] ?? '')
  for (let i = first + 1; i < words.length && group.length < 6; i++) {
    const word = words[i] ?? ''
    if (isHelper(i) || NOT.test(word) || /ly$/.test(word)) group.push(i)
    else {
      const isVerb = /(?:ed|ing|en|wn|ght)$/.test(word) || !BE.test(words[first] ?? '')
      if (isHelper(first) && isVerb) group.push(i)
      break
    }
  }
  return group
}

const forms = new WeakMap<Lexicon, (word: string) => boolean>()

function isVerbOf(lexicon: Lexicon, word: string): boolean {
  const known = forms.get(lexicon)
  if (known) return known(word)
  const patterns = [
    ...lexicon.verbs.map(verbPattern),
    lexicon.be,
    lexicon.possible,
    ...(lexicon.verbSecond ? [lexicon.verbSecond.helpers] : []),
  ]
  const made = (one: string): boolean => patterns.some((pattern) => pattern.test(one))
  forms.set(lexicon, made)
  return made(word)
}

/** What a tagger says of words: 'V' of verbs, 'X' of auxiliaries, 'N' of nouns, names and pronouns, 'P' of prepositions, 'R' of adverbs, '' of others. */
export type Sort = 'V' | 'X' | 'N' | 'P' | 'R' | ''

/** What is known of a sentence, over what a tagger said. */
function sortsKnowing(
  said: readonly Sort[],
  words: readonly string[],
  { speech = [], names = [] }: Known,
): Sort[] {
  return said.map((sort, i) => {
    if (speech.includes(i)) return ''
    if (names.includes(i)) return 'N'
    // 'Macron 's plan': no verb, though a tagger may see one in it.
    return names.includes(i - 1) && /^['’]s?$/.test(words[i] ?? '') ? '' : sort
  })
}

/**
 * A tagger's words: the first verb group, and the last noun before it that no preposition leads; of a verb after
 * direct speech the first noun after it.
 */
export function byTags(name: string, sortsOf: (words: readonly string[]) => readonly Sort[]): Way {
  return {
    name,
    say(words, known = {}) {
      const { speech = [] } = known
      const sorts = sortsKnowing(sortsOf(words), words, known)
      const groups = verbGroups(words, sorts, speech.length > 0)
      const group = askedOf(groups, (places) => places, known)
      const [first] = group ?? []
      if (!group || first === undefined) return undefined
      const verbs = group.filter((i) => sorts[i] === 'V' || sorts[i] === 'X')
      const verb = verbs.at(-1) ?? first
      const before = nounBefore(words, sorts, first, speech)
      const phrase =
        before ?? (speech.length > 0 ? nounBehind(words, sorts, (group.at(-1) ?? verb) + 1) : undefined)
      const subject = phrase?.at(-1)
      if (!phrase || subject === undefined) return undefined
      const passive =
        verbs.length > 1 && BE.test(words[verbs.at(-2) ?? 0] ?? '') && PARTICIPLE.test(words[verb] ?? '')
      return {
        verb,
        subject,
        phrase,
        negated: group.some((i) => NOT.test(words[i] ?? '')),
        passive,
      }
    },
  }
}

/** Verbs that follow each other, with what denies them; no infinitives after 'to'. */
function verbGroups(words: readonly string[], sorts: readonly Sort[], canStart: boolean): number[][] {
  const groups: number[][] = []
  for (let i = canStart ? 0 : 1; i < words.length; i++) {
    if (!(sorts[i] === 'V' || sorts[i] === 'X') || /^to$/i.test(words[i - 1] ?? '')) continue
    const group: number[] = []
    for (; i < words.length; i++) {
      if (sorts[i] === 'V' || sorts[i] === 'X' || NOT.test(words[i] ?? '')) group.push(i)
      else if (sorts[i] !== 'R') break
    }
    groups.push(group)
  }
  return groups
}

/** The last noun phrase before a place that no preposition leads. */
function nounBefore(
  words: readonly string[],
  sorts: readonly Sort[],
  before: number,
  speech: readonly number[],
): number[] | undefined {
  for (let i = before - 1; i >= 0 && !speech.includes(i); i--) {
    if (sorts[i] !== 'N') continue
    const end = i
    while (
      i > 0 &&
      !speech.includes(i - 1) &&
      sorts[i - 1] !== 'P' &&
      sorts[i - 1] !== 'V' &&
      !MARK.test(words[i - 1] ?? '')
    )
      i--
    if (sorts[i - 1] !== 'P') return places(i, end + 1)
  }
  return undefined
}

/** The noun phrase that starts at a place, after adverbs; nothing after a preposition or another verb. */
function nounBehind(words: readonly string[], sorts: readonly Sort[], at: number): number[] | undefined {
  for (let i = at; i < words.length; i++) {
    if (sorts[i] === 'P' || sorts[i] === 'V' || sorts[i] === 'X' || MARK.test(words[i] ?? ''))
      return undefined
    if (sorts[i] !== 'N') continue
    let to = i + 1
    while (to < words.length && sorts[to] === 'N') to++
    return places(i, to)
  }
  return undefined
}

/** compromise's tags, by the words that we have. */
export const sortOfTags = (tags: readonly string[]): Sort => {
  if (tags.includes('Auxiliary') || tags.includes('Modal')) return 'X'
  if (tags.includes('Verb')) return tags.includes('Copula') ? 'X' : 'V'
  if (tags.includes('Noun') || tags.includes('Pronoun')) return 'N'
  if (tags.includes('Preposition')) return 'P'
  return tags.includes('Adverb') || tags.includes('Negative') ? 'R' : ''
}

export interface Term {
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
