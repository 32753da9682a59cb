import type { EntityId, Fact, FactKind } from '../types.ts'
import type { Clause } from './clause.ts'
import { entityIn, type Ground, type Read } from './discourse.ts'
import { figuresIn } from './figures.ts'
import { KIND_OF, type VerbClass, type VerbEntry } from './lexicon/lexicon.ts'
import { isPerson, type Phrase } from './phrases.ts'
import type { Sentence } from './sentence.ts'

/** What a clause tells, and of whom. */
export interface Told {
  readonly kind: FactKind
  readonly about: readonly EntityId[]
  readonly clause: Clause
  readonly where?: string
  readonly figures?: Fact['figures']
  readonly isPlanned?: boolean
}

/** A clause where it stands, with all that rules ask of it. */
interface Scene {
  readonly read: Read
  readonly ground: Ground
  readonly clause: Clause
  /** Whom the subjects, objects and so on are; strangers are left out. */
  readonly agents: readonly EntityId[]
  readonly objects: readonly EntityId[]
}

/** A rule of one class of verbs: whom the clause is about, or nothing where it does not tell that kind. */
type Rule = (scene: Scene) => readonly EntityId[] | undefined

/** What the clauses of a sentence tell, but for what somebody says: the main clauses alone decide. */
export function toldIn(read: Read, ground: Ground): Told[] {
  return read.clauses.flatMap((clause) => {
    if (clause.level !== 'main' || clause.isDisputed) return []
    return toldBy(read, ground, clause)
  })
}

function toldBy(read: Read, ground: Ground, clause: Clause): Told[] {
  const left = read.dropped.get(clause)
  const agents = left ? (left.entity ? [left.entity] : []) : entitiesOf(clause.subjects, read)
  for (const entry of clause.entries) {
    const rule = RULES[entry.as]
    const objects = objectsOf(clause, entry)
    const scene: Scene = {
      read,
      ground,
      clause: objects === clause.objects ? clause : { ...clause, objects },
      agents,
      objects: entitiesOf(objects, read),
    }
    const about = rule?.(scene)
    if (!about || about.length === 0) continue
    const kind = KIND_OF[entry.as]
    const where = PLACED.has(kind) ? placeOf(scene) : undefined
    const figures = kind === 'figure' ? figuresOf(read.sentence, clause, read, ground.lexicon.language) : []
    return [
      {
        kind,
        about: [...new Set(about)],
        clause,
        ...(where === undefined ? {} : { where }),
        ...(figures.length > 0 ? { figures } : {}),
        ...(clause.modality === 'planned' ? { isPlanned: true } : {}),
      },
    ]
  }
  return []
}

/** The objects of a verb, and whoever stands behind its preposition: French 's’en prendre à', Spanish 'criticar a'. */
function objectsOf(clause: Clause, { target }: VerbEntry): readonly Phrase[] {
  if (!target) return clause.objects
  return [...clause.objects, ...clause.obliques.filter((o) => target.test(o.by.lower)).map((o) => o.phrase)]
}

const PLACED: ReadonlySet<FactKind> = new Set(['meeting', 'visit', 'agreement'])

function entitiesOf(phrases: readonly Phrase[], { references }: Pick<Read, 'references'>): EntityId[] {
  return phrases.flatMap((p) => entityIn(p, references) ?? [])
}

const isReal = ({ clause }: Scene): boolean => clause.modality === 'real' && !clause.isNegated
const isReported = ({ clause }: Scene): boolean => clause.modality !== 'possible' && !clause.isNegated

/** Leaders and countries behind one of some prepositions. */
function behind({ clause, read, ground: { lexicon } }: Scene, which: 'with' | 'by' | 'at'): EntityId[] {
  return entitiesOf(
    clause.obliques.filter((o) => lexicon[which].test(o.by.lower)).map((o) => o.phrase),
    read,
  )
}

/** Whether somebody with a name of their own, or a body that has one, is the subject. */
function isNamedAgent({ clause, agents }: Scene): boolean {
  return agents.length > 0 || clause.subjects.some((s) => s.kind === 'name' || s.also?.kind === 'name')
}

