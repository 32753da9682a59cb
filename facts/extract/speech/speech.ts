import { atOnce, type Steps } from '../../text/steps.ts'
import type { Span } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import { speechSpans } from '../words/word.ts'
import { attributed, isSaying } from './attribution.ts'
import { type FoundSpeaker, type Speech, speakerBy, speakerIn, speakerOf } from './speakers.ts'
import { isAllQuoted, isOpen, mayGoOn, type SpeechRun, speechRuns, startsQuoted } from './speech-runs.ts'
import { introduced } from './turns.ts'

/** Who says what a sentence says, by the sentence's place. */
export type SpeechAt = (at: number) => Speech | undefined

/** Whose direct speech may go on. */
interface LastSpeaker {
  readonly speaker: FoundSpeaker
  readonly block: number
  readonly isOpen: boolean
  readonly isNear?: boolean
}

/**
 * Who says what each sentence says: the subject of the verb of saying beside it; in direct speech that goes
 * on, over sentences, paragraphs and lists, the last speaker, until somebody else speaks. It is found out when it is asked, for
 * all sentences of a run.
 */
export class Speeches {
  readonly #reads: readonly ReadSentence[]
  readonly #lexicon: Lexicon
  readonly #runs: readonly SpeechRun[]
  /** The run of each sentence. */
  readonly #runOf: readonly SpeechRun[]
  readonly #done = new Set<SpeechRun>()
  /** What a sentence itself says of its speaker. */
  readonly #own = new Map<number, Speech | undefined>()
  /** Who speaks by what other sentences say. */
  readonly #others = new Map<number, Speech>()

  constructor(reads: readonly ReadSentence[], lexicon: Lexicon) {
    this.#reads = reads
    this.#lexicon = lexicon
    this.#runs = speechRuns(reads, lexicon)
    this.#runOf = this.#runs.flatMap((run) => Array<SpeechRun>(run.to - run.from).fill(run))
  }

