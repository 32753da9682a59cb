import type { EntityId, FactKind } from '../../types.ts'
import { type Clause, phrasesBehind } from '../clauses/clause.ts'
import { entityIn, type Ground, type Read } from '../discourse/discourse.ts'
import { KIND_OF, type Lexicon, type VerbClass, type VerbEntry } from '../lexicon/lexicon.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { blame, blamed } from './blame.ts'
import { deedIn } from './deeds.ts'
import { count, figuresOf, sharesIn } from './figures-told.ts'
import {
  behind,
  entitiesOf,
  hasPersonAgent,
  isParty,
  isPlace,
  isReported,
  ownersOf,
  partiesOf,
  placesOf,
  type Rule,
  type Scene,
  type Told,
  targets,
} from './scene.ts'

export type { Told } from './scene.ts'

/** What the clauses of a sentence tell, but for what somebody says: the main clauses alone decide. */
export function toldIn(read: Read, ground: Ground): Told[] {
  const told = read.clauses.flatMap((clause) => {
    if (clause.level !== 'main' || clause.isDisputed) return []
    return toldBy(read, ground, clause)
  })
  return [...told, ...sharesIn(read, ground)]
}

function toldBy(read: Read, ground: Ground, clause: Clause): Told[] {
  const left = read.dropped.get(clause)
  const agents = left
    ? left.entity
      ? [left.entity]
      : []
    : [...entitiesOf(clause.subjects, read), ...actedFor(clause, read, ground.lexicon)]
  for (const entry of clause.entries) {
    const rule = RULES[entry.as]
    const objects = objectsOf(clause, entry)
    const scene: Scene = {
      read,
      ground,
      clause: objects === clause.objects ? clause : { ...clause, objects },
      entry,
      agents,
      objects: entitiesOf(objects, read),
    }
    const about = rule?.(scene)
    if (!about || about.length === 0) continue
    const kind = KIND_OF[entry.as]
    const where = PLACED.has(kind) ? placeOf(scene) : undefined
    const figures = kind === 'figure' ? figuresOf(read.sentence, clause, read, ground.lexicon) : []
    return [
      {
        kind,
        about: [...new Set(about)],
        clause,
        ...(where === undefined ? {} : { where }),
        ...(figures.length > 0 ? { figures } : {}),
        ...(isToCome(clause, entry) ? { isPlanned: true } : {}),
      },
    ]
  }
  const about = deedIn(read, clause, agents, ground.lexicon)
  return about
    ? [
        {
          kind: 'action',
          about: [...new Set(about)],
          clause,
          ...(clause.modality === 'planned' ? { isPlanned: true } : {}),
        },
      ]
    : []
}

/** A position is taken now, whatever tense it is told in. */
function isToCome({ modality }: Clause, { as, isPlanned }: VerbEntry): boolean {
  return (modality === 'planned' || isPlanned === true) && KIND_OF[as] !== 'stance'
}

/** 'The leaders of France and Germany', 'the government of Canada': the countries that somebody without a name acts for. */
function actedFor(
  { subjects, from }: Clause,
  { parsed: { words, startsAt } }: Read,
  { actsFor, of, and }: Lexicon,
): EntityId[] {
  return subjects.flatMap((subject) => {
    if (subject.kind !== 'noun' || subject.also || !actsFor?.test(words[subject.head]?.lower ?? '')) return []
    // 'Japan's foreign ministry', 'the US establishment'
    if (subject.owner) return isPerson(subject.owner) ? [] : [subject.owner]
    const isTheirs = of.test(words[subject.to]?.lower ?? '')
    const out: EntityId[] = []
    for (let at = subject.to; isTheirs && at < from; ) {
      const country = startsAt.get(at + 1)
      if (country?.kind !== 'known' || !country.entity || isPerson(country.entity)) break
      out.push(country.entity)
      at = country.to
      // 'Australia, Canada and New Zealand'
      if (words[at]?.text !== ',' && !and.test(words[at]?.lower ?? '')) break
    }
    return out
  })
}

/** The objects of a verb, and whoever stands behind its preposition: French 's’en prendre à', Spanish 'criticar a'. */
function objectsOf(clause: Clause, { target }: VerbEntry): readonly Phrase[] {
  if (!target) return clause.objects
  return [...clause.objects, ...phrasesBehind(clause, target)]
}

const PLACED: ReadonlySet<FactKind> = new Set(['meeting', 'visit', 'agreement'])

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