function hasPersonAgent({ clause, agents }: Scene): boolean {
  return agents.length > 0 || clause.subjects.some((s) => s.person !== undefined || s.kind === 'name')
}

/**
 * The leaders and countries that a clause is aimed at: objects, what stands behind prepositions that are none of place,
 * and the same of the infinitive that it governs: 'asked Germany', 'called on Iran', 'threatened to annihilate Seoul'.
 */
function targets({ clause, read, ground: { lexicon } }: Scene): EntityId[] {
  const governed = read.clauses.find(
    (c) =>
      c.verb > clause.verb &&
      c.verb - clause.verb < 9 &&
      (c.modality !== 'real' || c.level === 'complement' || c.level === 'other') &&
      c.level !== 'relative',
  )
  const aimed = [clause, ...(governed ? [governed] : [])].flatMap((c) => [
    ...(c === clause ? [] : c.subjects.filter((s) => !clause.subjects.includes(s))),
    ...c.objects,
    // 'die Gegner von Vučić verlangten': what hangs on a noun takes no part.
    ...c.obliques
      .filter((o) => !lexicon.place.test(o.by.lower) && !lexicon.of.test(o.by.lower))
      .map((o) => o.phrase),
  ])
  return entitiesOf(aimed, read)
}

const ask: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  // 'was urged by Biden': who is asked is the subject.
  if (scene.clause.isPassive) return [...scene.agents, ...behind(scene, 'by')]
  return hasPersonAgent(scene) ? [...scene.agents, ...targets(scene)] : undefined
}

/** 'The talks between A and B will focus on …': whose talks they are. */
const topics: Rule = (scene) => {
  const {
    clause,
    read,
    ground: { lexicon },
  } = scene
  const [subject] = clause.subjects
  if (!subject || !isReported(scene) || !lexicon.talks.test(read.parsed.words[subject.head]?.lower ?? ''))
    return undefined
  return ownersOf(subject, scene)
}

/** Whose a phrase is: 'Turkey's exports', 'inflation in Turkey', 'talks between A and B'. */
function ownersOf(subject: Phrase, { clause, read }: Scene): EntityId[] {
  const { words, phrases } = read.parsed
  const owners = words.slice(subject.from, subject.head).flatMap((w) => (w.mention ? [w.mention.entity] : []))
  const behindIt = phrases.filter(
    (p) => p.from >= subject.to && p.to <= clause.from && words[p.from - 1]?.text !== ',',
  )
  return [...owners, ...entitiesOf(behindIt, read)]
}

const blame: Rule = (scene) => {
  if (!isReal(scene)) return undefined
  if (scene.clause.isPassive) {
    const by = scene.clause.obliques
      .filter((o) => scene.ground.lexicon.by.test(o.by.lower))
      .map((o) => o.phrase)
    if (!by.some((p) => p.kind === 'name' || entityIn(p, scene.read.references))) return undefined
    return [...entitiesOf(by, scene.read), ...scene.agents]
  }
  const { objects, obliques, entries } = scene.clause
  // 'lashed out at the court'
  const isAimed =
    objects.length > 0 || (obliques.length > 0 && entries.some((e) => e.as === 'blame' && e.particle))
  if (!isNamedAgent(scene) || !isAimed) return undefined
  const owners = scene.clause.objects.flatMap((o) =>
    o.owner && !o.entity && isPerson(o.owner) ? [o.owner] : [],
  )
  // 'accused them of their hatred for Macron': of a stranger's, the leaders who are named in it as well.
  const named = scene.agents.length > 0 ? [] : targets(scene).filter(isPerson)
  return [...scene.agents, ...scene.objects, ...owners, ...named]
}

/** A leader or country as agent, and whom it is aimed at. */
const aimed: Rule = (scene) =>
  isReported(scene) && !scene.clause.isPassive && scene.agents.length > 0
    ? [...scene.agents, ...targets(scene)]
    : undefined

