import type { EntityId, Mention, Span } from '../types.ts'
import { ADJECTIVE_LANGUAGES, type AdjectiveLanguage, TABLE } from './adjective-table.ts'
import { confidence, PRIOR } from './weights.ts'

/** Endings, and what replaces them in the other genders and numbers; the first one that fits is taken. */
type Endings = readonly (readonly [ending: RegExp, forms: readonly string[]])[]

const ENDINGS: Readonly<Record<AdjectiveLanguage, Endings>> = {
  de: [[/$/, ['e', 'er', 'es', 'en', 'em']]],
  fr: [
    [/(?<=[ao]i)s$/, ['s', 'se', 'ses']],
    [/(?<=[ié]en|on)$/, ['', 's', 'ne', 'nes']],
    [/ec$/, ['ec', 'ecs', 'ecque', 'ecques']],
    [/rc$/, ['rc', 'rcs', 'rque', 'rques']],
    [/[eè]$/, ['e', 'es', 'è', 'ès']],
    [/$/, ['', 's', 'e', 'es']],
  ],
  es: [
    [/o$/, ['o', 'a', 'os', 'as']],
    [/és$/, ['és', 'esa', 'eses', 'esas']],
    [/án$/, ['án', 'ana', 'anes', 'anas']],
    [/ón$/, ['ón', 'ona', 'ones', 'onas']],
    [/(?<=ol)$/, ['', 'a', 'es', 'as']],
    [/(?<=[íú])$/, ['', 'es', 's']],
    [/(?<=r)$/, ['', 'es']],
    [/$/, ['', 's']],
  ],
  pt: [
    [/ão$/, ['ão', 'ã', 'ãos', 'ães', 'ões', 'ãs']],
    [/ês$/, ['ês', 'esa', 'eses', 'esas']],
    [/eu$/, ['eu', 'eia', 'eus', 'eias']],
    [/o$/, ['o', 'a', 'os', 'as']],
    [/ol$/, ['ol', 'ola', 'óis', 'olas']],
    [/(?<=[rz])$/, ['', 'es']],
    [/$/, ['', 's']],
  ],
  it: [
    [/(?<=i|ia|gre)co$/, ['co', 'ca', 'ci', 'che']],
    [/co$/, ['co', 'ca', 'chi', 'che']],
    [/o$/, ['o', 'a', 'i', 'e']],
    [/e$/, ['e', 'i']],
    [/ga$/, ['ga', 'gi', 'ghe']],
    [/a$/, ['a', 'i', 'e']],
    [/$/, ['']],
  ],
}

/** By form in small letters: the country, and whether the form is the masculine singular, which is also the language's name. */
type Forms = ReadonlyMap<string, { readonly code: string; readonly isBase: boolean }>

const FORMS = new Map<AdjectiveLanguage, Forms>()

function formsOf(language: AdjectiveLanguage): Forms {
  const known = FORMS.get(language)
  if (known) return known
  const forms = new Map<string, { code: string; isBase: boolean }>()
  const column = ADJECTIVE_LANGUAGES.indexOf(language) + 1
  for (const row of TABLE.split('\n').slice(1)) {
    const fields = row.split(',')
    for (const word of (fields[column] ?? '').split(';').filter(Boolean)) {
      const code = fields[0] ?? ''
      for (const form of inflected(word, language)) {
        const isBase = language !== 'de' && `=${form}`.endsWith(word)
        // If a form belongs to two countries, nobody can say which one is meant.
        const before = forms.get(form)
        if (before && before.code !== code) forms.set(form, { code: '', isBase })
        else if (!before) forms.set(form, { code, isBase })
      }
    }
  }
  FORMS.set(language, forms)
  return forms
}

function inflected(word: string, language: AdjectiveLanguage): readonly string[] {
  if (word.startsWith('=')) return [word.slice(1)]
  const rule = ENDINGS[language].find(([ending]) => ending.test(word))
  return rule ? rule[1].map((form) => word.replace(rule[0], form)) : [word]
}

