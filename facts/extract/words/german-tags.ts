/** What the words of a German sentence are, by closed classes, capitals and endings: nobody has shipped a tagger for it. */

import type { Lexicon, VerbSecond } from '../lexicon/lexicon.ts'
import {
  ADVERBS,
  ARTICLES,
  CONJUNCTIONS,
  DETERMINERS,
  EITHER,
  FINITE,
  FIRST_ADJECTIVE,
  findFrom,
  GE_FINITE,
  GE_NOUN,
  INFINITIVE,
  isCausative,
  isKnownVerb,
  isModal,
  isStrong,
  isVerb,
  NOUN_ENDING,
  NUMBERS,
  PARTICIPLE,
  PAST_ATTRIBUTE,
  type Part,
  PRONOUNS,
  plain,
  SUBORDINATING,
  stretches,
  UNCERTAIN,
} from './german-vocabulary.ts'
import type { Tag, Word } from './word.ts'

/** A part of speech for every word. */
export function tagsByWords(words: readonly Word[], lexicon: Lexicon, german: VerbSecond): Word[] {
  const out = words.map((word, i): Word => ({ ...word, tag: tagOf(words, i, lexicon, german) }))
  for (const part of stretches(out)) {
    findLast(out, part)
    for (const half of halves(out, part)) findVerb(out, half, lexicon)
  }
  return out
}

function tagOf(words: readonly Word[], at: number, lexicon: Lexicon, german: VerbSecond): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  const next = words[at + 1]
  const before = words[at - 1]
  if (word.mention || word.quote) return word.tag
  if (/^[\p{P}\p{S}]+$/u.test(text)) return 'PUNCT'
  if (/^\d/.test(text) || NUMBERS.test(lower)) return 'NUM'
  const isFirst = at === 0 || /^[.:!?–—-]$/.test(before?.text ?? '') || before?.quote !== undefined
  const isCapital = /^\p{Lu}/u.test(text)
  if (isCapital && !isFirst) return nameOrNoun(words, at, lexicon)
  const isAtNoun =
    next !== undefined &&
    (isNominal(next) || isAttribute(words, at + 1) || /^\d/.test(next.text) || DETERMINERS.test(next.lower))
  // ', die Merkel lobt': before a person's name it is no article where the clause ends in its verb.
  if (
    ARTICLES.test(lower) &&
    before?.text === ',' &&
    isPersonal(next) &&
    endsInVerb(words, at, german, lexicon)
  )
    return 'PRON'
  if (ARTICLES.test(lower)) return isAtNoun && !DETERMINERS.test(next?.lower ?? '') ? 'DET' : 'PRON'
  if (lower === 'zu')
    return next &&
      !isNominal(next) &&
      /n$/.test(next.lower) &&
      !isAttribute(words, at + 1) &&
      !DETERMINERS.test(next.lower) &&
      !ARTICLES.test(next.lower)
      ? 'PART'
      : 'ADP'
  if (german.helpers.test(plain(lower)) && !(lower === 'sein' && isAtNoun)) return 'AUX'
  if (lower === 'sein' && !isAtNoun && (!next || /^[\p{P}]+$/u.test(next.text))) return 'AUX'
  if (DETERMINERS.test(lower) && (isAtNoun || !PRONOUNS.test(lower))) return isAtNoun ? 'DET' : 'PRON'
  if (PRONOUNS.test(lower)) return 'PRON'
  if (lexicon.negation.test(lower)) return 'PART'
  if (CONJUNCTIONS.test(lower)) return 'CCONJ'
  if (SUBORDINATING.test(lower)) return 'SCONJ'
  if (EITHER.test(lower)) {
    const starts = isFirst || before?.text === ','
    if (starts && endsInVerb(words, at, german, lexicon)) return 'SCONJ'
    return german.prepositions.test(lower) ? 'ADP' : 'ADV'
  }
  if (german.prepositions.test(lower)) return 'ADP'
  if (ADVERBS.test(lower)) return 'ADV'
  if (
    isAttribute(words, at) &&
    ((PAST_ATTRIBUTE.test(lower) && !GE_FINITE.test(lower)) ||
      !(isVerb(lower, lexicon) || german.reported.test(lower)) ||
      /^(?:DET|ADJ|ADP|NUM)$/.test(rough(before, german)))
  )
    return 'ADJ'
  // 'Kommt Trump an die Macht, …': but a name may look like a verb: 'Kamala Harris'.
  const isOpening = isFirst && isCapital
  const mayOpen =
    !isOpening ||
    ((isAtNoun || PRONOUNS.test(next?.lower ?? '')) &&
      /(?:t|te|ten|en)$/u.test(lower) &&
      !NOUN_ENDING.test(lower))
  if (mayOpen && (isVerb(lower, lexicon) || (german.reported.test(lower) && !isFirst))) return 'VERB'
  if (isFirst && isCapital) {
    // 'Gemeint ist Scholz.'
    const isHelped = next !== undefined && german.helpers.test(next.lower)
    if (
      isHelped &&
      /^(?:ge\p{L}{3,}t|erwartet|betroffen|unklar)$/u.test(lower) &&
      !NOUN_ENDING.test(lower) &&
      !GE_NOUN.test(lower)
    )
      return 'ADJ'
    // 'Zahlreiche neue Gesetze', 'Russische Truppen'
    const isBeforeNoun =
      next !== undefined && ((isNominal(next) && !next.mention) || isAttribute(words, at + 1))
    if (FIRST_ADJECTIVE.test(lower) && isBeforeNoun) return 'ADJ'
    // 'Völlig unerwartet kündigte …': no name stands before an adverb.
    const isLead = /(?:ig|lich|isch|sam|bar|haft|los|weise|ens|wärts|mals|falls)$/u.test(lower)
    return isLead ? 'ADV' : nameOrNoun(words, at, lexicon)
  }
  return /(?:lich|ig|isch|sam|bar|haft|voll|los)$/u.test(lower) ? 'ADJ' : 'ADV'
}

