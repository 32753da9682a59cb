import { contentId } from '../hash.ts'
import type { EntityId, Fact, Quote, Source, When } from '../types.ts'
import { agendaIn, introducesAgenda } from './agenda.ts'
import { kindOf } from './kinds.ts'
import { inAll, joinMeetings, type Meeting, meetingsIn, placeIn } from './meetings.ts'
import { type OfficeClaim, officeName } from './offices.ts'
import { entitiesOf, type Lookup, quoteOf, type Sentence } from './sentence.ts'
import { findSubjects, type Subject, sectionPerson, standalone } from './subjects.ts'

/** Everything extraction knows of one article. */
interface Reading {
  readonly source: Source
  readonly lookup: Lookup
  readonly sentences: readonly Sentence[]
  readonly subjects: readonly (Subject | undefined)[]
  readonly meetings: readonly Meeting[]
}

const BOTH = /^(?:both|the two) leaders\b/i

/** The facts of an article's sentences, in the order of their quotes, each sentence that names somebody in at least one. */
export function extractFacts(
  source: Source,
  sentences: readonly Sentence[],
  claims: readonly OfficeClaim[],
  lookup: Lookup,
): Fact[] {
  const subjects = findSubjects(sentences, lookup)
  const told = sentences.flatMap((s, i) => (s.kind === 'heading' ? [] : meetingsIn(s, i, subjects[i])))
  const reading = { source, lookup, sentences, subjects, meetings: joinMeetings(told) }
  const facts = [
    ...claims.map((claim) => officeFact(reading, claim)),
    ...reading.meetings.flatMap((meeting) => meetingFact(reading, meeting)),
    ...sentences.flatMap((_, i) => agendaFacts(reading, i)),
    ...sentences.flatMap((_, i) => sentenceFact(reading, i)),
  ]
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return [...byId.values()].sort((a, b) => a.quote.block - b.quote.block || a.quote.start - b.quote.start)
}

type Draft = Pick<Fact, 'kind' | 'about' | 'statement' | 'quote'> & {
  readonly sentence: Sentence
  readonly when?: When | undefined
  readonly where?: string | undefined
  readonly support?: readonly Quote[]
  readonly resolved?: string | undefined
}

function fact(source: Source, draft: Draft): Fact {
  const { kind, about, statement, quote, when, where, support, resolved } = draft
  const { section } = draft.sentence
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
    ...(resolved === undefined ? {} : { resolved }),
    source: source.id,
    checks: [],
  }
}

function officeFact({ source, lookup }: Reading, claim: OfficeClaim): Fact {
  const country: EntityId = `country:${claim.office.country}`
  const name = lookup.entity(claim.leader).name
  return fact(source, {
    kind: 'office',
    about: [claim.leader, country],
    statement: `${name} is ${officeName(claim.office.title, lookup.entity(country).name)}.`,
    quote: quoteOf(claim.sentence, claim),
    sentence: claim.sentence,
  })
}

function meetingFact({ source, lookup, sentences }: Reading, meeting: Meeting): Fact[] {
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

function withPreposition(words: string): string {
  if (/^(?:on|in|at|last|next|this|today|yesterday|tomorrow|earlier|later)\b/i.test(words)) return words
  return /\d{1,2}|day\b/i.test(words) ? `on ${words}` : `in ${words}`
}

function agendaFacts(reading: Reading, index: number): Fact[] {
  const { source, lookup, sentences, subjects, meetings } = reading
  const sentence = sentences[index]
  if (!sentence || sentence.kind === 'heading') return []
  const intro = sentences.findIndex((s) => s.block === sentence.listIntro && introducesAgenda(s))
  const spans = intro >= 0 ? [itemSpan(sentence)] : agendaIn(sentence)
  const meeting = intro >= 0 ? toldIn(meetings, intro) : toldIn(meetings, index, spans[0]?.start)
  const owner = subjects[index] ?? sectionPerson(sentence, sentences, subjects)
  const people = meeting ? meeting.people : owner ? [owner.entity] : []
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
        resolved:
          subjects[index] || people.length !== 1 ? undefined : 'it stands under a heading about this person',
      })
    })
    .filter((f) => f.about.length > 0)
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

/** What the sentence itself says; left out where its meetings or agenda say all of it. */
function sentenceFact(reading: Reading, index: number): Fact[] {
  const { source, lookup, sentences, subjects, meetings } = reading
  const sentence = sentences[index]
  if (!sentence || (sentence.kind === 'heading' && index > 0) || introducesAgenda(sentence)) return []
  if (sentences.some((s) => s.block === sentence.listIntro && introducesAgenda(s))) return []
  const subject = subjects[index]
  const both = BOTH.test(sentence.text)
    ? inAll(meetings.filter((m) => m.told.some((t) => t.sentence < index)))
    : []
  const about = [...new Set([...(subject ? [subject.entity] : both), ...entitiesOf(sentence.mentions)])]
  if (about.length === 0) return []
  const kind = kindOf(sentence.text)
  const isMeeting = meetings.some((m) => m.told.some((t) => t.sentence === index))
  if (kind === 'mentioned' && isMeeting) return []
  return [
    fact(source, {
      kind,
      about,
      statement: standalone(sentence, subject, lookup),
      quote: quoteOf(sentence),
      sentence,
      when: sentence.dates[0]?.when,
      where: kind === 'visit' ? placeIn(sentence.text) : undefined,
      resolved:
        subject?.resolved ??
        (both.length > 0
          ? `'${sentence.text.slice(0, 12)}' names at least who is in every meeting told of`
          : undefined),
    }),
  ]
}
