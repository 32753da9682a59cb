import type { EntityId, IsoDate, ResolutionRule, Span } from '../types.ts'
import { headAt, mainClause, pronounAt, type Subject } from './clause.ts'
import { groups } from './groups.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { holds, officeWords } from './office-words.ts'
import type { OfficeClaim } from './offices.ts'
import { isLeader, isQuoted, type Lookup, type Sentence } from './sentence.ts'

/** Words that stand for somebody: a pronoun, 'the president', 'the two leaders'; offsets count in the block. */
export interface Reference extends Span {
  readonly text: string
  readonly entities: readonly EntityId[]
  readonly rule: ResolutionRule
  /** `his`: the name that replaces it takes the genitive. */
  readonly genitive: boolean
}

/** Whom a sentence is about and whom its words stand for. */
export interface Understood {
  readonly subject?: Subject
  readonly references: readonly Reference[]
}

/** What extraction holds an article's sentences against. */
export interface Ground {
  readonly lexicon: Lexicon
  readonly lookup: Lookup
  readonly claims: readonly OfficeClaim[]
  /** The article's own date. */
  readonly reference: IsoDate | undefined
  /** Words with a capital inside of sentences, names that nobody knows most of them. */
  readonly strangers: ReadonlySet<string>
}

/** What of the sentences before decides about the next one's words. */
export interface Memory {
  /** The subject of the last sentence that had a person for one; `stranger` where that is nobody we know. */
  previous: EntityId | 'stranger' | undefined
  /** The leader each heading names, by its block. */
  readonly headings: Map<number, EntityId>
  /** The leaders named so far. */
  readonly named: Set<EntityId>
  /** Who was named in each sentence so far, pronouns read. */
  readonly sentences: EntityId[][]
}

/**
 * Reads the pronouns of an article's sentences and the like, each by the first rule that decides: in the same
 * sentence, the sentence before, the heading (first of all in lists), the only one whom it fits. Where a rule finds two,
 * or the subject is somebody we do not know, the words are left alone. (The order of subjects before all others is
 * Hobbs', 1978, and centering theory's, Grosz, Joshi and Weinstein, 1995.)
 */
export function understand(sentences: readonly Sentence[], ground: Ground): Understood[] {
  const memory: Memory = { previous: undefined, headings: new Map(), named: new Set(), sentences: [] }
  return sentences.map((sentence) => {
    const understood = read(sentence, ground, memory)
    remember(sentence, understood, ground, memory)
    return understood
  })
}

function read(sentence: Sentence, ground: Ground, memory: Memory): Understood {
  const { lexicon } = ground
  const at = mainClause(sentence, lexicon)
  const head = headAt(sentence, at, lexicon)
  const holder = officeWords(sentence, lexicon).find(
    (o) => head && o.country && o.start <= head.start && head.end <= o.end,
  )
  // 'The French president spoke' is not about France.
  const explicit = head && !holder ? { entity: head.entity, start: head.start, end: head.end } : undefined
  const isStranger = explicit === undefined && holder === undefined && isStrangerAt(sentence, at, ground)
  const references: Reference[] = []
  for (const match of sentence.masked.matchAll(lexicon.pronouns)) {
    const start = sentence.start + match.index
    const found = pronoun(
      sentence,
      { text: match[0], start },
      explicit ?? subjectOf(references, at),
      isStranger,
      references,
      {
        ...ground,
        memory,
      },
    )
    if (found) references.push(found)
  }
  references.push(...offices(sentence, ground, memory, references), ...groups(sentence, ground, memory))
  const subject = explicit ?? subjectOf(references, at)
  return { ...(subject ? { subject } : {}), references: references.sort((a, b) => a.start - b.start) }
}

/** How far behind the start of a clause its subject may start: 'The ' is no part of every reference. */
const LEAD = 4

/** The reference that stands where the main clause starts, if it is one person. */
function subjectOf(references: readonly Reference[], at: number): Subject | undefined {
  const found = references.find((r) => r.start <= at + LEAD && r.start >= at && r.entities.length === 1)
  const [entity] = found?.entities ?? []
  return found && entity ? { entity, start: found.start, end: found.end } : undefined
}