function isNominal({ text, mention, quote }: Word): boolean {
  return mention !== undefined || (quote === undefined && /^\p{Lu}/u.test(text))
}

function isPersonal(word: Word | undefined): boolean {
  return word?.mention?.entity.startsWith('leader:') ?? false
}

/** An adjective before its noun, or before another. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    !word ||
    !/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(word.text) ||
    ADVERBS.test(word.lower) ||
    PRONOUNS.test(word.lower)
  )
    return false
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
    const next = words[i]
    if (!next) return false
    if (isNominal(next)) return true
    if (!/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(next.text) && !/^(?:und|,)$/.test(next.text)) return false
    // Adjectives in a row end alike: 'meldeten polnische Behörden'.
    if (i === at + 1 && /^\p{Ll}{3}/u.test(next.text) && endingOf(next.lower) !== endingOf(word.lower))
      return false
    if (ARTICLES.test(next.lower) || DETERMINERS.test(next.lower)) return false
  }
  return false
}

function endingOf(lower: string): string {
  return /(?:en|er|es|em|e)$/u.exec(lower)?.[0] ?? ''
}

/** The part of speech of a word before, as far as its form alone tells it. */
function rough(word: Word | undefined, german: VerbSecond): Tag {
  if (!word) return 'X'
  if (ARTICLES.test(word.lower) || DETERMINERS.test(word.lower)) return 'DET'
  if (german.prepositions.test(word.lower)) return 'ADP'
  if (/^\d/.test(word.text) || NUMBERS.test(word.lower)) return 'NUM'
  return /^\p{Ll}{3,}(?:ische|lich|ige|e)[nrsm]?$/u.test(word.text) && !/te[n]?$/.test(word.lower)
    ? 'ADJ'
    : 'X'
}

/** Nouns of people that are last names as often. */
const LAST_NAME = /^(?:\p{L}{2,}mann|bauer|richter|könig|kaiser|prinz|fürst|herzog|pfarrer|lehrer)$/u

function nameOrNoun(words: readonly Word[], at: number, lexicon: Lexicon): Tag {
  const word = words[at]
  if (!word) return 'X'
  const { lower, text } = word
  const first = words[at - 1]
  // 'Jens Lehmann'
  if (
    LAST_NAME.test(lower) &&
    first !== undefined &&
    !first.mention &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    !lexicon.people.test(first.lower) &&
    !NOUN_ENDING.test(first.lower) &&
    !ARTICLES.test(first.lower) &&
    !DETERMINERS.test(first.lower)
  )
    return 'PROPN'
  if (/^\p{Lu}{2,}$/u.test(text)) return 'PROPN'
  if (
    lexicon.people.test(lower) ||
    lexicon.bodies.test(lower) ||
    lexicon.government.test(lower) ||
    NOUN_ENDING.test(lower)
  )
    return 'NOUN'
  const before = words[at - 1]
  const isArticled =
    before !== undefined &&
    (ARTICLES.test(before.lower) ||
      DETERMINERS.test(before.lower) ||
      /^(?:im|am|zum|zur|vom|beim|ins|ans|\d[\d.,]*)$/.test(before.lower) ||
      (/^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(before.text) &&
        !isKnownVerb(before.lower, lexicon) &&
        !isStrong(before.lower) &&
        !/te[n]?$/.test(before.lower) &&
        !ADVERBS.test(before.lower) &&
        !lexicon.verbSecond?.helpers.test(before.lower) &&
        !lexicon.verbSecond?.prepositions.test(before.lower)))
  return isArticled ? 'NOUN' : 'PROPN'
}

/** Whether the clause that starts here has a verb as its last word. */
function endsInVerb(words: readonly Word[], at: number, german: VerbSecond, lexicon: Lexicon): boolean {
  let end = at
  while (end + 1 < words.length && !/^[,;:.!?–—()]$/.test(words[end + 1]?.text ?? '')) end++
  const last = words[end]?.lower ?? ''
  return (
    end > at + 1 &&
    /^\p{Ll}/u.test(words[end]?.text ?? '') &&
    (german.helpers.test(last) ||
      isVerb(last, lexicon) ||
      (/(?:t|te|ten|en)$/.test(last) && !ADVERBS.test(last)))
  )
}

