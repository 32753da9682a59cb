import { atOnce, type Steps } from '../../text/steps.ts'
import type { Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Parser } from '../parser/parser.ts'
import { settle } from './german-settle.ts'
import { knownTags } from './known-tags.ts'
import type { Sentence } from './sentence.ts'
import { speechSpans, type Tag, type Word } from './word.ts'
import { rawTokens } from './word-tokens.ts'

/** The longest sentence that is read, in words: longer ones are lists and accidents. */
const LONGEST = 150

/**
 * A sentence's words, tagged and parsed: each name is one word, and direct speech is taken out and replaced by one word.
 *
 * @returns nothing if the text is too long to be a sentence
 */
export function taggedWordsSteps(
  sentence: Sentence,
  lexicon: Lexicon,
  parser: Parser | undefined,
): Steps<Word[]> {
  const { start, end } = sentence
  return parsedSteps(sentence, { start, end }, speechSpans(sentence), lexicon, parser)
}

/** As `taggedWordsSteps`, at once and of direct speech alone, without its marks. */
export function wordsOfSpan(
  sentence: Sentence,
  span: Span,
  lexicon: Lexicon,
  parser: Parser | undefined,
): Word[] {
  return atOnce(parsedSteps(sentence, span, [], lexicon, parser))
}

/** The tags of words that are verbs at times. */
const MAY_BE_VERB: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'ADV', 'X'])

function* parsedSteps(
  sentence: Sentence,
  span: Span,
  speech: readonly Span[],
  lexicon: Lexicon,
  parser: Parser | undefined,
): Steps<Word[]> {
  const { blockText, dates } = sentence
  const raw = rawTokens(sentence, span, speech, lexicon)
  yield
  if (raw.length > LONGEST || raw.length === 0) return []
  const texts = raw.map(({ start, end, quote, mention }) => {
    if (quote) return 'this'
    const text = blockText.slice(start, end)
    // Only names are of several words.
    return mention ? text.replace(/\s+/g, ' ') : text
  })
  const known = knownTags(raw, texts, blockText, lexicon)
  yield
  const result = parser?.parse(texts, { known })
  yield
  const hasNoTense = result !== undefined && !result.forms?.some((form) => form?.startsWith('Fin'))
  const isNameAt = (i: number): boolean => raw[i]?.mention !== undefined || result?.tags[i] === 'PROPN'
  const out = raw.map((token, i): Word => {
    const text = blockText.slice(token.start, token.end)
    const isOther = !token.mention && MAY_BE_VERB.has(result?.tags[i] ?? '')
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
              : isThatAfterVerb(texts, result?.tags ?? [], i, lexicon)
                ? 'SCONJ'
                : ((result?.tags[i] as Tag | undefined) ?? (lexicon.verbSecond && known[i]) ?? 'X'),
      ...(form ? { form } : {}),
      head: result?.heads[i] ?? -1,
      label: result?.labels[i] ?? '',
      ...(token.mention ? { mention: token.mention } : {}),
      ...(token.quote ? { quote: token.quote } : {}),
      ...(dates.some((d) => d.start <= token.start && token.end <= d.end) ||
      isTimeOfDay(texts, i, lexicon) ||
      isTimeOfDay(texts, i - 1, lexicon)
        ? { isDate: true as const }
        : {}),
    }
  })
  return settle(out, lexicon)
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

/** 'Ha reso noto che partirà': after a verb 'that' is no relative pronoun. */
function isThatAfterVerb(
  texts: readonly string[],
  tags: readonly string[],
  at: number,
  { order }: Lexicon,
): boolean {
  if (order !== 'free' || !/^(?:que|qu['’]|che|ch['’])$/u.test(texts[at] ?? '')) return false
  return tags[at - 1] === 'VERB' || (tags[at - 1] === 'ADJ' && tags[at - 2] === 'VERB')
}

/** 'Questa mattina', 'esta tarde', 'cette nuit': a time, though no day. */
function isTimeOfDay(texts: readonly string[], at: number, { phrases }: Lexicon): boolean {
  const { thisTime, timesOfDay } = phrases
  return (
    thisTime?.test(texts[at]?.toLowerCase() ?? '') === true && timesOfDay?.test(texts[at + 1] ?? '') === true
  )
}