function remember(
  sentence: Sentence,
  { subject, references }: Understood,
  ground: Ground,
  memory: Memory,
): void {
  const names = sentence.mentions.map((m) => m.entity)
  for (const id of names) if (isLeader({ entity: id })) memory.named.add(id)
  memory.sentences.push([...new Set([...names, ...references.flatMap((r) => r.entities)])])
  if (sentence.kind === 'heading') {
    const person = subject && isLeader(subject) ? subject.entity : onlyLeader(names)
    if (person) memory.headings.set(sentence.block, person)
    memory.previous = undefined
  } else if (subject && isLeader(subject)) memory.previous = subject.entity
  else if (isStrangerAt(sentence, mainClause(sentence, ground.lexicon), ground)) memory.previous = 'stranger'
  else {
    // 'The result owes much to Trump. He …': where no person is the subject, the one named is who is spoken of.
    const own = sentence.mentions.filter((m) => !isQuoted(sentence, m.start)).map((m) => m.entity)
    memory.previous = onlyLeader([...own, ...references.flatMap((r) => r.entities)]) ?? memory.previous
  }
}

function onlyLeader(ids: readonly EntityId[]): EntityId | undefined {
  const leaders = [...new Set(ids.filter((entity) => isLeader({ entity })))]
  return leaders.length === 1 ? leaders[0] : undefined
}