/** A position that is taken now: wants, supports, rejects; 'does not want' is one as well. */
const hold: Rule = (scene) => {
  if (scene.clause.isPassive || scene.clause.modality === 'possible' || scene.agents.length === 0)
    return undefined
  return [...scene.agents, ...targets(scene)]
}

/** Two parties that are not one: both subjects, or subject and whoever is met. */
const meet: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  const { clause, agents, read } = scene
  if (clause.isPassive) return undefined
  const withs = clause.obliques.filter((o) => scene.ground.lexicon.with.test(o.by.lower)).map((o) => o.phrase)
  const partners = [...clause.objects, ...withs].filter((p) => isParty(p, read))
  const others = entitiesOf(partners, read)
  const all = new Set([...agents, ...others])
  const isTogether = clause.subjects.length > 1 && clause.subjects.every((s) => isParty(s, read))
  if (!isTogether && (partners.length === 0 || clause.subjects.length === 0)) return undefined
  if (!clause.subjects.every((s) => isParty(s, read)) && agents.length === 0) return undefined
  // Nobody meets themselves.
  const isOne =
    all.size === 1 && agents.length > 0 && partners.every((p) => entityIn(p, read.references) !== undefined)
  return all.size === 0 || isOne ? undefined : [...all]
}

/** Whether a phrase is somebody who can be met: a person, a country, a name. */
function isParty(phrase: Phrase, { references }: Pick<Read, 'references'>): boolean {
  return entityIn(phrase, references) !== undefined || phrase.person !== undefined || phrase.kind === 'name'
}

const receive: Rule = (scene) => {
  if (scene.clause.isPassive) {
    const by = behind(scene, 'by')
    return isReported(scene) && by.length > 0 && scene.agents.some(isPerson)
      ? [...scene.agents, ...by]
      : undefined
  }
  const [who] = scene.clause.objects
  const isSomebody = who && (who.person === 'one' || isPerson(entityIn(who, scene.read.references) ?? ''))
  return isSomebody ? meet(scene) : undefined
}

/** A leader goes to a place that has a name. */
const go: Rule = (scene) => {
  if (!isReported(scene) || scene.clause.isPassive) return undefined
  const leaders = scene.agents.filter(isPerson)
  const places = placesOf(scene)
  if (leaders.length === 0 || places.length === 0) return undefined
  return [...leaders, ...places.flatMap((p) => (p.entity && !isPerson(p.entity) ? [p.entity] : []))]
}

const visit: Rule = (scene) => {
  if (!isReported(scene) || scene.clause.isPassive) return undefined
  const leaders = scene.agents.filter(isPerson)
  const seen = [...scene.clause.objects.filter(isPlace), ...placesOf(scene)]
  if (leaders.length === 0 || seen.length === 0) return undefined
  return [...leaders, ...seen.flatMap((p) => (p.entity ? [p.entity] : []))]
}

function isPlace(phrase: Phrase): boolean {
  return !isPerson(phrase.entity ?? '') && (phrase.kind === 'known' || phrase.kind === 'name')
}

/** Nouns of places whose name 'of' joins to them: 'su región natal de Magallanes'. */
const PLACE =
  /^(?:ciudad|región|comuna|provincia|isla|capital|estado|departamento|localidad|pueblo|municipio|balneario|ville|région|île|province|capitale|localité|village|station|commune|città|regione|isola|provincia|capoluogo|cidade|região|ilha|província|município|bairro|barrio)$/u

/** 'A la ciudad de Concepción': the name of the place, or the noun with it. */
function isPlaceNoun({ kind, head, until, end }: Phrase, { parsed: { words } }: Read): boolean {
  const last = until === undefined ? undefined : words.find((w) => w.end === until)
  return (
    kind === 'noun' &&
    last !== undefined &&
    last.start > end &&
    last.tag === 'PROPN' &&
    PLACE.test(words[head]?.lower ?? '')
  )
}

function placesOf({ clause, read, ground: { lexicon } }: Scene): Phrase[] {
  return clause.obliques
    .filter((o) => lexicon.at.test(o.by.lower) && (isPlace(o.phrase) || isPlaceNoun(o.phrase, read)))
    .map((o) => o.phrase)
}

