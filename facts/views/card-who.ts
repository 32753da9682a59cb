import { daysBetween } from '../text/days.ts'
import type { Entity, IsoDate, Office, World } from '../types.ts'
import { entityOf, inOfficeOf, profileIn } from '../world/by-country.ts'
import { countriesOf, type Dated, mainOffice } from '../world/office-kinds.ts'
import { officeName } from '../world/office-name.ts'
import { successionOf } from '../world/succession.ts'
import { type Union, unionOf } from '../world/unions.ts'
import type { CardContent, CardLink, CardOffice, CardPerson, CardThen } from './card-content.ts'
import { type OfficeOn, officeOn } from './office-on.ts'

type Who = Pick<
  CardContent,
  'role' | 'office' | 'isFormer' | 'isClaimed' | 'union' | 'then' | 'holder' | 'terms' | 'person'
>

/**
 * Who or what an entity is: now, and on the day on which the page in front of the reader was written.
 *
 * @param claimed the offices that articles give to it
 * @param day the page's day, if it is known
 */
export function whoIs(entity: Entity, claimed: readonly Office[], world: World, day?: IsoDate): Who {
  if (entity.kind === 'country') return { ...whatItIs(entity, world), terms: [] }
  const offices = entity.offices ?? []
  const main = mainOffice(offices)
  const on = day === undefined ? undefined : officeOn(offices, day)
  const person = personOf(entity, main, on?.office, world)
  const terms = termsOf(entity)
  if (!main) {
    const [office] = claimed
    if (!office) return { role: '', terms, ...person }
    return {
      role: officeName(office.title, nameOf(office.country, world)),
      isClaimed: true,
      terms,
      ...person,
    }
  }
  const then = on && day !== undefined ? thenOf(on, main, world, day) : undefined
  const holder = isRecent(main, world) ? holderOf(main, entity, world) : undefined
  return {
    ...roleOf(main, entity, world, then),
    ...(then ? { then } : {}),
    ...(holder ? { holder } : {}),
    terms,
    ...person,
  }
}

function nameOf(iso2: string, world: World): string {
  return entityOf(world, `country:${iso2}`)?.name ?? iso2
}

/** If a leader's state no longer exists, the link has no country, so that the flag of a successor is not shown. */
export function linkOf(entity: Entity): CardContent['entity'] {
  const main = mainOffice(entity.offices ?? []) ?? entity.offices?.at(-1)
  const iso2 = entity.iso2 ?? (main?.state === undefined ? main?.country : undefined)
  return { id: entity.id, name: entity.name, kind: entity.kind, ...(iso2 === undefined ? {} : { iso2 }) }
}

/** The day on which the offices of all countries on a card were checked. */
export function checkedOn(entity: Entity, world: World): IsoDate {
  const offices = entity.offices ?? []
  const held = offices.filter((office) => office.to === undefined)
  const shown = held.length > 0 ? held : offices
  const countries = entity.iso2 === undefined ? shown.map((office) => office.country) : [entity.iso2]
  const days = countries.map((country) => world.checked[country] ?? world.asOf)
  return days.sort()[0] ?? world.asOf
}

/** Whether nobody is known to be in office in a country that governs itself. Territories may have nobody of their own. */
export function isHolderUnknown({ kind, iso2 }: Entity, world: World): boolean {
  const profile = profileIn(world, iso2)
  if (kind !== 'country' || !profile || profile.territory) return false
  return !inOfficeOf(world, profile.iso2).some((e) =>
    e.offices?.some((o) => o.country === iso2 && o.to === undefined),
  )
}

/** Whoever left an office so many years ago is hardly called a former holder, and of most it is only not known when they died. */
const FORMER_YEARS = 50

function yearsSince(day: IsoDate, { asOf }: World): number {
  return Number(asOf.slice(0, 4)) - Number(day.slice(0, 4))
}

