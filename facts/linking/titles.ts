import type { OfficeTitle } from '../names/candidate.ts'
import type { Office } from '../types.ts'
import { type Around, secondBefore } from './around.ts'

/** What the words right before a name say about its bearer. */
export type Title =
  | OfficeTitle
  /** Anybody: 'Mr'. */
  | { readonly kind: 'person' }
  /** Somebody who is hardly a leader: 'Senator', 'coach'. */
  | { readonly kind: 'other' }

const PREMIER =
  /Prime Minister|Premier|Taoiseach|President of the Council|Chief (?:Minister|Executive|Adviser)|Chair(?:man)? of the (?:Cabinet|Council)|Minister of State/

/** Heads of state; heads of state or government. */
const STATE =
  /President|King|Queen|Emperor|Sultan|Emir|Head of State|Supreme Leader|General Secretary|Paramount|Captain Regent/
const HEADS = new RegExp(`${STATE.source}|${PREMIER.source}|^Chancellor`)

/** The last word of a title in small letters, and the offices that it can mean. */
const OFFICES: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [
        /President/,
        'presidents president-elect präsident präsidentin präsidenten kremlchef kreml-chef présidente presiden presidente presidenta président prezydent cumhurbaşkanı президент президента',
      ],
      [/^Chancellor/, 'chancellor'],
      [
        PREMIER,
        'premier pm premierminister premierministerin ministerpräsident ministerpräsidentin primeiro-ministro primeira-ministra premiér statsminister başbakan premierzy премьер',
      ],
      [/Taoiseach/, 'taoiseach'],
      [/King|Emperor/, 'king'],
      [/Queen/, 'queen königin reina reine rainha'],
      [/Emperor/, 'emperor'],
      [/Sultan|King/, 'sultan'],
      [/Emir/, 'emir'],
      [/Pope/, 'pope papst papa pape'],
      [/Shah/, 'shah'],
      [/Prince|Head of State|King|First Prime/, 'prince'],
      [/Supreme Leader|^President$/, 'ayatollah'],
      [/Führer/, 'führer'],
      [/Caudillo/, 'caudillo'],
      [/Dictator/, 'duce'],
      [/Chairman|Paramount|Communist|General Secretary|Soviet/, 'chairman'],
      [
        /./,
        'dictator strongman autocrat leader ruler tyrant despot marshal generalissimo comrade machthaber machthabers diktator dictador ditador dittatore dictateur',
      ],
      [/King|Queen|Emperor|Sultan|Emir/, 'monarch'],
      [/Secretary|General Secretary/, 'secretary-general'],
      [/Chancellor/, 'kanzler kanzlerin chancelière kanzlers canciller chanceler cancelliere chancelier'],
      [HEADS, 'regierungschef regierungschefin mandatario mandataria mandatário'],
      [STATE, 'staatschef staatschefin staatsoberhaupt'],
      [/King/, 'rei roi rey könig koning'],
      [/President|Chairman of the (?:Presid|Sover)|Captain/, 'president'],
    ] as const
  ).flatMap(([fits, words]) => words.split(' ').map((word) => [word, fits] as const)),
)

/** 'Staatspräsident', 'US-Präsident', 'expresidente': the start of a word that ends with a title. */
const BEFORE_TITLE = /^(?:staats|bundes|us-|ex-?)/

/** The pronouns that go with forms of address. */
const HONORIFICS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'mr sir lord monsieur herr herrn señor senhor signor'.split(' ').map((word) => [word, 'he'] as const),
  ...'mrs ms miss lady dame mme madame frau señora senhora signora'
    .split(' ')
    .map((word) => [word, 'she'] as const),
])

/** The pronoun that goes with the form of address before a name: `she` for 'Mrs. Clinton'. */
export function honorificOf({ before }: Around): 'he' | 'she' | undefined {
  if (before === '') return undefined
  return HONORIFICS.get(wordOf(before).small)
}

const PEOPLE = new Set([
  ...HONORIFICS.keys(),
  ...'mx madam don doña dom general gen colonel col admiral field'.split(' '),
])

const OTHERS = new Set(
  'senator sen senators representative rep congressman congresswoman governor gov mayor judge justice professor prof dr doctor coach captain capt sheriff detective officer sergeant sgt lieutenant lt attorney secretary ambassador archbishop bishop cardinal rabbi reverend rev father brother sister aunt uncle actor actress singer rapper author writer novelist poet director ceo cfo founder quarterback pitcher midfielder striker defender goalkeeper forward winger guard center centre batsman bowler trainer manager commissioner inspector constable chef councillor councilman councilwoman assemblyman alderman lawmaker mp analyst economist historian scientist researcher spokesman spokeswoman spokesperson journalist reporter editor columnist billionaire designer photographer artist painter composer driver rider golfer boxer wrestler jockey minister deputy'.split(
    ' ',
  ),
)

/** What words beside names can be; remembered, since the same few come again and again. */
const MET = new Map<string, Word>()
const MOST_MET = 2000

interface Word {
  readonly small: string
  /** The same without a French or Italian article. */
  readonly bare: string
  readonly fits?: RegExp
  readonly isPerson: boolean
  readonly isOther: boolean
  /** Whether it is the last word of a longer title: `ministre`. */
  readonly isSecondPart: boolean
}

