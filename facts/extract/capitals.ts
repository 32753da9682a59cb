import type { EntityId } from '../types.ts'
import type { Clause, Parsed } from './clause.ts'
import type { Lexicon, VerbClass } from './lexicon/lexicon.ts'
import { isPerson, type Phrase } from './phrases.ts'
import type { Sentence } from './sentence.ts'

/**
 * Capitals that stand for their governments in the news, by language: the country's code and its capital's names, `CN:Beijing`.
 * A capital that is a federal state or a large city at home is not listed in its own language: 'Berlin fordert mehr Geld',
 * 'Madrid pide ayuda'. Nor is Brussels, which stands for two.
 */
const LISTS: Readonly<Record<string, string>> = {
  en:
    'US:Washington CN:Beijing RU:Moscow UA:Kyiv|Kiev IR:Tehran TR:Ankara KP:Pyongyang KR:Seoul JP:Tokyo GB:London FR:Paris DE:Berlin ' +
    'SA:Riyadh PK:Islamabad AU:Canberra CA:Ottawa VE:Caracas CU:Havana SY:Damascus AF:Kabul IQ:Baghdad PL:Warsaw HU:Budapest EG:Cairo ' +
    'RS:Belgrade BY:Minsk TW:Taipei SD:Khartoum',
  de:
    'US:Washington CN:Peking RU:Moskau UA:Kiew|Kyjiw IR:Teheran TR:Ankara KP:Pjöngjang KR:Seoul JP:Tokio GB:London FR:Paris ' +
    'SA:Riad PK:Islamabad AU:Canberra CA:Ottawa VE:Caracas CU:Havanna SY:Damaskus AF:Kabul IQ:Bagdad PL:Warschau HU:Budapest EG:Kairo ' +
    'RS:Belgrad BY:Minsk',
  fr:
    'US:Washington CN:Pékin RU:Moscou UA:Kiev|Kyiv IR:Téhéran TR:Ankara KP:Pyongyang KR:Séoul JP:Tokyo GB:Londres DE:Berlin ' +
    'SA:Riyad PK:Islamabad VE:Caracas SY:Damas IQ:Bagdad PL:Varsovie HU:Budapest DZ:Alger MA:Rabat ML:Bamako NE:Niamey RW:Kigali',
  es:
    'US:Washington CN:Pekín|Beijing RU:Moscú UA:Kiev|Kyiv IR:Teherán TR:Ankara KP:Pionyang KR:Seúl JP:Tokio GB:Londres FR:París DE:Berlín ' +
    'SA:Riad SY:Damasco VE:Caracas PL:Varsovia HU:Budapest NI:Managua MA:Rabat',
  it:
    'US:Washington CN:Pechino RU:Mosca UA:Kiev|Kyiv IR:Teheran TR:Ankara KP:Pyongyang KR:Seul JP:Tokyo GB:Londra FR:Parigi DE:Berlino ' +
    'SA:Riad SY:Damasco PL:Varsavia HU:Budapest',
  pt:
    'US:Washington CN:Pequim RU:Moscou|Moscovo UA:Kiev|Kyiv IR:Teerã|Teerão TR:Ancara KP:Pyongyang KR:Seul JP:Tóquio GB:Londres FR:Paris ' +
    'DE:Berlim SA:Riad SY:Damasco VE:Caracas',
}

const MADE = new Map<string, ReadonlyMap<string, EntityId>>()

/** The capitals of a language by their names as they are written; empty for a language that has no list. */
export function capitalsOf({ language }: Lexicon): ReadonlyMap<string, EntityId> {
  const known = MADE.get(language)
  if (known) return known
  const made = new Map(
    (LISTS[language] ?? '').split(' ').flatMap((entry): [string, EntityId][] => {
      const [code, names] = entry.split(':')
      return names ? names.split('|').map((name) => [name, `country:${code}`]) : []
    }),
  )
  MADE.set(language, made)
  return made
}

/** What a capital can do only as the government that sits there. */
const STATE_ACTS: ReadonlySet<VerbClass> = new Set([
  'say',
  'speakOf',
  'ask',
  'blame',
  'threaten',
  'hold',
  'agree',
  'sanction',
])

/** What is done to a capital only as to the government that sits there. */
const AIMED_ACTS: ReadonlySet<VerbClass> = new Set(['ask', 'blame', 'threaten', 'sanction'])

/** What the article has said so far. */
interface SoFar {
  /** Whether it has named a country. */
  readonly isTold: (country: EntityId) => boolean
  /** Whether it has named somebody in full whose last name this is. */
  readonly isStranger: (name: string) => boolean
}

/**
 * The capitals of a sentence that stand for their governments: 'Beijing wants', 'urged Tehran'. One does or is asked for
 * what only a government does, its country was named, and nobody of that name.
 */
export function governmentsIn(
  { blockText }: Pick<Sentence, 'blockText'>,
  { words }: Parsed,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  { isTold, isStranger }: SoFar,
): { phrase: Phrase; entity: EntityId }[] {
  const capitals = capitalsOf(lexicon)
  const isCapital = ({ from, to, kind }: Phrase): boolean =>
    kind === 'name' && to - from === 1 && capitals.has(words[from]?.text ?? '')
  const taking = clauses.flatMap(({ subjects, objects, entries }) => {
    const isAct = entries.some((e) => STATE_ACTS.has(e.as))
    // 'Oregon and Washington have asked the court'
    const areStates = subjects.every((s) => isCapital(s) || (s.entity !== undefined && !isPerson(s.entity)))
    const isAimed = entries.some((e) => AIMED_ACTS.has(e.as))
    return [...(isAct && areStates ? subjects : []), ...(isAimed ? objects : [])]
  })
  return [...new Set(taking)].flatMap((phrase) => {
    const { end, from } = phrase
    const name = words[from]?.text ?? ''
    const entity = capitals.get(name)
    if (!isCapital(phrase) || !entity || !isTold(entity) || isStranger(name)) return []
    // 'In Paris', 'Washington, D.C.'
    const isPlace = words[from - 1]?.tag === 'ADP' || /^,\s\p{Lu}/u.test(blockText.slice(end, end + 3))
    return isPlace ? [] : [{ phrase, entity }]
  })
}
