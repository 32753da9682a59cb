import type { Alias, EntityId } from '../types.ts'
import { EXTRA_NAMES } from './local/extra-names.ts'
import { suffixed } from './local/suffixed.ts'

/** Returns the case forms of a name besides the one in dictionaries. */
type Inflect = (word: string) => readonly string[]

/**
 * The names of countries in a language from `Intl.DisplayNames` (CLDR), with the common case endings of Polish, Russian and
 * Ukrainian; Turkish writes an apostrophe before its endings. English names are in the tables, and not here.
 *
 * @param language BCP 47: `de`, `zh-Hant`
 * @param codes ISO 3166 alpha-2
 * @returns none if the tag is not a language
 */
export function countryNames(language: string, codes: readonly string[]): Alias[] {
  const base = languageOf(language)
  if (base === undefined || base === 'en') return []
  // Many pages do not say which Chinese they have, or quote the other.
  const tags = base === 'zh' ? [language, 'zh-Hans', 'zh-Hant', 'zh-Hant-HK'] : [language]
  const styles = tags.flatMap((tag) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([tag], { type: 'region', style, fallback: 'none' }),
    ),
  )
  const inflect = INFLECTIONS[base]
  return codes.flatMap((code): Alias[] => {
    const entity: EntityId = `country:${code}`
    const plain = styles.map((style) => style.of(code)).filter((name) => name !== undefined)
    const names = new Set(
      plain.flatMap((name) => [name.replace(/\s*\(.*\)$/, ''), ...(EXTRA_NAMES[base]?.[code] ?? [])]),
    )
    for (const word of ORDINARY_WORDS[base] ?? []) names.delete(word)
    const all = new Set([...names].flatMap((name) => [name, ...(inflect ? inflected(name, inflect) : [])]))
    return [...all].map((text) => ({
      text,
      entity,
      kind: /^\p{Lu}{2,4}$/u.test(text) ? 'abbreviation' : 'name',
    }))
  })
}

/** Names of countries that are words of the language far more often: Arabic and Persian for 'financial', Hindi for 'gardener'. */
const ORDINARY_WORDS: Readonly<Record<string, readonly string[]>> = {
  ar: ['مالي'],
  fa: ['مالی'],
  hi: ['माली'],
  ur: ['مالی'],
}

/** Whether surnames take case endings in a language, by its base tag. */
export function inflectsSurnames(base: string): boolean {
  return Object.hasOwn(SURNAME_INFLECTIONS, base)
}

/** Whether names take an s in the genitive, which the matcher then allows. */
export function hasGenitive(base: string): boolean {
  return GENITIVE.has(base)
}

const GENITIVE: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn'])

/** The case forms of surnames in a language, and of a first name with one; a name in another script has none. */
export function surnameForms(language: string, names: readonly Alias[]): Alias[] {
  const base = languageOf(language)
  const inflect = base === undefined ? undefined : SURNAME_INFLECTIONS[base]
  if (!inflect) return []
  const isCyrillic = base === 'ru' || base === 'uk'
  const script = isCyrillic ? /^[\p{Script=Cyrillic} -]+$/u : /^\p{Script=Latin}+$/u
  const inflectGiven = INFLECTIONS[base ?? '']
  return names
    .filter((alias) => script.test(alias.text))
    .flatMap((alias) => {
      const [given = '', surname, another] = alias.text.split(' ')
      if (another !== undefined) return []
      if (surname === undefined) return inflect(alias.text).map((text) => ({ ...alias, text }))
      // Both have the same case: 'Владимира Путина', 'Владимиру Путину'.
      const surnames = inflect(surname)
      const givens = inflectGiven?.(given) ?? []
      return (givens.length > 0 ? givens : surnames).map((_, i) => ({
        ...alias,
        text: `${givens[i] ?? given} ${surnames[i] ?? surname}`,
      }))
    })
}

/** `zh-Hant-TW` → `zh`; undefined if it is not a language tag. */
export function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language
  } catch {
    return undefined
  }
}

/** The forms of a name of one or two words. */
function inflected(name: string, inflect: Inflect): string[] {
  const words = name.split(' ')
  const [first = '', second] = words
  if (words.length === 1) return [...inflect(name)]
  if (words.length !== 2 || second === undefined) return []
  const adjective = ADJECTIVES.find(([ending]) => first.endsWith(ending))
  if (!adjective) return []
  const [ending, forms] = adjective
  const stem = first.slice(0, -ending.length)
  return forms.flatMap((form) => [second, ...inflect(second)].map((noun) => `${stem}${form} ${noun}`))
}