/** 'Kann den Plan und die Reform empfehlen': the verb of the helping one is the last word, whatever 'und' joins before. */
function findLast(words: Word[], { from, to: end }: Part): void {
  let to = end
  while (to > from && words[to - 1]?.tag === 'PUNCT') to--
  const word = words[to - 1]
  const helper = findFrom(words, from, to - 1, (w) => w.tag === 'AUX')
  if (!word || helper < 0 || !/^(?:ADV|ADJ)$/.test(word.tag) || !/^\p{Ll}/u.test(word.text)) return
  if (ADVERBS.test(word.lower) || UNCERTAIN.test(word.lower) || word.isDate) return
  if (
    PARTICIPLE.test(word.lower) ||
    ((isModal(words[helper]) || isCausative(words[helper])) && INFINITIVE.test(word.lower))
  )
    words[to - 1] = { ...word, tag: 'VERB' }
}

/** What 'und' joins in a stretch: each may have a verb of its own. */
function halves(words: readonly Word[], { from, to }: Part): Part[] {
  const out: Part[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    if (words[i]?.tag !== 'CCONJ') continue
    out.push({ from: start, to: i })
    start = i
  }
  out.push({ from: start, to })
  return out
}

/** A clause has a verb: where none is known, the word that its place and ending say is one. */
function findVerb(words: Word[], { from, to: end }: Part, lexicon: Lexicon): void {
  let to = end
  while (to > from && words[to - 1]?.tag === 'PUNCT') to--
  const isOpen = (i: number): boolean => {
    const w = words[i]
    return (
      w !== undefined &&
      /^\p{Ll}/u.test(w.text) &&
      (w.tag === 'ADV' || w.tag === 'ADJ') &&
      !ADVERBS.test(w.lower) &&
      !UNCERTAIN.test(w.lower) &&
      !w.isDate &&
      !w.mention
    )
  }
  const set = (i: number): void => {
    words[i] = { ...(words[i] as Word), tag: 'VERB' }
  }
  const helper = findFrom(words, from, to, (w) => w.tag === 'AUX')
  if (helper >= 0) {
    const isModalClause = words.slice(from, to).some((w) => w.tag === 'AUX' && (isModal(w) || isCausative(w)))
    for (let i = from; i < to; i++) {
      const word = words[i]
      const next = words[i + 1]
      const isLast =
        i === to - 1 || !next || /^(?:AUX|CCONJ)$/.test(next.tag) || /^(?:worden|gewesen)$/.test(next.lower)
      if (!word || !isLast || !isOpen(i) || isAttribute(words, i)) continue
      if (PARTICIPLE.test(word.lower) || (isModalClause && INFINITIVE.test(word.lower))) set(i)
    }
    return
  }
  if (findFrom(words, from, to, (w) => w.tag === 'VERB') >= 0) return
  const starts =
    findFrom(
      words,
      from,
      Math.min(to, from + 2),
      (w) => w.tag === 'SCONJ' || (w.tag === 'PRON' && lexicon.relative.test(w.lower)),
    ) >= 0
  const isEnd = (i: number): boolean => isOpen(i) && FINITE.test(words[i]?.lower ?? '')
  if (starts || words[to - 2]?.lower === 'zu') {
    if (isEnd(to - 1)) set(to - 1)
    return
  }
  const isJoined = words[from]?.tag === 'CCONJ'
  const fits = (i: number): boolean => isEnd(i) && !isLed(words[i - 1]) && !(isJoined && i === to - 1)
  for (let i = from; i < to; i++)
    if (fits(i) && !isAttribute(words, i)) {
      set(i)
      return
    }
  // 'Am Montag starteten Truppen …' looks like 'die gestarteten Truppen'.
  const isBehind = words[from - 1]?.text === ','
  for (let i = isBehind ? from : from + 1; i < to; i++)
    if (fits(i) && words[i - 1]?.tag !== 'CCONJ' && /(?<!s)te(?:n)?$|ieren$/u.test(words[i]?.lower ?? '')) {
      set(i)
      return
    }
  // 'Die Ukraine leide unter …': what others say.
  for (let i = from + 1; i < to - 1; i++)
    if (
      isOpen(i) &&
      /^\p{L}{3,}[^t\P{L}]e$/u.test(words[i]?.lower ?? '') &&
      !isLed(words[i - 1]) &&
      !isAttribute(words, i) &&
      /^(?:DET|PRON|ADP|ADV|PART|PROPN|SCONJ)$/.test(words[i + 1]?.tag ?? '')
    ) {
      set(i)
      return
    }
}

/** Whether what stands behind a word belongs to its phrase; a year may end one: 'Seit 1987 häufen sich …'. */
function isLed(word: Word | undefined): boolean {
  return /^(?:DET|ADP|NUM|ADJ)$/.test(word?.tag ?? '') && !/^(?:19|20)\d\d$/.test(word?.text ?? '')
}
