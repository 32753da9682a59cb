import type { Span } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPerson } from '../phrases/phrase.ts'
import { isQuoted } from '../words/sentence.ts'
import { speechSpans } from '../words/word.ts'
import { isAgency, type Speech, speakerBy, speakerIn } from './speakers.ts'
import { turnOf } from './turns.ts'

/** The clause of a sentence that says who says the rest. */
export function attributed(read: ReadSentence, lexicon: Lexicon): Speech | undefined {
  const { sentence, parsed, clauses } = read
  const said = speechSpans(sentence)
  const turn = turnOf(read, lexicon)
  if (turn) return turn
  // In a language without a lexicon, only names right beside direct speech.
  if (lexicon.verbs.length === 0) return besideName(read, said)
  const candidates = clauses.filter((c) => isSaying(c) || isBesideSpeech(c, read))
  // 'Dijo que Israel quiere «…»': the one who says so is not the one it is about.
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
    if (
      !phrase ||
      phrase.kind === 'pronoun' ||
      phrase.kind === 'speech' ||
      isAgency(phrase, parsed.words, lexicon)
    )
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
      (lexicon.speech.forWhom?.test(match[0]) && phrase.person !== 'one' && phrase.kind !== 'name') ||
      lexicon.speech.reports.test(parsed.words[phrase.head]?.text ?? '')
    )
      continue
    return { ...speakerBy(read, phrase, lexicon), said, isAccording: true }
  }
  for (const match of lexicon.accordingToAfter ? sentence.masked.matchAll(lexicon.accordingToAfter) : []) {
    const phrase = parsed.phrases.find((p) => p.end === sentence.start + match.index)
    if (!phrase || phrase.kind === 'pronoun') continue
    // 'Einem Bericht aus Südkorea zufolge': where the report is from does not speak.
    if (parsed.words[phrase.from - 1]?.tag === 'ADP') continue
    // 'Medienberichten zufolge' names nobody.
    if (lexicon.speech.reportsAfter?.test(parsed.words[phrase.head]?.lower ?? '')) continue
    return { ...speakerBy(read, phrase, lexicon), said }
  }
  return undefined
}

/** Between direct speech and the name after it: '„…”, powiedział premier Donald Tusk'. */
const TO_NAME = /^[\s,.–—-]*(?:\p{Ll}[\p{L}\p{M}]*\s+){1,3}$/u
/** Between a name and the direct speech after it: 'Donald Tusk powiedział: „…”'. */
const TO_SPEECH = /^(?:\s+\p{Ll}[\p{L}\p{M}]*){1,3}\s*[:,]\s*$/u

/** The one leader who is named right beside direct speech, with a word or a few between. */
function besideName({ sentence }: ReadSentence, said: readonly Span[]): Speech | undefined {
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

export function isSaying({ entries }: Clause): boolean {
  return entries.some((e) => e.as === 'say')
}

/** Whether direct speech is right before or after a clause's subject and verb, whatever the verb. */
function isBesideSpeech(
  { verb, from, subjects, entries, isPassive }: Clause,
  { parsed: { words } }: ReadSentence,
): boolean {
  const first = Math.min(from, ...subjects.map((s) => s.from))
  const last = Math.max(verb, ...subjects.map((s) => s.to - 1))
  if (subjects.length === 0 || isPassive) return false
  const isMark = (i: number): boolean => /^[,:!?.–—-]$/.test(words[i]?.text ?? '')
  const at = words[first - 1]?.quote ? first - 1 : isMark(first - 1) ? first - 2 : -1
  if (words[at]?.quote) {
    // 'For all its hopes to “tell the story well,” the government seems …': the words are part of the sentence.
    const isPart = /^(?:PART|ADP|DET|ADJ|NOUN|VERB)$/.test(words[at - 1]?.tag ?? '')
    return isPart ? entries.some((e) => e.as === 'say') : entries.length > 0 || last - first < 5
  }
  const following = isMark(last + 1) ? words[last + 2]?.quote : words[last + 1]?.quote
  return (
    following !== undefined &&
    (entries.some((e) => e.as !== 'count' && e.as !== 'go') || words[last + 1]?.text === ':')
  )
}
