import type { FoundDate } from '../dates.ts'
import { contentId } from '../hash.ts'
import type { EntityId, Fact, FactKind, Quote, Resolution, Source, Span, When } from '../types.ts'
import { agendaIn, introducesAgenda } from './agenda.ts'
import { predicateAt } from './clause.ts'
import { type Ground, type Reference, type Understood, understand } from './coreference.ts'
import { figuresIn } from './figures.ts'
import { kindOf, type Told } from './kinds.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { inAll, joinMeetings, type Meeting, meetingsIn, placeIn } from './meetings.ts'
import { type OfficeClaim, officeName, tenuresIn } from './offices.ts'
import { entitiesOf, isLeader, isQuoted, type Lookup, quoteOf, type Sentence } from './sentence.ts'
import { type Speech, speeches } from './speech.ts'
import { standalone } from './standalone.ts'

/** Everything extraction knows of one article. */
interface Reading extends Ground {
  readonly source: Source
  readonly sentences: readonly Sentence[]
  readonly understood: readonly Understood[]
  readonly speeches: readonly (Speech | undefined)[]
  readonly meetings: readonly Meeting[]
}

const NOTHING: Understood = { references: [] }

/** The facts of an article's sentences, in the order of their quotes, each sentence that names somebody in at least one. */
export function extractFacts(source: Source, sentences: readonly Sentence[], ground: Ground): Fact[] {
  const reading = readAll(source, sentences, ground)
  const facts = [
    ...ground.claims.map((claim) => officeFact(reading, claim)),
    ...sentences.flatMap((sentence) => tenureFacts(reading, sentence)),
    ...reading.meetings.flatMap((meeting) => meetingFact(reading, meeting)),
    ...sentences.flatMap((_, i) => agendaFacts(reading, i)),
    ...sentences.flatMap((_, i) => sentenceFact(reading, i)),
  ]
  return joined(facts).sort((a, b) => a.quote.block - b.quote.block || a.quote.start - b.quote.start)
}

function readAll(source: Source, sentences: readonly Sentence[], ground: Ground): Reading {
  const first = understand(sentences, ground)
  const told = sentences.flatMap((s, i) =>
    (s.kind === 'heading' && i > 0) || s.text.endsWith('?')
      ? []
      : meetingsIn(s, i, first[i] ?? NOTHING, ground.lexicon),
  )
  const meetings = joinMeetings(told)
  const understood = first.map((one, i) => withBoth(one, sentences[i], i, meetings, ground))
  return {
    ...ground,
    source,
    sentences,
    understood,
    speeches: speeches(sentences, understood, ground),
    meetings,
  }
}

/** 'Both leaders' where no two were named alone: who is in every meeting told of so far, at least. */
function withBoth(
  one: Understood,
  sentence: Sentence | undefined,
  index: number,
  meetings: readonly Meeting[],
  { lexicon }: Ground,
): Understood {
  const match = sentence?.masked.matchAll(lexicon.pair).next().value
  const start = (sentence?.start ?? 0) + (match?.index ?? 0)
  if (!match || one.references.some((r) => r.start === start)) return one
  const entities = inAll(meetings.filter((m) => m.told.some((t) => t.sentence < index)))
  if (entities.length === 0) return one
  const both: Reference = {
    start,
    end: start + match[0].length,
    text: match[0],
    entities,
    rule: 'in every meeting',
    genitive: false,
  }
  return { ...one, references: [...one.references, both] }
}