/** Endings of adjectives before a country's noun, and what replaces them; each form is combined with each of the noun's. */
const ADJECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['ая', ['ой', 'ую']],
  ['ые', ['ых', 'ым', 'ыми']],
  ['ие', ['их', 'им', 'ими']],
  ['івденна', ['івденної', 'івденній', 'івденну', 'івденною']],
  ['івнічна', ['івнічної', 'івнічній', 'івнічну', 'івнічною']],
  ['ені', ['ених', 'еним', 'еними']],
  ['owa', ['owej', 'ową']],
  ['ka', ['kiej', 'ką']],
  ['na', ['nej', 'ną']],
  ['tes', ['ten']],
  ['te', ['ten', 'ter']],
]

/** Endings, the longest first, and what replaces them; the first one that fits is taken. */
function byEnding(rules: readonly (readonly [RegExp, readonly string[]])[]): Inflect {
  return (word) => {
    for (const [ending, forms] of rules) {
      if (ending.test(word)) return forms.map((form) => word.replace(ending, form))
    }
    return []
  }
}

const INFLECTIONS: Readonly<Record<string, Inflect>> = {
  // The matcher finds the genitive.
  de: () => [],
  ru: byEnding([
    [/ия$/, ['ии', 'ию', 'ией']],
    [/ея$/, ['еи', 'ее', 'ею', 'еей']],
    [/(?<=[гкхжшщч])а$/, ['и', 'е', 'у', 'ой']],
    [/а$/, ['ы', 'е', 'у', 'ой']],
    [/я$/, ['и', 'е', 'ю', 'ей']],
    [/й$/, ['я', 'ю', 'ем', 'е']],
    [/ь$/, ['и', 'ю', 'я', 'ем', 'е', 'ью']],
    [/ы$/, ['', 'ов', 'ам', 'ами', 'ах']],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['а', 'у', 'ом', 'е']],
  ]),
  uk: byEnding([
    [/ія$/, ['ії', 'ію', 'ією']],
    [/ща$/, ['щі', 'щу', 'щею']],
    [/а$/, ['и', 'і', 'у', 'ою']],
    [/я$/, ['ї', 'і', 'ю', 'єю']],
    [/й$/, ['ю', 'я', 'єм', 'ї']],
    [/и$/, ['', 'ів', 'ам', 'ами', 'ах']],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['у', 'а', 'ом', 'ові', 'і']],
  ]),
  cs: byEnding([
    [/ie$/, ['ii', 'ií']],
    [/o$/, ['a', 'u', 'em']],
    [/ka$/, ['ky', 'ce', 'ku', 'kou']],
    [/a$/, ['y', 'ě', 'e', 'u', 'ou']],
    [/el$/, ['ele', 'eli', 'elem']],
    [/(?<=[bcdfghjklmnprstvzž])$/, ['u', 'em', 'e']],
  ]),
  fi: byEnding([
    [/nti$/, ['nnin', 'ntia', 'nnissa', 'nnista', 'ntiin', 'nnille', 'nnilla', 'nnilta', 'nniksi']],
    [/kki$/, ['kin', 'kkia', 'kissa', 'kista', 'kkiin', 'kille', 'killa', 'kilta']],
    [/tsi$/, ['tsin', 'tsia', 'tsissa', 'tsista', 'tsiin', 'tsille', 'tsilla', 'tsilta']],
    [/^Suomi$/, ['Suomen', 'Suomea', 'Suomessa', 'Suomesta', 'Suomeen', 'Suomelle', 'Suomella', 'Suomelta']],
    [/ä$/, ['än', 'ää', 'ässä', 'ästä', 'ään', 'älle', 'ällä', 'ältä', 'äksi', 'änä']],
    [/lta$/, ['llan', 'ltaa', 'llassa', 'llasta', 'ltaan', 'llalle', 'llalla', 'llalta']],
    [/a$/, ['an', 'aa', 'assa', 'asta', 'aan', 'alle', 'alla', 'alta', 'aksi', 'ana']],
    [/o$/, ['on', 'oa', 'ossa', 'osta', 'oon', 'olle', 'olla', 'olta']],
    // Without a, o or u a word takes ä: 'Nigerissä', and 'Nigeria' is another country.
    [/^(?!.*[aou]).*i$/i, ['$&n', '$&ä', '$&ssä', '$&stä', '$&in', '$&lle', '$&llä', '$&ltä', '$&ksi']],
    [/i$/, ['in', 'ia', 'issa', 'ista', 'iin', 'ille', 'illa', 'ilta', 'iksi']],
    [
      /^(?!.*[aou]).*[bdfghjklmnprstv]$/i,
      ['$&in', '$&issä', '$&istä', '$&iin', '$&ille', '$&illä', '$&iltä'],
    ],
    [/(?<=[bdfghjklmnprstv])$/, ['in', 'ia', 'issa', 'ista', 'iin', 'ille', 'illa', 'ilta', 'iksi']],
  ]),
  hu: byEnding([
    [/ország$/, suffixed('ország', 'ban ba ból ot nak gal on ra ról hoz tól ért')],
    [/a$/, suffixed('á', 'ban ba ból t nak val n ra ról hoz tól ért')],
    [/e$/, suffixed('é', 'ben be ből t nek vel n re ről hez től ért')],
    [/(?<=[aáoóuú][^eéiíöőüű]*)$/, suffixed('', 'ban ba ból t ot nak nal ban on ra ról hoz tól ért')],
    [/$/, suffixed('', 'ben be ből t et nek nel en re ről hez től ért ban ba ból nak on ra ról hoz tól')],
  ]),
  ro: byEnding([
    [/ia$/, ['iei']],
    [/ța$/, ['ței']],
    [/a$/, ['ei']],
    [/(?<=[bdfgklmnprstv])$/, ['ul', 'ului']],
  ]),
  el: byEnding([
    [/([αίάήη])$/, ['$1ς']],
    [/ος$/, ['ου', 'ο']],
    [/άς$/, ['ά']],
    [/ό$/, ['ού']],
  ]),
  pl: byEnding([
    [/^Niemcy$/, ['Niemiec', 'Niemczech', 'Niemcom', 'Niemcami']],
    [/^Włochy$/, ['Włoch', 'Włoszech', 'Włochom', 'Włochami']],
    [/^Węgry$/, ['Węgier', 'Węgrzech', 'Węgrom', 'Węgrami']],
    [/ka$/, ['ki', 'ce', 'kę', 'ką']],
    [/ga$/, ['gi', 'dze', 'gę', 'gą']],
    [/(?<=[ij])a$/, ['i', 'ę', 'ą']],
    [/a$/, ['y', 'ie', 'ę', 'ą']],
    [/y$/, ['', 'ach', 'om', 'ami']],
    [/(?<=[kg])$/, ['u', 'iem', 'owi']],
    [/(?<=[bcdfhjlłmnprstwzż])$/, ['u', 'ie', 'em', 'owi']],
  ]),
}

