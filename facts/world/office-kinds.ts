import type { Office } from '../types.ts'

/**
 * What an office is: whoever leads a state in fact (a party's first secretary, a supreme leader), who heads it, who
 * heads its government; of one kind a country has one holder at a time. `other` has several, or none of the three.
 */
export type OfficeKind = 'power' | 'state' | 'government' | 'other'

/** Several hold them at once, or they come with another office. */
const SHARED = /^Co-|Co-Prince|Captain Regent|[Mm]ember of|^Chair(?:man)? of the Presidency$/

const KINDS: readonly (readonly [OfficeKind, RegExp])[] = [
  ['other', SHARED],
  // Former halves of countries had their own, beside the other half's.
  ['other', /East German|South Vietnam/],
  [
    'power',
    /^(?:Supreme Leader|Paramount leader|General Secretary|Communist leader|Soviet leader|Führer|Caudillo|Leader)$/,
  ],
  [
    'government',
    /Prime Minister|Premier|^(?:Chancellor|Taoiseach|Chief (?:Minister|Executive|Adviser)|State Counsellor|Minister of State)$|of Ministers$|^President of the (?:Council|Government)$/,
  ],
  [
    'state',
    /^(?:(?:State |Acting )?President(?: of \p{Lu}\p{L}+)?|King|Queen|Emperor|Sultan|Emir|Shah|Pope|Prince|Grand Duke|Governor-General|Head of State|Soviet head of state)$|^Chairman of the (?!Provisional)/u,
  ],
]

/** Whether several hold an office at once, or it comes with another one. */
export function isShared(title: string): boolean {
  return SHARED.test(title)
}

/** @param title as the table has it: `Prime Minister` */
export function kindOfOffice(title: string): OfficeKind {
  return KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other'
}

/** Whether an office is inherited, so that a child may have it. */
export function isReign(title: string): boolean {
  return /^(?:King|Queen|Emperor|Sultan|Emir|Shah|Prince|Grand Duke)$/.test(title)
}

const RANK: readonly OfficeKind[] = ['power', 'state', 'government', 'other']

/** Who leads in fact goes first, then who heads the state, then who heads the government: 0 to 3. */
export function weightOf(title: string): number {
  return RANK.indexOf(kindOfOffice(title))
}

/**
 * The office that somebody is known for: one that is held, else one of those that were left last. Of several that of
 * the home country, then the one of most weight, then the one that was held first. A monarch's title goes before
 * any other: Brunei's sultan is its prime minister as well.
 *
 * @returns undefined of somebody whose offices have no days
 */
export function mainOffice(offices: readonly Office[]): Dated | undefined {
  return ofMost(offices).toSorted(
    (a, b) =>
      Number(b.home ?? false) - Number(a.home ?? false) ||
      weightOf(a.title) - weightOf(b.title) ||
      (a.from < b.from ? -1 : Number(a.from > b.from)),
  )[0]
}

/** The countries of which somebody has the main office in the same way: those of a monarch of several. */
export function countriesOf(main: Dated, offices: readonly Office[]): string[] {
  const same = ofMost(offices).filter((office) => office.title === main.title)
  return [...new Set([main, ...same].map((office) => office.country))]
}

export type Dated = Office & Required<Pick<Office, 'from'>>

/** Those that are held, else those that were left last. */
function ofMost(offices: readonly Office[]): Dated[] {
  const dated = offices.filter((office): office is Dated => office.from !== undefined)
  const held = dated.filter((office) => office.to === undefined)
  if (held.length > 0) return held
  const last = dated
    .map((office) => office.to ?? '')
    .sort()
    .at(-1)
  return dated.filter((office) => office.to === last)
}
