import type { EntityId, Span, When } from '../types.ts'
import type { Subject } from './clause.ts'
import type { Understood } from './coreference.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isLeader, type Sentence } from './sentence.ts'

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

const TIME_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?![\p{L}])/u

/** The first place that a stretch of text names after 'in' or 'at'. */
export function placeIn(text: string, lexicon: Lexicon): string | undefined {
  for (const match of text.matchAll(lexicon.place)) {
    if (match[1] !== undefined && !TIME_WORD.test(match[1])) return match[1].replace(/['’]s$/, '')
  }
  return undefined
}

/** Somebody a sentence names, or whom its pronouns stand for. */
interface Named extends Span {
  readonly entity: EntityId
}

/** A sentence with the leaders in it. */
type Scene = Sentence & { readonly leaders: readonly Named[] }

/** The meetings one sentence tells of; `index` is its place among the article's sentences. */
export function meetingsIn(
  told: Sentence,
  index: number,
  { subject, references }: Understood,
  lexicon: Lexicon,
): Meeting[] {
  const referred = references.flatMap((r) =>
    r.entities.map((entity) => ({ entity, start: r.start, end: r.end })),
  )
  const leaders = [...told.mentions, ...referred].filter(isLeader).sort((a, b) => a.start - b.start)
  const sentence: Scene = { ...told, leaders }
  const triggers = [...sentence.masked.matchAll(lexicon.meeting)].map((m) => ({
    word: m[1] ?? '',
    start: sentence.start + m.index,
    end: sentence.start + m.index + m[0].length,
  }))
  const meetings: Meeting[] = []
  triggers.forEach((trigger, i) => {
    const end = triggers[i + 1]?.start ?? sentence.end
    const start = i === 0 ? sentence.start : trigger.start
    if (lexicon.negated.test(sentence.blockText.slice(sentence.start, trigger.start))) return
    const partners = partnersOf(sentence, trigger, end, lexicon)
    const first =
      partners.length > 1 ? undefined : (possessor(sentence, trigger.start) ?? subjectLeader(subject))
    const people = [...new Set([...(first ? [first] : []), ...partners])]
    const pair = people.length > 1 ? people : joined(sentence, trigger, partners, lexicon)
    if (partners.length === 0 && pair.length < 2) return
    meetings.push({
      people: pair,
      noun: nounOf(trigger.word, lexicon),
      told: [{ sentence: index, at: trigger.start }],
      ...circumstances(sentence, start, trigger.end, end, lexicon),
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
function partnersOf(sentence: Scene, trigger: Trigger, end: number, lexicon: Lexicon): EntityId[] {
  const leaders = sentence.leaders.filter((m) => m.start >= trigger.end && m.end <= end)
  const [first, second] = leaders
  if (!first) return []
  const gap = sentence.blockText.slice(trigger.end, first.start)
  const isPartner =
    lexicon.with.test(gap) ||
    (lexicon.meetingVerb.test(trigger.word) && !/[,;:]/.test(gap) && gap.length < 60)
  if (!isPartner) return []
  const between = second && sentence.blockText.slice(first.end, second.start)
  // 'Am Montag traf Macron Merz': where the verb comes first, both stand behind it.
  const isAnd =
    second &&
    (second.start === first.start ||
      lexicon.and.test(between ?? '') ||
      (isVerbFirst(trigger, sentence) && between === ' '))
  return isAnd && second ? [first.entity, second.entity] : [first.entity]
}

/** Whether nobody stands before the verb. */
function isVerbFirst(trigger: Trigger, sentence: Scene): boolean {
  return !sentence.leaders.some((m) => m.end <= trigger.start)
}

/** 'Lee's discussions', 'Lee's first meeting': whose it is. */
function possessor(sentence: Scene, at: number): EntityId | undefined {
  const owner = sentence.leaders.findLast((m) => m.end <= at)
  if (!owner) return undefined
  const between = sentence.blockText.slice(owner.end, at)
  return /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,3}$/u.test(between) ? owner.entity : undefined
}

/** 'Lee and Trump met in Washington': two leaders joined before a verb or 'hold talks'. */
function joined(
  sentence: Scene,
  trigger: Trigger,
  partners: readonly EntityId[],
  lexicon: Lexicon,
): EntityId[] {
  const before = sentence.leaders.filter((m) => m.end <= trigger.start)
  const [a, b] = before.slice(-2)
  if (!a || !b) return [...partners]
  const text = sentence.blockText
  const isPair = a.start === b.start || lexicon.and.test(text.slice(a.end, b.start))
  const isSubject = /^\s+(?:[\p{L}-]+\s+){0,4}$/u.test(text.slice(b.end, trigger.start))
  return isPair && isSubject ? [a.entity, b.entity] : [...partners]
}

function nounOf(word: string, lexicon: Lexicon): string {
  if (lexicon.language !== 'en') return 'meeting'
  const isPlain = lexicon.meetingVerb.test(word) || lexicon.plainMeeting.test(word)
  return isPlain ? 'meeting' : word.toLowerCase()
}

/** Date and place behind the trigger, else before it; `start` lies behind the trigger before, so none is taken twice. */
function circumstances(
  sentence: Sentence,
  start: number,
  at: number,
  end: number,
  lexicon: Lexicon,
): Pick<Meeting, 'when' | 'where'> {
  const text = sentence.blockText
  const date =
    sentence.dates.find((d) => d.start >= at && d.end <= end) ??
    sentence.dates.find((d) => d.start >= start && d.end <= at)
  const where = placeIn(text.slice(at, end), lexicon) ?? placeIn(text.slice(start, at), lexicon)
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