/** Whether somebody whom nobody knows is the subject: 'The minister said', 'Kallas said'. */
function isStrangerAt(sentence: Sentence, at: number, { lexicon, strangers }: Ground): boolean {
  const rest = sentence.masked.slice(at - sentence.start)
  const nextMention = sentence.mentions.find((m) => m.start >= at && isLeader(m))
  const phrase = lexicon.otherPerson.exec(rest)
  // 'The minister's president' would be somebody else; what reaches into a leader's name is that leader.
  if (phrase && (!nextMention || at + phrase[0].length <= nextMention.start)) {
    return pronounAt(sentence, at, lexicon) === undefined || phrase[0].includes(' ')
  }
  const name = /^(?:\p{Lu}[\p{L}\p{M}’'-]+\s+){1,4}(?=\p{Ll})/u.exec(rest)?.[0].trim()
  if (name === undefined || sentence.mentions.some((m) => m.start >= at && m.start < at + name.length))
    return false
  return name.split(/\s+/).every((word) => strangers.has(word))
}

interface Word {
  readonly text: string
  readonly start: number
}

interface Known extends Ground {
  readonly memory: Memory
}

function pronoun(
  sentence: Sentence,
  { text, start }: Word,
  subject: Subject | undefined,
  isStranger: boolean,
  references: readonly Reference[],
  known: Known,
): Reference | undefined {
  const { lexicon, memory } = known
  const isMale = lexicon.male.test(text)
  // Principle B of binding theory (Chomsky, 1981): in 'Trump met him' the two are not one.
  const near = lexicon.object.test(text)
    ? sentence.mentions.findLast((m) => isLeader(m) && m.end <= start && isSameClause(sentence, m.end, start))
    : undefined
  const others =
    near && subject && isSameClause(sentence, subject.end, start)
      ? [near.entity, subject.entity]
      : [near?.entity]
  const fits = (id: EntityId): boolean =>
    known.lookup.entity(id).pronoun === (isMale ? 'he' : 'she') && !others.includes(id)
  const make = (entity: EntityId, rule: ResolutionRule): Reference => ({
    start,
    end: start + text.length,
    text,
    entities: [entity],
    rule,
    genitive: lexicon.genitive.test(text),
  })
  // A sentence about a stranger: the pronoun may well be theirs.
  const isFirst = subject === undefined ? mainClause(sentence, lexicon) === start : subject.start === start
  if (isStranger && !isFirst) return undefined
  if (!isFirst) {
    const inSame = sameSentence(sentence, start, subject, references, fits, lexicon)
    if (inSame === 'undecided') return undefined
    if (inSame) return make(inSame, 'same sentence')
  }
  const inHeading =
    sentence.headingBlock === undefined ? undefined : memory.headings.get(sentence.headingBlock)
  const heading = inHeading && fits(inHeading) ? make(inHeading, 'heading') : undefined
  if (sentence.kind === 'item' && heading) return heading
  if (memory.previous === 'stranger') return undefined
  if (memory.previous && fits(memory.previous)) return make(memory.previous, 'sentence before')
  if (heading) return heading
  const fitting = [...memory.named].filter(fits)
  const [only] = fitting
  return only && fitting.length === 1 ? make(only, 'only one') : undefined
}

const CLAUSE_ENDS =
  /[,;:–—]|(?<!\p{L})(?:that|who|which|where|when|after|before|as|if|because|since|while|and|but|dass|der|die|que|qui|quien)(?!\p{L})/iu

function isSameClause({ blockText }: Sentence, from: number, to: number): boolean {
  return from <= to && !CLAUSE_ENDS.test(blockText.slice(from, to))
}

/** Whom of the same sentence a pronoun means: its subject, unless somebody whom it fits as well stands between the two. */
function sameSentence(
  sentence: Sentence,
  at: number,
  subject: Subject | undefined,
  references: readonly Reference[],
  fits: (id: EntityId) => boolean,
  lexicon: Lexicon,
): EntityId | 'undecided' | undefined {
  const named = [
    ...sentence.mentions,
    ...references.flatMap((r) => r.entities.map((entity) => ({ ...r, entity }))),
  ]
    .filter((m) => isLeader(m) && m.end <= at && fits(m.entity))
    .map((m) => m.entity)
  const isSubject = subject && isLeader(subject) && fits(subject.entity)
  if (isSubject && subject.start > at) {
    // 'Before he left, Lee spoke.'
    return named.length === 0 ? subject.entity : undefined
  }
  const others = new Set(named.filter((id) => id !== subject?.entity))
  if (isSubject) {
    const behind = sentence.blockText.slice(subject.end, at)
    lexicon.says.lastIndex = 0
    const saying = others.size === 0 || lexicon.says.test(behind)
    return saying ? subject.entity : 'undecided'
  }
  const [only] = others
  if (only === undefined) return undefined
  return others.size === 1 ? only : 'undecided'
}

/** 'the president' and 'the French president' where one person named so far has that office. */
function offices(
  sentence: Sentence,
  ground: Ground,
  memory: Memory,
  pronouns: readonly Reference[],
): Reference[] {
  const { lexicon, lookup, claims, reference } = ground
  const named = [...new Set([...memory.named, ...sentence.mentions.filter(isLeader).map((m) => m.entity)])]
  const last = memory.sentences.at(-1) ?? []
  return officeWords(sentence, lexicon).flatMap((office): Reference[] => {
    const { start, end } = office
    if (pronouns.some((p) => p.start === start)) return []
    const holders = named.filter((id) => holds(id, office, claims, lookup, reference, lexicon.language))
    const [only] = holders
    // Of several the one that the sentence before names, else the one in the title.
    const inLast = holders.filter((id) => last.includes(id))
    const previous = inLast.length === 1 ? inLast[0] : undefined
    const title = memory.headings.get(0)
    const inTitle = inLast.length === 0 ? holders.find((id) => id === title) : undefined
    const found = holders.length === 1 ? only : (previous ?? inTitle)
    if (found === undefined) return []
    const rule = holders.length === 1 ? 'office' : previous ? 'sentence before' : 'heading'
    const text = sentence.blockText.slice(start, end)
    return [
      { start, end, text, entities: [found], rule, genitive: /^['’]/.test(sentence.blockText.slice(end)) },
    ]
  })
}

/** Words that have a capital inside of sentences and are no name we know. */
export function strangersIn(sentences: readonly Sentence[]): Set<string> {
  const found = new Set<string>()
  for (const { kind, text, start, mentions } of sentences) {
    if (kind === 'heading') continue
    for (const match of text.matchAll(/(?<=[\p{L},]\s)\p{Lu}[\p{Ll}\p{M}’'-]{2,}/gu)) {
      const at = start + match.index
      if (!mentions.some((m) => m.start <= at && at < m.end)) found.add(match[0].replace(/['’]s$/, ''))
    }
  }
  return found
}
