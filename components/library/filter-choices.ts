import type { EntityId } from '../../facts/types.ts'
import type { FilterValues } from '../../facts/views/fact-filter.ts'
import type { ListedEntity } from '../../facts/views/library-listing.ts'
import { languageNameIn } from '../ui/names.ts'
import { entityNameIn } from '../ui/role.ts'

/** A value of a filter and its name. */
export type Choice<Value extends string> = readonly [value: Value, name: string]

/** What facts can be filtered by, each list in alphabetical order. */
export interface FilterChoices {
  readonly newsrooms: readonly Choice<string>[]
  readonly persons: readonly Choice<EntityId>[]
  readonly countries: readonly Choice<EntityId>[]
  readonly languages: readonly Choice<string>[]
}

/** @param locale of the interface, BCP 47 */
export function filterChoices(
  { newsrooms, languages }: FilterValues,
  entities: readonly ListedEntity[],
  locale: string,
): FilterChoices {
  const { compare } = new Intl.Collator(locale)
  const inOrder = <Value extends string>(choices: Iterable<Choice<Value>>): Choice<Value>[] =>
    [...choices].sort(([, a], [, b]) => compare(a, b))
  const named = (kind: 'leader' | 'country'): Choice<EntityId>[] =>
    inOrder(
      entities
        .filter((entity) => entity.kind === kind)
        .map((entity) => [entity.id, entityNameIn(entity, locale)] as const),
    )
  return {
    newsrooms: inOrder(newsrooms.map((name) => [name, name] as const)),
    persons: named('leader'),
    countries: named('country'),
    languages: inOrder(
      languages.flatMap((code) => {
        const name = languageNameIn(code, locale)
        return name === undefined ? [] : [[code, name] as const]
      }),
    ),
  }
}