const SURNAME_INFLECTIONS: Readonly<Record<string, Inflect>> = {
  ru: byEnding([
    [/ий$/, ['ого', 'ому', 'им', 'ом']],
    [/(?<=[иоеё][нв])$/, ['а', 'у', 'ым', 'е']],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['а', 'у', 'ом', 'е']],
    [/й$/, ['я', 'ю', 'ем', 'е']],
  ]),
  uk: byEnding([
    [/ий$/, ['ого', 'ому', 'им']],
    [/(?<=[бвгджзклмнпрстфхцчшщ])$/, ['а', 'у', 'ові', 'ом', 'і']],
    [/й$/, ['я', 'ю', 'єм']],
  ]),
  cs: byEnding([
    [/(?<=[bcdfghjklmnprstvxzžš])$/, ['a', 'ovi', 'em', 'ův', 'ova', 'ovy', 'ově', 'ovu']],
    [/a$/, ['y', 'ovi', 'u', 'ou', 'ův', 'ova', 'ovy']],
  ]),
  fi: byEnding([
    [/(?<=[aouei])$/, ['n', 'lle', 'lla', 'lta', 'ssa', 'sta']],
    [/(?<=[yäö])$/, ['n', 'lle', 'llä', 'ltä', 'ssä', 'stä']],
    [/$/, ['in', 'ia', 'ille', 'illa', 'ilta', 'iin']],
  ]),
  hu: byEnding([
    [/(?<=[aáoóuú][^eéiíöőüű]*)$/, ['t', 'ot', 'nak', 'ra', 'ról', 'hoz', 'tól', 'nal', 'pal', 'ék']],
    [/$/, ['t', 'et', 'nek', 're', 'ről', 'hez', 'től', 'nel', 'ék']],
  ]),
  pl: byEnding([
    [/(?<=[sc]k)i$/, ['iego', 'iemu', 'im']],
    [/(?<=[kg])$/, ['a', 'owi', 'iem', 'u']],
    [/(?<=[bcdfhjlłmnprstwzż])$/, ['a', 'owi', 'em', 'ie']],
    [/a$/, ['y', 'ie', 'ę', 'ą']],
  ]),
}
