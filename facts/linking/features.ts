import type { Matched } from '../names/matcher.ts'
import { codeOf, type Known, type Names } from '../names/name-table.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, EntityId } from '../types.ts'
import { around } from './around.ts'
import {
  type About,
  COUNTED_EVIDENCE,
  type CountedEvidence,
  type Evidence,
  type LinkContext,
  type ReadingPosition,
  type Spot,
} from './context.ts'
import { isPartOfName } from './person.ts'
import { namesOther, otherKeys, sharedSurname } from './relatives.ts'
import { honorificOf, officesFitting, titleBefore } from './titles.ts'
import { governs, NEEDS_KEYWORD, PERSON_LIKE, TWO_SENSES } from './word-lists.ts'

/** Most blocks have little evidence: a list is made when the first comes. */
const NONE: readonly never[] = []

const NO_SIGNS: Evidence = {
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

/** What the aliases of a candidate say wherever it stands. */
interface Sense {
  /** All are surnames. */
  readonly isSurname: boolean
  readonly mayBePerson: boolean
  /** Codes of the countries that they name. */
  readonly countries: readonly string[]
  /** Whom they name in a way that cannot be mistaken. */
  readonly named: EntityId | undefined
}

/** Worked out once for each way to write a name: a page has the same few hundred again and again. */
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

/** What a block says of the whole text. */
export function evidenceOf(
  block: Matched,
  known: (id: EntityId) => Known,
  names: Names,
  language: string | undefined,
): Evidence {
  if (block.candidates.length === 0) return NO_SIGNS
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
    const shared = sense.named === undefined ? undefined : sharedSurname(block.text, at, alias)
    if (shared !== undefined)
      for (const key of [shared.surname, `=${shared.surname}`]) others = added(others, key)
    if (shared?.isOther) return
    if (!sense.isSurname) {
      for (const code of sense.countries) countries = added(countries, code)
      if (sense.named !== undefined) named = added(named, sense.named)
    } else if (spot) {
      // 'President Biden' names him as well as 'Joe Biden' does, if just one had that title.
      const title = isPartOfName(spot) ? undefined : titleBefore(block.text, spot.near)
      const fits =
        title?.kind === 'office'
          ? at.aliases.filter((a) => officesFitting(known(a.entity).offices, title.fits).length > 0)
          : []
      const [only] = fits
      if (only && fits.length === 1) titled = added(titled, only.entity)
      const by = only ?? (honorificOf(spot.near) && alias.alone ? alias : undefined)
      if (by && fits.length <= 1) called = added(called, by.entity)
      // 'the Carter administration': of namesakes none, since it says nothing of the office.
      const [bearer] = at.aliases
      if (bearer && at.aliases.length === 1 && governs(spot.near.after)) titled = added(titled, bearer.entity)
    }
  })
  return { named, titled, countries, others, called, keywords }
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
export interface TextSigns<At extends ReadingPosition>
  extends Pick<
    LinkContext,
    'isNamed' | 'lastNamed' | 'lastOther' | 'namings' | 'otherNamings' | 'compare' | 'has'
  > {
  add(evidence: Evidence, block: At): void
  remove(evidence: Evidence, block: At): void
  /** Whether since the last call some evidence came up first, went for good, or changed its place where that was asked for. */
  changed(): boolean
}

/** Blocks by what they say; put in reading order when somebody asks for it, since hardly any text does. */
interface Places<At> {
  readonly blocks: At[]
  inOrder: boolean
  /** Whether a link was made by where they stand; then it matters where another one comes. */
  isAsked: boolean
}

/** @param compare puts blocks in reading order */
export function makeEvidence<At extends ReadingPosition>(compare: (a: At, b: At) => number): TextSigns<At> {
  const named = new Map<EntityId, Places<At>>()
  const others = new Map<string, Places<At>>()
  const called = new Map<EntityId, Places<At>>()
  const counts = Object.fromEntries(
    COUNTED_EVIDENCE.map((kind) => [kind, new Map<string, number>()]),
  ) as Record<CountedEvidence, Map<string, number>>
  let hasChanged = false
  const count = (evidence: Evidence, by: 1 | -1): void => {
    for (const kind of COUNTED_EVIDENCE) {
      for (const value of evidence[kind]) {
        const before = counts[kind].get(value) ?? 0
        if (before + by === 0) counts[kind].delete(value)
        else counts[kind].set(value, before + by)
        hasChanged ||= before === 0 || before + by === 0
      }
    }
  }
  const note = <Key>(map: Map<Key, Places<At>>, keys: readonly Key[], block: At): void => {
    for (const key of keys) {
      const places = map.get(key)
      if (!places) map.set(key, { blocks: [block], inOrder: true, isAsked: false })
      else if (places.blocks.at(-1) !== block) {
        places.blocks.push(block)
        places.inOrder = false
      }
      hasChanged ||= places?.isAsked ?? true
    }
  }
  const forget = <Key>(map: Map<Key, Places<At>>, keys: readonly Key[], block: At): void => {
    for (const key of keys) {
      const places = map.get(key)
      const at = places?.blocks.lastIndexOf(block) ?? -1
      if (!places || at < 0) continue
      places.blocks.splice(at, 1)
      if (places.blocks.length === 0) map.delete(key)
      hasChanged ||= places.isAsked || places.blocks.length === 0
    }
  }
  const blocksOf = (places: Places<At> | undefined): number => {
    if (!places) return 0
    places.isAsked = true
    return places.blocks.length
  }
  const last = (
    places: Places<At> | undefined,
    upTo: ReadingPosition,
    isBefore?: 'before',
  ): At | undefined => {
    if (!places) return undefined
    places.isAsked = true
    if (!places.inOrder) places.blocks.sort(compare)
    places.inOrder = true
    return lastUpTo(places.blocks, upTo as At, compare, isBefore ? -1 : 0)
  }
  return {
    isNamed: (id) => named.has(id),
    lastNamed: (id, upTo, isBefore) => last(named.get(id), upTo, isBefore),
    lastOther: (surname, upTo, isBefore) => last(others.get(surname), upTo, isBefore),
    namings: (id) => blocksOf(named.get(id)) + blocksOf(called.get(id)),
    otherNamings: (surname) => blocksOf(others.get(surname)),
    compare: compare as (a: ReadingPosition, b: ReadingPosition) => number,
    has: (kind, value) => counts[kind].has(value),
    add(evidence, block) {
      count(evidence, 1)
      note(named, evidence.named, block)
      note(others, evidence.others, block)
      note(called, evidence.called, block)
    },
    remove(evidence, block) {
      count(evidence, -1)
      forget(named, evidence.named, block)
      forget(others, evidence.others, block)
      forget(called, evidence.called, block)
    },
    changed() {
      const was = hasChanged
      hasChanged = false
      return was
    },
  }
}

/** The last of some blocks in order that stands no later than another (-1: before it), by halving. */
function lastUpTo<At>(
  blocks: readonly At[],
  upTo: At,
  compare: (a: At, b: At) => number,
  most: 0 | -1,
): At | undefined {
  let from = 0
  let to = blocks.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (compare(blocks[middle] as At, upTo) <= most) from = middle + 1
    else to = middle
  }
  return blocks[from - 1]
}

/** The context of a text that does not change, from the evidence of its blocks in order. */
export function contextOf(
  evidence: readonly Evidence[],
  { options = {}, ...about }: About = {},
): LinkContext {
  const { add, remove: _, changed: __, ...context } = makeEvidence<number>((a, b) => a - b)
  evidence.forEach(add)
  return { ...context, options, ...about }
}
