import type { Mention, Span } from '../../types.ts'
import { capitalsOf } from '../lexicon/capitals.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { stateWords } from '../lexicon/state-words.ts'
import { verbPattern } from '../lexicon/verb-entry.ts'
import type { Parser, PartOfSpeech } from '../parser/parser.ts'
import { PARSER_LANGUAGES, type ParserLanguage, tokensOf } from '../parser/tokens.ts'
import { settle } from './german-settle.ts'
import type { Sentence } from './sentence.ts'
import { speechSpans, type Tag, type Word } from './word.ts'

/** How many words of a sentence are looked at: longer ones are lists and accidents. */
const LONGEST = 150

/** 'President-elect' is a title, as a sentence's first word too. */
const TO_BE = /-(?:elect|designate)$/iu

/**
 * A sentence's words, tagged and parsed: each name is one word, direct speech is taken out and stands as one word.
 *
 * @returns nothing where the sentence is too long to be one
 */
export function wordsOf(sentence: Sentence, lexicon: Lexicon, parser: Parser | undefined): Word[] {
  return parsed(
    sentence,
    { start: sentence.start, end: sentence.end },
    speechSpans(sentence),
    lexicon,
    parser,
  )
}

/** As `wordsOf`, of direct speech alone, without its marks. */
export function wordsOfSpan(
  sentence: Sentence,
  span: Span,
  lexicon: Lexicon,
  parser: Parser | undefined,
): Word[] {
  return parsed(sentence, span, [], lexicon, parser)
}

/** A token of a sentence: a name, direct speech that is taken out, or a word. */
interface Token extends Span {
  readonly mention?: Mention
  readonly quote?: Span
}

