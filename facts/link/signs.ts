import { codeOf, type Known, type Names } from '../names.ts'
import { fold } from '../normalize.ts'
import type { Alias, EntityId } from '../types.ts'
import { around } from './around.ts'
import { isOtherPerson, isPartOfName } from './person.ts'
import {
  type About,
  COUNTED_SIGNS,
  type CountedSign,
  type LinkContext,
  type Matched,
  type Signs,
  type Spot,
} from './scene.ts'
import { officesFitting, titleBefore } from './titles.ts'
import { GOVERNING, NEEDS_CUE, PERSON_LIKE, TWO_SENSES } from './words.ts'

/** Most blocks have few of the signs: a list is made when the first comes. */
const NONE: readonly never[] = []

const NO_SIGNS: Signs = { named: NONE, titled: NONE, countries: NONE, others: NONE, cues: NONE }

function added<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return [...list, value]
}

/** What a block says of the whole text. */
export function signsOf(
  block: Matched,
  known: (id: EntityId) => Known,
  names: Names,
  language: string | undefined,
): Signs {
  if (block.candidates.length === 0) return NO_SIGNS
  let named: readonly EntityId[] = NONE
  let titled: readonly string[] = NONE
  let countries: readonly string[] = NONE
  let others: readonly string[] = NONE
  let cues: readonly string[] = NONE
  block.candidates.forEach((at, i) => {
    if (at.cue !== undefined) cues = added(cues, at.cue)
    const [alias] = at.aliases
    if (!alias) return
    const isSurname = at.aliases.every((a) => a.kind === 'surname')
    const mayBePerson = isSurname || PERSON_LIKE.has(alias.text)
    const near = mayBePerson ? around(block.text, at.start, at.end) : undefined
    const spot: Spot | undefined = near && { block, i, at, near, language, names }
    if (spot && isOtherPerson(spot)) {
      others = added(others, fold(alias.text))
      return
    }
    if (!isSurname) {
      for (const a of at.aliases) {
        const code = codeOf(a.entity)
        if (code !== undefined && !NEEDS_CUE.has(a.text)) countries = added(countries, code)
      }
      if (at.aliases.length === 1 && NAMES.has(alias.kind)) named = added(named, alias.entity)
    } else if (spot) {
      // 'President Biden' names him as well as 'Joe Biden' does, if just one had that title.
      const title = isPartOfName(spot) ? undefined : titleBefore(block.text, spot.near)
      const fits =
        title?.kind === 'office'
          ? at.aliases.filter((a) => officesFitting(known(a.entity).offices, title.fits).length > 0)
          : []
      const [only] = fits
      if (only && fits.length === 1) titled = added(titled, only.entity)
      // 'the Carter administration': of namesakes none, since it says nothing of the office.
      const [bearer] = at.aliases
      if (bearer && at.aliases.length === 1 && GOVERNING.has(spot.near.after))
        titled = added(titled, bearer.entity)
    }
  })
  return { named, titled, countries, others, cues }
}

/** Kinds that name an entity without a doubt. */
const NAMES: ReadonlySet<Alias['kind']> = new Set(['name', 'official', 'native', 'short', 'former'])

/** Whether other blocks can decide what an alias means. */
export function needsContext(alias: Alias | undefined): boolean {
  if (!alias) return false
  const { kind, text } = alias
  return kind === 'surname' || kind === 'abbreviation' || PERSON_LIKE.has(text) || TWO_SENSES.has(text)
}

/** What all blocks of a text say together, kept while blocks come and go. */
export interface TextSigns extends Pick<LinkContext, 'namedIn' | 'othersIn' | 'has'> {
  add(signs: Signs, block: number): void
  remove(signs: Signs, block: number): void
  /** Whether a sign came up first, or went for good, since the last call. */
  changed(): boolean
}

export function makeSigns(): TextSigns {
  const named = new Map<EntityId, number[]>()
  const others = new Map<string, number[]>()
  const counts = Object.fromEntries(COUNTED_SIGNS.map((sign) => [sign, new Map<string, number>()])) as Record<
    CountedSign,
    Map<string, number>
  >
  let hasChanged = false
  const count = (signs: Signs, by: 1 | -1): void => {
    for (const sign of COUNTED_SIGNS) {
      for (const value of signs[sign]) {
        const before = counts[sign].get(value) ?? 0
        if (before + by === 0) counts[sign].delete(value)
        else counts[sign].set(value, before + by)
        hasChanged ||= before === 0 || before + by === 0
      }
    }
  }
  const note = <Key>(map: Map<Key, number[]>, keys: readonly Key[], block: number): void => {
    for (const key of keys) {
      const at = map.get(key)
      if (at) at.push(block)
      else map.set(key, [block])
      hasChanged ||= at === undefined
    }
  }
  const forget = <Key>(map: Map<Key, number[]>, keys: readonly Key[], block: number): void => {
    for (const key of keys) {
      const left = (map.get(key) ?? []).filter((at) => at !== block)
      if (left.length > 0) map.set(key, left)
      else hasChanged = map.delete(key) || hasChanged
    }
  }
  return {
    namedIn: (id) => named.get(id) ?? [],
    othersIn: (surname) => others.get(surname) ?? [],
    has: (sign, value) => counts[sign].has(value),
    add(signs, block) {
      count(signs, 1)
      note(named, signs.named, block)
      note(others, signs.others, block)
    },
    remove(signs, block) {
      count(signs, -1)
      forget(named, signs.named, block)
      forget(others, signs.others, block)
    },
    changed() {
      const was = hasChanged
      hasChanged = false
      return was
    },
  }
}

/** The context of a text that does not change, out of the signs of its blocks in order. */
export function contextOf(signs: readonly Signs[], { options = {}, ...about }: About = {}): LinkContext {
  const { namedIn, othersIn, has, add } = makeSigns()
  signs.forEach(add)
  return { namedIn, othersIn, has, options, ...about }
}
