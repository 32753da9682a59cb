import type { FoundDate } from '../dates.ts'
import type { Bracket, EntityId, Fact, Source, Span, Speaker, When } from '../types.ts'
import { type Clause, makeParsed, type Parsed } from './clause.ts'
import { clausesOf } from './clauses.ts'
import { entityIn, type Ground, type Read, type Who } from './discourse.ts'
import { type Draft, factOf } from './draft.ts'
import { isBalanced, isShowable } from './gate.ts'
import { hangs } from './hanging.ts'
import { type Told, toldIn } from './kinds.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { OfficeClaim } from './offices.ts'
import { isPerson, type Phrase, phrasesOf } from './phrases.ts'
import { isLeader, isQuoted, type Sentence } from './sentence.ts'
import { type Speech, speakerIn, speeches } from './speech.ts'
import { hasTense } from './verbs.ts'
import { type Word, wordsOfSpan } from './words.ts'

/**
 * The facts of an article's sentences: what their main clauses tell, what is said in them and by whom, and the rest as
 * mentions. What is not certain is no more than mentioned.
 */
export function* extractFacts(
  source: Source,
  reads: readonly Read[],
  ground: Ground,
): Generator<Fact[], void> {
  const spoken = speeches(reads, ground.lexicon)
  const names = shortNames(reads, ground)
  const claims = new Map<Sentence, OfficeClaim[]>()
  for (const claim of ground.claims)
    claims.set(claim.sentence, [...(claims.get(claim.sentence) ?? []), claim])
  for (const [i, read] of reads.entries()) {
    const scene: Scene = { read, ground, speech: spoken[i], names }
    const drafts = draftsOf(scene)
    const offices = (claims.get(read.sentence) ?? []).map(officeDraft)
    const shown = [...drafts, ...offices].filter((d) => d.about.length > 0)
    const facts = shown.map((d) => factOf(source, d))
    const told = new Set(shown.flatMap((d) => d.about))
    const left = [...new Set(read.sentence.mentions.map((m) => m.entity))].filter((id) => !told.has(id))
    if (left.length > 0)
      facts.push(
        factOf(source, { kind: 'mentioned', about: left, sentence: read.sentence, span: spanOf(read) }),
      )
    yield facts
  }
}

/** What a phrase says of somebody's office, by the phrase alone. */
function officeDraft({ sentence, start, end, leader, office, tense }: OfficeClaim): Draft {
  const { title, country } = office
  return {
    kind: 'office',
    about: [leader, `country:${country}`],
    sentence,
    span: { start, end },
    office: { title, country, tense },
  }
}

interface Scene {
  readonly read: Read
  readonly ground: Ground
  readonly speech: Speech | undefined
  /** How the article calls people for short. */
  readonly names: ReadonlyMap<EntityId, string>
}

function draftsOf(scene: Scene): Draft[] {
  const { read } = scene
  if (read.sentence.kind === 'heading' || read.sentence.kind === 'caption') return []
  const statement = spokenDraft(scene)
  const told = statement && scene.speech?.clause === undefined ? [] : toldIn(read, scene.ground)
  const drafts: Draft[] = []
  const taken = new Set<EntityId>()
  const said = scene.speech?.said ?? []
  // Where there is direct speech, what is said comes first; else what happens.
  const clauseDrafts = told.flatMap((t) => toldDraft(scene, t) ?? [])
  // 'asked Germany for batteries': what the same verb tells besides is more than that it says something.
  const isSame = told.some((t) => t.clause === scene.speech?.clause)
  const order = !statement
    ? clauseDrafts
    : said.length > 0
      ? [statement, ...clauseDrafts]
      : isSame
        ? [...clauseDrafts, statement]
        : byPlace(statement, clauseDrafts, scene)
  for (const draft of order) {
    const left = draft.about.filter((id) => !taken.has(id))
    if (left.length === 0) continue
    // 'met Meloni on Monday and visited Egypt on Tuesday': two events, each with everybody in it.
    const about = EVENTS.has(draft.kind) ? draft.about : left
    for (const id of about) taken.add(id)
    drafts.push({ ...draft, about })
  }
  return drafts
}

/** What happens, and is told whole however many of it stand in a sentence. */
const EVENTS: ReadonlySet<Fact['kind']> = new Set([
  'meeting',
  'visit',
  'agreement',
  'sanction',
  'election',
  'appointment',
])

