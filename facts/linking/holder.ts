import { codeOf } from '../names/name-table.ts'
import type { Entity, EntityId, IsoDate, Mention } from '../types.ts'
import { ADJECTIVES } from '../world/demonyms/office-rules.ts'
import { isHeldOn } from '../world/held-on.ts'
import { officePattern } from './titles.ts'

/**
 * The person who holds a country's office on a day.
 *
 * @param fits the titles of the office in `terms.csv`; see `officePattern`
 * @param day if absent, who holds it now
 * @returns undefined if nobody or several people hold it, as on the day of a change
 */
export function officeHolderOf(
  entities: readonly Entity[],
  country: string,
  fits: RegExp,
  day: IsoDate | undefined,
): EntityId | undefined {
  const holders = (byCountry(entities).get(country) ?? []).filter(({ offices = [] }) =>
    offices.some((office) => office.country === country && fits.test(office.title) && isHeldOn(office, day)),
  )
  return holders.length === 1 ? holders[0]?.id : undefined
}

const BY_COUNTRY = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Entity[]>>()

/** Everybody who held an office of a country, by country; worked out once for a world. */
function byCountry(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const known = BY_COUNTRY.get(entities)
  if (known) return known
  const made = new Map<string, Entity[]>()
  for (const entity of entities) {
    for (const country of new Set((entity.offices ?? []).map((office) => office.country))) {
      const list = made.get(country)
      if (list) list.push(entity)
      else made.set(country, [entity])
    }
  }
  BY_COUNTRY.set(entities, made)
  return made
}

/** Words for an office that mean the person who holds it: 'Iran’s supreme leader'. */
export interface OfficeMention {
  readonly start: number
  readonly end: number
  readonly entity: EntityId
  /** The words of the office alone: `supreme leader`. */
  readonly office: string
}

const TITLE =
  "[Ss]upreme [Ll]eader|[Pp]rime [Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|PM|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mir|[Ss]ultan|(?:Staats|Bundes)?[Pp]räsident(?:en|in)?|(?:Bundes)?[Kk]anzler(?:in|s)?|Ministerpräsident(?:en|in)?|Premierminister(?:in|s)?|Premier|Regierungschef(?:in|s)?|Staatschef(?:in|s)?|Staatsoberhaupt|König(?:in)?|présidente?|[Pp]remier ministre|[Pp]remière ministre|chef de l[’'][ÉE]tat|chancelière|chancelier|roi|reine|[Pp]resident[ea]|primer ministro|primera ministra|jefe de Estado|mandatari[oa]|canciller|rey|reina|primeiro-ministro|primeira-ministra|chefe de Estado|mandatário|chanceler|rei|rainha|primo ministro|prima ministra|capo dello Stato|cancelliere"
const NO_LETTER = String.raw`(?![\p{L}\p{M}-])`
/** 'Iran’s supreme leader', 'der ungarische Ministerpräsident'. */
const AFTER = new RegExp(
  String.raw`^(?:[’']s?)?[ \u00a0](?:(?:current|sitting|incumbent|amtierende[nr]?)[ \u00a0])?(${TITLE})${NO_LETTER}`,
  'u',
)
/** 'The president of France', 'le président français', 'el presidente de Chile'. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}-])(${TITLE})(?:[ \u00a0](?:of|von|der|de|du|del|do|da|di|della|dell[’']|d[’'])(?:[ \u00a0]?(?:the|la|l[’']|el))?)?[ \u00a0]?$`,
  'u',
)
/** Before an office these say that somebody else is meant than its holder on the day. */
const NOT_NOW =
  /(?<![\p{L}\p{M}])(?:former|late|ex|then|next|future|previous|first|last|vice|deputy|acting|interim|old|early|ehemalige[nr]?|frühere[nr]?|damalige[nr]?|designierte[nr]?|künftige[nr]?|ancien|ancienne|feu|futur|entonces|próximo|anterior|primer|antiguo|antigo|então|futuro|prossimo|allora|vice|vize|viceprésident|ersten?|erster)[ \u00a0-]?$/iu
const NOT_NOW_AFTER =
  /^(?:[ \u00a0-](?:elect|electo|eleito|eletto|élu|designate|candidate|candidato|in waiting|saliente|sortant|interino|ad interim)|[’'])/iu
/** 'Any US president', 'ein französischer Präsident', 'un presidente de Francia': nobody in particular. */
const ANY = `(?:ein(?:e[nmr]?)?|kein(?:e[nmr]?)?|jede[rnm]?|une?|una|uma?|aucune?|chaque|ningún|cada|nenhum|ogni|nessuna?)`
const INDEFINITE = new RegExp(String.raw`(?<![\p{L}\p{M}])${ANY}${ADJECTIVES}[ \u00a0]$`, 'iu')
/** In English as well: a Portuguese 'a' is 'the'. */
const INDEFINITE_ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:an?|any|another|every|no|some|each|${ANY})${ADJECTIVES}[ \u00a0]$`,
  'iu',
)
/** A name follows: then the words are a title, and the person is found by the name. */
const NAMED = /^,?[ \u00a0](?:(?:an|the|el|le|il|o)[ \u00a0])?\p{Lu}[\p{L}\p{M}]/u
/** So much text on both sides is read, in UTF-16 units. */
const NEAR = 50

/**
 * The offices without a name in a text, if their holder on a day is known: together with the country's name they mean a
 * person.
 *
 * @param mentions of the text, with those of adjectives; see `mentionsIn`
 * @param day of the text
 */
export function holdersIn(
  text: string,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  day: IsoDate | undefined,
): OfficeMention[] {
  return mentions.flatMap((mention): OfficeMention[] => {
    const country = codeOf(mention.entity)
    if (country === undefined || mention.others || mention.alias === 'capital') return []
    const place = placeOf(text, mention)
    const fits = place && officePattern(place.office)
    const entity = fits && officeHolderOf(entities, country, fits, day)
    return place && entity ? [{ ...place, entity }] : []
  })
}

function placeOf(text: string, { start, end }: Mention): Omit<OfficeMention, 'entity'> | undefined {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const after = text.slice(end, end + NEAR)
  const following = AFTER.exec(after)
  const ahead = following ? null : BEFORE.exec(before)
  const office = (following ?? ahead)?.[1]
  if (office === undefined) return undefined
  const from = start - (ahead?.[0].length ?? 0)
  const to = end + (following?.[0].length ?? 0)
  const rest = text.slice(to, to + NEAR)
  const lead = text.slice(Math.max(0, from - NEAR), from)
  const isEnglish = following !== null || / of(?: the)? ?$/.test(before)
  if (NOT_NOW.test(lead) || NOT_NOW_AFTER.test(rest)) return undefined
  if ((isEnglish ? INDEFINITE_ENGLISH : INDEFINITE).test(lead)) return undefined
  return NAMED.test(rest) ? undefined : { start: from, end: to, office }
}
