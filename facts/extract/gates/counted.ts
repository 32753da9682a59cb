import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReferenceWords } from '../lexicon/reference-words.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import { isPerson } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'

/** Whether direct speech counts a time from what was told before it, or means people by 'both'. */
export function countsFromBefore(text: string, { reference }: Lexicon): boolean {
  const { counted, both, likeThat } = reference
  return counted.test(text.trimStart()) || both?.test(text) === true || likeThat?.test(text) === true
}

/** Whether a sentence counts a time, or says 'there', 'both' or 'in return', from what another one told. */
export function hasLooseTime(read: ReadSentence, { reference }: Lexicon): boolean {
  const { counted, occasion, both, there } = reference
  const { sentence, parsed, clauses } = read
  const found = counted.exec(sentence.masked)
  if (found && (occasion?.test(found[0]) || !hasDayBefore(parsed.words, sentence.start + found.index)))
    return true
  if (resumesOthers(read, reference)) return true
  // 'Both men': who?
  if (both?.test(sentence.masked) && sentence.mentions.length < 2) return true
  // 'Controls any actors there', 'ihnen dort zu helfen'; 'there is' means nothing.
  return (
    there !== undefined &&
    parsed.words.some(
      (w, i) =>
        there.test(w.lower) &&
        w.tag === 'ADV' &&
        w.label !== 'expl' &&
        !hasClauseBefore(clauses, i) &&
        !hasPlaceBefore(read, i),
    )
  )
}

/** 'In return, Macron signed a deal', unless a clause before tells for what. */
function resumesOthers({ sentence, parsed, clauses }: ReadSentence, { resumes }: ReferenceWords): boolean {
  const found = resumes?.exec(sentence.masked)
  if (!found) return false
  const start = sentence.start + found.index
  return !hasClauseBefore(clauses, parsed.words.filter((w) => w.end <= start).length)
}

/** 'Elected in 1976, and lost four years later'; 'four' is no day. */
function hasDayBefore(words: readonly Word[], offset: number): boolean {
  const isDay = (w: Word): boolean => w.isDate === true || isYear(w)
  const at = words.findLastIndex((w) => w.end <= offset && !isDay(w) && w.tag !== 'NUM')
  return words.slice(0, Math.max(at, 0)).some(isDay)
}

/** 'Pressed South Korea to pay for the forces that are based there': a place, and not the subject of the same clause. */
function hasPlaceBefore({ parsed: { words, phrases }, clauses }: ReadSentence, at: number): boolean {
  const own = clauses.findLast((c) => c.verb < at)
  return phrases.some((p) => {
    if (p.to > at || p.person || own?.subjects.includes(p)) return false
    if (p.entity) return !isPerson(p.entity)
    return words[p.head]?.tag === 'PROPN' && words[p.from - 1]?.tag === 'ADP'
  })
}

/** Whether a main clause that tells something comes first: 'Trump vetoed the bill, and Pelosi condemned the move'. */
export function hasClauseBefore(clauses: readonly Clause[], at: number): boolean {
  const earlier = clauses.filter((c) => c.verb < at)
  const own = Math.max(...earlier.map((c) => c.verb))
  return earlier.some(
    (c) => c.verb !== own && c.level === 'main' && !c.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken),
  )
}

export function isYear({ tag, lower }: Pick<Word, 'tag' | 'lower'>): boolean {
  return tag === 'NUM' && /^(?:1[5-9]|20)\d\d$/.test(lower)
}
