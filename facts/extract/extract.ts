import type { FoundDate } from '../text/dates.ts'
import type { Bracket, EntityId, Fact, Source, Span, Speaker, When } from '../types.ts'
import type { Clause } from './clauses/clause.ts'
import { isAside, isTail } from './clauses/clauses.ts'
import { hasTense } from './clauses/verbs.ts'
import { type ArticleContext, entityIn, type ReadSentence, type Who } from './discourse/discourse.ts'
import { type Draft, factOf } from './draft.ts'
import { isBalanced, isShowable } from './gates/gate.ts'
import { hangs, hasLooseNoun, hasLooseObject } from './gates/hanging.ts'
import { pointsBack } from './gates/pointing.ts'
import { type ToldEvent, toldIn } from './kinds/kinds.ts'
import type { OfficeClaim } from './offices/office-patterns.ts'
import { isPerson } from './phrases/phrase.ts'
import { type Meant, meantIn } from './speech/meant.ts'
import { type Speech, speakerIn } from './speech/speakers.ts'
import { speeches } from './speech/speech.ts'
import { topicsOf } from './speech/topics.ts'
import { isLeader, isQuoted, type Sentence } from './words/sentence.ts'
import type { Word } from './words/word.ts'

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

interface SentenceContext {
  readonly read: ReadSentence
  /** The sentence before. */
  readonly before: ReadSentence | undefined
  readonly ground: ArticleContext
  readonly speech: Speech | undefined
  /** How the article calls people for short. */
  readonly names: ReadonlyMap<EntityId, string>
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

/** So many words behind a verb like 'answered' the clause starts that says what. */
const SAID_WITHIN = 12

/** Whether a clause of saying has something that is said: direct speech, a clause, an object. */
function saysSomething({ read, speech, ground: { lexicon } }: SentenceContext, clause: Clause): boolean {
  const { words } = read.parsed
  if ((speech?.said.length ?? 0) > 0) return true
  if (FOLLOWS.test(read.sentence.text)) return false
  if (isAside(clause, words) || isTail(clause, read.clauses, words)) return true
  const isElsewhere =
    clause.objects.length > 0 &&
    clause.objects.every((o) => FOLLOWING.test(words[o.head]?.lower ?? '')) &&
    !read.clauses.some((c) => c.level === 'complement' && c.verb > clause.verb)
  if (isElsewhere) return false
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
  // 'Has said that more than once': no verb follows.
  const isClause = (w: Word): boolean =>
    words.some((v) => v.start > w.end && (v.tag === 'VERB' || v.tag === 'AUX'))
  const starts = (w: Word, i: number): boolean =>
    (w.tag === 'SCONJ' || next[i - 1]?.isDate === true) && lexicon.subordinate.test(w.lower)
  if (next.some((w, i) => starts(w, i) && isClause(w))) return true
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
            (lexicon.to.test(read.parsed.words[c.from - 1]?.lower ?? '') || isJoinedInfinitive(read, c)))),
    )
  )
    return true
  const { tells } = lexicon.verbSecond ?? {}
  const told = clause.obliques.filter((o) => tells === undefined || tells.test(o.by.lower))
  return clause.objects.length + told.length > 0 && clause.entries.some((e) => e.as === 'say' && !e.isClausal)
}

/** What is said follows in the next sentence. */
const FOLLOWS =
  /(?:the\s+following|as\s+follows|folgendes|lo\s+siguiente|ce\s+qui\s+suit|quanto\s+segue|o\s+seguinte)[.:]?$/iu

/** 'Trump said the following.', 'has said that more than once': what, stands in another sentence. */
const FOLLOWING =
  /^(?:following|that|this|so|folgendes|das|dies|suivant|cela|siguiente|eso|seguente|seguinte|isso)$/u

/** German 'fortzusetzen': its 'zu' is part of the word. */
function isJoinedInfinitive({ parsed: { words } }: ReadSentence, { verb }: Clause): boolean {
  const word = words[verb]
  return word?.form === 'Inf' && /^\p{L}{2,6}zu\p{L}{2,}n$/u.test(word.lower)
}

/** What starts a clause of its own, whose date is not the main clause's. */
const SUBORDINATE =
  /(?<!\p{L})(?:that|which|who|whom|whose|when|where|after|before|since|until|while|because|despite|though|although|than|dass|nachdem|seit|weil|que|qui|après|depuis|tras|desde|dopo|che|após|desde|quando|cuando|quand|lorsque|als)(?!\p{L})/iu

/** Words that come to no day count as this much farther away, in UTF-16 units. */
const FAR = 200

/**
 * The date of what a clause tells: the nearest to its verb that stands in no clause of its own. Dates in direct speech
 * are the speaker's.
 */
function whenOf(
  { sentence, clauses, parsed: { words, holder } }: ReadSentence,
  clause: Clause,
  { lexicon }: ArticleContext,
): When | undefined {
  const isVerbLast = lexicon.verbSecond !== undefined
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
    // German verbs stand behind their dates: 'auf dem Gipfel, der am Montag begann'.
    const next = clauses.find((c) => (words[c.verb]?.start ?? 0) >= date.end && c.level !== 'main')
    const nextVerb = next && words[next.verb]
    if (
      nextVerb?.form?.startsWith('Fin') &&
      isVerbLast &&
      date.start > verb.start &&
      /,/.test(sentence.blockText.slice(verb.end, date.start)) &&
      !/[,;:]/.test(sentence.blockText.slice(date.end, nextVerb.start))
    )
      return false
    // 'Hat das Team vorgestellt und am Montag die Arbeit begonnen'
    const isNext =
      isVerbLast &&
      /^(?:Part|Inf)/.test(verb.form ?? '') &&
      words.some((w) => w.tag === 'CCONJ' && w.start >= verb.end && w.end <= date.start)
    if (isNext) return false
    // 'Im Vergleich zum Jahr 1990'
    if (
      isVerbLast &&
      /(?:Vergleich\s+(?:zu|zum|mit)|gegenüber|seit)\s+(?:dem\s+)?(?:Jahr\s+)?$/u.test(
        sentence.blockText.slice(Math.max(0, date.start - 30), date.start),
      )
    )
      return false
    // 'Vor Jahren': nobody knows how many.
    if (
      isVerbLast &&
      /^vor\s+(?:Tagen|Wochen|Monaten|Jahren)$/iu.test(sentence.blockText.slice(date.start, date.end))
    )
      return false
    // '15 Tage nach der Wahl'
    if (
      isVerbLast &&
      /^(?:\d+|ein\p{L}*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenige|einige|kurze)\s+(?:Tage?|Wochen?|Monate?|Jahre?) (?:nach|vor) $/iu.test(
        sentence.blockText.slice(date.start, date.end + 6).replace(/\S*$/u, ''),
      )
    )
      return false
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
