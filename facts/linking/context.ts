import type { Candidate } from '../names/candidate.ts'
import type { Matched } from '../names/matcher.ts'
import type { Known, Names } from '../names/name-table.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, EntityId, IsoDate } from '../types.ts'
import { type Around, type Casing, casingOf, LONGEST_HEADLINE } from './around.ts'
import type { Title } from './titles.ts'

/** The reader's options. */
export interface LinkOptions {
  /** Whether capitals can mean governments: 'Washington said'. */
  readonly governments?: boolean
  /** Whether offices without a name are found: 'the French president', 'the Kremlin'. */
  readonly offices?: boolean
}

/** What one block says about the whole text, each item as often as the block has it; the context is the sum of these. */
export interface Evidence {
  /** Entities with an unmistakable name. */
  readonly named: readonly EntityId[]
  /** Leaders with a surname and a title that only one of that name had: 'President Biden'. */
  readonly titled: readonly string[]
  /** Codes of the countries named, by any alias. */
  readonly countries: readonly string[]
  /** Folded surnames of other people: after a first name that is not the leader's, `Mrs Clinton`, `Donald Trump Jr`; see `otherKeys`. */
  readonly others: readonly string[]
  /** Leaders with a surname and a title or form of address that is theirs: `Mr Trump`. */
  readonly called: readonly EntityId[]
  /** The senses that context keywords show: `Georgia+`. */
  readonly keywords: readonly string[]
}

/** The kinds of evidence for which only presence counts. */
export const COUNTED_EVIDENCE = ['titled', 'countries', 'keywords'] as const
export type CountedEvidence = (typeof COUNTED_EVIDENCE)[number]

/** The place of a block in a text: anything that the context can put in reading order. */
export type ReadingPosition = number | object

/** What the whole text says about the names in a block. */
export interface LinkContext {
  /** Whether any block has an unmistakable name of an entity. */
  isNamed(id: EntityId): boolean
  /** The last block that names an entity so, up to a place; that place is included, unless `before` is given. */
  lastNamed(id: EntityId, upTo: ReadingPosition, isBefore?: 'before'): ReadingPosition | undefined
  /** The last block up to a place that names somebody else with a surname, which is folded. */
  lastOther(surname: string, upTo: ReadingPosition, isBefore?: 'before'): ReadingPosition | undefined
  /** How many blocks name an entity so, or by surname and title; a block may count twice. */
  namings(id: EntityId): number
  /** How many blocks name somebody else with a surname, which is folded. */
  otherNamings(surname: string): number
  /** For sorting: negative if `a` is before `b`. */
  compare(a: ReadingPosition, b: ReadingPosition): number
  has(kind: CountedEvidence, value: string): boolean
  /** The day of the text; absent if it is not known. */
  readonly date?: IsoDate
  /** BCP 47; English if absent. */
  readonly language?: string
  readonly options: LinkOptions
}

/** What is known about a text besides its words. */
export interface About {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options?: LinkOptions
}

/** A candidate with its surroundings. */
export interface Spot {
  readonly block: Matched
  /** The index of the candidate in the block. */
  readonly i: number
  readonly at: Candidate
  readonly near: Around
  /** BCP 47 */
  readonly language: string | undefined
  readonly names: Names
}

/** A candidate with everything that a decision about it may need. */
export interface CandidateContext extends Spot {
  known(id: EntityId): Known
  /** The place of the block in the text. */
  readonly place: ReadingPosition
  readonly context: LinkContext
  /** The title before the name; only looked for if a leader may be meant. */
  readonly title: Title | undefined
  /** The codes of the countries that the block may name. */
  countries(): ReadonlySet<string>
}

/** How likely one alias of a candidate is meant, in log-odds, and why: see `Mention.why`. */
export interface Scored {
  readonly alias: Alias
  readonly logOdds: number
  readonly why: string
}

/** Worked out once, and only for short blocks for which somebody asks. */
const CASINGS = new WeakMap<Matched, Casing>()

/** German writes every noun with a capital, so that capitals say as little as in a headline. */
export function casingIn({ block, language }: Spot): Casing {
  const isLong = block.text.length > LONGEST_HEADLINE
  const casing = isLong ? 'sentence' : (CASINGS.get(block) ?? casingOf(block.text))
  if (!isLong) CASINGS.set(block, casing)
  return casing === 'sentence' && language?.startsWith('de') ? 'title' : casing
}

/**
 * Whether of all namesakes' full names before this place the alias's is the nearest; `here`: it is in the same block,
 * and the text names no namesake more often.
 */
export function isNearest(scene: CandidateContext, alias: Alias): boolean | 'here' {
  const { context, place, at } = scene
  if (at.aliases.length === 1) return false
  const here = lastNamedHere(scene)
  if (here !== undefined) {
    if (here !== alias.entity) return false
    const own = context.namings(here)
    return at.aliases.every(({ entity }) => context.namings(entity) <= own) ? 'here' : true
  }
  const own = context.lastNamed(alias.entity, place)
  if (own === undefined) return false
  return at.aliases.every((other) => {
    if (other === alias) return true
    const last = context.lastNamed(other.entity, place)
    return last === undefined || context.compare(last, own) < 0
  })
}

/** So many names of a block are looked at backwards, so that the work stays linear. */
export const BACK = 60

/** The namesake whose full name is the last one in the block before this place. */
function lastNamedHere({ block, i, at }: Spot): EntityId | undefined {
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    const [alias, another] = block.candidates[k]?.aliases ?? []
    if (!alias || another || alias.kind === 'surname') continue
    if (at.aliases.some(({ entity }) => entity === alias.entity)) return alias.entity
  }
  return undefined
}

/** Whether somebody else with this surname is named before this place: 'Hunter Biden … Biden'. */
export function isOtherBefore({ context, place }: CandidateContext, alias: Alias): boolean {
  return context.lastOther(fold(alias.text), place) !== undefined
}
