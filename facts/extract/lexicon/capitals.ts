import type { EntityId } from '../../types.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Capitals that mean their governments in the news, by language: the country's code and its capital's names, `CN:Beijing`.
 * A capital that is a federal state or a large city at home is not listed in its own language: 'Berlin fordert mehr Geld',
 * 'Madrid pide ayuda'. Nor is Brussels, which means two governments.
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
