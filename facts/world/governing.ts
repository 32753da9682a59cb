import type { Entity } from '../types.ts'
import { kindOfOffice, weightOf } from './office-kinds.ts'

/** Presidents here head the state, and governments are led by somebody else. (Constitutions as of November 2026.) */
const PARLIAMENTARY = new Set(
  (
    'AL AM AT BA BD BG CZ DE DM EE ET FI FJ GE GR HR HU IE IL IN IQ IS IT KH LB LV MD ME MK MN MT MU NP PK PL ' +
    'PT RO RS SG SI SK SM SO TL TT VU WS XK'
  ).split(' '),
)

/** Kings who govern themselves, or have the last word. */
const RULING_KINGS = new Set(['BH', 'JO', 'MA', 'SA', 'SZ'])

/** Monarchs by these titles reign and do not govern, but for the above; so does whoever stands in for one. */
const REIGNS = /^(?:King|Queen|Emperor|Grand Duke|Governor-General)$/

/**
 * Who is in office in a country: who governs first. A monarch or a president who only represents the state goes after
 * the head of government; whoever has no part in either goes last.
 */
export function headsOf(
  iso2: string,
  entities: readonly Entity[],
): readonly { readonly title: string; readonly holder: Entity }[] {
  return entities
    .flatMap((holder) =>
      (holder.offices ?? [])
        .filter(({ country, from, to }) => country === iso2 && from !== undefined && to === undefined)
        .map(({ title }) => ({ title, holder })),
    )
    .sort((a, b) => order(a.title, iso2) - order(b.title, iso2))
}

/** By halves, so that one who only represents comes right after the head of government. */
function order(title: string, iso2: string): number {
  const isHead = kindOfOffice(title) === 'state'
  const represents = REIGNS.test(title) ? !RULING_KINGS.has(iso2) : PARLIAMENTARY.has(iso2)
  return isHead && represents ? weightOf('Prime Minister') + 0.5 : weightOf(title)
}
