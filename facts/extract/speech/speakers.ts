import type { EntityId, Span } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import { entityIn, type ReadSentence } from '../discourse/read-sentence.ts'
import { hangs } from '../gates/hanging.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'

/** The speaker of something, wherever the name is. */
export interface FoundSpeaker {
  /** As the article names the speaker. */
  readonly words: string
  /** Absent if the tables do not know the speaker. */
  readonly entity?: EntityId
  /** The country or leader for whom a body or officials speak. */
  readonly voice?: EntityId
  /** The speaker was introduced before and is not named here: 'the senator'. */
  readonly isVague?: true
}

/** Who a phrase is as a speaker: a government is its country; other bodies are shown by their own words. */
export function speakerBy(read: ReadSentence, phrase: Phrase, { government }: Lexicon): FoundSpeaker {
  const words = wordsOfPhrase(read, phrase)
  const entity = isLongerName(read, phrase) ? undefined : entityIn(phrase, read.references)
  const voice = phrase.voice ?? (phrase.entity ? undefined : phrase.also?.voice)
  const isKnown =
    entity !== undefined &&
    (isPerson(entity)
      ? entity !== phrase.voice
      : government.test(read.parsed.words[phrase.head]?.lower ?? ''))
  if (voice && !isKnown) return { words, voice }
  return { words, ...(entity ? { entity } : {}) }
}

/** 'Save Our Parks Namibia': a body with a name of its own that ends with a country's is not the country. */
function isLongerName({ parsed: { words } }: ReadSentence, { from, head, entity }: Phrase): boolean {
  const before = words[head - 1]
  return (
    entity !== undefined &&
    !isPerson(entity) &&
    head > from &&
    before?.tag === 'PROPN' &&
    before.mention === undefined &&
    words[head]?.mention?.entity === entity
  )
}

/** Whether a phrase is a person, or a body that can speak: not 'attitude' or 'number'. */
function canSpeak(
  { parsed: { words }, references }: ReadSentence,
  phrase: Phrase,
  { bodies, speech }: Lexicon,
): boolean {
  if (speech.shares.test(words[phrase.head]?.lower ?? '')) return false
  if (phrase.kind !== 'noun' || phrase.person !== undefined || phrase.also || phrase.voice) return true
  const head = words[phrase.head]
  return (
    entityIn(phrase, references) !== undefined || (head?.form !== 'Plur' && bodies.test(head?.lower ?? ''))
  )
}

/** Who reports news: '…, informó EFE' names a source, no speaker. */
const AGENCY =
  /^(?:AFP|AP|Associated\sPress|Agence\sFrance-Presse|Al\sJazeera|EFE|DPA|ANSA|Reuters|Xinhua|TASS|Sputnik|Bloomberg|CNN|BBC|Lusa|Télam|Europa\sPress|Notimex|PTI|Kyodo|Yonhap)(?:\s\p{Lu}\p{L}+)?$/u

export function isAgency(
  { from, to }: Phrase,
  words: ReadSentence['parsed']['words'],
  { speech: { agency } }: Lexicon,
): boolean {
  const own = words.slice(from, to).filter((w) => w.tag !== 'DET')
  const name = own.map((w) => w.text).join(' ')
  return AGENCY.test(agency ? name.replace(agency, '') : name)
}

/** The only subject of a clause. */
export function speakerIn(read: ReadSentence, clause: Clause, lexicon: Lexicon): FoundSpeaker | undefined {
  const left = read.dropped.get(clause)
  if (left) return { words: left.name ?? '', ...(left.entity ? { entity: left.entity } : {}) }
  const [subject, ...others] = clause.subjects
  if (
    !subject ||
    subject.kind === 'speech' ||
    clause.isPassive ||
    !canSpeak(read, subject, lexicon) ||
    isAgency(subject, read.parsed.words, lexicon) ||
    isWhose(read, subject, clause, lexicon)
  )
    return undefined
  // German: nothing but the subject is before the verb: 'Völlig unerwartet verkündete Saied …'.
  const before = read.parsed.words[subject.to]
  // Except with 'hingegen' and similar words: 'Saied hingegen verkündete …'.
  const between = read.parsed.words.slice(subject.to, clause.from).map((w) => w.lower)
  if (
    lexicon.verbSecond &&
    subject.from === 0 &&
    clause.from > subject.to &&
    before?.text !== ',' &&
    !between.every((w) => lexicon.speech.between?.test(w))
  )
    return undefined
  const names = clause.subjects.map((s) => wordsOfPhrase(read, s))
  if (others.length > 0) return { words: names.join(', ') }
  const entity = entityIn(subject, read.references)
  if (subject.kind === 'pronoun') {
    const name = read.references.get(subject)?.name
    return entity ? { words: names[0] ?? '', entity } : name ? { words: name } : undefined
  }
  const isVague = hangs(read, clause, lexicon)
  const speaker = speakerBy(read, subject, lexicon)
  const words = withAddition(read, subject, clause, lexicon) ?? speaker.words
  return { ...speaker, words, ...(isVague ? { isVague: true as const } : {}) }
}

