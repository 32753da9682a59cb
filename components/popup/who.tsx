import { regionName } from '../../facts/text/regions.ts'
import type { EntityId, IsoDate, Office } from '../../facts/types.ts'
import { type OfficeOn, officeOn } from '../../facts/views/office-on.ts'
import type { Words } from '../ui/messages.ts'
import { countryIn, detailIn, entityNameIn, heldIn } from '../ui/role.ts'
import { FlagFile } from './flag-file.tsx'

/** Somebody or a country, as a line of the popup has them. */
export interface Named {
  readonly id: EntityId
  readonly name: string
  /** Of leaders, oldest first. */
  readonly offices?: readonly Office[]
}

/**
 * A flag, a name, and the office in a small line below it.
 *
 * @param day whose office is meant: the page's; the one held now where it is unknown
 * @param other what is said of a country, or of somebody without an office
 */
export function WhoLine({
  named,
  day,
  other,
  words,
}: {
  readonly named: Named
  readonly day?: IsoDate | undefined
  readonly other?: string
  readonly words: Words
}) {
  const known = officeOn(named.offices ?? [], day)
  const iso2 = flagOf(named, known?.office)
  const role = known ? roleOf(known, words) : other
  const locale = words('locale')
  // The flag says which country an office is of.
  const label = known && iso2 !== undefined ? countryIn(iso2, regionName(iso2, locale) ?? iso2, locale) : ''
  return (
    <>
      <FlagFile iso2={iso2} label={label} />
      <span class="who">
        <span class="name">{entityNameIn(named, locale)}</span>
        {role !== undefined && (
          <span class="role" title={label === '' ? role : `${role} · ${label}`}>
            {role}
          </span>
        )}
      </span>
    </>
  )
}

/** A state that is no more has no flag of a successor's. */
function flagOf({ id }: Named, office: Office | undefined): string | undefined {
  if (id.startsWith('country:')) return id.slice('country:'.length)
  return office?.state === undefined ? office?.country : undefined
}

function roleOf({ office, when }: OfficeOn, words: Words): string {
  const { title, state, from, to } = office
  const held = state === undefined ? detailIn(title, words) : heldIn({ ...office, title }, '', words)
  if (when === 'former') return words('former', held)
  // Who was not in office yet when the page was written.
  return when === 'held' ? held : `${held} · \u2068${from.slice(0, 4)}–${to?.slice(0, 4) ?? ''}\u2069`
}
