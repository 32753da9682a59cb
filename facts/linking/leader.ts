import { codeOf, type Known } from '../names/name-table.ts'
import type { Alias, IsoDate } from '../types.ts'
import { isHeldOn } from '../world/held-on.ts'
import { isShouted } from './around.ts'
import { type CandidateContext, casingIn, isNearest, isOtherBefore, type Scored } from './context.ts'
import { isHalfName, isLongNameOf, isPartOfName } from './person.ts'
import type { Reason } from './reasons.ts'
import { isJunior, isOwnGiven, mayBeOther, namesOther } from './relatives.ts'
import { isHolder } from './surname-office.ts'
import { officesFitting, type Title, wordOf } from './titles.ts'
import { PRIOR, WEIGHTS } from './weights.ts'
import { CALENDAR, CALENDAR_BEFORE, governs } from './word-lists.ts'

/** How likely a leader is meant, and why. */
export function scoreLeader(scene: CandidateContext, alias: Alias): Scored {
  const { block, at, near, title, context } = scene
  const isSurname = alias.kind === 'surname'
  if (isNamedAfter(scene) || (!isSurname && isJunior(block.text, at.end)))
    return { alias, logOdds: PRIOR[alias.kind] + WEIGHTS.otherPerson, why: '' }
  if (!isSurname && alias.kind !== 'abbreviation' && alias.kind !== 'misspelt' && at.aliases.length === 1)
    return { alias, logOdds: PRIOR[alias.kind], why: alias.kind }
  if (at.title ? !isHolder(scene, alias) : isSurname && !alias.alone && !isSpokenOf(scene, alias))
    return { alias, logOdds: PRIOR.surname, why: '' }
  // Dutch 'Albanese'.
  if (
    at.aliases.length > 1 &&
    at.aliases.some(({ kind }) => kind === 'demonym') &&
    title?.kind !== 'office' &&
    !context.isNamed(alias.entity)
  )
    return { alias, logOdds: PRIOR.surname, why: '' }
  const leader = scene.known(alias.entity)
  let why: string = alias.kind
  let sum = PRIOR[alias.kind]
  const add = (weight: number, reason?: Reason): void => {
    sum += weight
    if (reason !== undefined) why += `; ${reason}`
  }
  const isOther =
    isSurname && isOpen(scene, leader) && mayBeOther(scene, alias, () => isOfTime(leader, context.date))
  if (isOther) add(WEIGHTS.otherInText)
  else if (context.isNamed(alias.entity)) {
    add(WEIGHTS.fullName, 'namedInFull')
    if (
      isSecond(leader, alias) &&
      at.aliases.some((other) => other !== alias && context.isNamed(other.entity))
    )
      add(WEIGHTS.secondSurname)
    const nearest = isNearest(scene, alias)
    if (nearest) add(nearest === 'here' ? WEIGHTS.nearestHere : WEIGHTS.nearest)
  } else if (title?.kind !== 'office' && context.has('titled', alias.entity))
    add(WEIGHTS.titled, 'titledElsewhere')
  else if (title?.kind !== 'office' && isOtherBefore(scene, alias)) add(WEIGHTS.otherInText)
  // A misspelt name only counts with a title or the leader's first name.
  if (alias.kind === 'misspelt' && title?.kind !== 'office' && !isOwnGiven(near.before, leader))
    add(WEIGHTS.word)
  if (isSurname && alias.alone) add(WEIGHTS.alone, 'alone')
  addTitle(title, alias, leader, scene, add)
  if (
    title?.kind !== 'office' &&
    isSurname &&
    !isOwnGiven(near.before, leader) &&
    namesOther(scene, scene.known)
  )
    add(WEIGHTS.otherPerson)
  if (governs(near.after)) add(WEIGHTS.government, `government ${near.after}`)
  if ((isSurname || alias.kind === 'misspelt') && isPartOfName(scene)) add(WEIGHTS.partOfName)
  if (isSurname && CALENDAR.has(alias.text) && isWord(scene)) add(WEIGHTS.word)
  if (isSurname && isShouted(block.text.slice(at.start, at.end)) && casingIn(scene) === 'sentence')
    add(WEIGHTS.word)
  addCountries(leader, scene, add)
  addTerm(leader, context.date, title?.kind === 'office' ? title : undefined, at.aliases.length > 1, add)
  return { alias, logOdds: sum, why }
}

/** 'Fernández' of Cristina Fernández de Kirchner: a surname in the middle of the name. */
function isSecond({ name }: Known, { text, kind }: Alias): boolean {
  return kind === 'surname' && name.includes(` ${text} `) && !name.endsWith(` ${text}`)
}

/** Whether no first name, title or word for a government says whose surname it is. */
function isOpen({ title, near, block, at }: CandidateContext, leader: Known): boolean {
  if (title?.kind === 'office' || governs(near.after) || isOwnGiven(near.before, leader)) return false
  return !block.text.startsWith(' White House', at.end)
}

