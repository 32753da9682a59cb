import type { Candidate } from '../matcher.ts'
import type { Known, Names } from '../names.ts'
import { fold } from '../normalize.ts'
import type { Alias, EntityId, IsoDate } from '../types.ts'
import { type Around, type Casing, casingOf } from './around.ts'
import type { Title } from './titles.ts'

/** A text (a block of a page, a block of an article) and where names may stand in it. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/** What the reader has switched. */
export interface LinkOptions {
  /** Capitals as governments: 'Washington said'. */
  readonly governments?: boolean
  /** Offices without a name: 'the French president', 'the Kremlin'. */
  readonly offices?: boolean
}

/** What one block tells of all the others, each sign as often as it stands there; the context is the sum of these. */
export interface Signs {
  /** Entities named in a way that cannot be mistaken. */
  readonly named: readonly EntityId[]
  /** Leaders called by surname with a title that just one of that name had: 'President Biden'. */
  readonly titled: readonly string[]
  /** Codes of the countries named, by whatever word. */
  readonly countries: readonly string[]
  /** Folded surnames that stand behind a first name of somebody else's. */
  readonly others: readonly string[]
  /** Cues for and against: `Georgia+`. */
  readonly cues: readonly string[]
}

/** The signs that are only asked whether they are there. */
export const COUNTED_SIGNS = ['titled', 'countries', 'cues'] as const
export type CountedSign = (typeof COUNTED_SIGNS)[number]

/** What the whole text says that one block cannot. */
export interface LinkContext {
  /** The blocks that name an entity in a way that cannot be mistaken, in order. */
  namedIn(id: EntityId): readonly number[]
  /** The blocks, in order, that put a first name of somebody else's before a surname; by the folded surname. */
  othersIn(surname: string): readonly number[]
  has(sign: CountedSign, value: string): boolean
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
export interface Scene extends Spot {
  known(id: EntityId): Known
  /** The block's place among those the context was made of. */
  readonly index: number
  readonly context: LinkContext
  /** The title before the name; looked for where a leader may be meant. */
  readonly title: Title | undefined
  /** The codes of the countries that the block names. */
  countries(): ReadonlySet<string>
}

/** What speaks for one alias of a candidate, in log-odds, and why. */
export interface Scored {
  readonly alias: Alias
  readonly logOdds: number
  readonly why: string
}

/** The first reason of a link: what kind of name it is. */
export const WHY: Readonly<Record<Alias['kind'], string>> = {
  name: 'the full name',
  official: 'the official name',
  native: 'the name in its own script',
  short: 'a short form of the name',
  former: 'a former name',
  abbreviation: 'an abbreviation of the name',
  demonym: 'the word for its people and what is theirs',
  surname: 'surname',
  misspelt: 'a name behind a title, spelled nearly like this',
  capital: 'the capital, for the government',
  office: 'an office, for the country whose it is',
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

/** Whether the full name stands nearer before this place than those of all namesakes. */
export function isNearest({ context, index, at }: Scene, alias: Alias): boolean {
  if (at.aliases.length === 1) return false
  const last = (id: EntityId): number => lastBefore(context.namedIn(id), index)
  const own = last(alias.entity)
  return own >= 0 && at.aliases.every((a) => a === alias || last(a.entity) < own)
}

/** Whether the text has spoken of another of this surname by this place: 'Hunter Biden … Biden'. */
export function isOtherBefore({ context, index }: Scene, alias: Alias): boolean {
  return lastBefore(context.othersIn(fold(alias.text)), index) >= 0
}

/** The last of some numbers in order that is not above another; -1 where all are. */
function lastBefore(inOrder: readonly number[], most: number): number {
  let from = 0
  let to = inOrder.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((inOrder[middle] ?? 0) <= most) from = middle + 1
    else to = middle
  }
  return inOrder[from - 1] ?? -1
}
