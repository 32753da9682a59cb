import type { Span } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import type { Read } from '../discourse/discourse.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPerson } from '../phrases/phrase.ts'
import { isQuoted } from '../words/sentence.ts'
import { speechSpans } from '../words/word.ts'
import { isAgency, type Speaker, speakerBy, speakerIn, wordsOfPhrase } from './speakers.ts'

/** Who says what a sentence tells. */
export interface Speech extends Speaker {
  /** The direct speech in the sentence, in the block, with its marks. */
  readonly said: readonly Span[]
  /** The clause that says who speaks, where it stands in this sentence. */
  readonly clause?: Clause
  /** All of the sentence is the speaker's: a turn of an interview, an item under 'She also said:'. */
  readonly isWhole?: true
  /** A name and a colon stand before the direct speech. */
  readonly isTurn?: true
  /** 'According to X' stands in the sentence. */
  readonly isAccording?: true
  /** The verb's form alone says that somebody says so: 'Er sei bereit.' */
  readonly isReported?: true
}

/**
 * Who says what each sentence tells: whoever is the subject of the verb of saying beside it; in direct speech that goes
 * on, over sentences, paragraphs and lists, whoever spoke last, until somebody else speaks.
 */
export function speeches(reads: readonly Read[], lexicon: Lexicon): (Speech | undefined)[] {
  const out: (Speech | undefined)[] = []
  const speakers = new Map<string, Speaker>()
  for (const read of reads) {
    const own = attributed(read, lexicon)
    if (own && isSpeaking(own, lexicon)) for (const q of own.said) speakers.set(keyOf(read, q), own)
    out.push(own)
  }
  // Direct speech that has its speaker in another sentence of the block, or goes on from the block before.
  let last: { speaker: Speaker; block: number; isOpen: boolean; isNear?: boolean } | undefined
  for (const [i, read] of reads.entries()) {
    const { sentence } = read
    const said = speechSpans(sentence)
    if (last && last.block < sentence.block - 1) last = undefined
    if (last && last.block < sentence.block && !last.isOpen && !startsQuoted(read)) last = undefined
    const own = out[i]
    if (own && isSpeaking(own, lexicon)) {
      // German: 'Scholz kritisierte die Pläne. „Das ist falsch.“'
      // '“No”, dijo': too short to stand apart, and what follows goes on with it.
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
    const speaker = later ?? (isRun ? last?.speaker : toldBefore(reads, i, out, lexicon))
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
 * 'Miller blames the courts. “They are late.”': who says in the sentence before what the words go on with, where no speaker
 * is named behind them.
 */
function toldBefore(
  reads: readonly Read[],
  i: number,
  out: readonly (Speech | undefined)[],
  lexicon: Lexicon,
): Speaker | undefined {
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

/** So many sentences may stand above whoever signs them. */
const LONGEST_SIGNED = 10

/** '— Ann Miller, governor' in a block of its own below the words. */
function signedBy(reads: readonly Read[], i: number, lexicon: Lexicon): Speaker | undefined {
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

/** Whether a sentence says who speaks: by a verb; German by 'so Scholz' as well. */
function isSpeaking({ clause, isWhole, isTurn, said, isReported }: Speech, { verbSecond }: Lexicon): boolean {
  return (
    clause !== undefined ||
    isWhole === true ||
    isTurn === true ||
    (verbSecond !== undefined && said.length > 0 && !isReported)
  )
}

/** What says who said the words before, by language: 'Lo ha detto Meloni', 'Así lo afirmó Boric', 'C’est ce qu’a dit Macron'. */
const SAID_SO: Readonly<Record<string, RegExp>> = {
  es: /^(?:así\s+lo|lo|eso\s+(?:es\s+lo\s+que\s+)?)\s/iu,
  fr: /^(?:c['’]est|voilà)\s+(?:ce|ainsi)\s+qu/iu,
  it: /^(?:lo|così|è\s+quanto)\s/iu,
  pt: /^(?:foi|é)\s+(?:o\s+que|assim\s+que)\s/iu,
}

/** '«…». Lo ha detto Giorgia Meloni': direct speech whose speaker is named in the sentence behind it. */
function pointBack(reads: readonly Read[], out: (Speech | undefined)[], lexicon: Lexicon): void {
  const said = SAID_SO[lexicon.language]
  if (!said) return
  for (const [i, read] of reads.entries()) {
    const { sentence, clauses, parsed } = read
    if (!said.test(sentence.text)) continue
    const found = clauses.find((c) => isSaying(c) && c.subjects.length + c.objects.length > 0 && !c.isNegated)
    // 'C’est ce qu’a déclaré Macron': who follows says so.
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

const SPEAKS = /^(?:say|speakOf|ask|blame|threaten|hold)$/

/** Whether a clause tells of what somebody says, asks, blames, wants. */
function isSpoken(main: Clause | undefined): main is Clause {
  return (
    main !== undefined &&
    !main.isPassive &&
    main.modality === 'real' &&
    main.entries.some((e) => SPEAKS.test(e.as))
  )
}

/** German 'Scholz lehnte das ab. Er sei nicht bereit …': the form of the verb says that the same speaker goes on. */
function goOnReporting(reads: readonly Read[], out: (Speech | undefined)[], lexicon: Lexicon): void {
  for (const [i, read] of reads.entries()) {
    const before = reads[i - 1]
    if (out[i] || !before || !read.main?.isReported || before.sentence.block !== read.sentence.block) continue
    const { main } = before
    const isSaid = main !== undefined && !main.isPassive && main.entries.some((e) => SPEAKS.test(e.as))
    const speaker = out[i - 1] ?? (isSaid ? speakerIn(before, main, lexicon) : undefined)
    if (speaker) out[i] = { ...speakerOf(speaker), said: [], isReported: true }
  }
}

/** Direct speech by the quotation of the block that it is a part of. */
function keyOf({ sentence }: Read, span: Span): string {
  const whole = sentence.quotations.find((q) => q.start <= span.start && span.start < q.end)
  return `${sentence.block}:${whole?.start ?? span.start}`
}

function speakerOf({ words, entity, voice }: Speaker): Speaker {
  return { words, ...(entity ? { entity } : {}), ...(voice ? { voice } : {}) }
}

function isOpen({ sentence }: Read): boolean {
  return sentence.quotations.some((q) => q.open && q.end >= sentence.end)
}

function startsQuoted({ sentence }: Read): boolean {
  return sentence.quoted.some((q) => q.start <= sentence.start + 1)
}

/** Whether a sentence is nothing but direct speech. */
export function isAllQuoted({ sentence }: Pick<Read, 'sentence'>): boolean {
  return sentence.quoted.length > 0 && /^[\s\p{P}]*$/u.test(sentence.masked)
}

function hasPersonSubject({ main }: Read): boolean {
  return main?.subjects.some((s) => s.person !== undefined || s.kind === 'pronoun') ?? false
}

/** The clause of a sentence that says who says the rest. */
function attributed(read: Read, lexicon: Lexicon): Speech | undefined {
  const { sentence, parsed, clauses } = read
  const said = speechSpans(sentence)
  const turn = turnOf(read, lexicon)
  if (turn) return turn
  // Of a language whose words nobody has written down, only what stands right beside direct speech.
  if (lexicon.verbs.length === 0) return besideName(read, said)
  const candidates = clauses.filter((c) => isSaying(c) || isBesideSpeech(c, read))
  // 'Dijo que Israel quiere «…»': who says so is not who is told of.
  const isSaid = (c: Clause): boolean =>
    c.level === 'complement' && clauses.some((o) => o.level === 'main' && o.verb < c.verb && isSaying(o))
  const beside = candidates.find((c) => isBesideSpeech(c, read) && !isSaid(c))
  const clause =
    said.length > 0
      ? (beside ?? candidates.find((c) => c.level === 'main'))
      : candidates.find((c) => c.level === 'main')
  if (clause) {
    const speaker = speakerIn(read, clause, lexicon)
    if (speaker) return { ...speaker, said, clause }
    if (said.length > 0) return undefined
  }
  for (const match of sentence.masked.matchAll(lexicon.accordingTo)) {
    const at = sentence.start + match.index + match[0].length
    const phrase = parsed.phrases.find((p) => p.start >= at && p.start - at < 3)
    if (!phrase || phrase.kind === 'pronoun' || phrase.kind === 'speech' || isAgency(phrase, parsed.words))
      continue
    // 'According to polls' names nobody who says it.
    const isSomebody =
      phrase.kind === 'known' ||
      phrase.kind === 'name' ||
      phrase.person !== undefined ||
      lexicon.bodies.test(parsed.words[phrase.head]?.lower ?? '')
    if (
      !isSomebody ||
      // 'Para jornalistas, Lula …': to whom it is said.
      (/^p(?:ara|our|er)\s/iu.test(match[0]) && phrase.person !== 'one' && phrase.kind !== 'name') ||
      /^(?:polls?|surveys?|reports?|figures?|data|estimates?|documents?|sondages?|encuestas?|Umfragen?|dados|dati)$/iu.test(
        parsed.words[phrase.head]?.text ?? '',
      )
    )
      continue
    return { ...speakerBy(read, phrase, lexicon), said, isAccording: true }
  }
  for (const match of lexicon.accordingToBehind ? sentence.masked.matchAll(lexicon.accordingToBehind) : []) {
    const phrase = parsed.phrases.find((p) => p.end === sentence.start + match.index)
    if (!phrase || phrase.kind === 'pronoun') continue
    // 'Medienberichten zufolge' names nobody.
    const head = parsed.words[phrase.head]?.lower ?? ''
    if (
      /(?:berichten?|angaben|umfragen?|informationen|schätzungen|daten|zahlen|studien?|recherchen)$/u.test(
        head,
      )
    )
      continue
    return { ...speakerBy(read, phrase, lexicon), said }
  }
  return undefined
}

/** Between direct speech and the name behind it: '„…”, powiedział premier Donald Tusk'. */
const TO_NAME = /^[\s,.–—-]*(?:\p{Ll}[\p{L}\p{M}]*\s+){1,3}$/u
/** Between a name and the direct speech behind it: 'Donald Tusk powiedział: „…”'. */
const TO_SPEECH = /^(?:\s+\p{Ll}[\p{L}\p{M}]*){1,3}\s*[:,]\s*$/u

/** The one leader who is named right beside direct speech, with a word or a few between. */
function besideName({ sentence }: Read, said: readonly Span[]): Speech | undefined {
  const named = sentence.mentions.filter((m) => isPerson(m.entity) && !isQuoted(sentence, m.start))
  const [name, ...others] = named
  const [quote, ...more] = said
  if (!name || others.length > 0 || !quote || more.length > 1) return undefined
  const between =
    name.start >= quote.end
      ? TO_NAME.test(sentence.blockText.slice(quote.end, name.start))
      : name.end <= quote.start && TO_SPEECH.test(sentence.blockText.slice(name.end, quote.start))
  return between ? { words: name.surface, entity: name.entity, said } : undefined
}

function isSaying({ entries }: Clause): boolean {
  return entries.some((e) => e.as === 'say')
}

/** Whether direct speech stands right before or behind a clause's subject and verb, whatever the verb. */
function isBesideSpeech(
  { verb, from, subjects, entries, isPassive }: Clause,
  { parsed: { words } }: Read,
): boolean {
  const first = Math.min(from, ...subjects.map((s) => s.from))
  const last = Math.max(verb, ...subjects.map((s) => s.to - 1))
  if (subjects.length === 0 || isPassive) return false
  const isMark = (i: number): boolean => /^[,:!?.–—-]$/.test(words[i]?.text ?? '')
  const before = words[first - 1]?.quote ?? (isMark(first - 1) ? words[first - 2]?.quote : undefined)
  if (before) return entries.length > 0 || last - first < 5
  const behind = isMark(last + 1) ? words[last + 2]?.quote : words[last + 1]?.quote
  return (
    behind !== undefined &&
    (entries.some((e) => e.as !== 'count' && e.as !== 'go') || words[last + 1]?.text === ':')
  )
}

/** So many UTF-16 units may stand before the colon of 'Ann Miller, head of the institute: “…”'. */
const LONGEST_TURN = 120

/** 'Macron: …' in an interview, and anybody with direct speech behind the colon. */
function turnOf(read: Read, lexicon: Lexicon): Speech | undefined {
  const { sentence, parsed } = read
  const colon = sentence.masked.indexOf(': ')
  const head = sentence.masked.slice(0, Math.max(0, colon))
  if (head.trim().length < 3 || head.length > LONGEST_TURN || /["“”«»]/u.test(head) || sentence.start > 0)
    return undefined
  // 'Merkel: Warum alles gut ist' is the title of something else.
  if (!/[.!?…][\s"'”’“»«)]*$/u.test(sentence.text)) return undefined
  const end = sentence.start + head.trimEnd().length
  const said = sentence.quoted.filter((q) => /^[:\s]*$/.test(sentence.blockText.slice(end, q.start)))
  const name = parsed.phrases.find((p) => p.person === 'one' && p.start <= sentence.start + 1)
  if (!name || (name.kind !== 'known' && name.kind !== 'name')) return undefined
  if (said.length > 0) {
    const hasVerb = parsed.words.some(
      (w, i) => w.end <= end && /^(?:VERB|AUX)$/.test(w.tag) && !parsed.holder[i],
    )
    const isRest = name.end === end || sentence.blockText[name.end] === ','
    return isRest && !hasVerb ? { ...speakerBy(read, name, lexicon), said, isTurn: true } : undefined
  }
  return name.entity && name.kind === 'known' && name.end === end
    ? { words: wordsOfPhrase(read, name), entity: name.entity, said, isWhole: true }
    : undefined
}

/** An item, or a quotation of its own, under a line that ends with 'said:' or 'declared,'. */
function introduced(
  reads: readonly Read[],
  i: number,
  speeches: readonly (Speech | undefined)[],
): Speaker | undefined {
  const read = reads[i]
  if (!read) return undefined
  const { sentence } = read
  if (sentence.kind !== 'item' && sentence.kind !== 'quotation') return undefined
  const block = sentence.listIntro ?? (sentence.kind === 'quotation' ? sentence.block - 1 : undefined)
  if (block === undefined) return undefined
  for (let at = i - 1; at >= 0; at--) {
    const other = reads[at]
    if (!other || other.sentence.block < block) return undefined
    if (other.sentence.block !== block) continue
    if (!/[:,]\s*$/.test(other.sentence.text)) return undefined
    const speech = speeches[at]
    return speech?.clause ? speakerOf(speech) : undefined
  }
  return undefined
}