/** 'American Federation of Teachers President Randi Weingarten': the subject is only whose president speaks. */
function isWhose(
  { parsed: { words } }: ReadSentence,
  subject: Phrase,
  { from }: Clause,
  lexicon: Lexicon,
): boolean {
  if (lexicon.order !== 'fixed' || subject.person !== undefined || subject.to >= from) return false
  const stop = words.findIndex((w, i) => i >= subject.to && i < from && w.text === ',')
  const between = words.slice(subject.to, stop < 0 ? from : stop)
  return between.some(
    (w, i) => lexicon.speech.ranks?.test(w.text) && /^\p{Lu}/u.test(between[i + 1]?.text ?? ''),
  )
}

/** 'Two people briefed on the talks': the words between a person and the verb belong to that person. */
function withAddition(
  { parsed: { words }, sentence }: ReadSentence,
  subject: Phrase,
  { from }: Clause,
  lexicon: Lexicon,
): string | undefined {
  if (!/^(?:noun|name)$/.test(subject.kind) || subject.also || subject.to >= from) return undefined
  let end = from
  // 'The Food and Agriculture Organization (FAO) warns': the short form is not needed.
  if (words[end - 1]?.text === ')') end = words.findLastIndex((w, i) => i < end && w.text === '(')
  while (end > subject.to && /^(?:ADV|PUNCT)$/.test(words[end - 1]?.tag ?? '')) end--
  const between = words.slice(subject.to, Math.max(end, 0))
  const [first] = between
  if (!first || between.some((w) => /^[,;:–—()]$/.test(w.text) || w.quote || w.isDate)) return undefined
  // 'Die Organisation «Vier Pfoten»'
  const named = /^\s*([«„"“‘]).*[»“"”’]/u.exec(sentence.blockText.slice(subject.end, words[from]?.start))
  if (named) return sentence.blockText.slice(subject.start, subject.end + named[0].length)
  if (first.tag !== 'ADP' && lexicon.order !== 'fixed') return undefined
  if (subject.kind === 'name' && !lexicon.speech.for.test(first.lower)) return undefined
  return sentence.blockText.slice(subject.start, words[end - 1]?.end)
}

/** A phrase's own words and what 'of' joins to them, and a stranger's name after a comma. */
export function wordsOfPhrase(
  { sentence }: Pick<ReadSentence, 'sentence'>,
  { start, end, until, also, kind }: Pick<Phrase, 'start' | 'end' | 'until' | 'also' | 'kind'>,
): string {
  const isNamed = until !== undefined && kind === 'noun' && also !== undefined && also.start >= until
  // French 'a-t-il ajouté': 'il'
  return sentence.blockText
    .slice(start, Math.max(end, until ?? end, isNamed ? also.end : end))
    .replace(/^-(?:t-)?/u, '')
}

/** Who says what a sentence says. */
export interface Speech extends FoundSpeaker {
  /** The direct speech in the sentence, in the block, with its marks. */
  readonly said: readonly Span[]
  /** The clause that says who speaks, if it is in this sentence. */
  readonly clause?: Clause
  /** All of the sentence is the speaker's: a turn of an interview, an item under 'She also said:'. */
  readonly isWhole?: true
  /** A name and a colon are before the direct speech. */
  readonly isTurn?: true
  /** 'According to X' is in the sentence. */
  readonly isAccording?: true
  /** The verb's form alone says that somebody says so: 'Er sei bereit.' */
  readonly isReported?: true
}

/** Whether a leader or country speaks, by itself or by a body; else a stranger does. */
export function isOwnSpeech({ entity, voice }: FoundSpeaker): boolean {
  return entity !== undefined || voice !== undefined
}

export function speakerOf({ words, entity, voice, isVague }: FoundSpeaker): FoundSpeaker {
  return {
    words,
    ...(entity ? { entity } : {}),
    ...(voice ? { voice } : {}),
    ...(isVague ? { isVague } : {}),
  }
}
