import type { FoundDate } from '../dates.ts'
import type { Fact, FactKind, Span, When } from '../types.ts'
import { introducesAgenda } from './agenda.ts'
import { predicateAt } from './clause.ts'
import { fact, NOTHING, type Reading } from './draft.ts'
import { figuresIn } from './figures.ts'
import { kindOf, type Told } from './kinds.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { placeIn } from './meetings.ts'
import { entitiesOf, isQuoted, quoteOf, type Sentence } from './sentence.ts'
import type { Speech } from './speech.ts'
import { bracketsIn } from './standalone.ts'

/** Kinds that a meeting in the same sentence says better, where they come behind it. */
const LESS_THAN_MEETING: readonly FactKind[] = ['mentioned', 'stance', 'figure', 'visit']

/** What the sentence itself says; left out where its meetings or agenda say all of it. */
export function sentenceFact(reading: Reading, index: number): Fact[] {
  const { source, lookup, lexicon, sentences, understood, speeches, meetings } = reading
  const sentence = sentences[index]
  if (!sentence || (sentence.kind === 'heading' && index > 0) || introducesAgenda(sentence)) return []
  if (sentences.some((s) => s.block === sentence.listIntro && introducesAgenda(s))) return []
  const { subject, references } = understood[index] ?? NOTHING
  const speech = speeches[index]
  const about = [
    ...new Set([
      ...(speech?.speaker ? [speech.speaker] : []),
      ...(subject ? [subject.entity] : []),
      ...references.flatMap((r) => r.entities),
      ...entitiesOf(sentence.mentions),
    ]),
  ]
  if (about.length === 0) return []
  const figures = figuresIn(sentence.masked)
  const told = toldBy(sentence, subject, speech, figures.length > 0, lexicon)
  const { kind } = told
  const meeting = meetings.flatMap((m) => m.told.filter((t) => t.sentence === index))[0]
  if (
    meeting &&
    LESS_THAN_MEETING.includes(kind) &&
    sentence.start + (told.at ?? sentence.text.length) > meeting.at
  )
    return []
  return [
    fact(source, {
      kind,
      about,
      quote: quoteOf(sentence),
      brackets: bracketsIn(sentence, references, lookup),
      lookup,
      sentence,
      when: whenOf(sentence, subject, told, lexicon),
      where: kind === 'visit' || kind === 'agreement' ? placeIn(sentence.masked, lexicon) : undefined,
      ...(kind === 'statement' || speech?.said.length ? { speech } : {}),
      figures,
      resolved: references,
    }),
  ]
}

/** What a sentence tells, its speech and figures seen. */
function toldBy(
  sentence: Sentence,
  subject: Span | undefined,
  speech: Speech | undefined,
  hasFigure: boolean,
  lexicon: Lexicon,
): Told {
  const from = predicateAt(sentence, subject, lexicon)
  // 'Russia would answer, Putin said': what is said is no deed of the subject's.
  const isOthers =
    speech?.speaker === undefined || !subject || speech.start === undefined || speech.start > subject.end
  if (sentence.masked.trimEnd().endsWith('?') && !speech?.isTurn) return { kind: 'mentioned' }
  const isSpeech = speech && sentence.quoted.length > 0 && isMostlyQuoted(sentence)
  if ((speech?.isAside && isOthers) || speech?.isTurn || isSpeech) return { kind: 'statement', at: from }
  return kindOf(sentence.masked, from, lexicon, hasFigure)
}

function isMostlyQuoted({ masked, text }: Sentence): boolean {
  return masked.replace(/\s+/g, '').length < text.replace(/\s+/g, '').length / 2
}

/** What starts a clause of its own, whose date is not the main clause's. */
const SUBORDINATE =
  /(?<!\p{L})(?:that|which|who|whom|whose|when|where|after|before|since|until|while|because|despite|though|although|than|der|die|das|dass|nachdem|seit|que|qui|après|depuis|tras|desde)(?!\p{L})/iu
/** An aside between commas, which is closed before the date: 'Duda, who was elected in 2015, on 6 August'. */
const ASIDE = /,\s+(?:who|which|whose|whom)\s[^,]*,/gu

/**
 * The date of what a sentence tells: the nearest to the word that says so which stands in no clause of its own, else
 * the one the sentence starts with. Dates in direct speech are the speaker's, those in asides of something else.
 */
function whenOf(
  sentence: Sentence,
  subject: Span | undefined,
  { at }: Told,
  lexicon: Lexicon,
): When | undefined {
  const predicate = sentence.start + predicateAt(sentence, subject, lexicon)
  const from = at === undefined ? predicate : sentence.start + at
  const isFree = (date: FoundDate): boolean => {
    if (isQuoted(sentence, date.start)) return false
    if (subject && date.start > subject.end && date.end < predicate) return false
    const between = sentence.blockText
      .slice(Math.min(from, date.end), Math.max(from, date.start))
      .replace(ASIDE, ' ')
    // In front of the main clause stands when it happened, whatever the words: 'After the vote on Monday, he left'.
    const isIntroduction = date.end <= (subject?.start ?? predicate)
    return isIntroduction || !SUBORDINATE.test(between)
  }
  const distance = (date: FoundDate): number =>
    (date.start >= from ? date.start - from : from - date.end) + (date.when.sure === 'words' ? FAR : 0)
  return sentence.dates.filter(isFree).sort((a, b) => distance(a) - distance(b))[0]?.when
}

/** Words that come to no day count as this much farther away, in UTF-16 units. */
const FAR = 200
