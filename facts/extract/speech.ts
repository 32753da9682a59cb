import type { EntityId, Span } from '../types.ts'
import { headAt } from './clause.ts'
import type { Ground, Understood } from './coreference.ts'
import { isLeader, isQuoted, type Sentence } from './sentence.ts'

/** Who says what a sentence tells. */
export interface Speech {
  /** Absent where it is somebody whom nobody knows. */
  readonly speaker?: EntityId
  /** Where the speaker is named, in the block. */
  readonly start?: number
  /** The speaker's own words, in the block. */
  readonly said: readonly Span[]
  /** Set where all of it is the speaker's: a turn of an interview, direct speech that goes on. */
  readonly isTurn?: true
  /** Set where an aside at the sentence's end says who says it: ', Putin said.' */
  readonly isAside?: boolean
}

/** A quotation of fewer words is a term, not speech: ‘barbaric’. */
const FEWEST_WORDS = 3

/**
 * Who says what each sentence tells: whoever stands right before a verb of saying or right behind one, or behind
 * 'according to'; 'Macron: …' in interviews; and whoever spoke last where a paragraph goes on with nothing but direct
 * speech.
 */
export function speeches(
  sentences: readonly Sentence[],
  understood: readonly Understood[],
  ground: Ground,
): (Speech | undefined)[] {
  const out: (Speech | undefined)[] = []
  sentences.forEach((sentence, i) => {
    const last = out[i - 1]
    const isSameBlock = sentences[i - 1]?.block === sentence.block
    const said = sentence.quoted.filter((q) => wordsIn(sentence, q) >= FEWEST_WORDS)
    const own = speechIn(sentence, understood[i] ?? { references: [] }, ground)
    if (own) out.push({ ...own, said })
    else if (isSameBlock && last && (isAllQuoted(sentence) || (last.isTurn && last.said.length === 0))) {
      out.push({ ...(last.speaker ? { speaker: last.speaker } : {}), said, isTurn: true })
    } else out.push(said.length > 0 && isAllQuoted(sentence) ? { said } : undefined)
  })
  return out
}

function wordsIn({ blockText }: Sentence, span: Span): number {
  return blockText.slice(span.start, span.end).split(/\s+/).length
}

function isAllQuoted({ masked, quoted }: Sentence): boolean {
  return quoted.length > 0 && /^[\s\p{P}]*$/u.test(masked)
}

type Teller = Omit<Speech, 'said'>

function speechIn(sentence: Sentence, { references }: Understood, ground: Ground): Teller | undefined {
  const turn = /^\s*([^:]{3,60}):\s/.exec(sentence.masked)
  const speaker =
    turn &&
    sentence.mentions.find(
      (m) =>
        isLeader(m) &&
        m.end === sentence.start + (turn[1]?.length ?? 0) &&
        ground.lexicon.premodifier.test(sentence.blockText.slice(sentence.start, m.start)),
    )
  if (speaker) return { speaker: speaker.entity, start: speaker.start, isTurn: true }
  const tellers = sayings(sentence, references, ground)
  // The one next to direct speech is its speaker; else the first.
  const quote = sentence.quoted[0]
  const nextToQuote = quote && tellers.find((t) => t.verb.start < quote.start && quote.start - t.verb.end < 4)
  const behindQuote = quote && tellers.find((t) => t.verb.start >= quote.end && t.from - quote.end < 4)
  const found = nextToQuote ?? behindQuote ?? tellers[0]
  if (found) {
    const behind = sentence.masked.slice(Math.max(found.verb.end, found.to) - sentence.start)
    const isAside =
      behind.length < LONGEST_TAIL && /[,\s]\s*$/.test(sentence.masked.slice(0, found.from - sentence.start))
    return { ...(found.entity ? { speaker: found.entity } : {}), start: found.from, isAside }
  }
  return accordingTo(sentence, references, ground)
}

/** What may follow behind ', Putin said' at a sentence's end, in UTF-16 units: 'on Monday in Moscow'. */
const LONGEST_TAIL = 30

interface Saying {
  readonly verb: Span
  /** Where the speaker's words end. */
  readonly to: number
  /** Where the speaker's words start, or the verb's where nobody is named. */
  readonly from: number
  readonly entity?: EntityId
}

function sayings(sentence: Sentence, references: Understood['references'], ground: Ground): Saying[] {
  const { lexicon } = ground
  return [...sentence.masked.matchAll(lexicon.says)].flatMap((match): Saying[] => {
    const verb = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const before = namedBefore(sentence, verb.start, references, ground)
    if (before) return [{ verb, from: before.start, to: before.end, entity: before.entity }]
    const behind = namedBehind(sentence, verb.end, references, ground)
    if (behind) return [{ verb, from: verb.start, to: behind.end, entity: behind.entity }]
    // 'Merz welcomed it, saying …': the subject says so.
    return match[0] === 'saying' ? [] : [{ verb, from: verb.start, to: verb.end }]
  })
}

interface Named extends Span {
  readonly entity: EntityId
}

/** Who stands right before a verb of saying. */
function namedBefore(
  sentence: Sentence,
  at: number,
  references: Understood['references'],
  { lexicon }: Ground,
): Named | undefined {
  const candidates: Named[] = [
    ...sentence.mentions,
    ...references.flatMap((r) =>
      r.entities.length === 1 && !r.genitive ? r.entities.map((entity) => ({ ...r, entity })) : [],
    ),
  ].filter((m) => m.end <= at && !isQuoted(sentence, m.start))
  // 'King Abdullah II of Jordan said': the country is part of who says it.
  const isPart = (m: Named): boolean =>
    /\bof\s+(?:the\s+)?$/.test(sentence.masked.slice(0, m.start - sentence.start))
  const nearest = candidates
    .filter((m) => isLeader(m) || !isPart(m))
    .filter((m) =>
      lexicon.beforeSays.test(sentence.masked.slice(m.end - sentence.start, at - sentence.start)),
    )
    .sort((a, b) => b.end - a.end)
  return nearest[0]
}

/** Who stands right behind a verb of saying: '…, said French President Emmanuel Macron'. */
function namedBehind(
  sentence: Sentence,
  end: number,
  references: Understood['references'],
  { lexicon }: Ground,
): Named | undefined {
  const before = sentence.masked.slice(0, end - sentence.start)
  if (!/[,“”"»’']|^\s|\s{2,}/u.test(before)) return undefined
  const gap = /^\s*/.exec(sentence.masked.slice(end - sentence.start))?.[0].length ?? 0
  const head = headAt(sentence, end + gap, lexicon)
  const reference = references.find((r) => r.start === end + gap)
  const [entity] = reference?.entities ?? []
  return head ?? (reference && entity ? { entity, start: reference.start, end: reference.end } : undefined)
}

function accordingTo(
  sentence: Sentence,
  references: Understood['references'],
  ground: Ground,
): Teller | undefined {
  for (const match of sentence.masked.matchAll(ground.lexicon.accordingTo)) {
    const at = sentence.start + match.index + match[0].length
    const head = headAt(sentence, at, ground.lexicon)
    // 'According to German officials': not Germany.
    const isPart =
      head && !isLeader(head) && /^\s+\p{Ll}/u.test(sentence.blockText.slice(head.end, sentence.end))
    const named = isPart ? undefined : head?.entity
    const entity = named ?? references.find((r) => r.start === at)?.entities[0]
    if (entity) return { speaker: entity, start: at, isAside: true }
  }
  return undefined
}