/** Every form of every adjective in a language, with the country's code: `['französische', 'FR']`. */
export function adjectiveForms(language: string): (readonly [form: string, code: string])[] {
  return isCovered(language) ? [...formsOf(language)].map(([form, { code }]) => [form, code] as const) : []
}

function isCovered(language: string): language is AdjectiveLanguage {
  return (ADJECTIVE_LANGUAGES as readonly string[]).includes(language)
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu

/** After these the masculine singular is a noun: the language, or a person. */
const NO_NOUN =
  /(?:^|[^\p{L}\p{M}])(?:en|em|in|du|le|il|el|o|lo|al|au|ao|del|do|nel|dal|sul|no|un|um|uno|parle|parler|parlent|parlait|habla|hablan|hablar|hablaba|fala|falam|falar|falava|parla|parlano|parlare|parlava)[ \u00a0]$|[’']$/iu
/** 'Sud americano' means the continent, 'montagnes russes' a ride. */
const CONTINENT =
  /(?:^|[^\p{L}\p{M}])(?:sud|latino|centro|afro|nord|ibero|montagnes?|montañas?|montanhas?|montagne)[ \u00a0]$/iu
const STARTS = /(?:^|[.!?…:"“”„«»‹›(\n][\s\u00a0]*|[–—][ \u00a0])$/u
/** The second words of German firms and bodies: 'Deutsche Bank'. */
const GERMAN_BODY =
  /^[ \u00a0](?:Bank|Telekom|Bahn|Post|Welle|Börse|Wohnen|Lufthansa|Umwelthilfe|Presse-Agentur|Presseagentur|Airways|Rote|Fußball-Bund)/u
/** A capitalised word before it that is no article: 'Banque Française'. */
const IN_NAME =
  /(?<![\p{L}\p{M}])(?!(?:Les?|La|Des|Une?|Ces|Aux?|Deux|Trois)[ \u00a0])\p{Lu}[\p{L}\p{M}]*[ \u00a0]$/u
/** 'In italienischer Sprache'. */
const LANGUAGE_BEHIND = /^[ \u00a0](?:Sprach|Fassung|Übersetzung|Wort|Wört|langue|idioma|língua|lingua)/u
/** So much text on both sides of a word is read, in UTF-16 units. */
const NEAR = 30

/**
 * The adjectives of countries in a text: 'britische', 'tchèques', 'estadounidense'; none in other languages.
 *
 * @param language BCP 47
 */
export function adjectivesIn(text: string, language: string | undefined): Mention[] {
  const base = language?.slice(0, 2).toLowerCase() ?? ''
  if (!isCovered(base)) return []
  const forms = formsOf(base)
  const found: Mention[] = []
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const known = forms.get(word.toLowerCase())
    if (!known || known.code === '') continue
    if (!isAdjective(text, { start, end: start + word.length }, known.isBase, base)) continue
    const entity: EntityId = `country:${known.code}`
    found.push({
      start,
      end: start + word.length,
      entity,
      surface: word,
      alias: 'demonym',
      confidence: confidence(PRIOR.demonym),
      why: 'demonym',
    })
  }
  return found
}

function isAdjective(
  text: string,
  { start, end }: Span,
  isBase: boolean,
  language: AdjectiveLanguage,
): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  if ((isBase && NO_NOUN.test(before)) || CONTINENT.test(before)) return false
  if (LANGUAGE_BEHIND.test(text.slice(end, end + NEAR))) return false
  const word = text.slice(start, end)
  if (word === word.toLowerCase() || word.startsWith('US-')) return true
  const after = text.slice(end, end + NEAR)
  // 'Les Américains' can be anywhere; 'Crédit Suisse' and 'Deutsche Bank' are bodies.
  if (!/^\p{Lu}\p{Ll}/u.test(word) || GERMAN_BODY.test(after)) return false
  if (STARTS.test(before)) return language === 'de' || !/^[ \u00a0]\p{Lu}/u.test(after)
  return language === 'fr' && !IN_NAME.test(before) && !/^[ \u00a0]\p{Lu}/u.test(after)
}
