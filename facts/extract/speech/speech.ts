import type { Span } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import { speechSpans } from '../words/word.ts'
import { attributed, isSaying } from './attribution.ts'
import { type FoundSpeaker, type Speech, speakerBy, speakerIn, speakerOf } from './speakers.ts'
import { introduced } from './turns.ts'

/**
 * Who says what each sentence says: the subject of the verb of saying beside it; in direct speech that goes
 * on, over sentences, paragraphs and lists, the last speaker, until somebody else speaks.
 */
export function speeches(reads: readonly ReadSentence[], lexicon: Lexicon): (Speech | undefined)[] {
  const out: (Speech | undefined)[] = []
  const speakers = new Map<string, FoundSpeaker>()
  for (const read of reads) {
    const own = attributed(read, lexicon)
    if (own && isSpeaking(own, lexicon)) for (const q of own.said) speakers.set(keyOf(read, q), own)
    out.push(own)
  }
  // Direct speech that has its speaker in another sentence of the block, or goes on from the block before.
  let last: { speaker: FoundSpeaker; block: number; isOpen: boolean; isNear?: boolean } | undefined
  for (const [i, read] of reads.entries()) {
    const { sentence } = read
    const said = speechSpans(sentence)
    if (last && last.block < sentence.block - 1) last = undefined
    if (last && last.block < sentence.block && !last.isOpen && !startsQuoted(read)) last = undefined
    const own = out[i]
    if (own && isSpeaking(own, lexicon)) {
      // German: 'Scholz kritisierte die Pläne. „Das ist falsch.“'
      // '“No”, dijo': too short to be separate, and what follows goes on with it.
      const isBriefly = sentence.quoted.length > 0 && own.clause?.isInverted
      if (said.length > 0 || lexicon.verbSecond || isBriefly)
        last = {
          speaker: speakerOf(own),
          block: sentence.block,
          isOpen: isOpen(read),
          isNear: said.length === 0,
        }
      continue
    }
    const listed = introduced(reads, i, out)
    if (listed) {
      out[i] = { ...listed, said: said, isWhole: true }
      continue
    }
    if (own || sentence.quoted.length === 0) {
      const spoke =
        !own && lexicon.verbSecond && isSpoken(read.main) ? speakerIn(read, read.main, lexicon) : undefined
      if (spoke) last = { speaker: speakerOf(spoke), block: sentence.block, isOpen: false, isNear: true }
      else if (!own && (hasPersonSubject(read) || last?.isNear)) last = undefined
      continue
    }
    const signed = isAllQuoted(read) ? signedBy(reads, i, lexicon) : undefined
    if (signed) {
      out[i] = { ...signed, said: sentence.quoted }
      continue
    }
    const whole = sentence.quoted.find((q) => speakers.has(keyOf(read, q)))
    const later = whole ? speakers.get(keyOf(read, whole)) : undefined
    const isRun = last !== undefined && isAllQuoted(read) && (last.block === sentence.block || last.isOpen)
    const speaker = later ?? (isRun ? last?.speaker : speakerBefore(reads, i, out, lexicon))
    if (speaker && isAllQuoted(read)) {
      out[i] = { ...speaker, said: sentence.quoted }
      last = { speaker, block: sentence.block, isOpen: isOpen(read) }
    } else if (!isAllQuoted(read) && hasPersonSubject(read)) last = undefined
  }
  pointBack(reads, out, lexicon)
  goOnReporting(reads, out, lexicon)
  return out
}

/**
 * 'Miller blames the courts. “They are late.”': the speaker of the sentence before goes on, if no speaker
 * is named after them.
 */
function speakerBefore(
  reads: readonly ReadSentence[],
  i: number,
  out: readonly (Speech | undefined)[],
  lexicon: Lexicon,
): FoundSpeaker | undefined {
  const [before, read, next] = [reads[i - 1], reads[i], reads[i + 1]]
  if (!before?.main || !read || before.sentence.block !== read.sentence.block || !isAllQuoted(read))
    return undefined
  if (!startsQuoted(read) || before.sentence.quoted.length > 0) return undefined
  if (!isSpoken(before.main) || before.main.isNegated) return undefined
  // '“Why?” Miller asked.' is two sentences.
  const isNext = next !== undefined && next.sentence.block === read.sentence.block
  if (isNext && !isAllQuoted(next) && (next.main === undefined || next.clauses.some(isSaying)))
    return undefined
  const told = out[i - 1]
  const speaker = told?.clause === before.main ? told : speakerIn(before, before.main, lexicon)
  return speaker && !speaker.isVague ? speakerOf(speaker) : undefined
}

