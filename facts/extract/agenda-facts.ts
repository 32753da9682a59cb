import type { EntityId, Fact } from '../types.ts'
import { agendaIn, introducesAgenda } from './agenda.ts'
import { fact, type Reading } from './draft.ts'
import type { Meeting } from './meetings.ts'
import { entitiesOf, isLeader, quoteOf, type Sentence } from './sentence.ts'

/** The agenda items of a sentence: of a list under an introduction, or of talks it speaks of. */
export function agendaFacts(reading: Reading, index: number): Fact[] {
  const { source, sentences, understood, meetings } = reading
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
      return fact(source, {
        kind: 'agenda',
        about: [...new Set([...people, ...entitiesOf(inside)])],
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
