import { daysBetween } from '../../text/days.ts'
import type { Steps } from '../../text/steps.ts'
import type { IsoDate, Office } from '../../types.ts'
import { beginsSoon } from '../../world/held-on.ts'
import type { Lookup } from '../../world/lookup.ts'
import type { Sentence } from '../words/sentence.ts'
import type { OfficeClaim } from './office-patterns.ts'

/** The terms that somebody had in an office, by the tables. */
function termsOf(
  leader: OfficeClaim['leader'],
  { title, country }: OfficeClaim['office'],
  lookup: Lookup,
): readonly Office[] {
  return (lookup.entity(leader).offices ?? []).filter((o) => o.title === title && o.country === country)
}

/** The latest year that a text names; what is to come is named too, so it is only about the year of the text. */
export function* latestYearSteps(sentences: readonly Sentence[]): Steps<number> {
  let latest = 0
  for (const { dates } of sentences) {
    for (const { when } of dates) latest = Math.max(latest, Number(when.from?.slice(0, 4) ?? 0))
    yield
  }
  return latest
}

/** A text speaks of that many years to come at most. */
const YEARS_AHEAD = 25

/** Whether a text without a date is of a much later time than an office: 'President Eisenhower', and 2011 is named. */
export function isLongOver({ leader, office, tense }: OfficeClaim, year: number, lookup: Lookup): boolean {
  const ends = termsOf(leader, office, lookup).map((o) => Number((o.to ?? '9999').slice(0, 4)))
  return tense === 'now' && ends.length > 0 && ends.every((end) => end + YEARS_AHEAD < year)
}

/** 'Pope John Paul II decreed it': a text without a day may be of any time. */
export function isOfTheDead({ leader, tense }: OfficeClaim, lookup: Lookup): boolean {
  return tense === 'now' && lookup.entity(leader).died !== undefined
}

/**
 * Whether a text without a date calls two people by the same office, and this one left it before the other took it: 'President
 * Dilma Rousseff' beside 'President Jair Bolsonaro'.
 */
export function isSucceeded(
  { leader, office, tense }: OfficeClaim,
  claims: readonly OfficeClaim[],
  lookup: Lookup,
): boolean {
  const ends = termsOf(leader, office, lookup).map((o) => o.to ?? '9999')
  return (
    tense === 'now' &&
    claims.some(
      (c) =>
        c.leader !== leader &&
        c.tense === 'now' &&
        c.office.title === office.title &&
        c.office.country === office.country &&
        termsOf(c.leader, office, lookup).some(
          (o) => ends.length > 0 && ends.every((end) => end <= (o.from ?? '')),
        ),
    )
  )
}

/**
 * What the table knows to be over by the article's day is past: 'Prime Minister Shamir opposed it in 1991', and 'President Trump'
 * in 2023, between two terms. Where the two contradict each other nothing is said: the office is over since some months
 * only, or the table has somebody in office whom the article calls the next one.
 */
export function agreed(
  claim: OfficeClaim,
  lookup: Lookup,
  reference: IsoDate | undefined,
): OfficeClaim | undefined {
  const { tense, office, leader } = claim
  // 'After he met Putin, the British prime minister said': somebody else's office.
  const known = lookup.entity(leader).offices ?? []
  if (known.length > 0 && !known.some((o) => o.country === office.country)) return undefined
  const held = termsOf(leader, office, lookup)
  if (tense === 'past' && isNotYetOver(held, reference)) return undefined
  if (reference === undefined) return claim
  if (tense === 'next')
    return held.some((o) => (o.from ?? '9999') <= reference) && !isAgain(held, reference) ? undefined : claim
  const begun = held.filter((o) => (o.from ?? '') <= reference)
  if (tense !== 'now') return claim
  const last =
    begun
      .map((o) => o.to ?? '9999')
      .sort()
      .at(-1) ?? ''
  if (last === '' || last >= reference) return claim
  return daysBetween(last, reference) < 366 ? undefined : { ...claim, tense: 'past' }
}

/**
 * 'Ex-president Fujimori' of an older text, and the table has only a namesake whose term has begun since. A text of today may
 * know of an end that the table does not.
 */
function isNotYetOver(held: readonly Office[], reference: IsoDate | undefined): boolean {
  return (
    held.length > 0 &&
    held.every(({ from, to }) => (reference === undefined ? to === undefined : (from ?? '') > reference))
  )
}

/** Whether somebody who held an office is to hold it again: Donald Trump in December 2024. */
function isAgain(held: readonly Office[], reference: IsoDate): boolean {
  return held.some((o) => beginsSoon(o, reference)) || held.every((o) => (o.to ?? '9999') < reference)
}

/** Whether somebody has an office whose first term began after the article's day: then that day is a mistake, or of an earlier version. */
export function isLater(
  { tense, leader, office }: OfficeClaim,
  lookup: Lookup,
  reference: IsoDate | undefined,
): boolean {
  const held = termsOf(leader, office, lookup)
  return (
    reference !== undefined &&
    tense === 'now' &&
    held.length > 0 &&
    held.every(({ from }) => from !== undefined && from > reference)
  )
}