/** @param speech direct speech: each piece is one token */
function rawTokens(
  { blockText, mentions }: Sentence,
  span: Span,
  speech: readonly Span[],
  lexicon: Lexicon,
): Token[] {
  const tokens = tokensOf(blockText.slice(span.start, span.end), languageFor(lexicon)).map((t) => ({
    start: t.start + span.start,
    end: t.end + span.start,
  }))
  const raw: Token[] = []
  for (const token of tokens) {
    const last = raw.at(-1)
    if (last && token.start < last.end) continue
    const quote = speech.find((q) => q.start <= token.start && token.start < q.end)
    if (quote) {
      raw.push({ start: quote.start, end: quote.end, quote })
      continue
    }
    const text = blockText.slice(token.start, token.end)
    // The marks of short quotations are no words.
    if (/^["“”„«»‹›‘]$/u.test(text)) continue
    const mention = mentions.find((m) => m.start <= token.start && token.start < m.end)
    // A genitive that the name holds is a word of its own.
    if (mention)
      raw.push({
        start: Math.min(token.start, mention.start),
        end: Math.max(mention.end, token.end),
        mention,
      })
    else raw.push(token)
  }
  return raw
}

/** The tags that are known before parsing, by what the words are. */
function knownTags(
  raw: readonly Token[],
  texts: readonly string[],
  blockText: string,
  lexicon: Lexicon,
): (Tag | undefined)[] {
  const known = raw.map((t, i): Tag | undefined =>
    t.mention
      ? tagOf(t.mention, t.end, blockText)
      : TO_BE.test(texts[i] ?? '')
        ? 'NOUN'
        : isSayingBehind(texts, raw, i, lexicon) || isSayingLast(texts, raw, i, lexicon)
          ? 'VERB'
          : isTitleBefore(texts, i, lexicon)
            ? 'NOUN'
            : isEnclitic(texts[i] ?? '', lexicon)
              ? 'PRON'
              : isElect(texts, i, lexicon)
                ? 'ADJ'
                : undefined,
  )
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

function parsed(
  sentence: Sentence,
  span: Span,
  speech: readonly Span[],
  lexicon: Lexicon,
  parser: Parser | undefined,
): Word[] {
  const { blockText, dates } = sentence
  const raw = rawTokens(sentence, span, speech, lexicon)
  if (raw.length > LONGEST || raw.length === 0) return []
  const texts = raw.map((t) => (t.quote ? 'this' : blockText.slice(t.start, t.end).replace(/\s+/g, ' ')))
  const known = knownTags(raw, texts, blockText, lexicon)
  const result = parser?.parse(texts, { known })
  const hasNoTense = result !== undefined && !result.forms?.some((form) => form?.startsWith('Fin'))
  const isNameAt = (i: number): boolean => raw[i]?.mention !== undefined || result?.tags[i] === 'PROPN'
  const out = raw.map((token, i): Word => {
    const text = blockText.slice(token.start, token.end)
    const isOther = /^(?:ADJ|NOUN|PROPN|ADV|X)$/.test(result?.tags[i] ?? '') && !token.mention
    const isLikely = hasNoTense && i > 0 && lexicon.likelyVerb?.test(text) && isNameAt(i - 1)
    const isVerb = isOther && ((lexicon.certainVerb?.test(text) ?? false) || isLikely)
    // 'mounting criticism'
    const isAdjective =
      lexicon.oftenAdjective?.test(text) === true &&
      result?.tags[i] === 'VERB' &&
      /^(?:NOUN|ADJ)$/.test(result.tags[i + 1] ?? '') &&
      result.tags[i - 1] !== 'AUX'
    const form = isAdjective ? undefined : isVerb ? (isLikely ? 'Fin.Pres' : 'Fin.Past') : result?.forms?.[i]
    return {
      start: token.start,
      end: token.end,
      text,
      lower: text.toLowerCase(),
      tag: token.quote
        ? 'X'
        : isAdjective
          ? 'ADJ'
          : isVerb
            ? 'VERB'
            : i === 0 && isNameFirst(texts, result?.tags ?? [], result?.forms, lexicon)
              ? 'PROPN'
              : isThatBehindVerb(texts, result?.tags ?? [], i, lexicon)
                ? 'SCONJ'
                : ((result?.tags[i] as Tag | undefined) ?? (lexicon.verbSecond && known[i]) ?? 'X'),
      ...(form ? { form } : {}),
      head: result?.heads[i] ?? -1,
      label: result?.labels[i] ?? '',
      ...(token.mention ? { mention: token.mention } : {}),
      ...(token.quote ? { quote: token.quote } : {}),
      ...(dates.some((d) => d.start <= token.start && token.end <= d.end) ||
      isTimeOfDay(texts, i) ||
      isTimeOfDay(texts, i - 1)
        ? { isDate: true as const }
        : {}),
    }
  })
  return settle(out, lexicon)
}

/** '«…», assure Ayrault' and '…, note Macron': between what is said and a name, what may be a noun is a verb of saying. */
function isSayingBehind(
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

function isVerbOfSaying(text: string, { verbs }: Lexicon, hasSpeech: boolean): boolean {
  return verbs.some(
    (e) =>
      e.as === 'say' && !e.object && !e.before && (hasSpeech || !e.isQuoted) && verbPattern(e).test(text),
  )
}

/** So many words a speaker's name has at most. */
const LONGEST_NAME = 4

/** '“…,” Ann Miller writes, before …': behind what is said and a name, what may be a noun is a verb of saying. */
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

/** 'O presidente eleito Lula': behind the title it is no verb. */
function isElect(texts: readonly string[], at: number, { titles, order }: Lexicon): boolean {
  return (
    order === 'free' &&
    /^(?:élue?|elect[oa]|eleit[oa]|elett[oa])$/u.test(texts[at] ?? '') &&
    titles[(texts[at - 1] ?? '').toLowerCase()] !== undefined
  )
}

/** 'Murillo destacó que …': one word with a capital that starts a sentence right before its verb is a name. */
function isNameFirst(
  texts: readonly string[],
  tags: readonly string[],
  forms: readonly (string | undefined)[] | undefined,
  { order, people, bodies, titles }: Lexicon,
): boolean {
  const text = texts[0] ?? ''
  const lower = text.toLowerCase()
  return (
    order === 'free' &&
    /^(?:NOUN|X|VERB|ADJ)$/.test(tags[0] ?? '') &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    forms?.[0] !== 'Plur' &&
    /^(?:VERB|AUX)$/.test(tags[1] ?? '') &&
    forms?.[1]?.startsWith('Fin') === true &&
    !people.test(lower) &&
    !bodies.test(lower) &&
    titles[lower] === undefined
  )
}

/** 'Ha reso noto che partirà': behind a verb 'that' is no relative pronoun. */
function isThatBehindVerb(
  texts: readonly string[],
  tags: readonly string[],
  at: number,
  { order }: Lexicon,
): boolean {
  if (order !== 'free' || !/^(?:que|qu['’]|che|ch['’])$/u.test(texts[at] ?? '')) return false
  return tags[at - 1] === 'VERB' || (tags[at - 1] === 'ADJ' && tags[at - 2] === 'VERB')
}

/** 'Questa mattina', 'esta tarde', 'cette nuit': a time, though no day. */
function isTimeOfDay(texts: readonly string[], at: number): boolean {
  return (
    /^(?:est[ae]|quest[ao]|cette|cet|ce)$/iu.test(texts[at] ?? '') &&
    /^(?:mañana|tarde|noche|madrugada|semana|mes|año|manhã|noite|mês|ano|mattina|mattinata|pomeriggio|sera|notte|settimana|mese|anno|matin|après-midi|soir|nuit|semaine|mois|année|week-end)$/u.test(
      texts[at + 1] ?? '',
    )
  )
}

/** Portuguese 'reuniu-se', 'disse-lhe': what hangs on a verb is no verb. */
function isEnclitic(text: string, { clitic }: Lexicon): boolean {
  return /^-\p{Ll}/u.test(text) && clitic.test(text)
}

function languageFor({ language }: Lexicon): ParserLanguage {
  return PARSER_LANGUAGES.find((one) => one === language) ?? 'en'
}

const ADJECTIVE =
  /(?:[^m]an|ish|ese|ic|ern|ab|crat|ist|al|ain|aine|ien|ienne|ais|aise|ano|ana|és|esa|ês|ese|ense|ico|ica|iano|iana)s?$/u

/** So much of a sentence may have capitals: more is a headline. */
const MOST_CAPITALS = 0.5

/** A capital inside of a sentence is a name's, whatever the word looks like: 'visited Belvidere'. */
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

/** The part of speech of a name: 'US-Präsident' and 'Putin-Kritiker' hold one, and name somebody else. */
function tagOf(mention: Mention, end: number, text: string): PartOfSpeech | undefined {
  const rest = text.slice(mention.end, end)
  if (/^[-‐‑]\p{Lu}/u.test(rest)) return 'NOUN'
  return isAdjective(mention, text) ? 'ADJ' : 'PROPN'
}

/** 'French', 'tchèque': the word for what is a country's, before or behind a noun. */
function isAdjective({ alias, start, end }: Mention, text: string): boolean {
  return (
    alias === 'demonym' &&
    (/^\s+\p{L}/u.test(text.slice(end, end + 3)) || /^\p{Ll}/u.test(text.slice(start, start + 2)))
  )
}