  /** Finds the speakers of all runs that may name somebody, in steps. */
  *steps(): Steps<void> {
    for (const run of this.#runs) if (this.#mayName(run)) yield* this.#runSteps(run)
  }

  /** Who says what a sentence says. */
  of(at: number): Speech | undefined {
    const run = this.#runOf[at]
    if (run) atOnce(this.#runSteps(run))
    return this.#at(at)
  }

  /** Whether the speaker of a sentence that names nobody may be known to the tables by what other sentences say. */
  mayGoOn(at: number): boolean {
    const [read, run] = [this.#reads[at], this.#runOf[at]]
    if (!read || !run) return false
    return mayGoOn(read, this.#lexicon) && this.#mayName(run)
  }

  /** Whether somebody may be named in a run, or in the line after it, which may sign it. */
  #mayName({ from, to }: SpeechRun): boolean {
    return this.#reads.slice(from, to + 1).some(({ mayName }) => mayName)
  }

  readonly #at: SpeechAt = (at) => this.#others.get(at) ?? this.#ownOf(at)

  #ownOf(at: number): Speech | undefined {
    const read = this.#reads[at]
    if (read && !this.#own.has(at)) this.#own.set(at, attributed(read, this.#lexicon))
    return this.#own.get(at)
  }

  *#runSteps(run: SpeechRun): Steps<void> {
    if (this.#done.has(run) || run.until === run.from) return
    const speakers = yield* this.#speakersIn(run)
    // Direct speech that has its speaker in another sentence of the block, or goes on from the block before.
    let last: LastSpeaker | undefined
    for (let i = run.from; i < run.until; i++) {
      last = this.#go(i, last, speakers)
      yield
    }
    this.#pointBack(run)
    this.#goOnReporting(run)
    this.#done.add(run)
  }

  /** Whoever speaks in direct speech, by its key. Only that is looked at of which other sentences have a part. */
  *#speakersIn({ from, to, until }: SpeechRun): Steps<ReadonlyMap<string, FoundSpeaker>> {
    const speakers = new Map<string, FoundSpeaker>()
    const parts = this.#reads.slice(from, until).filter(isAllQuoted)
    const keys = new Set(parts.flatMap((read) => read.sentence.quoted.map((q) => keyOf(read, q))))
    for (const read of this.#reads.slice(from, to)) {
      if (!read.sentence.quoted.some((q) => keys.has(keyOf(read, q)))) continue
      const own = this.#ownOf(read.at)
      if (own && isSpeaking(own, this.#lexicon)) for (const q of own.said) speakers.set(keyOf(read, q), own)
      yield
    }
    return speakers
  }

  /**
   * Goes on with a sentence.
   *
   * @param speakers of direct speech by its key
   * @returns whose direct speech may go on after it
   */
  #go(
    i: number,
    before: LastSpeaker | undefined,
    speakers: ReadonlyMap<string, FoundSpeaker>,
  ): LastSpeaker | undefined {
    const read = this.#reads[i]
    if (!read) return undefined
    const reads = this.#reads
    const lexicon = this.#lexicon
    const { sentence } = read
    const said = speechSpans(sentence)
    let last = before
    if (last && last.block < sentence.block - 1) last = undefined
    if (last && last.block < sentence.block && !last.isOpen && !startsQuoted(read)) last = undefined
    // Whoever speaks in a sentence without direct speech changes nothing then.
    const isPlain = sentence.quoted.length === 0 && sentence.kind !== 'item' && sentence.kind !== 'quotation'
    if (!last && isPlain && !lexicon.verbSecond) return undefined
    const own = this.#ownOf(i)
    if (own && isSpeaking(own, lexicon)) {
      // German: 'Scholz kritisierte die Pläne. „Das ist falsch.“'
      // '“No”, dijo': too short to be separate, and what follows goes on with it.
      const isBriefly = sentence.quoted.length > 0 && own.clause?.isInverted
      if (said.length === 0 && !lexicon.verbSecond && !isBriefly) return last
      return {
        speaker: speakerOf(own),
        block: sentence.block,
        isOpen: isOpen(read),
        isNear: said.length === 0,
      }
    }
    const listed = introduced(reads, i, this.#at)
    if (listed) {
      this.#others.set(i, { ...listed, said, isWhole: true })
      return last
    }
    if (own || sentence.quoted.length === 0) {
      const spoke =
        !own && lexicon.verbSecond && isSpoken(read.main) ? speakerIn(read, read.main, lexicon) : undefined
      if (spoke) return { speaker: speakerOf(spoke), block: sentence.block, isOpen: false, isNear: true }
      return !own && (last?.isNear || hasPersonSubject(read)) ? undefined : last
    }
    const signed = isAllQuoted(read) ? signedBy(reads, i, lexicon) : undefined
    if (signed) {
      this.#others.set(i, { ...signed, said: sentence.quoted })
      return last
    }
    const whole = sentence.quoted.find((q) => speakers.has(keyOf(read, q)))
    const later = whole ? speakers.get(keyOf(read, whole)) : undefined
    const isRun = last !== undefined && isAllQuoted(read) && (last.block === sentence.block || last.isOpen)
    const speaker = later ?? (isRun ? last?.speaker : speakerBefore(reads, i, this.#at, lexicon))
    if (speaker && isAllQuoted(read)) {
      this.#others.set(i, { ...speaker, said: sentence.quoted })
      return { speaker, block: sentence.block, isOpen: isOpen(read) }
    }
    return !isAllQuoted(read) && hasPersonSubject(read) ? undefined : last
  }

  /** '«…». Lo ha detto Giorgia Meloni': direct speech whose speaker is named in the sentence after it. */
  #pointBack({ from, to }: SpeechRun): void {
    const lexicon = this.#lexicon
    const said = lexicon.speech.saidSo
    if (!said) return
    for (const read of this.#reads.slice(from, to)) {
      const { sentence, at: i } = read
      if (!said.test(sentence.text)) continue
      const { clauses, parsed } = read
      const found = clauses.find(
        (c) => isSaying(c) && c.subjects.length + c.objects.length > 0 && !c.isNegated,
      )
      // 'C’est ce qu’a déclaré Macron': the speaker follows.
      const clause = found && {
        ...found,
        subjects: found.subjects.length > 0 ? found.subjects : found.objects,
      }
      const verb = clause && parsed.words[clause.verb]
      if (!verb || sentence.quoted.some((q) => q.start < verb.start)) continue
      const speaker = speakerIn(read, clause, lexicon)
      for (let at = i - 1; speaker && at >= 0; at--) {
        const before = this.#reads[at]
        if (!before || !isAllQuoted(before) || before.sentence.block < sentence.block - 1 || this.#at(at))
          break
        this.#others.set(at, { ...speakerOf(speaker), said: before.sentence.quoted })
      }
    }
  }

  /** German 'Scholz lehnte das ab. Er sei nicht bereit …': the form of the verb says that the same speaker goes on. */
  #goOnReporting({ from, to }: SpeechRun): void {
    const lexicon = this.#lexicon
    if (!lexicon.verbSecond) return
    for (const read of this.#reads.slice(from, to)) {
      const { at: i } = read
      const before = this.#reads[i - 1]
      if (!before || before.sentence.block !== read.sentence.block || this.#at(i) || !read.main?.isReported)
        continue
      const { main } = before
      const isSaid =
        main !== undefined && !main.isPassive && main.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken)
      const speaker = this.#at(i - 1) ?? (isSaid ? speakerIn(before, main, lexicon) : undefined)
      if (speaker) this.#others.set(i, { ...speakerOf(speaker), said: [], isReported: true })
    }
  }
}

/**
 * 'Miller blames the courts. “They are late.”': the speaker of the sentence before goes on, if no speaker
 * is named after them.
 */
function speakerBefore(
  reads: readonly ReadSentence[],
  i: number,
  speechAt: SpeechAt,
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
  const told = speechAt(i - 1)
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

/** Whether a clause is about what somebody says, asks, blames, wants. */
function isSpoken(main: Clause | undefined): main is Clause {
  return (
    main !== undefined &&
    !main.isPassive &&
    main.modality === 'real' &&
    main.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken)
  )
}

/** Direct speech by the quotation of the block that it is a part of. */
function keyOf({ sentence }: ReadSentence, span: Span): string {
  const whole = sentence.quotations.find((q) => q.start <= span.start && span.start < q.end)
  return `${sentence.block}:${whole?.start ?? span.start}`
}

function hasPersonSubject({ main }: ReadSentence): boolean {
  return main?.subjects.some((s) => s.person !== undefined || s.kind === 'pronoun') ?? false
}
