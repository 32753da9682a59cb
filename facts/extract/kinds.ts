import type { EntityId, Fact, FactKind, Figure } from '../types.ts'
import type { Clause } from './clause.ts'
import { entityIn, type Ground, type Read } from './discourse.ts'
import { PEOPLE, POPULATION } from './figure-words.ts'
import { figuresIn } from './figures.ts'
import { KIND_OF, type Lexicon, type VerbClass, type VerbEntry } from './lexicon/lexicon.ts'
import { isPerson, type Phrase } from './phrases.ts'
import { isQuoted, type Sentence } from './sentence.ts'
import { fitsObject } from './verbs.ts'
import type { Word } from './words.ts'

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
  /** The way of saying so that the verb fits. */
  readonly entry: VerbEntry
  /** Whom the subjects, objects and so on are; strangers are left out. */
  readonly agents: readonly EntityId[]
  readonly objects: readonly EntityId[]
}

/** A rule of one class of verbs: whom the clause is about, or nothing where it does not tell that kind. */
type Rule = (scene: Scene) => readonly EntityId[] | undefined

/** What the clauses of a sentence tell, but for what somebody says: the main clauses alone decide. */
export function toldIn(read: Read, ground: Ground): Told[] {
  const told = read.clauses.flatMap((clause) => {
    if (clause.level !== 'main' || clause.isDisputed) return []
    return toldBy(read, ground, clause)
  })
  return [...told, ...sharesIn(read, ground), ...agesIn(read)]
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
  return []
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
function isNamedAgent(scene: Scene): boolean {
  return scene.agents.length > 0 || scene.clause.subjects.some((s) => isNamed(s, scene))
}

/** Whether a phrase is one body, as a ministry is. */
function isBody({ head }: Phrase, { parsed }: Read, { bodies, actsFor }: Lexicon): boolean {
  const word = parsed.words[head]?.lower ?? ''
  return (bodies.test(word) && !/s$/.test(word)) || (actsFor?.test(word) ?? false)
}

/** Whether a phrase names somebody: itself, by its apposition, as 'he' after a name, or as 'GOP candidates' do. */
function isNamed(phrase: Phrase, { read, ground: { lexicon } }: Scene): boolean {
  if (phrase.kind === 'name' || phrase.also?.kind === 'name' || entityIn(phrase, read.references)) return true
  if (read.references.get(phrase)?.name !== undefined) return true
  if (phrase.kind !== 'noun' || !lexicon.against) return false
  // 'China's foreign ministry'
  if (phrase.person === undefined && !isBody(phrase, read, lexicon)) return false
  const own = read.parsed.words.slice(phrase.from, phrase.to)
  return own.some((w) => w.tag === 'PROPN' || w.mention) && !own.some((w) => lexicon.against?.test(w.lower))
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
  if (!isReal(scene) || (scene.entry.label && !hasLabel(scene)) || isByForce(scene)) return undefined
  if (scene.clause.isPassive) {
    const by = scene.clause.obliques
      .filter((o) => scene.ground.lexicon.by.test(o.by.lower))
      .map((o) => o.phrase)
    if (!by.some((p) => isNamed(p, scene))) return undefined
    return [...entitiesOf(by, scene.read), ...scene.agents]
  }
  const { objects, obliques, entries, subjects } = scene.clause
  // 'lashed out at the court'
  const isAimed =
    objects.length > 0 || (obliques.length > 0 && entries.some((e) => e.as === 'blame' && e.particle))
  if (!isNamedAgent(scene) || !isAimed) return undefined
  const owners = objects.flatMap((o) => doers(o, scene))
  // 'condemned the decision by Germany'
  const by = objects.length > 0 ? behind(scene, 'by') : []
  // 'accused them of their hatred for Macron': of a stranger's, the leaders who are named in it as well.
  const named = scene.agents.length > 0 ? [] : targets(scene).filter(isPerson)
  // 'The Russian and Syrian ministries': whose they are, acts.
  const isOfBodies = subjects.some((s) => s.kind === 'noun' && isBody(s, scene.read, scene.ground.lexicon))
  const bodies = subjects.flatMap((s) => {
    const whose = s.owner ?? scene.read.parsed.words[s.head]?.mention?.entity
    return isOfBodies && s.kind === 'noun' && whose ? [whose] : []
  })
  return [...scene.agents, ...bodies, ...scene.objects, ...owners, ...by, ...named]
}

/** Whose deed, word or policy an object is: Russia's in 'Russia's invasion', nobody's in 'Russia's exclusion'. */
function doers(object: Phrase, { read, ground: { lexicon } }: Scene): EntityId[] {
  const { owner, entity, head } = object
  if (!owner || entity) return []
  if (isPerson(owner)) return lexicon.against?.test(read.parsed.words[head]?.lower ?? '') ? [] : [owner]
  const isAgainst = lexicon.against?.test(read.parsed.words[head]?.lower ?? '') ?? true
  return isAgainst || object.person ? [] : [owner]
}

/** Whether somebody is called what the lexicon lists: 'called Biden a liar', 'denounced him as a coward'. */
function hasLabel({ clause: { objects, obliques, isPassive }, entry, read: { parsed } }: Scene): boolean {
  const isIt = (word: Word | undefined): boolean => word !== undefined && fitsObject(entry, word)
  const [first, ...others] = objects
  const labels = [
    ...(isPassive && first ? [first] : []),
    ...others,
    ...obliques.filter((o) => entry.label?.test(o.by.lower)).map((o) => o.phrase),
  ]
  if (labels.some((p) => parsed.words.slice(p.from, p.to).some(isIt))) return true
  // 'called it seriously flawed'
  let next = first?.to ?? parsed.words.length
  while (parsed.words[next]?.tag === 'ADV') next++
  return isIt(parsed.words[next])
}

/** 'Russia attacked Ukraine' is no word of blame, 'attacked Germany over its debts' is. */
function isByForce({ clause: { obliques }, entry: { cause }, agents, objects }: Scene): boolean {
  const hasCountry = [...agents, ...objects].some((id) => !isPerson(id))
  return cause !== undefined && hasCountry && !obliques.some((o) => cause.test(o.by.lower))
}

/** 'Scholz faced criticism from Merz': the subject is blamed, by whoever stands behind or before the noun. */
const blamed: Rule = (scene) => {
  const { clause, agents, objects, entry } = scene
  if (!isReal(scene) || clause.isPassive || agents.length === 0 || isByForce(scene)) return undefined
  const { words } = scene.read.parsed
  const noun = clause.objects.find((o) => entry.object?.test(words[o.head]?.lower ?? ''))
  const isFrom = clause.objects.some((o) => o !== noun && isNamed(o, scene))
  const owner = noun?.owner
  return isFrom || owner ? [...agents, ...objects, ...(owner ? [owner] : [])] : undefined
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
  const withs = clause.obliques.filter((o) => scene.ground.lexicon.with.test(o.by.lower)).map((o) => o.phrase)
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

/** Whether a phrase is somebody who can be met: a person, a country, a name. */
function isParty(phrase: Phrase, { references }: Pick<Read, 'references'>): boolean {
  return entityIn(phrase, references) !== undefined || phrase.person !== undefined || phrase.kind === 'name'
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

/** Who takes part in the talks that a phrase is: its owner, and whoever stands behind 'between' or 'with'. */
function partiesOf(
  subject: Phrase,
  { clause, read, ground: { lexicon } }: Scene,
): { known: EntityId[]; count: number } {
  const { words, startsAt } = read.parsed
  const known: EntityId[] = subject.owner ? [subject.owner] : []
  let count = known.length
  const lead = words[subject.to]?.lower ?? ''
  for (let at = subject.to; at < clause.from; ) {
    const isNext =
      at === subject.to ? (lexicon.between?.test(lead) ?? false) || lexicon.with.test(lead) : true
    const party = isNext ? startsAt.get(at + 1) : undefined
    if (!party || !(party.kind === 'name' || entityIn(party, read.references))) break
    known.push(...entitiesOf([party], read))
    count++
    at = party.to
    if (words[at]?.text !== ',' && !lexicon.and.test(words[at]?.lower ?? '')) break
  }
  return { known, count }
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

function isPlace(phrase: Phrase): boolean {
  return !isPerson(phrase.entity ?? '') && (phrase.kind === 'known' || phrase.kind === 'name')
}

function placesOf({ clause, ground: { lexicon } }: Scene): Phrase[] {
  return clause.obliques.filter((o) => lexicon.at.test(o.by.lower) && isPlace(o.phrase)).map((o) => o.phrase)
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
  return clause.isPassive
    ? [...agents, ...hit]
    : hasPersonAgent(scene) || (hit.length > 0 && clause.subjects.length > 0)
      ? [...agents, ...objects, ...hit]
      : undefined
}

const elect: Rule = (scene) => {
  if (!isReported(scene) || isAwaited(scene)) return undefined
  const { clause, read, ground, agents } = scene
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
  const others = clause.isPassive
    ? clause.obliques.filter((o) => scene.ground.lexicon.by.test(o.by.lower)).map((o) => o.phrase)
    : clause.objects
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

/** A number of a country's or a leader's own: of the subject, or of whose the subject is. */
const count: Rule = (scene) => {
  const { clause, read, agents, ground } = scene
  if (clause.modality !== 'real' || clause.isPassive) return undefined
  const figures = figuresOf(read.sentence, clause, read, ground.lexicon)
  if (figures.length === 0 || (scene.entry.isBare && !isBareFigure(scene, figures))) return undefined
  const owners = clause.subjects.flatMap((s) =>
    // 'The U.S. ambassador has $17 million'
    s.entity || (s.kind === 'noun' && s.person === 'one')
      ? []
      : [...(ground.lexicon.verbSecond && s.owner ? [s.owner] : []), ...ownersOf(s, scene)],
  )
  const countries = agents.filter((id) => !isPerson(id))
  if (countries.length > 0) return countries
  if (owners.length > 0) return owners
  // 'won 63 million votes'
  if (agents.length > 0)
    return figures.some((f) => VOTES.test(f.unit)) && (scene.entry.object ?? scene.entry.isBare)
      ? agents
      : undefined
  // 'Unemployment rose to 9.5 percent in France'
  return clause.subjects.some((s) => isMeasure(s, scene))
    ? placesOf(scene).flatMap((p) => (p.kind === 'known' && p.entity ? [p.entity] : []))
    : undefined
}

function isMeasure({ head }: Phrase, { read, ground: { lexicon } }: Scene): boolean {
  return lexicon.measures?.test(read.parsed.words[head]?.lower ?? '') ?? false
}

/** What votes are counted in. */
const VOTES = /^(?:votes?|percent|seats|voters|delegates|followers)$/

/** What somebody has is told by its number where there is much of it: '16 states' are none. */
const MUCH = 1000

/** How much may stand between 'has' or 'is' and its number, in UTF-16 units: 'a population of about'. */
const BARE_REACH = 32

/** 'Norway has 5 million people', 'unemployment is 13 percent': the number is what is had, or what the subject is. */
function isBareFigure(scene: Scene, figures: readonly Figure[]): boolean {
  const {
    clause,
    read,
    ground: { lexicon },
    agents,
  } = scene
  const [figure] = figures
  const { words } = read.parsed
  const from = words[clause.verb]?.end ?? 0
  const at = figure ? read.sentence.blockText.indexOf(figure.text, from) : -1
  if (!figure || at < 0 || at - from > BARE_REACH || /[,;:(]/.test(read.sentence.blockText.slice(from, at)))
    return false
  const isBe = lexicon.be.test(words[clause.verb]?.lower ?? '')
  const between = words.filter((w, i) => i > clause.verb && w.end <= at)
  // 'has a law that 2 percent go to charity'
  if (between.some((w) => w.tag === 'VERB' || lexicon.subordinate.test(w.lower))) return false
  // 'has a problem with 20 percent of its trains'
  const isBehind = between.some((w) => w.tag === 'ADP' && !lexicon.of.test(w.lower))
  if (isBehind && agents.length > 0) return false
  if (isBe) return clause.subjects.some((s) => isMeasure(s, scene))
  return figure.value >= MUCH || figure.unit === 'percent' || PEOPLE.test(figure.unit)
}

/** Behind a name, its age: ', 79,', ' (79)', ', 79 ans,'. Tried on the text behind it. */
const AGE = /^(?:,\s(?:aged\s|de\s)?(\d{2,3})(?:\s(?:ans|años|anos|anni))?(?=[,.])|\s\((\d{2,3})\))/u
const OLDEST = 110

/** 'Lula, 77, flew to Beijing': told where nothing else of them is. */
function agesIn({ sentence, main }: Read): Told[] {
  if (!main) return []
  return sentence.mentions.flatMap((mention): Told[] => {
    if (!isPerson(mention.entity) || isQuoted(sentence, mention.start)) return []
    const match = AGE.exec(sentence.blockText.slice(mention.end, sentence.end))
    const text = match?.[1] ?? match?.[2] ?? ''
    const value = Number(text)
    if (!match || value > OLDEST) return []
    return [
      { kind: 'figure', about: [mention.entity], clause: main, figures: [{ text, value, unit: 'years' }] },
    ]
  })
}

/** '59% of Australian voters are …', 'A survey showed that two-thirds of Germans want …': a share of a people. */
function sharesIn({ sentence, clauses, parsed: { words }, references }: Read, { lexicon }: Ground): Told[] {
  const { share, shows } = lexicon
  if (!share) return []
  return sentence.mentions.flatMap((mention): Told[] => {
    if (isPerson(mention.entity)) return []
    const before = sentence.masked.slice(0, mention.start - sentence.start)
    const match = share.exec(before)
    if (!match || isQuoted(sentence, mention.start)) return []
    // 'Half of America's engineers' says too little.
    if (!/\d/.test(match[0]) && mention.alias !== 'demonym') return []
    const own = clauses.find((c) => (words[c.verb]?.start ?? 0) >= mention.end)
    const main = clauses.find((c) => c.level === 'main')
    const isSurvey = shows?.test(words[main?.verb ?? -1]?.lower ?? '') ?? false
    // Behind a survey's verb, a verb may be read as none: 'found that 54 percent of Britons disapprove'.
    const clause = isSurvey ? (own ?? main) : own
    if (clause?.modality !== 'real' || clause.isNegated) return []
    if (clause.level !== 'main' && !(isSurvey && clause.level === 'complement')) return []
    // Another verb stands between.
    if (
      words.some((w) => w.start > sentence.start + match.index && w.end <= mention.start && w.tag === 'VERB')
    )
      return []
    const leaders = entitiesOf([...clause.objects, ...clause.obliques.map((o) => o.phrase)], {
      references,
    }).filter(isPerson)
    return [
      {
        kind: 'figure',
        about: [...new Set([mention.entity, ...leaders])],
        clause: main ?? clause,
        figures: figuresIn(match[0], lexicon.language),
      },
    ]
  })
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

/** The numbers of a clause, from its verb to its end. */
function figuresOf(
  sentence: Sentence,
  clause: Clause,
  { parsed: { words } }: Read,
  { language }: Lexicon,
): Figure[] {
  const from = words[clause.verb]?.end ?? sentence.start
  const rest = sentence.masked.slice(from - sentence.start)
  const end = /[;:]|,\s+(?:which|who|while|but)\s/.exec(rest)?.index ?? rest.length
  const isPopulation = clause.subjects.some((s) => POPULATION.test(words[s.head]?.lower ?? ''))
  return figuresIn(rest.slice(0, end), language, isPopulation ? 'people' : undefined)
}
