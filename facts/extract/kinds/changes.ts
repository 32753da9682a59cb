import type { EntityId } from '../../types.ts'
import { phrasesBehind } from '../clauses/clause.ts'
import { entityIn } from '../discourse/read-sentence.ts'
import { isPerson } from '../phrases/phrase.ts'
import {
  type ClauseContext,
  entitiesAfter,
  entitiesOfPhrases,
  hasPersonAgent,
  isReported,
  partiesOf,
  placesOf,
  type Rule,
  targets,
} from './clause-context.ts'

export const agree: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  // 'Scholz agreed.': to what?
  const isLast = scene.read.parsed.words[scene.clause.verb + 1]?.tag === 'PUNCT'
  if (isLast && !scene.clause.isPassive && scene.ground.lexicon.order !== 'verb-second') return undefined
  const partners = [
    ...entitiesAfter(scene, 'with'),
    ...(scene.clause.isPassive ? entitiesAfter(scene, 'by') : []),
  ]
  const [deal] = scene.clause.subjects
  return scene.clause.isPassive
    ? // 'A deal between Britain and India was signed'
      [...partners, ...(deal && !deal.entity ? partiesOf(deal, scene).known : [])]
    : scene.agents.length > 0
      ? [...scene.agents, ...partners]
      : undefined
}

export const sanction: Rule = (scene) => {
  if (!isReported(scene)) return undefined
  const { clause, read, agents, objects } = scene
  const hit = entitiesOfPhrases(
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

export const elect: Rule = (scene) => {
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
function votersOf(scene: ClauseContext): EntityId[] {
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
function isAwaited({ clause, read, ground: { lexicon } }: ClauseContext): boolean {
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

export const appoint: Rule = (scene) => {
  const { clause, read, agents, objects } = scene
  if (!isReported(scene) || isAwaited(scene)) return undefined
  if (clause.isPassive) return [...agents, ...entitiesAfter(scene, 'by')].filter(isPerson)
  const [who] = clause.objects
  // 'fired a gun': nobody has an office.
  const isNobody = who?.kind === 'noun' && !who.person && !who.also && read.parsed.isParsed
  if (!who || (isNobody && !scene.ground.lexicon.bodies.test(read.parsed.words[who.head]?.lower ?? '')))
    return undefined
  return [...agents, ...objects.filter(isPerson)]
}

/** 'Sunak succeeded Truss': both must be people. */
export const succeed: Rule = (scene) => {
  const { clause, read, agents, objects } = scene
  if (!isReported(scene)) return undefined
  const others = clause.isPassive ? phrasesBehind(clause, scene.ground.lexicon.by) : clause.objects
  const isSomebody = others.some((p) => p.person === 'one' || isPerson(entityIn(p, read.references) ?? ''))
  return isSomebody
    ? [...agents, ...(clause.isPassive ? entitiesAfter(scene, 'by') : objects)].filter(isPerson)
    : undefined
}

export const office: Rule = (scene) => (isReported(scene) ? scene.agents.filter(isPerson) : undefined)