/** A leader or country as agent, and whom it is aimed at. */
const aimed: Rule = (scene) =>
  isReported(scene) && !scene.clause.isPassive && scene.agents.length > 0
    ? [...scene.agents, ...targets(scene)]
    : undefined

/** A position that is taken now: wants, supports, rejects; 'does not want' is one as well. */
const hold: Rule = (scene) => {
  if (scene.clause.isPassive && !scene.entry.isState) return undefined
  if (scene.clause.modality === 'possible' || scene.agents.length === 0) return undefined
  return [...scene.agents, ...targets(scene)]
}

/** Two parties that are not one: both subjects, or subject and whoever is met. */
const meet: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  const { clause, agents, read } = scene
  if (clause.isPassive) return undefined
  const withs = phrasesBehind(clause, scene.ground.lexicon.with)
  const partners = [...clause.objects, ...withs].filter((p) => isParty(p, read))
  const others = entitiesOf(partners, read)
  const all = new Set([...agents, ...others])
  const isTogether =
    (clause.subjects.length > 1 && clause.subjects.every((s) => isParty(s, read))) ||
    // 'The leaders of France and Germany'
    (clause.subjects.length === 1 && agents.length > 1)
  if (!isTogether && (partners.length === 0 || clause.subjects.length === 0)) return undefined
  if (!clause.subjects.every((s) => isParty(s, read)) && agents.length === 0) return undefined
  // Nobody meets themselves.
  const isOne =
    all.size === 1 && agents.length > 0 && partners.every((p) => entityIn(p, read.references) !== undefined)
  return all.size === 0 || isOne ? undefined : [...all]
}

/** 'The meeting between Biden and Xi took place in Bali'. */
const takePlace: Rule = (scene) => {
  const { clause, read, ground } = scene
  const [subject] = clause.subjects
  if (!subject || clause.subjects.length > 1 || !isReported(scene)) return undefined
  const words = read.parsed.words
  if (ground.lexicon.negation.test(words[subject.from]?.lower ?? '')) return undefined
  if (!ground.lexicon.talks.test(words[subject.head]?.lower ?? '')) return undefined
  const { known, count } = partiesOf(subject, scene)
  return count > 1 ? known : undefined
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
  if (!isReported(scene) || (scene.clause.isPassive && !scene.entry.isPlanned)) return undefined
  const leaders = scene.agents.filter(isPerson)
  const places = placesOf(scene)
  if (leaders.length === 0 || places.length === 0) return undefined
  // 'is due in court in Paris'
  if (scene.entry.isPlanned && scene.clause.obliques[0]?.phrase !== places[0]) return undefined
  // 'is on a visit to Kenya'
  if (scene.entry.isBare && !isTrip(scene.clause.obliques[0]?.phrase, scene)) return undefined
  return [...leaders, ...places.flatMap((p) => (p.entity && !isPerson(p.entity) ? [p.entity] : []))]
}

function isTrip(phrase: Phrase | undefined, { read, ground: { lexicon } }: Scene): boolean {
  return phrase !== undefined && (lexicon.trips?.test(read.parsed.words[phrase.head]?.lower ?? '') ?? false)
}

/** 'Xi's visit to Moscow ended'. */
const tripGoes: Rule = (scene) => {
  const { clause, read, ground } = scene
  const [subject] = clause.subjects
  if (!subject?.owner || !isPerson(subject.owner) || !isReported(scene) || !isTrip(subject, scene))
    return undefined
  const { words, startsAt } = read.parsed
  const place = ground.lexicon.at.test(words[subject.to]?.lower ?? '') && startsAt.get(subject.to + 1)
  if (!place || !isPlace(place)) return undefined
  return [subject.owner, ...(place.entity ? [place.entity] : [])]
}

const visit: Rule = (scene) => {
  if (!isReported(scene) || scene.clause.isPassive) return undefined
  const leaders = scene.agents.filter(isPerson)
  const seen = [...scene.clause.objects.filter(isPlace), ...placesOf(scene)]
  if (leaders.length === 0 || seen.length === 0) return undefined
  return [...leaders, ...seen.flatMap((p) => (p.entity ? [p.entity] : []))]
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
  // 'Scholz agreed.': to what?
  const isLast = scene.read.parsed.words[scene.clause.verb + 1]?.tag === 'PUNCT'
  if (isLast && !scene.clause.isPassive && scene.ground.lexicon.order !== 'verb-second') return undefined
  const partners = [...behind(scene, 'with'), ...(scene.clause.isPassive ? behind(scene, 'by') : [])]
  const [deal] = scene.clause.subjects
  return scene.clause.isPassive
    ? // 'A deal between Britain and India was signed'
      [...partners, ...(deal && !deal.entity ? partiesOf(deal, scene).known : [])]
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
  if (clause.isPassive) return [...agents, ...hit]
  // 'The US Treasury imposed sanctions'
  const theirs = clause.subjects.flatMap((s) => (s.owner && !s.entity && !isPerson(s.owner) ? [s.owner] : []))
  const isDone = hasPersonAgent(scene) || theirs.length > 0 || (hit.length > 0 && clause.subjects.length > 0)
  return isDone ? [...agents, ...theirs, ...objects, ...hit] : undefined
}

