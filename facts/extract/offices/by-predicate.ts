import { codeOf } from '../../names/name-table.ts'
import type { Mention } from '../../types.ts'
import type { Lookup } from '../../world/lookup.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isLeader, type Sentence } from '../words/sentence.ts'
import { patternsOf } from './office-patterns.ts'
import { type FoundOffice, leadOf, onlyOffice, tenseBy } from './office-tense.ts'

const UNREAL_REACH = 48

/** 'Macron is the president of France', 'Thatcher was prime minister from 1979 to 1990'. */
export function byVerb(
  { blockText, start, mentions, masked }: Sentence,
  at: number,
  lexicon: Lexicon,
  lookup: Lookup,
): FoundOffice | undefined {
  const leader = mentions[at]
  const next = mentions[at + 1]
  if (
    !leader ||
    lexicon.offices.unreal?.test(blockText.slice(Math.max(start, leader.start - UNREAL_REACH), leader.start))
  )
    return undefined
  // Words in quotation marks are somebody else's.
  const following = masked.slice(leader.end - start)
  const patterns = patternsOf(lexicon)
  const of = next && !isLeader(next) ? patterns.isOf.exec(blockText.slice(leader.end, next.start)) : null
  const match = of ?? patterns.isAlone.exec(following)
  const title = lexicon.titles[match?.[3]?.toLowerCase() ?? '']
  if (!match?.[3] || title === undefined || title.includes('|')) return undefined
  const code = of && next ? codeOf(next.entity) : undefined
  const office = of ? code && { title, country: code } : onlyOffice(title, leader, lookup)
  const end = of && next ? next.end : leader.end + match[0].length
  if (!office) return undefined
  const isPast = /^(?:was|had)/i.test(match[1] ?? '')
  // What is between the verb and the title: 'been' alone makes no past office.
  const lead = leadOf(match[0], match[3]).replace(/^.*?\b(?:is|was|been)(?=\s)/u, '')
  const tense = tenseBy(lexicon, [lead])
  // 'was prime minister when …' may also be said of people who are in office.
  const isHeld = (lookup.entity(leader.entity).offices ?? []).some(
    (o) => o.title === office.title && o.country === office.country && o.to === undefined,
  )
  if (tense !== 'now' && tense !== 'past') return undefined
  if (isPast && isHeld) return undefined
  return { start: leader.start, end, office, tense: isPast ? 'past' : tense }
}

/** German 'Milei ist seit 2023 Präsident', 'Truss war nur 45 Tage Premierministerin': the office that the table knows. */
export function byPredicate(
  { blockText, end }: Sentence,
  leader: Mention,
  lexicon: Lexicon,
  lookup: Lookup,
): FoundOffice | undefined {
  const is = lexicon.verbSecond && predicateOf(lexicon).exec(blockText.slice(leader.end, end))
  const words = is?.groups?.title
  const title = words && lexicon.titles[words.toLowerCase()]
  if (!is || !words || !title) return undefined
  const held = (lookup.entity(leader.entity).offices ?? []).filter((o) => title.split('|').includes(o.title))
  const countries = new Set(held.map((o) => o.country))
  const [country] = countries
  const own = held.at(-1)
  if (!own || country === undefined || countries.size > 1) return undefined
  const isPast = /^\s+war\s/.test(is[0])
  return {
    start: leader.start,
    end: leader.end + is[0].length,
    office: { title: own.title, country },
    tense: isPast ? 'past' : 'now',
  }
}

/** German 'Johnsons Vorgängerin Theresa May': the one office that both have had. */
export function byPredecessor(
  { blockText }: Sentence,
  other: Mention,
  leader: Mention,
  { verbSecond }: Lexicon,
  lookup: Lookup,
): FoundOffice | undefined {
  const kin = /^\s+(?:direkte[rn]?\s+)?(?:Amts)?(vorgänger|nachfolger)(?:in|s)?,?\s+$/iu.exec(
    blockText.slice(other.end, leader.start),
  )
  if (!verbSecond || !kin?.[1]) return undefined
  const theirs = lookup.entity(other.entity).offices ?? []
  const same = (lookup.entity(leader.entity).offices ?? []).filter((o) =>
    theirs.some((t) => t.title === o.title && t.country === o.country),
  )
  const [office] = same
  if (!office || new Set(same.map((o) => `${o.title} ${o.country}`)).size > 1) return undefined
  return {
    start: other.start,
    end: leader.end,
    office: { title: office.title, country: office.country },
    tense: kin[1].toLowerCase() === 'vorgänger' ? 'past' : 'now',
  }
}

const PREDICATES = new WeakMap<Lexicon, RegExp>()

/** 'ist', when and since when, an article and a rank, and a title that no other noun joins. */
function predicateOf(lexicon: Lexicon): RegExp {
  const known = PREDICATES.get(lexicon)
  if (known) return known
  const titles = Object.keys(lexicon.titles).sort((a, b) => b.length - a.length)
  const made = new RegExp(
    `^\\s+(?:ist|war)\\s+(?:(?:seit|von|bis|ab)\\s+(?:\\p{Lu}\\p{L}+\\s+)?\\d{4}\\s+|(?:bis\\s+\\d{4}|nur|noch|auch|bereits|weiterhin|derzeit|zugleich|damals|lange|\\d+\\s+(?:Tage|Wochen|Monate|Jahre)(?:\\s+lang)?)\\s+)*(?:(?:der|die)\\s+)?(?:(?:erste|neue|amtierende|jüngste|älteste|einzige|dienstälteste|\\d+\\.|[a-zäöü]+te)r?\\s+)?(?<title>${titles.join('|')})(?![\\p{L}-])(?!\\s+(?:\\p{Lu}\\p{L}*(?:rats|tags|bank|partei|verbands)|des\\s|eine[rs]\\s))`,
    'iu',
  )
  PREDICATES.set(lexicon, made)
  return made
}