function placeOf(scene: Scene): string | undefined {
  const { words } = scene.read.parsed
  const place = scene.clause.obliques.find(
    (o) => scene.ground.lexicon.place.test(o.by.lower) && isPlace(o.phrase),
  )?.phrase
  if (!place || words[place.from]?.tag === 'DET') return undefined
  // 'au Château de Lány'
  const of = words[place.to]
  const more =
    of && scene.ground.lexicon.of.test(of.lower) ? scene.read.parsed.startsAt.get(place.to + 1) : undefined
  const end =
    more && (more.kind === 'name' || more.kind === 'known') && !isPerson(more.entity ?? '')
      ? more.end
      : place.end
  return scene.read.sentence.blockText.slice(place.start, end)
}

const agree: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  const partners = [...behind(scene, 'with'), ...(scene.clause.isPassive ? behind(scene, 'by') : [])]
  return scene.clause.isPassive
    ? partners
    : scene.agents.length > 0
      ? [...scene.agents, ...partners]
      : undefined
}

const sanction: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  const { clause, read, agents, objects } = scene
  const hit = entitiesOf(
    clause.obliques.map((o) => o.phrase).filter((p) => p.kind === 'known'),
    read,
  )
  return clause.isPassive
    ? [...agents, ...hit]
    : hasPersonAgent(scene) || (hit.length > 0 && clause.subjects.length > 0)
      ? [...agents, ...objects, ...hit]
      : undefined
}

const elect: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  return [...scene.agents, ...targets(scene).filter(isPerson)]
}

const appoint: Rule = (scene) => {
  if (!isReported(scene) || (!scene.clause.isPassive && scene.clause.objects.length === 0)) return undefined
  return [...scene.agents, ...scene.objects].filter(isPerson)
}

const office: Rule = (scene) => (isReported(scene) ? scene.agents.filter(isPerson) : undefined)

const discuss: Rule = (scene) => {
  if (
    !isReported(scene) ||
    scene.clause.isPassive ||
    scene.clause.objects.length + scene.clause.obliques.length === 0
  )
    return undefined
  return scene.agents.length > 0 ? [...scene.agents, ...behind(scene, 'with')] : undefined
}

/** A number of a country's or a leader's own: of the subject, or of whose the subject is. */
const count: Rule = (scene) => {
  const { clause, read, agents } = scene
  if (clause.modality !== 'real' || clause.isPassive) return undefined
  if (figuresOf(read.sentence, clause, read, scene.ground.lexicon.language).length === 0) return undefined
  const owners = clause.subjects.flatMap((s) =>
    s.entity ? [] : [...(scene.ground.lexicon.verbSecond && s.owner ? [s.owner] : []), ...ownersOf(s, scene)],
  )
  const countries = agents.filter((id) => !isPerson(id))
  return countries.length > 0 ? countries : owners
}

const speakOf: Rule = (scene) => {
  if (!isReported(scene) || scene.clause.isPassive || !hasPersonAgent(scene)) return undefined
  if (scene.clause.objects.length === 0) return undefined
  return [...scene.agents, ...scene.objects]
}

const RULES: Readonly<Partial<Record<VerbClass, Rule>>> = {
  speakOf,
  ask,
  blame,
  threaten: aimed,
  topics,
  hold,
  meet,
  receive,
  visit,
  go,
  agree,
  sanction,
  elect,
  appoint,
  office,
  discuss,
  count,
}

/** The numbers of a clause, from its verb to its end. */
function figuresOf(
  sentence: Sentence,
  clause: Clause,
  { parsed: { words } }: Read,
  language: string,
): NonNullable<Fact['figures']> {
  const from = words[clause.verb]?.end ?? sentence.start
  const rest = sentence.masked.slice(from - sentence.start)
  const end = /[;:]|,\s+(?:which|who|while|but)\s/.exec(rest)?.index ?? rest.length
  return figuresIn(rest.slice(0, end), language)
}