/** The statement before or behind what the clauses tell, by the order of their verbs. */
function byPlace(statement: Draft, told: readonly Draft[], { speech, read }: Scene): Draft[] {
  const main = read.main
  return speech?.clause && main && speech.clause.verb > main.verb
    ? [...told, statement]
    : [statement, ...told]
}

function spanOf({ sentence: { start, end } }: Read): Span {
  return { start, end }
}

/** What a clause tells, if its sentence can be shown. */
function toldDraft(scene: Scene, told: Told): Draft | undefined {
  const { read, speech } = scene
  const span = spanOf(read)
  const brackets = bracketsOf(scene, told.clause)
  if (!brackets || hangs(read, told.clause, scene.ground.lexicon)) return undefined
  if (
    !isShowable(read, { span, isNamed: true, isSpeech: false }, scene.ground.lexicon) &&
    !isBracketFirst(read, brackets)
  )
    return undefined
  if (!isBalanced(read.sentence.text)) return undefined
  // 'Lee thanked Biden': who speaks of somebody is the speaker.
  const spoke = told.kind === 'statement' ? speakerIn(read, told.clause, scene.ground.lexicon) : undefined
  const reported =
    speech && !speech.clause ? speakerOf(speech) : spoke && speakerOf({ ...spoke, said: [] }, scene.ground)
  return {
    kind: told.kind,
    about: told.about,
    sentence: read.sentence,
    span,
    when: whenOf(read, told.clause),
    where: told.where,
    figures: told.figures,
    brackets,
    references: [...read.references.values()],
    ...(reported ? { speaker: reported } : {}),
    ...(told.isPlanned ? { isPlanned: true } : {}),
  }
}

/** Whether the sentence starts with a word that a bracket replaces, so that it hangs on nothing. */
function isBracketFirst({ sentence }: Read, brackets: readonly Bracket[]): boolean {
  return brackets.some((b) => b.start - sentence.start < 12)
}

/**
 * The names that a sentence needs for the pronouns which are its clause's subject.
 *
 * @returns nothing where a pronoun is left that nobody can tell
 */
function bracketsOf({ read, names, ground }: Scene, clause: Clause | undefined): Bracket[] | undefined {
  const named = new Set<string>(
    read.sentence.mentions.filter((m) => !isQuoted(read.sentence, m.start)).map((m) => m.entity),
  )
  const out: Bracket[] = []
  const nameOf = ({ entity, name }: Who): string =>
    entity ? (names.get(entity) ?? ground.lookup.entity(entity).name) : (name ?? '')
  for (const phrase of clause?.subjects ?? []) {
    if (phrase.kind !== 'pronoun') continue
    const reference = read.references.get(phrase)
    if (!reference) return undefined
    if (reference.rule === 'same sentence') continue
    if (reference.entity && named.has(reference.entity)) continue
    // 'a-t-il ajouté': the name goes before the verb.
    const verb = reference.text.startsWith('-') ? read.parsed.words[clause?.from ?? -1]?.start : undefined
    out.push({ start: verb ?? phrase.start, end: verb ?? phrase.end, text: nameOf(reference) })
  }
  const left = clause && read.dropped.get(clause)
  if (left && !(left.entity && named.has(left.entity))) {
    const at = read.parsed.words[clause.from]?.start ?? read.sentence.start
    out.push({ start: at, end: at, text: nameOf(left) })
  }
  return out
}

function speakerOf({ words, entity }: Speech, ground?: Ground): Speaker | undefined {
  if (words !== '') return { words, ...(entity ? { entity } : {}) }
  return entity && ground ? { words: ground.lookup.entity(entity).name, entity } : undefined
}

