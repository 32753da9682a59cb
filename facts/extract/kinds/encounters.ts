import { phrasesAfter } from '../clauses/clause.ts'
import { entityIn } from '../discourse/read-sentence.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import {
  type ClauseContext,
  entitiesAfter,
  entitiesOfPhrases,
  isNamed,
  isParty,
  isPlace,
  isReported,
  partiesOf,
  placesOf,
  type Rule,
  targets,
} from './clause-context.ts'

/** A position that is taken now: wants, supports, rejects; 'does not want' is one as well. */
export const hold: Rule = (candidate) => {
  if (candidate.clause.isPassive && !candidate.entry.isState) return undefined
  if (candidate.clause.modality === 'possible' || candidate.agents.length === 0) return undefined
  // What somebody wished once is no position now, and what a person wishes is often the writer's guess.
  const { form, lower: verb = '' } = candidate.read.parsed.words[candidate.clause.verb] ?? {}
  const { imperfect, facts } = candidate.article.lexicon
  const { wished, wishes } = facts
  // 'Quería hacer las reformas'
  if (form === 'Fin.Past' && imperfect?.test(verb)) return undefined
  if (wished?.test(verb) || (wishes?.test(verb) && candidate.agents.some(isPerson))) return undefined
  // “We work,” the president rejoiced: what is said is no position.
  const { isInverted, verb: at } = candidate.clause
  if (isInverted && candidate.read.parsed.words.slice(0, at).some((w) => w.quote !== undefined))
    return undefined
  if (
    isBygone(candidate) ||
    isAct(candidate) ||
    isOfTheDead(candidate) ||
    isRated(candidate) ||
    isGreeting(candidate)
  )
    return undefined
  return [...candidate.agents, ...targets(candidate)]
}

/** 'Had backed the plan', 'hatte sich dafür ausgesprochen': before what the article tells, and it may have changed. */
function isBygone({ clause, entry, read: { parsed }, article: { lexicon } }: ClauseContext): boolean {
  const { had, wished, once } = lexicon.facts
  const verb = parsed.words[clause.verb]
  // German verbs end their clause, far from their auxiliary.
  const group = parsed.words.slice(
    parsed.isParsed ? clause.from : Math.min(clause.from, clause.subjects[0]?.to ?? clause.from),
    clause.verb,
  )
  return (
    (verb?.tag === 'VERB' && group.some((w) => w.tag === 'AUX' && had.test(w.lower))) ||
    // 'Nach dem Besuch wollte Xi weiterreisen'
    (entry.isHelper === true &&
      parsed.words.some((w, i) => i >= clause.from && i < clause.verb && wished?.test(w.lower))) ||
    parsed.words.some((w) => w.tag === 'ADV' && once?.test(w.lower))
  )
}

/** 'Has been backing parties', Spanish 'apoya con dos aviones': what somebody does. */
function isAct({ clause, entry, read: { parsed }, article: { lexicon } }: ClauseContext): boolean {
  const [first] = clause.obliques
  if (!entry.particle && clause.objects.length === 0 && first && lexicon.with.test(first.by.lower))
    return true
  const group = parsed.words.slice(clause.from, clause.verb)
  return parsed.words[clause.verb]?.form === 'Ger' && group.some((w) => lexicon.facts.been?.test(w.lower))
}

/** The dead take no positions. */
function isOfTheDead({ agents, article: { lookup, reference } }: ClauseContext): boolean {
  return agents.some((id) => {
    const { died } = isPerson(id) ? lookup.entity(id) : {}
    return died !== undefined && (reference === undefined || died < reference)
  })
}

/** 'Is very willing to', 'are always reluctant to': how the writer sees somebody. */
function isRated({ clause, entry, read: { parsed }, article: { lexicon } }: ClauseContext): boolean {
  const beside = [parsed.words[clause.verb - 1], parsed.words[clause.verb + 1]]
  return (
    (entry.particle !== undefined || entry.isState === true) &&
    beside.some((w) => w !== undefined && lexicon.facts.degree?.test(w.lower))
  )
}

/** 'Welcomed a mother to the stage': people are greeted, and only what is done or planned is welcome. */
function isGreeting({
  clause: { verb, objects, obliques },
  read: { parsed },
  article: { lexicon },
}: ClauseContext): boolean {
  return (
    lexicon.facts.welcomes?.test(parsed.words[verb]?.lower ?? '') === true &&
    (objects.some((o) => o.person !== undefined) || obliques.some((o) => lexicon.to.test(o.by.lower)))
  )
}

/** Two different parties: both are subjects, or one is the subject and the other is met. */
export const meet: Rule = (candidate) => {
  if (!isReported(candidate)) return undefined
  const { clause, agents, read } = candidate
  if (clause.isPassive) return undefined
  const withs = phrasesAfter(clause, candidate.article.lexicon.with)
  const partners = [...clause.objects, ...withs].filter((p) => isParty(p, read) && !isOwn(p, candidate))
  // 'Both met with world leaders': with whom?
  if (partners.length > 0 && !partners.some((p) => p.person === 'one' || isNamed(p, candidate)))
    return undefined
  const others = entitiesOfPhrases(partners, read)
  const all = new Set([...agents, ...others])
  const isTogether =
    (clause.subjects.length > 1 && clause.subjects.every((s) => isParty(s, read))) ||
    // 'The leaders of France and Germany'
    (clause.subjects.length === 1 && agents.length > 1)
  if (!isTogether && (partners.length === 0 || clause.subjects.length === 0)) return undefined
  if (!clause.subjects.every((s) => isParty(s, read)) && agents.length === 0) return undefined
  // 'Den Irak trifft eine Welle': a verb alone is of people.
  const isAlone = !candidate.entry.object && !candidate.entry.particle
  const parties = [...clause.subjects, ...partners]
  if (isAlone && !isTogether && ![...all].some(isPerson) && !parties.some((p) => p.person === 'one'))
    return undefined
  // Nobody meets themselves.
  const isOne =
    all.size === 1 && agents.length > 0 && partners.every((p) => entityIn(p, read.references) !== undefined)
  return all.size === 0 || isOne ? undefined : [...all]
}

