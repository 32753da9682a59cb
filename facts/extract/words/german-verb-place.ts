import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  ADVERBS,
  FINITE,
  findFrom,
  INFINITIVE,
  isCausative,
  isModal,
  PARTICIPLE,
  type Stretch,
  UNCERTAIN,
} from './german-vocabulary.ts'
import { isAttribute } from './german-word-shape.ts'
import type { Word } from './word.ts'

/** 'Kann den Plan und die Reform empfehlen': the main verb is the last word, whatever 'und' joins before. */
export function findLast(words: Word[], { from, to: end }: Stretch): void {
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

/** What 'und' joins in a stretch: each part may have its own verb. */
export function halves(words: readonly Word[], { from, to }: Stretch): Stretch[] {
  const out: Stretch[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    if (words[i]?.tag !== 'CCONJ') continue
    out.push({ from: start, to: i })
    start = i
  }
  out.push({ from: start, to })
  return out
}

/** A clause has a verb: if none is known, it is the word whose place and ending fit. */
export function findVerb(words: Word[], { from, to: end }: Stretch, lexicon: Lexicon): void {
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
  const isAfter = words[from - 1]?.text === ','
  for (let i = isAfter ? from : from + 1; i < to; i++)
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

/** Whether what is after a word belongs to its phrase; a year may end one: 'Seit 1987 häufen sich …'. */
function isLed(word: Word | undefined): boolean {
  return /^(?:DET|ADP|NUM|ADJ)$/.test(word?.tag ?? '') && !/^(?:19|20)\d\d$/.test(word?.text ?? '')
}
