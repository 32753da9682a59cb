import type { EntityId, Span } from '../types.ts'
import type { Clause } from './clause.ts'
import { entityIn, type Read } from './discourse.ts'
import { hangs } from './hanging.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isPerson, type Phrase } from './phrases.ts'
import { isQuoted } from './sentence.ts'
import { speechSpans } from './words.ts'

/** Who says what a sentence tells. */
export interface Speech {
  /** As the article names the speaker. */
  readonly words: string
  /** Absent where it is nobody whom the tables know. */
  readonly entity?: EntityId
  /** The direct speech in the sentence, in the block, with its marks. */
  readonly said: readonly Span[]
  /** The clause that says who speaks, where it stands in this sentence. */
  readonly clause?: Clause
  /** The speaker was introduced before and is not named here: 'the senator'. */
  readonly isVague?: true
  /** All of the sentence is the speaker's: a turn of an interview, an item under 'She also said:'. */
  readonly isWhole?: true
  /** 'According to X' stands in the sentence. */
  readonly isAccording?: true
  /** The verb's form alone says that somebody says so: 'Er sei bereit.' */
  readonly isReported?: true
}

type Speaker = Pick<Speech, 'words' | 'entity' | 'isVague'>

/**
 * Who says what each sentence tells: whoever is the subject of the verb of saying beside it; in direct speech that goes
 * on, over sentences, paragraphs and lists, whoever spoke last, until somebody else speaks.
 */