/** What somebody says in a sentence: of the speaker, and of whom it is said. */
function spokenDraft(scene: Scene): Draft | undefined {
  const { read, ground, speech } = scene
  const { sentence } = read
  if (!speech) return undefined
  const speaker = speakerOf(speech, ground)
  if (!speaker) return undefined
  if (speech.clause && !saysSomething(scene, speech.clause)) return undefined
  if (speech.clause && (speech.clause.modality !== 'real' || speech.clause.isNegated)) return undefined
  const about = new Set<EntityId>(speech.entity ? [speech.entity] : [])
  // 'Macron and Meloni said'
  if (speech.clause && speech.clause.subjects.length > 1)
    for (const s of speech.clause.subjects) {
      const id = entityIn(s, read.references)
      if (id) about.add(id)
    }
  for (const id of topicsOf(scene)) about.add(id)
  if (speech.clause) {
    for (const o of speech.clause.objects) {
      const id = entityIn(o, read.references)
      if (id && isPerson(id)) about.add(id)
    }
  }
  if (about.size === 0 || (!speech.entity && speech.isVague)) return undefined
  const hasClause = speech.clause !== undefined
  // 'Para Boric, es “una vergüenza”': the words alone would be a piece.
  const isPiece =
    speech.isAccording &&
    speech.said.some((q) => /^\P{L}*\p{Ll}/u.test(sentence.blockText.slice(q.start, q.end)))
  const isWhole = (hasClause || isPiece === true) && isBalanced(sentence.text)
  const span = isWhole || speech.said.length === 0 ? spanOf(read) : innerOf(scene)
  if (!span) return undefined
  const isSpeech = !isWhole && (speech.said.length > 0 || speech.isWhole === true)
  const brackets =
    isWhole && hasClause
      ? bracketsOf(scene, speech.clause)
      : speech.isReported
        ? bracketsOf(scene, read.main)
        : []
  if (!brackets) return undefined
  const isFirst = isBracketFirst(read, brackets)
  if (
    !isFirst &&
    !isShowable(
      read,
      { span, isNamed: true, isSpeech, isLeader: speech.entity !== undefined },
      ground.lexicon,
    )
  )
    return undefined
  const said = isSpeech ? [span] : speech.said
  return {
    kind: 'statement',
    about: [...about],
    sentence,
    span,
    speaker,
    said,
    brackets,
    references: [...read.references.values()],
    when: speech.clause ? whenOf(read, speech.clause) : undefined,
  }
}

