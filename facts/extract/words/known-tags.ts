import type { Mention, Span } from '../../types.ts'
import { capitalsOf } from '../lexicon/capitals.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { stateWords } from '../lexicon/state-words.ts'
import { entriesFor } from '../lexicon/verb-entry.ts'
import type { PartOfSpeech } from '../parser/parser.ts'
import type { Tag } from './word.ts'
import type { WordToken } from './word-tokens.ts'

/** 'President-elect' is a title, as a sentence's first word too. */
const TO_BE = /-(?:elect|designate)$/iu

/** What the form of a word or its neighbours say for certain. */
function knownTag(
  raw: readonly WordToken[],
  texts: readonly string[],
  at: number,
  blockText: string,
  lexicon: Lexicon,
): Tag | undefined {
  const text = texts[at] ?? ''
  const token = raw[at]
  if (token?.mention) return tagOf(token.mention, token.end, blockText)
  if (TO_BE.test(text)) return 'NOUN'
  if (isSayingAfter(texts, raw, at, lexicon) || isSayingLast(texts, raw, at, lexicon)) return 'VERB'
  if (isTitleBefore(texts, at, lexicon)) return 'NOUN'
  if (isEnclitic(text, lexicon)) return 'PRON'
  return isElect(texts, at, lexicon) ? 'ADJ' : undefined
}

/** The tags that are known before parsing, by what the words are. */
export function knownTags(
  raw: readonly WordToken[],
  texts: readonly string[],
  blockText: string,
  lexicon: Lexicon,
): (Tag | undefined)[] {
  const known = raw.map((_, i) => knownTag(raw, texts, i, blockText, lexicon))
  // 'Downing Street said' starts with no verb.
  if (stateWords(lexicon)?.seats.test(texts.slice(0, 2).join(' ').toLowerCase())) known[0] ??= 'PROPN'
  // 'Beijing wants' has one verb.
  const capitals = capitalsOf(lexicon)
  texts.forEach((text, i) => {
    if (capitals.has(text)) known[i] ??= 'PROPN'
  })
  if (lexicon.language !== 'de') nameCapitals(raw, texts, known)
  return known
}

/** '«…», assure Ayrault' and '…, note Macron': between what is said and a name, a word that may be a noun is a verb of saying. */
function isSayingAfter(
  texts: readonly string[],
  raw: readonly { readonly mention?: Mention; readonly quote?: Span }[],
  at: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.order !== 'free') return false
  const text = texts[at] ?? ''
  const isMark = /^[,!?…]$/.test(texts[at - 1] ?? '')
  const hasSpeech = raw[at - 1]?.quote !== undefined || (isMark && raw[at - 2]?.quote !== undefined)
  if (!/^\p{Ll}/u.test(text) || !(hasSpeech || (isMark && raw[at + 1]?.mention))) return false
  return isVerbOfSaying(text, lexicon, hasSpeech)
}

function isVerbOfSaying(text: string, lexicon: Lexicon, hasSpeech: boolean): boolean {
  return entriesFor(text, lexicon).some(
    (e) => e.as === 'say' && !e.object && !e.before && (hasSpeech || !e.isQuoted),
  )
}

/** The most words of a speaker's name. */
const LONGEST_NAME = 4

/** '“…,” Ann Miller writes, before …': after what is said and a name, a word that may be a noun is a verb of saying. */
function isSayingLast(
  texts: readonly string[],
  raw: readonly { readonly quote?: Span }[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const [text = '', next = '.'] = [texts[at], texts[at + 1]]
  if (lexicon.language !== 'en' || !/^\p{Ll}+s$/u.test(text) || !/^[,.;:]$/.test(next)) return false
  let from = at
  while (at - from < LONGEST_NAME && !raw[from - 1]?.quote && /^\p{Lu}/u.test(texts[from - 1] ?? '')) from--
  return from < at && raw[from - 1]?.quote !== undefined && isVerbOfSaying(text, lexicon, true)
}

/** 'Trump campaign adviser Chris LaCivita': what a person is called, before the name. */
function isTitleBefore(texts: readonly string[], at: number, { language, people }: Lexicon): boolean {
  const text = texts[at] ?? ''
  if (language !== 'en' || !/^\p{Ll}+(?:[eo]r|ist|man|woman|person)$/u.test(text)) return false
  return people.test(text) && /^\p{Lu}\p{Ll}/u.test(texts[at + 1] ?? '')
}

/** 'O presidente eleito Lula': after the title it is not a verb. */
function isElect(texts: readonly string[], at: number, { titles, phrases }: Lexicon): boolean {
  return (
    phrases.elected?.test(texts[at] ?? '') === true &&
    titles[(texts[at - 1] ?? '').toLowerCase()] !== undefined
  )
}

/** Portuguese 'reuniu-se', 'disse-lhe': what is joined to a verb is not a verb. */
function isEnclitic(text: string, { clitic }: Lexicon): boolean {
  return /^-\p{Ll}/u.test(text) && clitic.test(text)
}

const ADJECTIVE =
  /(?:[^m]an|ish|ese|ic|ern|ab|crat|ist|al|ain|aine|ien|ienne|ais|aise|ano|ana|és|esa|ês|ese|ense|ico|ica|iano|iana)s?$/u

/** So much of a sentence may have capitals: more is a headline. */
const MOST_CAPITALS = 0.5

/** A capital inside a sentence is a name's, whatever the word looks like: 'visited Belvidere'. */
function nameCapitals(
  raw: readonly { readonly quote?: Span; readonly mention?: Mention }[],
  texts: readonly string[],
  known: (Tag | undefined)[],
): void {
  const isCapital = (i: number): boolean => !raw[i]?.quote && /^\p{Lu}[\p{Ll}\p{M}]/u.test(texts[i] ?? '')
  const capitals = texts.filter((_, i) => isCapital(i)).length
  const letters = texts.filter((text) => /^\p{L}/u.test(text)).length
  if (capitals > letters * MOST_CAPITALS) return
  for (let i = 1; i < texts.length; i++) {
    // 'Arab states': the parser knows an adjective better.
    if (ADJECTIVE.test(texts[i] ?? '') && /^\p{Ll}/u.test(texts[i + 1] ?? '')) continue
    if (known[i] || !isCapital(i) || /^(?:["“”„«»‘([:.!?–—-]|\.\.\.|…)$/u.test(texts[i - 1] ?? '')) continue
    known[i] = 'PROPN'
  }
}

/** The part of speech of a name: 'US-Präsident' and 'Putin-Kritiker' contain one, but name somebody else. */
function tagOf(mention: Mention, end: number, text: string): PartOfSpeech | undefined {
  const rest = text.slice(mention.end, end)
  if (/^[-‐‑]\p{Lu}/u.test(rest)) return 'NOUN'
  return isAdjective(mention, text) ? 'ADJ' : 'PROPN'
}

/** 'French', 'tchèque': an adjective of a country, before or after a noun. */
export function isAdjective({ alias, start, end }: Mention, text: string): boolean {
  return (
    alias === 'demonym' &&
    (/^\s+\p{L}/u.test(text.slice(end, end + 3)) || /^\p{Ll}/u.test(text.slice(start, start + 2)))
  )
}
