import type { Matched } from '../names/matcher.ts'
import { codeOf, type Known, type Names } from '../names/name-table.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, EntityId } from '../types.ts'
import { around } from './around.ts'
import type { Evidence, Spot } from './context.ts'
import { isPartOfName } from './person.ts'
import { namesOther, otherKeys, sharedSurname } from './relatives.ts'
import { honorificOf, officesFitting, titleBefore } from './titles.ts'
import { governs, NEEDS_KEYWORD, PERSON_LIKE, TWO_SENSES } from './word-lists.ts'

/** Most blocks have little evidence, so that a list is only made for its first item. */
const NONE: readonly never[] = []

const NO_EVIDENCE: Evidence = {
  named: NONE,
  titled: NONE,
  countries: NONE,
  others: NONE,
  called: NONE,
  keywords: NONE,
}

function added<Value>(list: readonly Value[], value: Value): readonly Value[] {
  if (list === NONE) return [value]
  ;(list as Value[]).push(value)
  return list
}

/** What the aliases of a candidate say, whatever the text is. */
interface Sense {
  /** All are surnames. */
  readonly isSurname: boolean
  readonly mayBePerson: boolean
  /** Codes of the countries that the aliases name. */
  readonly countries: readonly string[]
  /** The entity whose unmistakable name it is. */
  readonly named: EntityId | undefined
}

/** Worked out once for each spelling of a name: a page has the same few hundred again and again. */
const SENSES = new WeakMap<readonly Alias[], Sense>()

function senseOf(aliases: readonly Alias[]): Sense {
  const known = SENSES.get(aliases)
  if (known) return known
  const [alias] = aliases
  const isSurname = aliases.every((a) => a.kind === 'surname')
  const made: Sense = {
    isSurname,
    mayBePerson: isSurname || PERSON_LIKE.has(alias?.text ?? ''),
    countries: isSurname
      ? NONE
      : aliases.flatMap((a) => (NEEDS_KEYWORD.has(a.text) ? [] : (codeOf(a.entity) ?? []))),
    named: alias && aliases.length === 1 && NAMES.has(alias.kind) ? alias.entity : undefined,
  }
  SENSES.set(aliases, made)
  return made
}

/** What a block says about the whole text. */
export function evidenceOf(
  block: Matched,
  known: (id: EntityId) => Known,
  names: Names,
  language: string | undefined,
): Evidence {
  if (block.candidates.length === 0) return NO_EVIDENCE
  let named: readonly EntityId[] = NONE
  let titled: readonly string[] = NONE
  let countries: readonly string[] = NONE
  let others: readonly string[] = NONE
  let called: readonly EntityId[] = NONE
  let keywords: readonly string[] = NONE
  block.candidates.forEach((at, i) => {
    if (at.keyword !== undefined) keywords = added(keywords, at.keyword)
    const [alias] = at.aliases
    if (!alias) return
    const sense = senseOf(at.aliases)
    const near = sense.mayBePerson ? around(block.text, at.start, at.end) : undefined
    const spot: Spot | undefined = near && { block, i, at, near, language, names }
    if (spot && namesOther(spot, known)) {
      for (const key of otherKeys(spot, fold(alias.text))) others = added(others, key)
      return
    }
    const shared = sense.named === undefined ? undefined : sharedSurname(block.text, at, alias, names.parts)
    if (shared !== undefined)
      for (const key of [shared.surname, `=${shared.surname}`]) others = added(others, key)
    if (shared?.isOther) return
    if (!sense.isSurname) {
      for (const code of sense.countries) countries = added(countries, code)
      if (sense.named !== undefined) named = added(named, sense.named)
    } else if (spot) {
      // 'President Biden' is as good as 'Joe Biden', if only one of that name had the title.
      const title = isPartOfName(spot) ? undefined : titleBefore(block.text, spot.near)
      const fits =
        title?.kind === 'office'
          ? at.aliases.filter((a) => officesFitting(known(a.entity).offices, title.fits).length > 0)
          : []
      const [only] = fits
      if (only && fits.length === 1) titled = added(titled, only.entity)
      const by = only ?? (honorificOf(spot.near) && alias.alone ? alias : undefined)
      if (by && fits.length <= 1) called = added(called, by.entity)
      // 'the Carter administration': only without namesakes, since it does not say which office.
      const [bearer] = at.aliases
      if (bearer && at.aliases.length === 1 && governs(spot.near.after)) titled = added(titled, bearer.entity)
    }
  })
  return { named, titled, countries, others, called, keywords }
}

/** The kinds of unmistakable names. */
const NAMES: ReadonlySet<Alias['kind']> = new Set(['name', 'official', 'native', 'short', 'former'])

/** Whether other blocks can change what an alias means. */
export function needsContext(alias: Alias | undefined): boolean {
  if (!alias) return false
  const { kind, text } = alias
  return kind === 'surname' || kind === 'abbreviation' || PERSON_LIKE.has(text) || TWO_SENSES.has(text)
}
