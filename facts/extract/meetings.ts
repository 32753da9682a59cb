import type { EntityId, When } from '../types.ts'
import { isLeader, type Sentence } from './sentence.ts'
import type { Subject } from './subjects.ts'

/** Where a meeting is told of: the index of the sentence, and where its word stands in the block. */
export interface Telling {
  readonly sentence: number
  readonly at: number
}

/** Leaders who meet, as one sentence tells it or as several together do. */
export interface Meeting {
  /** Who is told to meet whom; more than one, except where nobody says who the other was. */
  readonly people: readonly EntityId[]
  readonly noun: string
  readonly when?: When
  readonly where?: string
  readonly told: readonly Telling[]
}

const TRIGGER = /(?<![\p{L}-])(summit|talks|meetings?|discussions|meets?|met|hosts|hosted)(?![\p{L}-])/giu
const VERB = /^(?:meets?|met|hosts|hosted)$/i
const NEGATED = /\b(?:not|never|no|refus\w+|declin\w+|cancel\w*|without|fail\w*)(?:\s+\w+){0,2}\s*$/i
const WITH = /\b(?:with|between)\s/i
/** What stands between two leaders who are joined: 'and', with a title or two. */
const AND = /^\s+and\s+(?:[\p{L}'’.]+\s+){0,4}$/u
const PLACE = /(?<![\p{L}-])(?:in|at)\s+((?:the\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)(?![\p{L}])/gu
const TIME_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/** The first place that a stretch of text names after 'in' or 'at'. */
export function placeIn(text: string): string | undefined {
  for (const match of text.matchAll(PLACE)) {
    if (match[1] !== undefined && !TIME_WORD.test(match[1])) return match[1].replace(/['’]s$/, '')
  }
  return undefined
}

/** The meetings one sentence tells of; `index` is its place among the article's sentences. */
export function meetingsIn(sentence: Sentence, index: number, subject: Subject | undefined): Meeting[] {
  const triggers = [...sentence.text.matchAll(TRIGGER)].map((m) => ({
    word: m[1] ?? '',
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
  }))
  const meetings: Meeting[] = []
  triggers.forEach((trigger, i) => {
    const end = triggers[i + 1]?.start ?? sentence.end
    const start = i === 0 ? sentence.start : trigger.start
    if (NEGATED.test(sentence.blockText.slice(sentence.start, trigger.start))) return
    const partners = partnersOf(sentence, trigger, end)
    const first =
      partners.length > 1 ? undefined : (possessor(sentence, trigger.start) ?? subjectLeader(subject))
    const people = [...new Set([...(first ? [first] : []), ...partners])]
    const pair = people.length > 1 ? people : joined(sentence, trigger, partners)
    if (partners.length === 0 && pair.length < 2) return
    meetings.push({
      people: pair,
      noun: nounOf(trigger.word),
      told: [{ sentence: index, at: trigger.start }],
      ...circumstances(sentence, start, trigger.end, end),
    })
  })
  return meetings
}

function subjectLeader(subject: Subject | undefined): EntityId | undefined {
  return subject && isLeader(subject) ? subject.entity : undefined
}

interface Trigger {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The leaders behind 'with' or 'between'; behind a verb also the first leader without it. */
function partnersOf(sentence: Sentence, trigger: Trigger, end: number): EntityId[] {
  const leaders = sentence.mentions.filter((m) => isLeader(m) && m.start >= trigger.end && m.end <= end)
  const [first, second] = leaders
  if (!first) return []
  const gap = sentence.blockText.slice(trigger.end, first.start)
  const isPartner = WITH.test(gap) || (VERB.test(trigger.word) && !/[,;:]/.test(gap) && gap.length < 60)
  if (!isPartner) return []
  const isAnd = second && AND.test(sentence.blockText.slice(first.end, second.start))
  return isAnd && second ? [first.entity, second.entity] : [first.entity]
}

/** 'Lee's discussions', 'Lee's first meeting': whose it is. */
function possessor(sentence: Sentence, at: number): EntityId | undefined {
  const owner = sentence.mentions.findLast((m) => isLeader(m) && m.end <= at)
  if (!owner) return undefined
  const between = sentence.blockText.slice(owner.end, at)
  return /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,3}$/u.test(between) ? owner.entity : undefined
}

/** 'Lee and Trump met in Washington': two leaders joined before a verb or 'hold talks'. */
function joined(sentence: Sentence, trigger: Trigger, partners: readonly EntityId[]): EntityId[] {
  const before = sentence.mentions.filter((m) => isLeader(m) && m.end <= trigger.start)
  const [a, b] = before.slice(-2)
  if (!a || !b) return [...partners]
  const text = sentence.blockText
  const isPair = AND.test(text.slice(a.end, b.start))
  const isSubject = /^\s+(?:[\p{L}-]+\s+){0,4}$/u.test(text.slice(b.end, trigger.start))
  return isPair && isSubject ? [a.entity, b.entity] : [...partners]
}

function nounOf(word: string): string {
  const lower = word.toLowerCase()
  return VERB.test(lower) || /^meetings?$/.test(lower) ? 'meeting' : lower
}

/** Date and place behind the trigger, else before it; `start` lies behind the trigger before, so none is taken twice. */
function circumstances(
  sentence: Sentence,
  start: number,
  at: number,
  end: number,
): Pick<Meeting, 'when' | 'where'> {
  const text = sentence.blockText
  const date =
    sentence.dates.find((d) => d.start >= at && d.end <= end) ??
    sentence.dates.find((d) => d.start >= start && d.end <= at)
  const where = placeIn(text.slice(at, end)) ?? placeIn(text.slice(start, at))
  return { ...(date ? { when: date.when } : {}), ...(where === undefined ? {} : { where }) }
}

/**
 * Joins what several sentences tell of one meeting: the same people, and neither dates nor places that differ.
 * A meeting with one person named belongs to the first one that this person has with somebody.
 */
export function joinMeetings(told: readonly Meeting[]): Meeting[] {
  const meetings: Meeting[] = []
  for (const meeting of told.filter((m) => m.people.length > 1)) addTo(meetings, meeting)
  for (const meeting of told.filter((m) => m.people.length === 1)) addTo(meetings, meeting)
  return meetings
}

function addTo(meetings: Meeting[], meeting: Meeting): void {
  const at = meetings.findIndex((m) => samePeople(m, meeting) && agree(m, meeting))
  const known = meetings[at]
  if (!known) {
    meetings.push(meeting)
    return
  }
  const when = known.when ?? meeting.when
  const where = known.where ?? meeting.where
  meetings[at] = {
    ...known,
    noun: known.noun === 'meeting' ? meeting.noun : known.noun,
    ...(when ? { when } : {}),
    ...(where === undefined ? {} : { where }),
    told: [...known.told, ...meeting.told].sort((a, b) => a.sentence - b.sentence),
  }
}

function samePeople(known: Meeting, other: Meeting): boolean {
  if (other.people.length === 1) return other.people.every((id) => known.people.includes(id))
  return known.people.length === other.people.length && known.people.every((id) => other.people.includes(id))
}

function agree(a: Meeting, b: Meeting): boolean {
  const sameDay = !a.when || !b.when || (a.when.from ?? a.when.text) === (b.when.from ?? b.when.text)
  return sameDay && (a.where === undefined || b.where === undefined || a.where === b.where)
}

/** The leaders whom every meeting told of so far has in common: whom 'both leaders' names at least. */
export function inAll(meetings: readonly Meeting[]): EntityId[] {
  const [first, ...rest] = meetings.filter((m) => m.people.length > 1)
  return first ? first.people.filter((id) => rest.every((m) => m.people.includes(id))) : []
}
