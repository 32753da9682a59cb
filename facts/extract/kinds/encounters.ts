import { phrasesBehind } from '../clauses/clause.ts'
import { entityIn } from '../discourse/read-sentence.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import {
  type ClauseContext,
  entitiesAfter,
  entitiesOfPhrases,
  isParty,
  isPlace,
  isReported,
  partiesOf,
  placesOf,
  type Rule,
  targets,
} from './clause-context.ts'

/** A position that is taken now: wants, supports, rejects; 'does not want' is one as well. */
export const hold: Rule = (scene) => {
  if (scene.clause.isPassive && !scene.entry.isState) return undefined
  if (scene.clause.modality === 'possible' || scene.agents.length === 0) return undefined
  return [...scene.agents, ...targets(scene)]
}

/** Two different parties: both are subjects, or one is the subject and the other is met. */
export const meet: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  const { clause, agents, read } = scene
  if (clause.isPassive) return undefined
  const withs = phrasesBehind(clause, scene.ground.lexicon.with)
  const partners = [...clause.objects, ...withs].filter((p) => isParty(p, read))
  const others = entitiesOfPhrases(partners, read)
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
export const takePlace: Rule = (scene) => {
  const { clause, read, ground } = scene
  const [subject] = clause.subjects
  if (!subject || clause.subjects.length > 1 || !isReported(scene)) return undefined
  const words = read.parsed.words
  if (ground.lexicon.negation.test(words[subject.from]?.lower ?? '')) return undefined
  if (!ground.lexicon.talks.test(words[subject.head]?.lower ?? '')) return undefined
  const { known, count } = partiesOf(subject, scene)
  return count > 1 ? known : undefined
}

export const receive: Rule = (scene) => {
  if (scene.clause.isPassive) {
    const by = entitiesAfter(scene, 'by')
    return isReported(scene) && by.length > 0 && scene.agents.some(isPerson)
      ? [...scene.agents, ...by]
      : undefined
  }
  const [who] = scene.clause.objects
  const isSomebody = who && (who.person === 'one' || isPerson(entityIn(who, scene.read.references) ?? ''))
  return isSomebody ? meet(scene) : undefined
}

/** A leader goes to a place that has a name. */
export const go: Rule = (scene) => {
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

function isTrip(phrase: Phrase | undefined, { read, ground: { lexicon } }: ClauseContext): boolean {
  return phrase !== undefined && (lexicon.trips?.test(read.parsed.words[phrase.head]?.lower ?? '') ?? false)
}

/** 'Xi's visit to Moscow ended'. */
export const tripGoes: Rule = (scene) => {
  const { clause, read, ground } = scene
  const [subject] = clause.subjects
  if (!subject?.owner || !isPerson(subject.owner) || !isReported(scene) || !isTrip(subject, scene))
    return undefined
  const { words, startsAt } = read.parsed
  const place = ground.lexicon.at.test(words[subject.to]?.lower ?? '') && startsAt.get(subject.to + 1)
  if (!place || !isPlace(place)) return undefined
  return [subject.owner, ...(place.entity ? [place.entity] : [])]
}

export const visit: Rule = (scene) => {
  if (!isReported(scene) || scene.clause.isPassive) return undefined
  const leaders = scene.agents.filter(isPerson)
  const seen = [...scene.clause.objects.filter(isPlace), ...placesOf(scene)]
  if (leaders.length === 0 || seen.length === 0) return undefined
  return [...leaders, ...seen.flatMap((p) => (p.entity ? [p.entity] : []))]
}

export function eventPlace(scene: ClauseContext): string | undefined {
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