export function wordOf(word: string): Word {
  const known = MET.get(word)
  if (known) return known
  if (MET.size > MOST_MET) MET.clear()
  const small = word.toLowerCase()
  const fits = OFFICES.get(small) ?? OFFICES.get(small.replace(BEFORE_TITLE, ''))
  const made = {
    small,
    bare: small.replace(/^[ld]['’]/, ''),
    ...(fits ? { fits } : {}),
    isPerson: PEOPLE.has(small),
    isOther: OTHERS.has(small),
    isSecondPart: Object.hasOwn(TWO_WORDS, small) || STATES.has(small),
  }
  MET.set(word, made)
  return made
}

/** The title right before a name. */
export function titleBefore(text: string, near: Around): Title | undefined {
  const { before, beforeStart } = near
  // '10:18 PM English': a time.
  if (before === '' || (before === 'PM' && /\d\s?$/.test(text.slice(0, beforeStart).slice(-2))))
    return undefined
  const { small, fits, isPerson, isOther, isSecondPart } = wordOf(before)
  if (!fits && !isPerson && !isOther && !isSecondPart) return undefined
  const before2 = secondBefore(text, near)
  const small2 = before2 === '' ? '' : wordOf(before2).small
  if (small === 'minister' && small2 === 'prime')
    return { kind: 'office', shown: 'Prime Minister', fits: PREMIER, start: beforeStart - before2.length - 1 }
  if (Object.hasOwn(TWO_WORDS, small) && TWO_WORDS[small]?.includes(small2))
    return {
      kind: 'office',
      shown: `${before2} ${before}`,
      fits: PREMIER,
      start: beforeStart - before2.length - 1,
    }
  const head = STATES.has(small)
    ? HEAD_OF_STATE.exec(text.slice(Math.max(0, beforeStart - 16), beforeStart + before.length))
    : null
  if (head)
    return {
      kind: 'office',
      shown: head[0],
      fits: STATE,
      start: beforeStart + before.length - head[0].length,
    }
  if (small2 === 'vice' || small2 === 'deputy' || (small2 === 'attorney' && small === 'general'))
    return { kind: 'other' }
  if (small === 'secretary' && small2 === 'general')
    return { kind: 'office', shown: 'General Secretary', fits: PARTY_HEAD, start: beforeStart - 8 }
  if (small === 'general' && small2 === 'secretary')
    return { kind: 'office', shown: 'Secretary General', fits: /Secretary/, start: beforeStart - 10 }
  if (fits) return { kind: 'office', shown: before, fits, start: beforeStart }
  return isPerson ? { kind: 'person' } : { kind: 'other' }
}

/** 'Premier ministre', 'primer ministro': the last word, and the words that can be before it. */
const TWO_WORDS: Readonly<Record<string, readonly string[]>> = {
  ministre: ['premier', 'première'],
  ministro: ['primer', 'primo', 'primeiro'],
  ministra: ['primera', 'prima', 'primeira'],
}

/** The last words of 'jefe de Estado', 'chef de l’État', 'capo dello Stato'. */
const STATES: ReadonlySet<string> = new Set(
  "estado stato l’état l'état l’etat l'etat d’état d'état d’etat d'etat".split(' '),
)
const HEAD_OF_STATE =
  /(?<![\p{L}\p{M}])(?:[Jj]ef[ea] de|[Cc]hefe de|[Cc]apo (?:di|dello)|[Cc]heff?e?(?: de)?) (?:Estado|Stato|[dl][’'][ÉE]tat)$/u

const PARTY_HEAD = /Secretary|Soviet|Communist|Paramount/

/** A leader is named again and again after the same titles. */
const FITTING = new WeakMap<readonly Office[], Map<RegExp, readonly Office[]>>()

/** Those of somebody's offices that a title can mean. */
export function officesFitting(offices: readonly Office[], fits: RegExp): readonly Office[] {
  const before = FITTING.get(offices)
  const known = before?.get(fits)
  if (known) return known
  const fitting = offices.filter((office) => fits.test(office.title))
  FITTING.set(offices, (before ?? new Map()).set(fits, fitting))
  return fitting
}

/**
 * The titles in `terms.csv` that the words for an office can mean: 'supreme leader', 'Premier ministre', 'jefe de Estado'.
 *
 * @returns undefined if the words say too little: 'leader', 'dictator'
 */
export function officePattern(words: string): RegExp | undefined {
  const all = words.toLowerCase().split(/[\s\u00a0]+/)
  const last = all.at(-1) ?? ''
  if (last === 'leader' && all.at(-2) === 'supreme') return /^Supreme Leader$/
  if (last === 'minister' && all.at(-2) === 'prime') return PREMIER
  if (Object.hasOwn(TWO_WORDS, last) && TWO_WORDS[last]?.includes(all.at(-2) ?? '')) return PREMIER
  if (STATES.has(last) && HEAD_OF_STATE.test(words)) return /^(?:President|King|Queen|Emperor|Sultan|Emir)$/
  const fits = OFFICES.get(last) ?? OFFICES.get(last.replace(BEFORE_TITLE, ''))
  if (fits?.source === /President/.source) return /^(?:State |Acting )?President$/
  return fits?.source === '.' ? undefined : fits
}

/** Whether a word can be the last of a title, so that it is no first name. */
export function isTitleWord(word: string): boolean {
  const { fits, isPerson, isOther } = wordOf(word)
  return fits !== undefined || isPerson || isOther
}
