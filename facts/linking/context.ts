import type { Candidate, Matched } from '../names/matcher.ts'
import type { Known, Names } from '../names/name-table.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, EntityId, IsoDate } from '../types.ts'
import { type Around, type Casing, casingOf } from './around.ts'
import type { Title } from './titles.ts'

/** What the reader has switched. */
export interface LinkOptions {
  /** Capitals as governments: 'Washington said'. */
  readonly governments?: boolean
  /** Offices without a name: 'the French president', 'the Kremlin'. */
  readonly offices?: boolean
}

/** What one block says about all the others, each item as often as it occurs there; the context is the sum of these. */
export interface Evidence {
  /** Entities named in a way that cannot be mistaken. */
  readonly named: readonly EntityId[]
  /** Leaders called by surname with a title that just one of that name had: 'President Biden'. */
  readonly titled: readonly string[]
  /** Codes of the countries named, by whatever word. */
  readonly countries: readonly string[]
  /** Folded surnames of others: behind a first name that is not the leader's, `Mrs Clinton`, `Donald Trump Jr`; see `otherKeys`. */
  readonly others: readonly string[]
  /** Leaders called by a surname and a title or form of address that is theirs: `Mr Trump`. */
  readonly called: readonly EntityId[]
  /** Keywords for and against: `Georgia+`. */
  readonly keywords: readonly string[]
}

/** The kinds of evidence of which only presence counts. */
export const COUNTED_EVIDENCE = ['titled', 'countries', 'keywords'] as const
export type CountedEvidence = (typeof COUNTED_EVIDENCE)[number]

/** Where a block of a text stands: whatever the context can put in reading order. */
export type ReadingPosition = number | object

/** What the whole text says that one block cannot. */
export interface LinkContext {
  /** Whether a block names an entity in a way that cannot be mistaken. */
  isNamed(id: EntityId): boolean
  /** The last block up to a place, itself included unless told otherwise, that names an entity so. */
  lastNamed(id: EntityId, upTo: ReadingPosition, isBefore?: 'before'): ReadingPosition | undefined
  /** The last block up to a place that names somebody else of a surname; by the folded surname. */
  lastOther(surname: string, upTo: ReadingPosition, isBefore?: 'before'): ReadingPosition | undefined
  /** How many blocks name an entity so, and call it by surname and title. */
  namings(id: EntityId): number
  /** How many blocks name somebody else of a surname; by the folded surname. */
  otherNamings(surname: string): number
  /** As sorting wants it: negative where `a` stands before `b`. */
  compare(a: ReadingPosition, b: ReadingPosition): number
  has(kind: CountedEvidence, value: string): boolean
  /** The day of the text; absent where nothing says it. */
  readonly date?: IsoDate
  /** BCP 47; English where nothing says it. */
  readonly language?: string
  readonly options: LinkOptions
}

/** What is known of a text besides its words. */
export interface About {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options?: LinkOptions
  /** Whether the adjectives of countries are looked for, in languages that write them small: 'britische'. */
  readonly adjectives?: true
}

/** A candidate where it stands. */
export interface Spot {
  readonly block: Matched
  /** The candidate's place among the block's. */
  readonly i: number
  readonly at: Candidate
  readonly near: Around
  /** BCP 47 */
  readonly language: string | undefined
  readonly names: Names
}

/** A candidate with everything that a decision about it may look at. */
export interface CandidateContext extends Spot {
  known(id: EntityId): Known
  /** The block's place among those the context was made of. */
  readonly place: ReadingPosition
  readonly context: LinkContext
  /** The title before the name; looked for where a leader may be meant. */
  readonly title: Title | undefined
  /** The codes of the countries that the block names. */
  countries(): ReadonlySet<string>
}

/** What speaks for one alias of a candidate, in log-odds, and why, as `Mention` has it: first what kind of name it is. */
export interface Scored {
  readonly alias: Alias
  readonly logOdds: number
  readonly why: string
}

/** Found out once, and only of blocks where somebody asks. */
const CASINGS = new WeakMap<Matched, Casing>()

/** German writes every noun with a capital, so that they say as little as in a headline. */
export function casingIn({ block, language }: Spot): Casing {
  const known = CASINGS.get(block)
  if (known) return known
  const casing = casingOf(block.text)
  const told = casing === 'sentence' && language?.startsWith('de') ? 'title' : casing
  CASINGS.set(block, told)
  return told
}

/**
 * Whether the full name stands nearer before this place than those of all namesakes; `here`: in the same block, and
 * the text names none of them more often.
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

/** So many names back in the same block somebody is looked for, so that the work stays linear. */
export const BACK = 60

/** Which of the namesakes the same block names last in full before this place. */
function lastNamedHere({ block, i, at }: Spot): EntityId | undefined {
  for (let k = i - 1; k >= Math.max(0, i - BACK); k--) {
    const [alias, another] = block.candidates[k]?.aliases ?? []
    if (!alias || another || alias.kind === 'surname') continue
    if (at.aliases.some(({ entity }) => entity === alias.entity)) return alias.entity
  }
  return undefined
}

/** Whether the text has spoken of another of this surname by this place: 'Hunter Biden … Biden'. */
export function isOtherBefore({ context, place }: CandidateContext, alias: Alias): boolean {
  return context.lastOther(fold(alias.text), place) !== undefined
}
