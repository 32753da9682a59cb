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
    if (lexicon.cancelled.test(sentence.blockText.slice(trigger.end, sentence.end))) return
    const partners = partnersOf(sentence, trigger, end, lexicon)
    // 'Talks between A and B' are theirs alone, whoever speaks of them; 'Lee met A and B' are all three.
    const isTheirs =
      partners.length > 1 && (!lexicon.meetingVerb.test(trigger.word) || isVerbFirst(trigger, sentence))
    const first = isTheirs
      ? undefined
      : (possessor(sentence, trigger.start) ?? subjectLeader(subject, trigger))
    const people = [...new Set([...(first ? [first] : []), ...partners])]
    const pair = people.length > 1 ? people : joined(sentence, trigger, partners, lexicon)
    // 'We met him' is a meeting of nobody knows whom; 'the meeting with Trump' may be one told of elsewhere.
    if (pair.length < 2 && (partners.length === 0 || lexicon.meetingVerb.test(trigger.word))) return
    meetings.push({
      people: pair,
      noun: nounOf(trigger.word, lexicon),
      told: [{ sentence: index, at: trigger.start }],
      ...circumstances(sentence, start, trigger.end, end, lexicon),
    })
  })
  return meetings
}

function subjectLeader(subject: Subject | undefined, trigger: Trigger): EntityId | undefined {
  return subject && isLeader(subject) && subject.start < trigger.start ? subject.entity : undefined
}

interface Trigger {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The leaders behind 'with' or 'between', and right behind a verb; where the verb comes last, before it. */
function partnersOf(sentence: Scene, trigger: Trigger, end: number, lexicon: Lexicon): EntityId[] {
  const text = sentence.blockText
  const isVerb = lexicon.meetingVerb.test(trigger.word)
  const behind = sentence.leaders.filter((m) => m.start >= trigger.end && m.end <= end)
  const [first, second] = behind
  if (!first) return isVerb ? partnerBefore(sentence, trigger, lexicon) : []
  const gap = text.slice(trigger.end, first.start)
  const isPartner =
    lexicon.with.test(gap) || (isVerb && isPremodifier(sentence, trigger.end, first.start, lexicon))
  if (!isPartner) return isVerb ? partnerBefore(sentence, trigger, lexicon) : []
  const isAnd =
    second &&
    (second.start === first.start ||
      isJoined(sentence, first, second, lexicon) ||
      // 'Am Montag traf Macron Merz': where the verb comes first, both stand behind it.
      (isVerbFirst(trigger, sentence) && isPremodifier(sentence, first.end, second.start, lexicon)))
  return isAnd && second ? [first.entity, second.entity] : [first.entity]
}

/** 'will sich mit Donald Trump treffen': behind 'mit', before the verb. */
function partnerBefore(sentence: Scene, trigger: Trigger, lexicon: Lexicon): EntityId[] {
  if (lexicon.language === 'en') return []
  const last = sentence.leaders.findLast((m) => m.end <= trigger.start)
  if (!last || trigger.start - last.end > 40) return []
  const before = sentence.blockText.slice(sentence.start, last.start)
  return /(?<!\p{L})(?:mit|con|avec)\s[^,;]{0,50}$/iu.test(before) ? [last.entity] : []
}

/** Whether nothing but titles, countries and the like stands between two places. */
function isPremodifier(sentence: Scene, from: number, to: number, lexicon: Lexicon): boolean {
  const countries = sentence.mentions.filter((m) => !isLeader(m) && m.start >= from && m.end <= to)
  let gap = ''
  let at = from
  for (const { start, end } of countries) {
    gap += sentence.blockText.slice(at, start)
    at = end
  }
  gap += sentence.blockText.slice(at, to)
  return lexicon.premodifier.test(
    gap
      .replace(/['’]s?\b/g, ' ')
      .replace(/,/g, ' ')
      .trimStart(),
  )
}

/** 'A and B', each with a title and a country or without. */
function isJoined(sentence: Scene, first: Span, second: Span, lexicon: Lexicon): boolean {
  const text = sentence.blockText.slice(first.end, second.start)
  if (sentence.kind === 'heading' && text === ', ') return true
  return lexicon.and.test(text)
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
  const isPair = a.start === b.start || isJoined(sentence, a, b, lexicon)
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