/** Whether the leader is in office on a day, or within a year before or after it; if no day is known, whether now. */
function isOfTime({ offices }: Known, date: IsoDate | undefined): boolean {
  if (date === undefined) return offices.some((o) => isHeldOn(o, date))
  return offices.some(({ from = '', to = '9999' }) => yearAfter(to) >= date && from <= yearAfter(date))
}

function yearAfter(day: IsoDate): IsoDate {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
}

/** Whether a surname can be the leader's at all: it needs the full name in the text, a title or a word for a government. */
function isSpokenOf({ context, title, near }: CandidateContext, alias: Alias): boolean {
  return (
    context.isNamed(alias.entity) ||
    context.has('titled', alias.entity) ||
    governs(near.after) ||
    title?.kind === 'office'
  )
}

type Add = (weight: number, reason?: Reason) => void

function addTitle(
  title: Title | undefined,
  alias: Alias,
  leader: Known,
  { block, i }: CandidateContext,
  add: Add,
): void {
  if (title?.kind === 'other') add(WEIGHTS.wrongTitle)
  if (title?.kind !== 'office') return
  const held = officesFitting(leader.offices, title.fits)
  if (held.length === 0) {
    add(leader.offices.length === 0 ? 0 : WEIGHTS.wrongTitle)
    return
  }
  // 'Former President Fujimori' is not the one in her first term.
  if (
    held.every(({ to }) => !to) &&
    FORMER.test(block.text.slice(Math.max(0, title.start - 12), title.start + 3))
  )
    add(WEIGHTS.wrongTitle)
  add(alias.kind === 'misspelt' ? 0 : WEIGHTS.title, `title ${title.shown}`)
  // 'French President Macron': the country is right before the title.
  const previous = block.candidates[i - 1]
  const isRightBefore = previous && previous.end <= title.start && title.start - previous.end <= 3
  const codes = (isRightBefore ? previous : undefined)?.aliases.flatMap((a) => codeOf(a.entity) ?? []) ?? []
  if (codes.length > 0)
    add(held.some((o) => codes.includes(o.country)) ? WEIGHTS.titleCountry : WEIGHTS.wrongTitle)
}

/** Before a title, or its start, and three letters of it. */
const FORMER = /(?:former|ex|ancien(?:ne)?|(?:früher|ehemalig)e[nr]?)[ -]...$|[ ]ex.$/iu

function addCountries(leader: Known, { countries, context }: CandidateContext, add: Add): void {
  if (leader.offices.some((office) => countries().has(office.country))) add(WEIGHTS.countryHere)
  else if (leader.offices.some((office) => context.has('countries', office.country)))
    add(WEIGHTS.countryInText)
}

/** Who was in office on the day only counts between namesakes, or after a title. */
function addTerm(
  leader: Known,
  date: IsoDate | undefined,
  title: { readonly fits: RegExp } | undefined,
  isShared: boolean,
  add: Add,
): void {
  if (!isShared && !title) return
  const offices = title ? officesFitting(leader.offices, title.fits) : leader.offices
  if (date === undefined) {
    if (offices.some((o) => isHeldOn(o, date))) add(WEIGHTS.sitting)
    return
  }
  if (offices.some((o) => isHeldOn(o, date))) add(WEIGHTS.inOffice, 'inOffice')
  const years = offices.map((o) => Number(date.slice(0, 4)) - Number((o.to ?? '9999').slice(0, 4)))
  if (years.every((since) => since > LONG_YEARS)) add(WEIGHTS.longGone)
}

/** 'USS Ronald Reagan', 'avenue Habib Bourguiba', 'Charles de Gaulle Airport', 'Konrad-Adenauer-Stiftung'. */
function isNamedAfter(scene: CandidateContext): boolean {
  const { near, block, at, names } = scene
  const { parts } = names
  const before = near.before === '' ? '' : wordOf(near.before).bare
  if (parts.before.has(before) || isHalfName(parts, block.text, at.end)) return true
  // 'Landed at JFK'
  if (
    at.end - at.start === 3 &&
    parts.placeBefore.has(before) &&
    /^\p{Lu}{3}$/u.test(block.text.slice(at.start, at.end))
  )
    return true
  return !near.owns && !near.joined && (parts.building.has(near.after) || isLongNameOf(scene, parts.building))
}

/** So many years after leaving office, news hardly mentions anybody. */
const LONG_YEARS = 30

/** 'in May', '4 May', 'May 2019', 'the Moon'. */
function isWord({ near, block: { text }, at }: CandidateContext): boolean {
  if (CALENDAR_BEFORE.has(wordOf(near.before).small) || /^\d/.test(near.before)) return true
  return /^,?\s+\d/.test(text.slice(at.end, at.end + 4))
}