/** Who beats or is beaten: of countries, in a match or a war. */
const BEATS = /^(?:besieg|unterl)/u

const elect: Rule = (scene) => {
  if (!isReported(scene) || isAwaited(scene)) return undefined
  const { clause, read, ground, agents } = scene
  const isFight = BEATS.test(read.parsed.words[clause.verb]?.lower ?? '')
  if (isFight && !agents.every(isPerson)) return undefined
  // 'Modi's party won the election'
  const theirs = clause.subjects.flatMap((s) =>
    s.owner && !s.entity && ground.lexicon.parties?.test(read.parsed.words[s.head]?.lower ?? '')
      ? [s.owner]
      : [],
  )
  return [...agents, ...theirs, ...targets(scene).filter(isPerson), ...votersOf(scene)]
}

/** Whose election it is: 'won Argentina's election', 'the vote in Argentina'. */
function votersOf(scene: Scene): EntityId[] {
  const { clause, agents, read } = scene
  // 'Tunisians elected a new parliament'
  const peoples = clause.subjects.flatMap((s) => {
    const mention = read.parsed.words[s.head]?.mention
    return mention?.alias === 'demonym' && s.kind === 'noun' ? [mention.entity] : []
  })
  const phrases = [...clause.objects, ...clause.obliques.map((o) => o.phrase)]
  const owners = phrases.flatMap((p) =>
    p.owner && !p.entity && !p.person && !isPerson(p.owner) ? [p.owner] : [],
  )
  const places =
    agents.length > 0
      ? placesOf(scene).flatMap((p) => (p.kind === 'known' && p.entity ? [p.entity] : []))
      : []
  return [...peoples, ...owners, ...places]
}

/** 'is expected to call an election': others wait for it. */
function isAwaited({ clause, read, ground: { lexicon } }: Scene): boolean {
  return (
    clause.modality === 'planned' &&
    read.clauses.some(
      (c) =>
        c !== clause &&
        c.verb < clause.verb &&
        c.subjects === clause.subjects &&
        (lexicon.awaited?.test(read.parsed.words[c.verb]?.lower ?? '') ?? false),
    )
  )
}

const appoint: Rule = (scene) => {
  const { clause, read, agents, objects } = scene
  if (!isReported(scene) || isAwaited(scene)) return undefined
  if (clause.isPassive) return [...agents, ...behind(scene, 'by')].filter(isPerson)
  const [who] = clause.objects
  // 'fired a gun': nobody has an office.
  const isNobody = who?.kind === 'noun' && !who.person && !who.also && read.parsed.isParsed
  if (!who || (isNobody && !scene.ground.lexicon.bodies.test(read.parsed.words[who.head]?.lower ?? '')))
    return undefined
  return [...agents, ...objects.filter(isPerson)]
}

/** 'Sunak succeeded Truss': whoever succeeds and is succeeded are people. */
const succeed: Rule = (scene) => {
  const { clause, read, agents, objects } = scene
  if (!isReported(scene)) return undefined
  const others = clause.isPassive ? phrasesBehind(clause, scene.ground.lexicon.by) : clause.objects
  const isSomebody = others.some((p) => p.person === 'one' || isPerson(entityIn(p, read.references) ?? ''))
  return isSomebody
    ? [...agents, ...(clause.isPassive ? behind(scene, 'by') : objects)].filter(isPerson)
    : undefined
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

const speakOf: Rule = (scene) => {
  if (!isReported(scene) || scene.clause.isPassive || !hasPersonAgent(scene)) return undefined
  if (scene.clause.objects.length === 0) return undefined
  return [...scene.agents, ...scene.objects]
}

const RULES: Readonly<Partial<Record<VerbClass, Rule>>> = {
  speakOf,
  ask,
  blame,
  blamed,
  threaten: aimed,
  topics,
  hold,
  meet,
  receive,
  takePlace,
  visit,
  go,
  tripGoes,
  agree,
  sanction,
  elect,
  appoint,
  succeed,
  office,
  discuss,
  count,
}
