import type { Bracket, EntityId, Fact, Source, Span, Speaker, When } from '../types.ts'
import type { Clause } from './clauses/clause.ts'
import { type ArticleContext, entityIn, type ReadSentence, type Who } from './discourse/read-sentence.ts'
import { type Draft, factOf, type SentenceContext } from './draft.ts'
import { isBalanced, isShowable } from './gates/gate.ts'
import { hangs, hasLooseNoun, hasLooseObject } from './gates/hanging.ts'
import { pointsBack } from './gates/pointing.ts'
import { type ToldEvent, toldIn } from './kinds/kinds.ts'
import type { OfficeClaim } from './offices/office-patterns.ts'
import { isPerson } from './phrases/phrase.ts'
import { saysSomething } from './says-something.ts'
import { type Meant, meantIn } from './speech/meant.ts'
import { type Speech, speakerIn } from './speech/speakers.ts'
import { speeches } from './speech/speech.ts'
import { topicsOf } from './speech/topics.ts'
import { whenOf } from './when.ts'
import { isLeader, isQuoted, type Sentence } from './words/sentence.ts'

/**
 * The facts of an article's sentences: what their main clauses tell, what is said in them and by whom, and the rest as
 * mentions. What is not certain is no more than mentioned.
 */
export function* extractFacts(
  source: Source,
  reads: readonly ReadSentence[],
  ground: ArticleContext,
): Generator<Fact[], void> {
  const spoken = speeches(reads, ground.lexicon)
  const names = shortNames(reads, ground)
  const claims = new Map<Sentence, OfficeClaim[]>()
  for (const claim of ground.claims)
    claims.set(claim.sentence, [...(claims.get(claim.sentence) ?? []), claim])
  for (const [i, read] of reads.entries()) {
    const scene: SentenceContext = { read, before: reads[i - 1], ground, speech: spoken[i], names }
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

function draftsOf(scene: SentenceContext): Draft[] {
  const { read } = scene
  if (read.sentence.kind === 'heading' || read.sentence.kind === 'caption') return []
  const statement = spokenDraft(scene)
  const told = statement && scene.speech?.clause === undefined ? [] : toldIn(read, scene.ground)
  const drafts: Draft[] = []
  const taken = new Set<EntityId>()
  const said = scene.speech?.said ?? []
  // Where there is direct speech, what is said comes first; else what happens.
  const draftsFor = (which: readonly ToldEvent[]): Draft[] => which.flatMap((t) => toldDraft(scene, t) ?? [])
  const clauseDrafts = draftsFor(told.filter((t) => t.kind !== 'action'))
  // What has no better kind comes last.
  const deeds = draftsFor(told.filter((t) => t.kind === 'action'))
  // 'asked Germany for batteries': what the same verb tells besides is more than that it says something.
  const isSame = told.some((t) => t.clause === scene.speech?.clause)
  const order = !statement
    ? clauseDrafts
    : said.length > 0
      ? [statement, ...clauseDrafts]
      : isSame
        ? [...clauseDrafts, statement]
        : byPlace(statement, clauseDrafts, scene)
  for (const draft of [...order, ...deeds]) {
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
function byPlace(statement: Draft, told: readonly Draft[], { speech, read }: SentenceContext): Draft[] {
  const main = read.main
  return speech?.clause && main && speech.clause.verb > main.verb
    ? [...told, statement]
    : [statement, ...told]
}

function spanOf({ sentence: { start, end } }: ReadSentence): Span {
  return { start, end }
}

/** What a clause tells, if its sentence can be shown. */
function toldDraft(scene: SentenceContext, told: ToldEvent): Draft | undefined {
  const { read, speech } = scene
  const span = spanOf(read)
  const brackets = bracketsOf(scene, told.clause)
  const { lexicon } = scene.ground
  if (!brackets || hangs(read, told.clause, lexicon) || hasLooseObject(read, told.clause, lexicon))
    return undefined
  if (hasLooseNoun(read, lexicon)) return undefined
  if (!isShowable(read, { span, isNamed: true, isSpeech: false }, lexicon) && !isBracketFirst(read, brackets))
    return undefined
  if (!isBalanced(read.sentence.text)) return undefined
  // 'Lee thanked Biden': who speaks of somebody is the speaker.
  const spoke = told.kind === 'statement' ? speakerIn(read, told.clause, lexicon) : undefined
  const reported =
    speech && !speech.clause ? speakerOf(speech) : spoke && speakerOf({ ...spoke, said: [] }, scene.ground)
  const when = whenOf(read, told.clause, scene.ground)
  return {
    kind: told.kind,
    about: told.about,
    sentence: read.sentence,
    span,
    when,
    where: told.where,
    figures: told.figures,
    brackets,
    references: [...read.references.values()],
    ...(reported ? { speaker: reported } : {}),
    ...(told.isPlanned || isToCome(scene, told, when) ? { isPlanned: true } : {}),
  }
}

/** German 'Macron reist am 26. Mai nach Berlin': what is to come is told in the present as well, and its date says so. */
function isToCome(
  { read, ground }: SentenceContext,
  { kind, clause }: ToldEvent,
  when: When | undefined,
): boolean {
  const { reference, lexicon } = ground
  const form = read.parsed.words[clause.verb]?.form
  const isEvent = EVENTS.has(kind) || kind === 'action'
  if (!lexicon.verbSecond || !isEvent || form !== 'Fin.Pres' || !when || !reference) return false
  return when.from !== undefined && when.from > reference
}

/** Whether the sentence starts with a word that a bracket replaces, so that it hangs on nothing. */
function isBracketFirst({ sentence }: ReadSentence, brackets: readonly Bracket[]): boolean {
  return brackets.some((b) => b.start - sentence.start < 12)
}

/**
 * The names that a sentence needs for the pronouns which are its clause's subject.
 *
 * @returns nothing where a pronoun is left that nobody can tell
 */
function bracketsOf(
  { read, names, ground }: SentenceContext,
  clause: Clause | undefined,
): Bracket[] | undefined {
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

function bracketOf({ names, ground }: SentenceContext, { start, end, entity }: Meant): Bracket {
  return { start, end, text: names.get(entity) ?? ground.lookup.entity(entity).name }
}

function speakerOf({ words, entity }: Speech, ground?: ArticleContext): Speaker | undefined {
  if (words !== '') return { words, ...(entity ? { entity } : {}) }
  return entity && ground ? { words: ground.lookup.entity(entity).name, entity } : undefined
}

/** What somebody says in a sentence: of the speaker, and of whom it is said. */
function spokenDraft(scene: SentenceContext): Draft | undefined {
  const { read, ground, speech } = scene
  const { sentence } = read
  if (!speech) return undefined
  const speaker = speakerOf(speech, ground)
  if (!speaker) return undefined
  if (speech.clause && !saysSomething(scene, speech.clause)) return undefined
  if (speech.clause && (speech.clause.modality !== 'real' || speech.clause.isNegated)) return undefined
  const about = new Set<EntityId>(spokenFor(speech, ground))
  // 'Macron and Meloni said'
  if (speech.clause && speech.clause.subjects.length > 1)
    for (const s of speech.clause.subjects) {
      const id = entityIn(s, read.references)
      if (id) about.add(id)
    }
  const meant = meantIn(read, scene.before, speech, ground)
  if (meant) about.add(meant.entity)
  for (const id of topicsOf(read, speech, ground)) about.add(id)
  if (speech.clause) {
    for (const o of speech.clause.objects) {
      const id = entityIn(o, read.references)
      if (id && isPerson(id)) about.add(id)
    }
  }
  if (!speech.entity && startsLoosely(scene)) return undefined
  if (about.size === 0 || (!speech.entity && !speech.voice && speech.isVague)) return undefined
  const hasClause = speech.clause !== undefined
  // 'Para Boric, es “una vergüenza”': the words alone would be a piece.
  const isPiece =
    speech.isAccording &&
    speech.said.some((q) => /^\P{L}*\p{Ll}/u.test(sentence.blockText.slice(q.start, q.end)))
  const isWhole = (hasClause || isPiece === true) && isBalanced(sentence.text)
  const span = isWhole || speech.said.length === 0 ? spanOf(read) : innerOf(scene)
  if (!span) return undefined
  const isSpeech = !isWhole && (speech.said.length > 0 || speech.isWhole === true)
  const whose =
    isWhole && hasClause
      ? bracketsOf(scene, speech.clause)
      : speech.isReported
        ? bracketsOf(scene, read.main)
        : []
  if (!whose) return undefined
  if (isWhole && speech.clause && hasLooseObject(read, speech.clause, ground.lexicon)) return undefined
  if (isWhole && hasLooseNoun(read, ground.lexicon)) return undefined
  const brackets = meant ? [...whose, bracketOf(scene, meant)].sort((a, b) => a.start - b.start) : whose
  const isFirst = isBracketFirst(read, whose)
  if (
    !isFirst &&
    !isShowable(
      read,
      {
        span,
        isNamed: true,
        isSpeech,
        isLeader: speech.entity !== undefined,
        named: meant?.start,
      },
      ground.lexicon,
    )
  )
    return undefined
  // Last, since the words said are parsed for it.
  if (speech.said.some((s) => pointsBack(sentence, s, ground))) return undefined
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
    when: speech.clause ? whenOf(read, speech.clause, ground) : undefined,
  }
}

/**
 * 'Most observers said that it would win', 'Miller said they would oppose it': nobody can tell what, and who. 'It is late'
 * stands for nothing, a body is 'it' itself, and several are 'they'.
 */
function startsLoosely({ read: { clauses, parsed, references }, speech }: SentenceContext): boolean {
  const { clause } = speech ?? {}
  const said =
    clause && clauses.find((c) => c.verb > clause.verb && c.level !== 'relative' && c.subjects.length > 0)
  const [subject] = said?.subjects ?? []
  const [speaker] = clause?.subjects ?? []
  if (!said || !speaker?.person || subject?.kind !== 'pronoun' || references.has(subject)) return false
  if (speaker.to !== clause.from || subject.from > clause.verb + 2) return false
  const word = parsed.words[subject.head]?.lower
  if (word === 'they') return speaker.person === 'one' && clause.subjects.length === 1 && speaker.from === 0
  return word === 'it' && !/^(?:is|was|be|been|['’]s)$/.test(parsed.words[said.verb]?.lower ?? '')
}

/** Who speaks: the leader or country itself, or whose body it is; of a leader's government the country as well. */
function spokenFor(
  { words, entity, voice }: Speech,
  { lookup, lexicon, reference }: ArticleContext,
): EntityId[] {
  if (!voice) return entity ? [entity] : []
  if (!isPerson(voice) || !words.split(/[\s-]/).some((w) => lexicon.government.test(w.toLowerCase())))
    return [voice]
  const offices = lookup.entity(voice).offices ?? []
  const held = offices.filter(
    ({ from, to }) => reference === undefined || ((from ?? '') <= reference && (to ?? '9999') >= reference),
  )
  const [country, ...others] = new Set((held.length > 0 ? held : offices).map((office) => office.country))
  return country && others.length === 0 ? [voice, `country:${country}`] : [voice]
}

/** The direct speech of a sentence without its marks and without the comma before 'he said'. */
function innerOf({ read: { sentence }, speech }: SentenceContext): Span | undefined {
  const longest = [...(speech?.said ?? [])].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!longest) return undefined
  let { start, end } = longest
  const { blockText } = sentence
  while (start < end && /["“”„«»‘‹›\s]/u.test(blockText[start] ?? '')) start++
  while (end > start && /["“”«»’‹›\s,]/u.test(blockText[end - 1] ?? '')) end--
  return end > start ? { start, end } : undefined
}

/** The shortest name by which the article calls each leader: 'Lee'. */
function shortNames(
  reads: readonly ReadSentence[],
  { lookup, lexicon }: ArticleContext,
): Map<EntityId, string> {
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
