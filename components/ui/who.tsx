import { regionName } from '../../facts/text/regions.ts'
import type { EntityId, IsoDate, Office } from '../../facts/types.ts'
import { type OfficeOn, officeOn } from '../../facts/views/office-on.ts'
import { FlagFile } from './flag-file.tsx'
import type { Messages } from './messages.ts'
import { countryIn, detailIn, entityNameIn, heldIn, lastYear } from './role.ts'

/** A leader or a country in a line of the popup. */
export interface Named {
  readonly id: EntityId
  readonly name: string
  /** The offices of a leader, the oldest first. */
  readonly offices?: readonly Office[]
}

/**
 * A line with a flag, a name, and the office below it.
 *
 * @param day the office of this day is shown; today's if undefined
 * @param other the line below a country, or below somebody without an office
 */
export function WhoLine({
  named,
  day,
  other,
  messages,
}: {
  readonly named: Named
  readonly day?: IsoDate | undefined
  readonly other?: string
  readonly messages: Messages
}) {
  const known = officeOn(named.offices ?? [], day)
  const iso2 = flagOf(named, known?.office)
  const role = known ? roleOf(known, messages) : other
  const locale = messages('locale')
  // The flag shows the country of the office.
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

/** A state that no longer exists does not get the flag of its successor. */
function flagOf({ id }: Named, office: Office | undefined): string | undefined {
  if (id.startsWith('country:')) return id.slice('country:'.length)
  return office?.state === undefined ? office?.country : undefined
}

function roleOf({ office, when }: OfficeOn, messages: Messages): string {
  const { title, state, from, to } = office
  const held = state === undefined ? detailIn(title, messages) : heldIn({ ...office, title }, '', messages)
  if (when === 'former') return messages('former', held)
  // On the day of the page they were not in office yet.
  return when === 'held' ? held : `${held} · \u2068${from.slice(0, 4)}–${to ? lastYear(to) : ''}\u2069`
}
