import { fold } from '../text/normalize.ts'
import type { Entity, EntityId, World } from '../types.ts'
import { CommandError } from './files.ts'

/**
 * The leader or the country that somebody means on the command line.
 *
 * @param given an id, a code of a country (`KR`), or a name as the tables have it
 * @throws CommandError if nobody is meant, or several may be: it names them
 */
export function entityNamed(given: string, kind: Entity['kind'], world: World): EntityId {
  const own = world.entities.filter((entity) => entity.kind === kind)
  const exact = own.find(
    ({ id, iso2 }) => id === given || (iso2 !== undefined && iso2 === given.toUpperCase()),
  )
  if (exact) return exact.id
  // Of leaders whom an article introduced, only the id is known.
  if (given.startsWith(`${kind}:`)) return given as EntityId
  const folded = fold(given)
  const byId = new Map(own.map((entity) => [entity.id, entity]))
  const names = own.filter(({ name }) => fold(name) === folded)
  const ids = new Set(
    names.length > 0
      ? names.map(({ id }) => id)
      : world.aliases
          .filter(({ text, entity, kind }) => byId.has(entity) && kind !== 'office' && fold(text) === folded)
          .map(({ entity }) => entity),
  )
  const [id, ...others] = ids
  if (id === undefined) throw new CommandError(`no ${kind} is known by the name ${given}`)
  if (others.length === 0) return id
  const list = [id, ...others].slice(0, 8).map((one) => `${byId.get(one)?.name ?? one} (${one})`)
  throw new CommandError(`${given} may be ${list.join(', ')}: give one of these ids`)
}
