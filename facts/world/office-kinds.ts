import type { Office } from '../types.ts'

/**
 * The kinds of offices: who leads a state in fact (a party's general secretary, a supreme leader), the head of state, the
 * head of government. A country has one holder of each kind at a time. `other` are offices with several holders, and all
 * the rest.
 */
export type OfficeKind = 'power' | 'state' | 'government' | 'other'

/** Offices that several people hold at once, or that belong to another office. */
const SHARED = /^Co-|Co-Prince|Captain Regent|[Mm]ember of|^Chair(?:man)? of the Presidency$/

const KINDS: readonly (readonly [OfficeKind, RegExp])[] = [
  ['other', SHARED],
  // Halves of former countries had their own, at the same time as the other half.
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

/** Whether several people hold an office at once, or it belongs to another office. */
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

/** 0 for who leads in fact, 1 for a head of state, 2 for a head of government, 3 for others. */
export function officeRank(title: string): number {
  return RANK.indexOf(kindOfOffice(title))
}

/**
 * The office that somebody is known for: one that is held now, else the one that ended last. If there are several: that
 * of the home country, then the one with the highest rank, then the earliest. Brunei's sultan is also its prime minister,
 * and is known as sultan.
 *
 * @returns undefined if the offices have no days
 */
export function mainOffice(offices: readonly Office[]): Dated | undefined {
  return ofMost(offices).toSorted(
    (a, b) =>
      Number(b.home ?? false) - Number(a.home ?? false) ||
      officeRank(a.title) - officeRank(b.title) ||
      (a.from < b.from ? -1 : Number(a.from > b.from)),
  )[0]
}

/** The countries in which somebody has the same main office: those of a monarch of several. */
export function countriesOf(main: Dated, offices: readonly Office[]): string[] {
  const same = ofMost(offices).filter((office) => office.title === main.title)
  return [...new Set([main, ...same].map((office) => office.country))]
}

export type Dated = Office & Required<Pick<Office, 'from'>>

/** The offices that are held now, else those that ended last. */
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
