import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Sentences whose speakers may depend on each other, by their places. */
export interface SpeechRun {
  readonly from: number
  /** After the last one. */
  readonly to: number
  /** After the last one whose speaker another may name; `from` if there is none. */
  readonly until: number
}

type Spoken = Pick<ReadSentence, 'sentence'>

/** Whether another sentence may name a sentence's speaker: in direct speech, in lists, and in German by the form of the verb. */
export function mayGoOn(read: Spoken, { verbSecond }: Lexicon): boolean {
  const { kind } = read.sentence
  return kind === 'item' || kind === 'quotation' || verbSecond !== undefined || isAllQuoted(read)
}

/**
 * The runs of an article, in order. A block starts another run unless direct speech goes on from the block before, its speaker is
 * named above it or it says who spoke there.
 */
export function speechRuns(reads: readonly Spoken[], lexicon: Lexicon): SpeechRun[] {
  const starts = reads.flatMap((_, at) => (at === 0 || isStart(reads, at, lexicon) ? at : []))
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? reads.length
    const until = from + 1 + reads.slice(from, to).findLastIndex((read) => mayGoOn(read, lexicon))
    return { from, to, until }
  })
}

function isStart(reads: readonly Spoken[], at: number, { speech: { saidSo } }: Lexicon): boolean {
  const [last, first] = [reads[at - 1], reads[at]]
  if (!last || !first || last.sentence.block === first.sentence.block) return false
  const { block, kind, listIntro } = first.sentence
  // The line above a list need not be right before its items.
  if (kind === 'item' && listIntro !== undefined) return false
  if (last.sentence.block < block - 1) return true
  if (kind === 'quotation') return false
  for (let i = at - 1; reads[i]?.sentence.block === block - 1; i--)
    if (isOpen(reads[i] as Spoken)) return false
  for (let i = at; saidSo && reads[i]?.sentence.block === block; i++)
    if (saidSo.test(reads[i]?.sentence.text ?? '')) return false
  return true
}

/** Whether a sentence's direct speech goes on after it. */
export function isOpen({ sentence }: Spoken): boolean {
  return sentence.quotations.some((q) => q.open && q.end >= sentence.end)
}

export function startsQuoted({ sentence }: Spoken): boolean {
  return sentence.quoted.some((q) => q.start <= sentence.start + 1)
}

/** Whether a sentence is nothing but direct speech. */
export function isAllQuoted({ sentence }: Spoken): boolean {
  return sentence.quoted.length > 0 && /^[\s\p{P}]*$/u.test(sentence.masked)
}