export function speeches(reads: readonly Read[], lexicon: Lexicon): (Speech | undefined)[] {
  const out: (Speech | undefined)[] = []
  const speakers = new Map<string, Speaker>()
  for (const read of reads) {
    const own = attributed(read, lexicon)
    if (own?.clause || own?.isWhole) for (const q of own.said) speakers.set(keyOf(read, q), own)
    out.push(own)
  }
  // Direct speech that has its speaker in another sentence of the block, or goes on from the block before.
  let last: { speaker: Speaker; block: number; isOpen: boolean } | undefined
  for (const [i, read] of reads.entries()) {
    const { sentence } = read
    const said = speechSpans(sentence)
    if (last && last.block < sentence.block - 1) last = undefined
    if (last && last.block < sentence.block && !last.isOpen && !startsQuoted(read)) last = undefined
    const own = out[i]
    if (own && (own.clause || own.isWhole)) {
      // '“No”, dijo': too short to stand apart, and what follows goes on with it.
      const isBriefly = sentence.quoted.length > 0 && own.clause?.isInverted
      if (said.length > 0 || isBriefly)
        last = { speaker: speakerOf(own), block: sentence.block, isOpen: isOpen(read) }
      continue
    }
    const listed = introduced(reads, i, out)
    if (listed) {
      out[i] = { ...listed, said: said, isWhole: true }
      continue
    }
    if (own || sentence.quoted.length === 0) {
      if (!own && hasPersonSubject(read)) last = undefined
      continue
    }
    const whole = sentence.quoted.find((q) => speakers.has(keyOf(read, q)))
    const later = whole ? speakers.get(keyOf(read, whole)) : undefined
    const isRun = last !== undefined && isAllQuoted(read) && (last.block === sentence.block || last.isOpen)
    const speaker = later ?? (isRun ? last?.speaker : undefined)
    if (speaker && isAllQuoted(read)) {
      out[i] = { ...speaker, said: sentence.quoted }
      last = { speaker, block: sentence.block, isOpen: isOpen(read) }
    } else if (!isAllQuoted(read) && hasPersonSubject(read)) last = undefined
  }
  pointBack(reads, out, lexicon)
  goOnReporting(reads, out, lexicon)
  return out
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

function speakerOf({ words, entity }: Speaker): Speaker {
  return { words, ...(entity ? { entity } : {}) }
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
  const { sentence, parsed, clauses, references } = read
  const said = speechSpans(sentence)
  const turn = turnOf(read)
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
    const entity = entityIn(phrase, references)
    return { words: wordsOfPhrase(read, phrase), ...(entity ? { entity } : {}), said, isAccording: true }
  }
  for (const match of lexicon.accordingToBehind ? sentence.masked.matchAll(lexicon.accordingToBehind) : []) {
    const phrase = parsed.phrases.find((p) => p.end === sentence.start + match.index)
    if (!phrase || phrase.kind === 'pronoun') continue
    const entity = entityIn(phrase, references)
    return { words: wordsOfPhrase(read, phrase), ...(entity ? { entity } : {}), said }
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

/** Whether a phrase is somebody, or a body that speaks: no 'attitude', no 'number'. */
function canSpeak({ parsed: { words }, references }: Read, phrase: Phrase, { bodies }: Lexicon): boolean {
  if (phrase.kind !== 'noun' || phrase.person !== undefined || phrase.also) return true
  const head = words[phrase.head]
  return (
    entityIn(phrase, references) !== undefined || (head?.form !== 'Plur' && bodies.test(head?.lower ?? ''))
  )
}

/** Who reports news: '…, informó EFE' names a source, no speaker. */
const AGENCY =
  /^(?:AFP|AP|EFE|DPA|ANSA|Reuters|Xinhua|TASS|Sputnik|Bloomberg|CNN|BBC|Lusa|Télam|Europa\sPress|Notimex|PTI|Kyodo|Yonhap)(?:\s\p{Lu}\p{L}+)?$/u

function isAgency({ from, to }: Phrase, words: Read['parsed']['words']): boolean {
  return AGENCY.test(
    words
      .slice(from, to)
      .filter((w) => w.tag !== 'DET')
      .map((w) => w.text)
      .join(' '),
  )
}

/** Whoever is the one subject of a clause. */
export function speakerIn(read: Read, clause: Clause, lexicon: Lexicon): Speaker | undefined {
  const left = read.dropped.get(clause)
  if (left) return { words: left.name ?? '', ...(left.entity ? { entity: left.entity } : {}) }
  const [subject, ...others] = clause.subjects
  if (
    !subject ||
    subject.kind === 'speech' ||
    clause.isPassive ||
    !canSpeak(read, subject, lexicon) ||
    isAgency(subject, read.parsed.words)
  )
    return undefined
  // German: nothing but the subject stands before the verb: 'Völlig unerwartet verkündete Saied …'.
  const before = read.parsed.words[subject.to]
  if (lexicon.verbSecond && subject.from === 0 && clause.from > subject.to && before?.text !== ',')
    return undefined
  const names = clause.subjects.map((s) => wordsOfPhrase(read, s))
  if (others.length > 0) return { words: names.join(', ') }
  const entity = entityIn(subject, read.references)
  if (subject.kind === 'pronoun') {
    const name = read.references.get(subject)?.name
    return entity ? { words: names[0] ?? '', entity } : name ? { words: name } : undefined
  }
  const isVague = hangs(read, clause, lexicon)
  return {
    words: names[0] ?? '',
    ...(entity ? { entity } : {}),
    ...(isVague ? { isVague: true as const } : {}),
  }
}

/** A phrase's own words with what 'of' joins to them; a stranger's name behind a comma as well. */
export function wordsOfPhrase(
  { sentence }: Pick<Read, 'sentence'>,
  { start, end, until, also, kind }: Pick<Phrase, 'start' | 'end' | 'until' | 'also' | 'kind'>,
): string {
  const isNamed = until !== undefined && kind === 'noun' && also !== undefined && also.start >= until
  // French 'a-t-il ajouté': 'il'
  return sentence.blockText
    .slice(start, Math.max(end, until ?? end, isNamed ? also.end : end))
    .replace(/^-(?:t-)?/u, '')
}

/** 'Macron: …' in an interview. */
function turnOf(read: Read): Speech | undefined {
  const { sentence, parsed } = read
  const head = /^\s*([^:“”"«»]{3,50}):\s/.exec(sentence.masked)
  if (!head?.[1] || sentence.start > 0) return undefined
  // 'Merkel: Warum alles gut ist' is the title of something else.
  if (!/[.!?…][\s"'”’“»«)]*$/u.test(sentence.text)) return undefined
  const end = sentence.start + head[1].trimEnd().length
  const said = sentence.quoted.filter((q) => /^[:\s]*$/.test(sentence.blockText.slice(end, q.start)))
  const name = parsed.phrases.find(
    (p: Phrase) => p.end === end && p.kind === 'known' && p.person === 'one' && p.start <= sentence.start + 1,
  )
  return name?.entity
    ? {
        words: wordsOfPhrase(read, name),
        entity: name.entity,
        ...(said.length > 0 ? { said } : { said, isWhole: true }),
      }
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