/** The present office, else the last one. Nobody was 'former' before they had it, and only the living are. */
function roleOf(
  main: Dated,
  { offices = [], died }: Entity,
  world: World,
  then: CardThen | undefined,
): Pick<Who, 'role' | 'office' | 'isFormer'> {
  const { title, country, to, state } = main
  const others = countriesOf(main, offices).length - 1
  const also = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'country' : 'countries'}`
  const role = officeName(title, state ?? nameOf(country, world)) + also
  const office = { ...cardOfficeWithin(main, offices), ...(others === 0 ? {} : { others }) }
  if (
    to === undefined ||
    then?.when === 'later' ||
    died !== undefined ||
    yearsSince(to, world) > FORMER_YEARS
  )
    return { role, office }
  return { role: `Former ${role}`, office, isFormer: true }
}

/**
 * The office on the day on which a page was written, if that is not what the first line says: it has ended since, it had
 * ended and a later one followed, or it was still to come.
 */
function thenOf({ office, when }: OfficeOn, now: Dated, world: World, day: IsoDate): CardThen | undefined {
  const isStillTrue =
    when === 'held'
      ? office.to === undefined || (isSameOffice(office, now) && now.to === undefined)
      : office === now
  if (when !== 'later' && isStillTrue) return undefined
  const holder = when === 'later' ? undefined : holderOf(office, undefined, world)
  const role = officeName(office.title, office.state ?? nameOf(office.country, world))
  return { when, day, role, office: cardOffice(office), ...(holder ? { holder } : {}) }
}

/** For so many years after somebody left an office, readers want to know who has it now. */
const RECENT_YEARS = 10

function isRecent({ to }: Dated, world: World): boolean {
  return to !== undefined && yearsSince(to, world) <= RECENT_YEARS
}

function isSameOffice(a: Office, b: Office): boolean {
  return a.title === b.title && a.country === b.country && a.state === b.state
}

/** Who holds an office now; undefined if several people hold it, or if it is the person asked about. */
function holderOf(
  { title, country, state }: Dated,
  but: Entity | undefined,
  world: World,
): CardThen['holder'] {
  if (state !== undefined) return undefined
  const holders = inOfficeOf(world, country).flatMap((entity) =>
    (entity.offices ?? []).flatMap(({ from, to, ...office }) =>
      office.title === title && office.country === country && from !== undefined && to === undefined
        ? [{ entity, since: from }]
        : [],
    ),
  )
  const [only, another] = holders
  if (!only || another || only.entity === but) return undefined
  return { ...bareLink(only.entity), since: only.since }
}

function bareLink(entity: Entity): CardLink {
  const { kind: _, ...link } = linkOf(entity)
  return link
}

/** @param then the office on the day of the page: its readers look for the predecessor and successor in that one */
function personOf(
  entity: Entity,
  main: Dated | undefined,
  then: Dated | undefined,
  world: World,
): Pick<Who, 'person'> {
  const native = main && nativeOf(entity, main.country, world)
  const office = then ?? main
  const { before, after } = office ? successionOf(world, entity.id, office) : {}
  const { born, died, party } = entity
  const person: CardPerson = {
    ...(before ? { before: bareLink(before.entity) } : {}),
    ...(after ? { after: bareLink(after.entity) } : {}),
    ...(born === undefined ? {} : { born: Number(born.slice(0, 4)) }),
    ...(died === undefined ? {} : { died: Number(died.slice(0, 4)) }),
    ...(party === undefined ? {} : { party }),
    ...(native === undefined ? {} : { native }),
  }
  return Object.keys(person).length === 0 ? {} : { person }
}

/** The name in the script of the country's languages, if it is not the Latin one. */
function nativeOf({ id }: Entity, iso2: string, world: World): string | undefined {
  const codes = profileIn(world, iso2)?.languageCodes ?? []
  const scripts = codes.flatMap((code) => SCRIPTS[scriptOf(code)] ?? scriptOf(code))
  const others = scripts.filter((script) => script !== 'Latn').map((script) => `\\p{sc=${script}}`)
  if (others.length === 0) return undefined
  const own = new RegExp(`^[${others.join('')}]`, 'u')
  return world.aliases.find((alias) => alias.entity === id && alias.kind === 'native' && own.test(alias.text))
    ?.text
}

/** The script in which a language is mostly written, ISO 15924. */
function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn'
}

/** Scripts that are a mixture of several. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
}

/** Of a monarch of several countries, only the terms at home: the others would repeat the same line. */
function termsOf({ offices = [] }: Entity): CardOffice[] {
  const main = mainOffice(offices)
  return offices
    .filter((office): office is Dated => office.from !== undefined)
    .filter((office) => !main?.home || office.home || office.title !== main.title)
    .map(cardOffice)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

function cardOffice({ title, country, from, to, state }: Dated): CardOffice {
  return {
    title,
    country,
    from,
    ...(to === undefined ? {} : { to }),
    ...(state === undefined ? {} : { state }),
  }
}

/** An office with the earlier terms in it. Terms without a gap between them are one. */
export function cardOfficeWithin(main: Dated, offices: readonly Office[]): CardOffice {
  const earlier: { from: IsoDate; to: IsoDate }[] = []
  let { from } = main
  const same = offices
    .filter((office): office is Dated => office.from !== undefined && isSameOffice(office, main))
    .filter((office) => office.from < main.from)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
  for (const office of same) {
    const to = office.to ?? from
    const next = earlier[0]
    if (!isGap(to, next?.from ?? from)) {
      if (next) next.from = office.from
      else from = office.from
    } else earlier.unshift({ from: office.from, to })
  }
  return { ...cardOffice(main), from, ...(earlier.length === 0 ? {} : { earlier }) }
}

/** More days between two terms than these are a gap. */
const GAP_IN_DAYS = 31

function isGap(to: IsoDate, from: IsoDate): boolean {
  return daysBetween(to, from) > GAP_IN_DAYS
}

/** `Union of 27 countries`, `Territory`, `Country`. */
function whatItIs({ iso2 }: Entity, world: World): Pick<CardContent, 'role' | 'union'> {
  const union = unionOf(iso2)
  if (union) return { role: `${UNION_WORDS[union.kind]} of ${union.members} countries`, union }
  const profile = profileIn(world, iso2)
  return { role: profile?.territory ? 'Territory' : 'Country' }
}

const UNION_WORDS: Readonly<Record<Union['kind'], string>> = {
  union: 'Union',
  organisation: 'International organisation',
  alliance: 'Alliance',
}