/** 'Met with his advisers': several of somebody's own people are no other party. */
function isOwn({ from, person, entity }: Phrase, { read, article: { lexicon } }: ClauseContext): boolean {
  const first = read.parsed.words[from]?.lower ?? ''
  return entity === undefined && person === 'several' && lexicon.reference.possessive.test(first)
}

/** 'The meeting between Biden and Xi took place in Bali'. */
export const takePlace: Rule = (candidate) => {
  const { clause, read, article } = candidate
  const [subject] = clause.subjects
  if (!subject || clause.subjects.length > 1 || !isReported(candidate)) return undefined
  const words = read.parsed.words
  if (article.lexicon.negation.test(words[subject.from]?.lower ?? '')) return undefined
  if (!article.lexicon.talks.test(words[subject.head]?.lower ?? '')) return undefined
  const { known, count } = partiesOf(subject, candidate)
  return count > 1 ? known : undefined
}

export const receive: Rule = (candidate) => {
  if (candidate.clause.isPassive) {
    const by = entitiesAfter(candidate, 'by')
    return isReported(candidate) && by.length > 0 && candidate.agents.some(isPerson)
      ? [...candidate.agents, ...by]
      : undefined
  }
  const [who] = candidate.clause.objects
  const isSomebody = who && (who.person === 'one' || isPerson(entityIn(who, candidate.read.references) ?? ''))
  return isSomebody ? meet(candidate) : undefined
}

/** A leader goes to a place that has a name. */
export const go: Rule = (candidate) => {
  if (!isReported(candidate) || (candidate.clause.isPassive && !candidate.entry.isPlanned)) return undefined
  const leaders = candidate.agents.filter(isPerson)
  const places = placesOf(candidate).filter((place) => !isSeat(place, candidate))
  if (leaders.length === 0 || places.length === 0) return undefined
  // 'is due in court in Paris'
  if (candidate.entry.isPlanned && candidate.clause.obliques[0]?.phrase !== places[0]) return undefined
  // 'is on a visit to Kenya'
  if (candidate.entry.isBare && !isTrip(candidate.clause.obliques[0]?.phrase, candidate)) return undefined
  return [...leaders, ...places.flatMap((p) => (p.entity && !isPerson(p.entity) ? [p.entity] : []))]
}

/** 'Voltou ao Palácio da Alvorada', 'foi à Comissão de Ética': home, to work, or before a body. */
function isSeat({ entity, from, head }: Phrase, { read, article: { lexicon } }: ClauseContext): boolean {
  // 'A Palazzo Chigi': its head is the name.
  const [first, noun] = [read.parsed.words[from], read.parsed.words[head]]
  return entity === undefined && [first, noun].some((w) => w && lexicon.facts.seats?.test(w.lower))
}

function isTrip(phrase: Phrase | undefined, { read, article: { lexicon } }: ClauseContext): boolean {
  return phrase !== undefined && (lexicon.trips?.test(read.parsed.words[phrase.head]?.lower ?? '') ?? false)
}

/** 'Xi's visit to Moscow ended'. */
export const tripGoes: Rule = (candidate) => {
  const { clause, read, article } = candidate
  const [subject] = clause.subjects
  if (!subject?.owner || !isPerson(subject.owner) || !isReported(candidate) || !isTrip(subject, candidate))
    return undefined
  const { words, startsAt } = read.parsed
  const place = article.lexicon.at.test(words[subject.to]?.lower ?? '') && startsAt.get(subject.to + 1)
  if (!place || !isPlace(place)) return undefined
  return [subject.owner, ...(place.entity ? [place.entity] : [])]
}

export const visit: Rule = (candidate) => {
  if (!isReported(candidate) || candidate.clause.isPassive) return undefined
  const leaders = candidate.agents.filter(isPerson)
  const seen = [...candidate.clause.objects.filter(isPlace), ...placesOf(candidate)]
  if (leaders.length === 0 || seen.length === 0) return undefined
  return [...leaders, ...seen.flatMap((p) => (p.entity ? [p.entity] : []))]
}

export function eventPlace(candidate: ClauseContext): string | undefined {
  const { words } = candidate.read.parsed
  const place = candidate.clause.obliques.find(
    (o) => candidate.article.lexicon.place.test(o.by.lower) && isPlace(o.phrase),
  )?.phrase
  if (!place || words[place.from]?.tag === 'DET') return undefined
  // 'au Château de Lány'
  const of = words[place.to]
  const more =
    of && candidate.article.lexicon.of.test(of.lower)
      ? candidate.read.parsed.startsAt.get(place.to + 1)
      : undefined
  const end =
    more && (more.kind === 'name' || more.kind === 'known') && !isPerson(more.entity ?? '')
      ? more.end
      : place.end
  return candidate.read.sentence.blockText.slice(place.start, end)
}
