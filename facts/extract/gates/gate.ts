import type { Mention, Span } from '../../types.ts'
import type { ArticleContext, ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReferenceWords } from '../lexicon/reference-words.ts'
import { isPerson } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import { isGlued } from './glued.ts'
import { withoutContraction } from './pointing.ts'

/** A sentence longer than this is a list or an accident, in UTF-16 units. */
const LONGEST = 700
const FEWEST_WORDS = 4
const FEWEST_WORDS_SAID = 4

export const SENTENCE_END = /[.!?…]["'”’“»«)\]]*$/u

/** How a sentence is to be shown. */
export interface ShownSentence {
  readonly span: Span
  /** A name replaces its pronoun, or its speaker is named beside it. */
  readonly isNamed: boolean
  /** It is direct speech with its speaker beside it. */
  readonly isSpeech: boolean
  /** Its speaker is a leader or a country that we know. */
  readonly isLeader?: boolean | undefined
  /** Its first word is a pronoun that gets a name in brackets. */
  readonly isFirstNamed?: boolean | undefined
  /** The offset in the block of the first 'he' or 'she' of direct speech that gets a name in brackets. */
  readonly named?: number | undefined
}

/**
 * The last gate: whether a sentence can be on a card alone. None that starts with an unresolved pronoun or with what
 * was said before, no first person without a speaker, no unbalanced quotation marks, no question, no fragment.
 */
export function isShowable(
  read: ReadSentence,
  { span, isNamed, isSpeech, isLeader, isFirstNamed, named }: ShownSentence,
  article: Pick<ArticleContext, 'lexicon' | 'lookup'>,
): boolean {
  const { lexicon } = article
  const { sentence, parsed } = read
  const text = sentence.blockText.slice(span.start, span.end)
  const count = text.split(/\s+/).length
  if (text.length > LONGEST || count < (isSpeech ? FEWEST_WORDS_SAID : FEWEST_WORDS)) return false
  if (sentence.kind === 'heading' || sentence.kind === 'caption') return false
  if (!isBalanced(text) || lexicon.reference.twice.test(text) || isGlued(text)) return false
  // An aside that is a sentence of its own, and a footnote.
  if (/^\(|https?:|www\./u.test(text)) return false
  if (/^\[|\[(?:inaudible|crosstalk|unclear|applause|laughter|unintelligible)/iu.test(text)) return false
  if (named === undefined && hasLooseSpeech(read, span, article)) return false
  const isFirst = isFirstNamed || (named !== undefined && named - span.start < 2)
  if (!isFirst && startsVaguely(read, { span, isSpeech, isLeader }, lexicon)) return false
  if (isSpeech) return !/^\p{Ll}/u.test(text) || count > 6
  // 'almost three-quarters of French people support it': the end of a sentence.
  if (/^\p{Ll}{2}/u.test(text) && span.start === sentence.start) return false
  if (!SENTENCE_END.test(text) && sentence.kind !== 'item') return false
  // 'Will he support Silva in 2018?' tells nothing.
  if (QUESTION.test(text) && !isNamed) return false
  // 'que en los...': a teaser that breaks off.
  if (/:$|(?:…|\.{3})\.?$/.test(text)) return false
  const inside = parsed.words.filter((w) => w.start >= span.start && w.end <= span.end && !w.quote)
  // Direct speech that was taken out is its speaker's: 'I' in the rest is a reporter's.
  if (inside.some((w) => !w.mention && w.text !== 'US' && lexicon.firstPerson.test(w.lower))) return false
  if (hasLoosePronoun(read, lexicon) || hasPointer(read, span, lexicon)) return false
  if (pointsByAdverb(sentence.masked, lexicon.reference)) return false
  const first = inside.find((w) => w.tag !== 'PUNCT' && w.tag !== 'CCONJ' && w.tag !== 'ADV' && !w.isDate)
  // German 'das Land', 'some analysts', 'one of the analysts' say what they are.
  const isArticle =
    first !== undefined &&
    (lexicon.verbSecond ? first.tag === 'DET' && first.lower === 'das' : isCounted(inside, first, lexicon))
  if (first && !isFirst && lexicon.hanging.test(first.lower) && !isArticle && !startsWithSpeech(read, span))
    return false
  return !lexicon.hangingPhrase.test(sentence.masked.slice(span.start - sentence.start).trimStart())
}

/** German 'davon', 'dagegen', if what they announce does not follow: 'distanzierte sich davon'. */
function pointsByAdverb(masked: string, { thereof, thereofThat }: ReferenceWords): boolean {
  return thereof?.test(masked) === true && !thereofThat?.test(masked)
}

/** 'One trade expert', 'some of the analysts': a number with its noun. */
function isCounted(inside: readonly Word[], first: Word, { of, reference }: Lexicon): boolean {
  const { some, ofThem } = reference
  if (!some?.test(first.lower)) return false
  const [next, after] = inside.slice(inside.indexOf(first) + 1)
  // 'some 45 percent', 'one in three'
  if (next?.tag === 'NUM' || after?.tag === 'NUM') return true
  if (!next || !of.test(next.lower)) return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(next.tag)
  return after !== undefined && after.tag !== 'PRON' && !ofThem?.test(after.lower)
}

/**
 * Whether direct speech starts with a word that means somebody or something named before: 'He is a brilliant
 * negotiator', 'Elle savait que', 'Pagarán un precio'.
 */
function startsVaguely(
  { sentence }: ReadSentence,
  { span, isSpeech, isLeader }: Pick<ShownSentence, 'span' | 'isSpeech' | 'isLeader'>,
  lexicon: Lexicon,
): boolean {
  const direct = sentence.quoted.find((q) => q.start <= span.start + 1 && q.end > span.start)
  if (!direct && !(isSpeech && sentence.quoted.length > 0)) return false
  const start = sentence.blockText.slice(span.start, span.start + 60)
  const said = direct ?? span
  const { joins, copula, specific, itIs, theyDo } = lexicon.reference
  if (
    joins.test(start) ||
    theyDo?.test(start) ||
    isShortQuestion(sentence.blockText.slice(said.start, said.end), lexicon)
  )
    return true
  const word = /[\p{L}’'-]+/u.exec(start)?.[0] ?? ''
  const lower = withoutContraction(word.toLowerCase())
  const pronoun = lexicon.pronouns[lower]
  // 'This is a dark day': in a leader's own words it is clear enough what is meant.
  const isCopula = isLeader && copula.test(start)
  const next = /^\P{L}*\p{L}+\s+(\p{L}+)/u.exec(start)?.[1] ?? ''
  if (!pronoun) return lexicon.hanging.test(lower) && !isCopula && !specific.test(next)
  // 'It' means nothing in 'It is impossible to say', and French 'il' in 'il faut'.
  if (pronoun.thing && !pronoun.gender && isLeader) return false
  return !(pronoun.thing && itIs?.test(start))
}

/** A text that ends as a question. */
const QUESTION = /\?\P{L}*$/u

/** A question of fewer words asks about what was said before: 'Why wouldn’t there be?' */
const FEWEST_ASKED = 7

function isShortQuestion(text: string, { reference: { asks } }: Lexicon): boolean {
  return text.split(/\s+/).length < FEWEST_ASKED && (asks?.test(text) === true || QUESTION.test(text))
}

/** A name, as far as a capital shows it. */
const NAME = /(?<=[\p{L}\p{N},;’'-]\s)\p{Lu}\p{Ll}/u

/**
 * Whether direct speech speaks of 'he' or 'she' before anybody is named: 'I think he knows that'. A capital inside is
 * taken for a name, so only certain cases are kept back.
 */
function hasLooseSpeech(
  { sentence }: ReadSentence,
  span: Span,
  { lexicon, lookup }: Pick<ArticleContext, 'lexicon' | 'lookup'>,
): boolean {
  const { him, anybody } = lexicon.reference
  return sentence.quoted.some((q) => {
    if (q.start >= span.end || q.end <= span.start) return false
    for (const match of sentence.blockText.slice(q.start, q.end).matchAll(/[\p{L}\p{M}]+/gu)) {
      const pronoun = lexicon.pronouns[match[0].toLowerCase()]
      if (!pronoun?.gender || pronoun.thing || pronoun.plural) continue
      if (!pronoun.subject && !him?.test(match[0])) continue
      const at = q.start + match.index
      const { gender } = pronoun
      // 'Clinton wants to increase what he is letting in': she is not meant, and no country is.
      const isMeant = ({ entity }: Mention): boolean =>
        isPerson(entity) && (lookup.entity(entity).pronoun ?? gender) === gender
      const named = sentence.mentions.filter((m) => m.end <= at)
      if (named.some(isMeant)) continue
      const before = named.reduce(
        (left, m) => left.replace(m.surface, ''),
        sentence.blockText.slice(sentence.start, at),
      )
      // A pronoun in the words does not mean a speaker who is named after them.
      return !NAME.test(before) && !anybody?.test(before)
    }
    return false
  })
}

/** Whether a noun points back to what was said before: 'these fronts', 'such views'; 'this week' does not. */
function hasPointer({ parsed: { words } }: ReadSentence, span: Span, lexicon: Lexicon): boolean {
  const { sense, times } = lexicon.reference
  return words.some((word, i) => {
    const next = words[i + 1]
    if (word.start < span.start || word.end > span.end || !lexicon.pointing.test(word.lower) || !next)
      return false
    // 'These difficult times'
    const noun = next.tag === 'ADJ' ? (words[i + 2] ?? next) : next
    return (
      (word.tag === 'DET' || word.tag === 'ADP' || word.lower === 'such') &&
      (next.tag === 'NOUN' || next.tag === 'ADJ') &&
      !word.isDate &&
      !next.isDate &&
      !(i < 2 && sense?.test(next.lower)) &&
      !times?.test(next.lower) &&
      !times?.test(noun.lower)
    )
  })
}

/** Whether a pronoun comes before everybody whom it could mean, so that nobody knows who is meant. */
function hasLoosePronoun({ parsed, references, clauses }: ReadSentence, lexicon: Lexicon): boolean {
  const main = clauses.find((c) => c.level === 'main')
  return parsed.phrases.some((phrase) => {
    const pronoun =
      phrase.kind === 'pronoun' ? lexicon.pronouns[parsed.words[phrase.head]?.lower ?? ''] : undefined
    if (!pronoun || references.has(phrase)) return false
    const before = parsed.phrases.filter(
      (p) => p.from < phrase.from && p.kind !== 'speech' && p.kind !== 'pronoun',
    )
    // 'Before he left, Lee spoke': the main clause's subject follows.
    // In 'Er habe seinen Posten geräumt, teilte der Vatikan mit' it is not the one who says so.
    const isTold =
      main?.entries.some((e) => e.as === 'say') === true &&
      clauses.some((c) => c.level === 'complement' && c.verb < main.verb && c.subjects.includes(phrase))
    const follows =
      !isTold && (main?.subjects.some((s) => s.from > phrase.from && s.kind !== 'pronoun') ?? false)
    if (pronoun.gender && !pronoun.thing) return !follows && !before.some((p) => p.person === 'one')
    // French 'il' is anybody or anything.
    if (pronoun.thing && !pronoun.gender) return !before.some((p) => p.person !== 'one') && !follows
    return before.length === 0 && !follows
  })
}

function startsWithSpeech({ sentence }: ReadSentence, span: Span): boolean {
  return sentence.quoted.some((q) => q.start <= span.start + 1)
}

const PAIRS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/[“]/gu, /[”]/gu],
  [/«/gu, /»/gu],
  [/\(/gu, /\)/gu],
  [/\[/gu, /\]/gu],
]

/** Whether every quotation mark and bracket that opens also closes; German „ closes with “. */
export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length
  // An apostrophe within a word closes nothing.
  if (count(/(?<![\p{L}\p{N}])‘(?=\p{L})/gu) > count(/’(?!\p{L})/gu)) return false
  if (/„/.test(text)) return count(/„/gu) === count(/[“”]/gu)
  if (/“/.test(text) && !/”/.test(text) && count(/“/gu) % 2 === 0) return count(/"/gu) % 2 === 0
  if (/»[^«]*«/u.test(text) && count(/«/gu) === count(/»/gu)) return true
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count(/"/gu) % 2 === 0
}