/** Facts that say the same twice are one: the later passages support the first. */
function joined(facts: readonly Fact[]): Fact[] {
  const byContent = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.kind} ${fact.about.join()} ${fact.statement}`
    const known = byContent.get(key)
    if (!known) byContent.set(key, fact)
    else if (known.quote.block !== fact.quote.block || known.quote.start !== fact.quote.start) {
      byContent.set(key, { ...known, support: [...(known.support ?? []), fact.quote] })
    }
  }
  return [...byContent.values()]
}

type Draft = Pick<Fact, 'kind' | 'about' | 'statement' | 'quote'> & {
  readonly sentence: Sentence
  readonly when?: When | undefined
  readonly where?: string | undefined
  readonly support?: readonly Quote[]
  readonly speech?: Speech | undefined
  readonly figures?: Fact['figures']
  readonly resolved?: readonly Reference[]
}

function fact(source: Source, draft: Draft): Fact {
  const { kind, about, statement, quote, when, where, support, speech, figures } = draft
  const { section } = draft.sentence
  const resolved = (draft.resolved ?? []).map(
    ({ text, entities, rule }): Resolution => ({ text, entities, rule }),
  )
  const said = (speech?.said ?? []).map((span) => quoteOf(draft.sentence, span))
  return {
    id: `fact:${contentId(source.id, kind, about.join(), statement, quote.exact)}`,
    kind,
    about,
    statement,
    quote,
    ...(support && support.length > 0 ? { support } : {}),
    ...(section === undefined ? {} : { section }),
    ...(when ? { when } : {}),
    ...(where === undefined ? {} : { where }),
    ...(speech?.speaker ? { speaker: speech.speaker } : {}),
    ...(said.length > 0 ? { said } : {}),
    ...(figures && figures.length > 0 ? { figures } : {}),
    ...(resolved.length > 0 ? { resolved } : {}),
    source: source.id,
    checks: [],
  }
}

function officeFact({ source, lookup }: Reading, claim: OfficeClaim): Fact {
  const country: EntityId = `country:${claim.office.country}`
  const name = lookup.entity(claim.leader).name
  const verb = claim.former ? 'was' : 'is'
  return fact(source, {
    kind: 'office',
    about: [claim.leader, country],
    statement: `${name} ${verb} ${officeName(claim.office.title, lookup.entity(country).name)}.`,
    quote: quoteOf(claim.sentence, claim),
    sentence: claim.sentence,
  })
}

/** 'Ishiba, who took office in October,': what a sentence says aside of somebody's time in office. */
function tenureFacts({ source, lookup, lexicon }: Reading, sentence: Sentence): Fact[] {
  return tenuresIn(sentence, lexicon).map(({ leader, words, span }) =>
    fact(source, {
      kind: 'office',
      about: [leader],
      statement: `${lookup.entity(leader).name} ${words}.`,
      quote: quoteOf(sentence, span),
      sentence,
      when: sentence.dates.find((d) => d.start >= span.start && d.end <= span.end)?.when,
    }),
  )
}

function meetingFact({ source, lookup, sentences, understood }: Reading, meeting: Meeting): Fact[] {
  const tellers = [...new Set(meeting.told.flatMap((t) => sentences[t.sentence] ?? []))]
  // The quote is the passage with the date: that is what readers check.
  const main =
    tellers.find((s) => meeting.when && s.dates.some((d) => d.when.text === meeting.when?.text)) ?? tellers[0]
  if (!main) return []
  return [
    fact(source, {
      kind: 'meeting',
      about: meeting.people,
      statement: meetingStatement(meeting, lookup),
      quote: quoteOf(main),
      support: tellers.filter((s) => s !== main).map((s) => quoteOf(s)),
      sentence: main,
      when: meeting.when,
      where: meeting.where,
      resolved: meeting.told.flatMap((t) =>
        sentences[t.sentence] === main ? (understood[t.sentence]?.references ?? []) : [],
      ),
    }),
  ]
}

function meetingStatement(meeting: Meeting, lookup: Lookup): string {
  const [first = '', ...others] = meeting.people.map((id) => lookup.entity(id).name)
  const purpose =
    meeting.noun === 'meeting' ? '' : meeting.noun === 'summit' ? ' for a summit' : ` for ${meeting.noun}`
  const place = meeting.where === undefined ? '' : ` in ${meeting.where}`
  const date = meeting.when ? ` ${withPreposition(meeting.when.text)}` : ''
  if (others.length === 0) return `A meeting with ${first}${place}${date}.`
  return `${first} meets ${others.join(' and ')}${purpose}${place}${date}.`
}

function withPreposition(text: string): string {
  const words = text.replace(/^(?:Next|Last|This|Today|Yesterday|Tomorrow|Earlier|Later)\b/, (word) =>
    word.toLowerCase(),
  )
  if (/^(?:on|in|at|last|next|this|today|yesterday|tomorrow|earlier|later)\b/i.test(words)) return words
  return /\d{1,2}|day\b/i.test(words) ? `on ${words}` : `in ${words}`
}

function agendaFacts(reading: Reading, index: number): Fact[] {
  const { source, lookup, sentences, understood, meetings } = reading
  const sentence = sentences[index]
  if (!sentence || sentence.kind === 'heading') return []
  const intro = sentences.findIndex((s) => s.block === sentence.listIntro && introducesAgenda(s))
  const spans = intro >= 0 ? [itemSpan(sentence)] : agendaIn(sentence)
  const meeting = intro >= 0 ? toldIn(meetings, intro) : toldIn(meetings, index, spans[0]?.start)
  const subject = understood[index]?.subject
  const owner = subject && isLeader(subject) ? subject.entity : headingPerson(reading, sentence)
  const people = meeting ? meeting.people : owner ? [owner] : []
  return spans
    .map((span) => {
      const inside = sentence.mentions.filter((m) => m.start >= span.start && m.end <= span.end)
      const words = sentence.blockText.slice(span.start, span.end)
      return fact(source, {
        kind: 'agenda',
        about: [...new Set([...people, ...entitiesOf(inside)])],
        statement: `On the agenda${withWhom(people, lookup)}: ${lowerFirst(words, sentence, span.start)}.`,
        quote: intro >= 0 ? quoteOf(sentence, span) : quoteOf(sentence),
        sentence,
        ...(meeting ? { when: meeting.when, where: meeting.where } : {}),
      })
    })
    .filter((f) => f.about.length > 0)
}

/** The person a heading is about: 'Lee's Position and Challenges'. */
function headingPerson({ sentences, understood }: Reading, sentence: Sentence): EntityId | undefined {
  const at = sentences.findIndex((s) => s.block === sentence.headingBlock)
  const subject = at < 0 ? undefined : understood[at]?.subject
  return subject && isLeader(subject) ? subject.entity : undefined
}

/**
 * The meeting a sentence tells of; of several the last one before `before`. None where a sentence tells of
 * several and then speaks of talks in general ('… and talks with Ishiba in Tokyo, Lee prepares for discussions').
 */
function toldIn(meetings: readonly Meeting[], sentence: number, before = 0): Meeting | undefined {
  const told = meetings.flatMap((meeting) =>
    meeting.told.filter((t) => t.sentence === sentence).map(({ at }) => ({ meeting, at })),
  )
  if (told.length <= 1) return told[0]?.meeting
  const last = told.filter((t) => t.at < before).sort((a, b) => b.at - a.at)[0]
  return told.every((t) => t.at < before) ? undefined : last?.meeting
}

function itemSpan(sentence: Sentence): { start: number; end: number } {
  const stop = /[.;,!]+$/.exec(sentence.text)?.[0].length ?? 0
  return { start: sentence.start, end: sentence.end - stop }
}

function withWhom(people: readonly EntityId[], lookup: Lookup): string {
  const [first, ...others] = people.map((id) => lookup.entity(id).name)
  if (first === undefined) return ''
  return others.length > 0 ? ` of ${first} and ${others.join(' and ')}` : ` of ${first}`
}

/** 'Increased US…' → 'increased US…'; a name keeps its capital. */
function lowerFirst(words: string, sentence: Sentence, start: number): string {
  const isName = sentence.mentions.some((m) => m.start === start) || /^\p{Lu}{2}/u.test(words)
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** Kinds that a meeting in the same sentence says better, where they come behind it. */
const LESS_THAN_MEETING: readonly FactKind[] = ['mentioned', 'stance', 'figure', 'visit']

/** What the sentence itself says; left out where its meetings or agenda say all of it. */
function sentenceFact(reading: Reading, index: number): Fact[] {
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
  const told = toldBy(sentence, subject, speech, reading)
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
      statement: standalone(
        sentence,
        { ...(subject ? { subject } : {}), references },
        speech,
        lexicon,
        lookup,
      ),
      quote: quoteOf(sentence),
      sentence,
      when: whenOf(sentence, subject, told, lexicon),
      where: kind === 'visit' || kind === 'agreement' ? placeIn(sentence.masked, lexicon) : undefined,
      ...(kind === 'statement' || speech?.said.length ? { speech } : {}),
      figures: figuresIn(sentence.masked),
      resolved: references,
    }),
  ]
}

/** What a sentence tells, its speech and figures seen. */
function toldBy(
  sentence: Sentence,
  subject: Span | undefined,
  speech: Speech | undefined,
  { lexicon }: Reading,
): Told {
  const from = predicateAt(sentence, subject, lexicon)
  // 'Russia would answer, Putin said': what is said is no deed of the subject's.
  const isOthers =
    speech?.speaker === undefined || !subject || speech.start === undefined || speech.start > subject.end
  if (sentence.masked.trimEnd().endsWith('?') && !speech?.isTurn) return { kind: 'mentioned' }
  const isSpeech = speech && sentence.quoted.length > 0 && isMostlyQuoted(sentence)
  if ((speech?.isAside && isOthers) || speech?.isTurn || isSpeech) return { kind: 'statement', at: from }
  return kindOf(sentence.masked, from, lexicon, figuresIn(sentence.masked).length > 0)
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