/** The direct speech of a sentence without its marks and without the comma before 'he said'. */
function innerOf({ read: { sentence }, speech }: Scene): Span | undefined {
  const longest = [...(speech?.said ?? [])].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!longest) return undefined
  let { start, end } = longest
  const { blockText } = sentence
  while (start < end && /["“”„«»‘‹›\s]/u.test(blockText[start] ?? '')) start++
  while (end > start && /["“”«»’‹›\s,]/u.test(blockText[end - 1] ?? '')) end--
  return end > start ? { start, end } : undefined
}

/** So many words behind a verb like 'answered' the clause starts that says what. */
const SAID_WITHIN = 12

/** Whether a clause of saying has something that is said: direct speech, a clause, an object. */
function saysSomething({ read, speech, ground: { lexicon } }: Scene, clause: Clause): boolean {
  if ((speech?.said.length ?? 0) > 0) return true
  // 'Respondió a Trump que “está desinformado”': a few words of somebody's own.
  const verb = read.parsed.words[clause.verb]
  if (
    lexicon.order === 'free' &&
    verb &&
    read.sentence.quoted.some((q) => q.start > verb.start || clause.isInverted)
  )
    return true
  const isClausal = clause.entries.every((e) => e.as !== 'say' || e.isClausal)
  const next = read.parsed.words.slice(clause.verb + 1, clause.verb + (isClausal ? SAID_WITHIN : 4))
  if (next.some((w, i) => (w.tag === 'SCONJ' || next[i - 1]?.isDate) && lexicon.subordinate.test(w.lower)))
    return true
  if (isClausal && lexicon.order === 'free')
    return (
      clause.isInverted === true && read.clauses.some((c) => c.level === 'complement' && c.verb < clause.verb)
    )
  if (
    read.clauses.some(
      (c) =>
        c !== clause &&
        (c.level === 'complement' ||
          (c.verb > clause.verb &&
            c.subjects === clause.subjects &&
            !hasTense(read.parsed.words[c.verb]) &&
            lexicon.to.test(read.parsed.words[c.from - 1]?.lower ?? ''))),
    )
  )
    return true
  const { tells } = lexicon.verbSecond ?? {}
  const told = clause.obliques.filter((o) => tells === undefined || tells.test(o.by.lower))
  return clause.objects.length + told.length > 0 && clause.entries.some((e) => e.as === 'say' && !e.isClausal)
}

/**
 * The leaders and countries whom the words said are about: leaders wherever they are named in them, countries where they
 * act, are acted on or own something, not where they are only a place or an adjective.
 */
function topicsOf({ read, ground, speech }: Scene): EntityId[] {
  const { sentence, parsed } = read
  const isNamed = (span: Span): boolean =>
    sentence.mentions.some((m) => m.start >= span.start && m.end <= span.end)
  const spoken = (speech?.said ?? []).filter(isNamed).flatMap((span) => {
    const words = wordsOfSpan(sentence, span, ground.lexicon, ground.parser)
    const parsed = makeParsed(words, phrasesOf(words, ground.lexicon))
    return topicsIn(parsed, clausesOf(parsed, ground.lexicon), NO_REFERENCES, span, ground)
  })
  const { clause } = speech ?? {}
  const verb = clause && parsed.words[clause.verb]
  // 'According to officials, Putin …': the one whom the main clause is about.
  if (!clause && !speech?.isWhole && speech?.said.length === 0)
    return (read.main?.subjects ?? []).flatMap((s) => entityIn(s, read.references) ?? [])
  if (!clause || !verb || (clause.isInverted && (speech?.said.length ?? 0) > 0)) return spoken
  const first = Math.min(verb.start, ...clause.subjects.map((s) => s.start))
  const region =
    clause.isInverted && clause.verb > 3
      ? { start: sentence.start, end: first }
      : { start: Math.max(verb.end, ...clause.subjects.map((s) => s.end)), end: sentence.end }
  const before = read.clauses.some((c) => c.level === 'complement' && c.verb < clause.verb)
  // '…, und Merz empfiehlt': what somebody else does is not said.
  const other = read.clauses.find(
    (c) =>
      ground.lexicon.verbSecond &&
      c.verb > clause.verb &&
      c.level === 'main' &&
      c.subjects !== clause.subjects,
  )
  const stop = other && parsed.words[Math.min(other.from, ...other.subjects.map((s) => s.from))]
  if (stop && stop.start > region.start) region.end = Math.min(region.end, stop.start)
  return [
    ...spoken,
    ...topicsIn(
      parsed,
      read.clauses,
      read.references,
      before ? { start: sentence.start, end: first } : region,
      ground,
    ),
  ]
}

function topicsIn(
  { words, phrases }: Parsed,
  clauses: readonly Clause[],
  references: Read['references'],
  span: Span,
  { lexicon }: Ground,
): EntityId[] {
  const parts = (c: Clause): Phrase[] => [...c.subjects, ...c.objects, ...c.obliques.map((o) => o.phrase)]
  // Who only stands in a clause of time or reason, or in a relative one, is not what is spoken of.
  const isAside = (c: Clause): boolean =>
    c.level === 'relative' || (c.level === 'other' && hasTense(words[c.verb]))
  const aside = new Set(clauses.filter(isAside).flatMap(parts))
  const central = new Set(clauses.filter((c) => !isAside(c)).flatMap((c) => [...c.subjects, ...c.objects]))
  const acting = new Set(clauses.flatMap((c) => c.subjects))
  return phrases.flatMap((p): EntityId[] => {
    if (p.start < span.start || p.end > span.end || (aside.has(p) && !central.has(p))) return []
    const lead = leadOf(p, words, phrases, lexicon)
    const people = words
      .slice(p.from, p.to)
      .flatMap((w) => (w.mention && isPerson(w.mention.entity) ? [w.mention.entity] : []))
    const reference = references.get(p)?.entity
    const isPlace = lead !== undefined && lexicon.at.test(lead.lower)
    const country = p.entity && !isPerson(p.entity) && !isPlace ? [p.entity] : []
    // 'US agents', 'Ukraine's democracy': whose they are is spoken of where they act or are acted on.
    const owner =
      p.owner && !isPerson(p.owner) && central.has(p) && (acting.has(p) || !isPassing(p, words, lexicon))
        ? [p.owner]
        : []
    return [...people, ...(reference && isPerson(reference) ? [reference] : []), ...country, ...owner]
  })
}

/** Whether a Romance phrase that is acted on has its country as an adjective: 'instaurar un modelo cubano'. */
function isPassing(
  { from, to, head, owner }: Phrase,
  words: Parsed['words'],
  { order, people, bodies, government }: Lexicon,
): boolean {
  const lower = words[head]?.lower ?? ''
  return (
    order === 'free' &&
    words[head]?.mention === undefined &&
    words.slice(from, to).some(({ mention }) => mention?.alias === 'demonym' && mention.entity === owner) &&
    ![people, bodies, government].some((some) => some.test(lower))
  )
}

/** The word before a phrase, or before the one that 'and' joins it to: 'to Mexico and Chile'. */
function leadOf(
  phrase: Phrase,
  words: Parsed['words'],
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): Word | undefined {
  const lead = words[phrase.from - 1]
  if (!lead || !(lexicon.and.test(lead.lower) || lead.text === ',')) return lead
  const other = phrases.find((p) => p.to === phrase.from - 1)
  return other ? leadOf(other, words, phrases, lexicon) : lead
}

const NO_REFERENCES: Read['references'] = new Map()

/** What starts a clause of its own, whose date is not the main clause's. */
const SUBORDINATE =
  /(?<!\p{L})(?:that|which|who|whom|whose|when|where|after|before|since|until|while|because|despite|though|although|than|dass|nachdem|seit|weil|que|qui|après|depuis|tras|desde|dopo|che|após|desde|quando|cuando|quand|lorsque|als)(?!\p{L})/iu

/** Words that come to no day count as this much farther away, in UTF-16 units. */
const FAR = 200

/**
 * The date of what a clause tells: the nearest to its verb that stands in no clause of its own. Dates in direct speech
 * are the speaker's.
 */
function whenOf({ sentence, clauses, parsed: { words, holder } }: Read, clause: Clause): When | undefined {
  const verb = words[clause.verb]
  if (!verb) return undefined
  const subject = clause.subjects[0]
  const isFree = (date: FoundDate): boolean => {
    // 'since 2015', 'until Friday': not the day of what is told.
    if (date.relation || isQuoted(sentence, date.start)) return false
    // 'an election for 4 July': not the day on which it was called.
    if (
      /(?<![\p{L}])(?:for|für|pour|para|per)\s+$/iu.test(
        sentence.blockText.slice(Math.max(0, date.start - 8), date.start),
      )
    )
      return false
    // '1951 sei das anders gewesen, sagte Scholz': a date in what is said is not the day on which it is said.
    const isSaid = clause.isInverted && date.end <= (words[clause.from]?.start ?? 0)
    if (isSaid && clauses.some((c) => c.level === 'complement' && c.verb < clause.verb)) return false
    // 'next year's budget' is no time.
    if (/^['’]s?\s/.test(sentence.blockText.slice(date.end, date.end + 3))) return false
    // A verb between the two has the date for itself.
    const isOthers = words.some(
      (w, i) => i > clause.verb && w.end <= date.start && (w.tag === 'VERB' || w.tag === 'AUX') && !holder[i],
    )
    if (isOthers) return false
    const isEarlier = words.some(
      (w, i) => i < clause.verb && w.end <= date.start && w.tag === 'VERB' && !holder[i],
    )
    if (isEarlier && date.end <= verb.start) return false
    // In front of the clause stands when it happened, whatever the words: 'After the vote on Monday, he left'.
    if (
      subject &&
      date.end <= subject.start &&
      !/[;:]/.test(sentence.blockText.slice(date.end, subject.start))
    )
      return !/,.*,/.test(sentence.blockText.slice(date.end, subject.start))
    const [from, to] = date.start > verb.start ? [verb.end, date.start] : [date.end, verb.start]
    const between = sentence.blockText.slice(from, to)
    return !SUBORDINATE.test(between) && !/[;:(]/.test(between) && (between.match(/,/g)?.length ?? 0) < 2
  }
  const distance = (date: FoundDate): number =>
    (date.start >= verb.start ? date.start - verb.end : verb.start - date.end) +
    (date.when.sure === 'words' ? FAR : 0)
  return sentence.dates.filter(isFree).sort((a, b) => distance(a) - distance(b))[0]?.when
}

/** The shortest name by which the article calls each leader: 'Lee'. */
function shortNames(reads: readonly Read[], { lookup, lexicon }: Ground): Map<EntityId, string> {
  const out = new Map<EntityId, string>()
  for (const { sentence } of reads) {
    for (const m of sentence.mentions) {
      if (!isLeader(m) || (m.alias !== 'surname' && m.alias !== 'name' && m.alias !== 'short')) continue
      const plain = m.surface.replace(/['’]s?$/u, '')
      // German 'Merkels' is the genitive of 'Merkel'.
      const whole = lookup.entity(m.entity).name
      const isGenitive = lexicon.verbSecond && !whole.endsWith(plain) && whole.endsWith(plain.slice(0, -1))
      const name = isGenitive ? plain.slice(0, -1) : plain
      const known = out.get(m.entity) ?? lookup.entity(m.entity).name
      if (name.length < known.length) out.set(m.entity, name)
    }
  }
  return out
}
