import type { Alias, EntityId } from '../../types.ts'
import { DEMONYMS_AR } from './ar.ts'
import { DEMONYMS_CS } from './cs.ts'
import { DEMONYMS_DA } from './da.ts'
import { DEMONYMS_DE } from './de.ts'
import { DEMONYMS_EL } from './el.ts'
import { DEMONYMS_ES } from './es.ts'
import { DEMONYMS_FA } from './fa.ts'
import { DEMONYMS_FI } from './fi.ts'
import { DEMONYMS_FR } from './fr.ts'
import { DEMONYMS_HE } from './he.ts'
import { DEMONYMS_HI } from './hi.ts'
import { DEMONYMS_HU } from './hu.ts'
import { DEMONYMS_IT } from './it.ts'
import type { DemonymRules, Endings, LanguageDemonyms } from './language-demonyms.ts'
import { DEMONYMS_NB } from './nb.ts'
import { DEMONYMS_NL } from './nl.ts'
import { OFFICES_OF } from './office-of.ts'
import { OFFICE_WORDS } from './office-words.ts'
import { DEMONYMS_PL } from './pl.ts'
import { DEMONYMS_PT } from './pt.ts'
import { DEMONYMS_RO } from './ro.ts'
import { DEMONYMS_RU } from './ru.ts'
import { DEMONYMS_SV } from './sv.ts'
import { DEMONYMS_TR } from './tr.ts'
import { DEMONYMS_UK } from './uk.ts'

const LANGUAGES: Readonly<Record<string, LanguageDemonyms>> = {
  ar: DEMONYMS_AR,
  cs: DEMONYMS_CS,
  da: DEMONYMS_DA,
  de: DEMONYMS_DE,
  el: DEMONYMS_EL,
  es: DEMONYMS_ES,
  fa: DEMONYMS_FA,
  fi: DEMONYMS_FI,
  fr: DEMONYMS_FR,
  he: DEMONYMS_HE,
  hi: DEMONYMS_HI,
  hu: DEMONYMS_HU,
  it: DEMONYMS_IT,
  nb: DEMONYMS_NB,
  nl: DEMONYMS_NL,
  pl: DEMONYMS_PL,
  pt: DEMONYMS_PT,
  ro: DEMONYMS_RO,
  ru: DEMONYMS_RU,
  sv: DEMONYMS_SV,
  tr: DEMONYMS_TR,
  uk: DEMONYMS_UK,
  // Norwegian without a form of its own is Bokmål, and Nynorsk mostly has the same words.
  no: DEMONYMS_NB,
  nn: DEMONYMS_NB,
}

/** The languages with demonyms, by their base tags. English is not among them: its demonyms are in `country-names.csv`. */
export const DEMONYM_LANGUAGES: readonly string[] = Object.keys(LANGUAGES)

/**
 * All forms of all demonyms of a language. A form that two countries share is left out.
 *
 * @param base the language's base tag: `de`
 */
export function demonymsOf(base: string): Alias[] {
  const own = LANGUAGES[base]
  if (!own) return []
  const forms = new Map<string, Alias | undefined>()
  const add = (text: string, entity: EntityId, isLanguage: boolean): void => {
    const known = forms.get(text)
    if (forms.has(text) && known?.entity !== entity) forms.set(text, undefined)
    else if (!known) forms.set(text, { text, entity, kind: 'demonym', ...(isLanguage ? { isLanguage } : {}) })
  }
  for (const line of own.table.trim().split('\n')) {
    const [code = '', adjectives = '', people = ''] = line.split(',')
    const entity: EntityId = `country:${code}`
    for (const word of wordsOf(adjectives)) {
      for (const text of inflected(word, own.adjective)) {
        add(text, entity, isLanguageName(own, text, word))
        if (own.hasCapitalPeople) add(capitalised(text), entity, false)
      }
    }
    for (const word of wordsOf(people))
      for (const text of inflected(word, own.people ?? own.adjective)) add(text, entity, false)
  }
  return [...forms.values()].filter((alias) => alias !== undefined)
}

const wordsOf = (field: string): string[] => field.split(';').filter(Boolean)

function inflected(word: string, endings: Endings): readonly string[] {
  if (word.startsWith('=')) return [word.slice(1)]
  const rule = endings.find(([ending]) => ending.test(word))
  return rule ? rule[1].map((form) => word.replace(rule[0], form)) : [word]
}

function isLanguageName({ language }: LanguageDemonyms, text: string, word: string): boolean {
  if (language === undefined) return false
  return language === 'base' ? text === word.replace(/^=/, '') : language.test(text)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** What decides in a language whether a word is a demonym where it is. */
export function rulesOf(base: string): DemonymRules {
  const { after, before, named, languageAfter, languageBefore, languageArticle, afterName } =
    LANGUAGES[base] ?? {}
  return {
    ...OFFICE_WORDS[base === 'no' || base === 'nn' ? 'nb' : base],
    ...OFFICES_OF[base],
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...(languageAfter === undefined ? {} : { languageAfter }),
    ...(languageBefore === undefined ? {} : { languageBefore }),
    ...(named === undefined ? {} : { named }),
    ...(afterName === undefined ? {} : { afterName }),
    ...(languageArticle === undefined ? {} : { languageArticle }),
  }
}