/** How many sentences may be above the name of the person who signs them. */
const LONGEST_SIGNED = 10

/** '— Ann Miller, governor' in a separate block below the words. */
function signedBy(reads: readonly ReadSentence[], i: number, lexicon: Lexicon): FoundSpeaker | undefined {
  const block = reads[i]?.sentence.block ?? 0
  let at = i + 1
  while (reads[at]?.sentence.block === block) {
    const same = reads[at]
    if (!same || at > i + LONGEST_SIGNED || !isAllQuoted(same)) return undefined
    at++
  }
  const line = reads[at]
  if (!line || line.sentence.block !== block + 1 || reads[at + 1]?.sentence.block === block + 1)
    return undefined
  const mark = /^[-–—―]{1,2}\s*/u.exec(line.sentence.text)
  const name = mark && line.parsed.phrases.find((p) => p.start === line.sentence.start + mark[0].length)
  if (name?.person !== 'one' || (name.kind !== 'known' && name.kind !== 'name')) return undefined
  return speakerBy(line, name, lexicon)
}

/** Whether a sentence says who speaks: by a verb; in German also by 'so Scholz'. */
function isSpeaking({ clause, isWhole, isTurn, said, isReported }: Speech, { verbSecond }: Lexicon): boolean {
  return (
    clause !== undefined ||
    isWhole === true ||
    isTurn === true ||
    (verbSecond !== undefined && said.length > 0 && !isReported)
  )
}

/** '«…». Lo ha detto Giorgia Meloni': direct speech whose speaker is named in the sentence after it. */
function pointBack(reads: readonly ReadSentence[], out: (Speech | undefined)[], lexicon: Lexicon): void {
  const said = lexicon.speech.saidSo
  if (!said) return
  for (const [i, read] of reads.entries()) {
    const { sentence, clauses, parsed } = read
    if (!said.test(sentence.text)) continue
    const found = clauses.find((c) => isSaying(c) && c.subjects.length + c.objects.length > 0 && !c.isNegated)
    // 'C’est ce qu’a déclaré Macron': the speaker follows.
    const clause = found && { ...found, subjects: found.subjects.length > 0 ? found.subjects : found.objects }
    const verb = clause && parsed.words[clause.verb]
    if (!verb || sentence.quoted.some((q) => q.start < verb.start)) continue
    const speaker = speakerIn(read, clause, lexicon)
    for (let at = i - 1; speaker && at >= 0; at--) {
      const before = reads[at]
      if (!before || out[at] || !isAllQuoted(before) || before.sentence.block < sentence.block - 1) break
      out[at] = { ...speakerOf(speaker), said: before.sentence.quoted }
    }
  }
}

/** Whether a clause is about what somebody says, asks, blames, wants. */
function isSpoken(main: Clause | undefined): main is Clause {
  return (
    main !== undefined &&
    !main.isPassive &&
    main.modality === 'real' &&
    main.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken)
  )
}

/** German 'Scholz lehnte das ab. Er sei nicht bereit …': the form of the verb says that the same speaker goes on. */
function goOnReporting(reads: readonly ReadSentence[], out: (Speech | undefined)[], lexicon: Lexicon): void {
  for (const [i, read] of reads.entries()) {
    const before = reads[i - 1]
    if (out[i] || !before || !read.main?.isReported || before.sentence.block !== read.sentence.block) continue
    const { main } = before
    const isSaid =
      main !== undefined && !main.isPassive && main.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken)
    const speaker = out[i - 1] ?? (isSaid ? speakerIn(before, main, lexicon) : undefined)
    if (speaker) out[i] = { ...speakerOf(speaker), said: [], isReported: true }
  }
}

/** Direct speech by the quotation of the block that it is a part of. */
function keyOf({ sentence }: ReadSentence, span: Span): string {
  const whole = sentence.quotations.find((q) => q.start <= span.start && span.start < q.end)
  return `${sentence.block}:${whole?.start ?? span.start}`
}

function isOpen({ sentence }: ReadSentence): boolean {
  return sentence.quotations.some((q) => q.open && q.end >= sentence.end)
}

function startsQuoted({ sentence }: ReadSentence): boolean {
  return sentence.quoted.some((q) => q.start <= sentence.start + 1)
}

/** Whether a sentence is nothing but direct speech. */
export function isAllQuoted({ sentence }: Pick<ReadSentence, 'sentence'>): boolean {
  return sentence.quoted.length > 0 && /^[\s\p{P}]*$/u.test(sentence.masked)
}

function hasPersonSubject({ main }: ReadSentence): boolean {
  return main?.subjects.some((s) => s.person !== undefined || s.kind === 'pronoun') ?? false
}
