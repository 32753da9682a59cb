import type { EntityId, Fact, Source } from '../types.ts'
import { agendaFacts } from './agenda-facts.ts'
import { type Ground, type Reference, type Understood, understand } from './coreference.ts'
import { fact, NOTHING, type Reading } from './draft.ts'
import { inAll, joinMeetings, type Meeting, meetingsIn } from './meetings.ts'
import type { OfficeClaim } from './offices.ts'
import { quoteOf, type Sentence } from './sentence.ts'

import { sentenceFact } from './sentence-fact.ts'
import { speeches } from './speech.ts'
import { bracketsIn } from './standalone.ts'
import { tenuresIn } from './tenures.ts'

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
    const key = `${fact.id}`
    const known = byContent.get(key)
    if (!known) byContent.set(key, fact)
    else if (known.quote.block !== fact.quote.block || known.quote.start !== fact.quote.start) {
      byContent.set(key, { ...known, support: [...(known.support ?? []), fact.quote] })
    }
  }
  return [...byContent.values()]
}

function officeFact({ source }: Reading, claim: OfficeClaim): Fact {
  const country: EntityId = `country:${claim.office.country}`
  return fact(source, {
    kind: 'office',
    about: [claim.leader, country],
    office: {
      title: claim.office.title,
      country: claim.office.country,
      tense: claim.former ? 'past' : 'now',
    },
    quote: quoteOf(claim.sentence, claim),
    sentence: claim.sentence,
  })
}

/** 'Ishiba, who took office in October,': what a sentence says aside of somebody's time in office. */
function tenureFacts({ source, lexicon }: Reading, sentence: Sentence): Fact[] {
  return tenuresIn(sentence, lexicon).map(({ leader, span }) =>
    fact(source, {
      kind: 'office',
      about: [leader],
      quote: quoteOf(sentence, span),
      sentence,
      when: sentence.dates.find((d) => d.start >= span.start && d.end <= span.end)?.when,
    }),
  )
}

function meetingFact(reading: Reading, meeting: Meeting): Fact[] {
  const { source, lookup, sentences, understood } = reading
  const tellers = [...new Set(meeting.told.flatMap((t) => sentences[t.sentence] ?? []))]
  // The quote is the passage with the date: that is what readers check.
  const main =
    tellers.find((s) => meeting.when && s.dates.some((d) => d.when.text === meeting.when?.text)) ?? tellers[0]
  if (!main) return []
  return [
    fact(source, {
      kind: 'meeting',
      about: meeting.people,
      quote: quoteOf(main),
      support: tellers.filter((s) => s !== main).map((s) => quoteOf(s)),
      sentence: main,
      when: meeting.when,
      where: meeting.where,
      brackets: bracketsIn(main, (understood[sentences.indexOf(main)] ?? NOTHING).references, lookup),
      resolved: meeting.told.flatMap((t) =>
        sentences[t.sentence] === main ? (understood[t.sentence]?.references ?? []) : [],
      ),
    }),
  ]
}
