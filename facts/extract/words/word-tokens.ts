import type { Mention, Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { PARSER_LANGUAGES, type ParserLanguage, tokensOf } from '../parser/tokens.ts'
import type { Sentence } from './sentence.ts'

/** A token of a sentence: a name, direct speech that is taken out, or a word. */
export interface WordToken extends Span {
  readonly mention?: Mention
  readonly quote?: Span
}

const MARKS = '"“”„«»‹›‘'

/** @param speech direct speech: each piece is one token */
export function rawTokens(
  { blockText, mentions }: Sentence,
  span: Span,
  speech: readonly Span[],
  lexicon: Lexicon,
): WordToken[] {
  const tokens = tokensOf(blockText.slice(span.start, span.end), languageFor(lexicon)).map((t) => ({
    start: t.start + span.start,
    end: t.end + span.start,
  }))
  const raw: WordToken[] = []
  for (const token of tokens) {
    const last = raw.at(-1)
    if (last && token.start < last.end) continue
    const quote = speech.find((q) => q.start <= token.start && token.start < q.end)
    if (quote) {
      raw.push({ start: quote.start, end: quote.end, quote })
      continue
    }
    // The marks of short quotations are no words.
    if (token.end - token.start === 1 && MARKS.includes(blockText.charAt(token.start))) continue
    const mention = mentions.find((m) => m.start <= token.start && token.start < m.end)
    // A genitive ending is part of the name's token.
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

function languageFor({ language }: Lexicon): ParserLanguage {
  return PARSER_LANGUAGES.find((one) => one === language) ?? 'en'
}
