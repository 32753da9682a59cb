import type { Office } from '../types.ts'
import type { Around } from './around.ts'

/** What the words right before a name say of its bearer. */
export type Title =
  /** An office that leaders hold; the pattern fits the offices meant. */
  | { readonly kind: 'office'; readonly shown: string; readonly fits: RegExp; readonly start: number }
  /** Somebody, whoever it is: 'Mr'. */
  | { readonly kind: 'person' }
  /** Somebody, and hardly a leader: 'Senator', 'coach'. */
  | { readonly kind: 'other' }

const PREMIER =
  /Prime Minister|Premier|Taoiseach|President of the Council|Chief (?:Minister|Executive|Adviser)|Chair(?:man)? of the (?:Cabinet|Council)|Minister of State/

/** The last word of a title, in small letters, and the offices it can mean. */
const OFFICES: Readonly<Record<string, RegExp>> = {
  presidents: /President/,
  'president-elect': /President/,
  chancellor: /^Chancellor/,
  premier: PREMIER,
  pm: PREMIER,
  taoiseach: /Taoiseach/,
  king: /King|Emperor/,
  queen: /Queen/,
  emperor: /Emperor/,
  sultan: /Sultan|King/,
  emir: /Emir/,
  pope: /Pope/,
  shah: /Shah/,
  prince: /Prince|Head of State|King|First Prime/,
  ayatollah: /Supreme Leader|^President$/,
  führer: /Führer/,
  caudillo: /Caudillo/,
  duce: /Dictator/,
  chairman: /Chairman|Paramount|Communist|General Secretary|Soviet/,
  dictator: /./,
  strongman: /./,
  autocrat: /./,
  leader: /./,
  ruler: /./,
  monarch: /King|Queen|Emperor|Sultan|Emir/,
  tyrant: /./,
  despot: /./,
  marshal: /./,
  generalissimo: /./,
  comrade: /./,
  'secretary-general': /Secretary|General Secretary/,
  // Other languages' titles, as they stand before a name there.
  präsident: /President/,
  bundeskanzler: /Chancellor/,
  bundeskanzlerin: /Chancellor/,
  kanzler: /Chancellor/,
  kanzlerin: /Chancellor/,
  premierminister: PREMIER,
  ministerpräsident: PREMIER,
  presiden: /President/,
  presidente: /President/,
  presidenta: /President/,
  president: /President|Chairman of the (?:Presid|Sover)|Captain/,
  premiér: PREMIER,
  statsminister: PREMIER,
  başbakan: PREMIER,
  premierzy: PREMIER,
  canciller: /Chancellor/,
  cancelliere: /Chancellor/,
  roi: /King/,
  rey: /King/,
  könig: /King/,
  koning: /King/,
  président: /President/,
  chancelier: /Chancellor/,
  prezydent: /President/,
  cumhurbaşkanı: /President/,
  президент: /President/,
  президента: /President/,
  премьер: PREMIER,
}

const PEOPLE = new Set(
  'mr mrs ms miss mx sir dame lord lady madame madam mme monsieur herr frau señor señora don general gen colonel col admiral field'.split(
    ' ',
  ),
)

const OTHERS = new Set(
  'senator sen senators representative rep congressman congresswoman governor gov mayor judge justice professor prof dr doctor coach captain capt sheriff detective officer sergeant sgt lieutenant lt attorney secretary ambassador archbishop bishop cardinal rabbi reverend rev father brother sister aunt uncle actor actress singer rapper author writer novelist poet director ceo cfo founder quarterback pitcher midfielder striker defender goalkeeper forward winger guard center centre batsman bowler trainer manager commissioner inspector constable chef councillor councilman councilwoman assemblyman alderman lawmaker mp analyst economist historian scientist researcher spokesman spokeswoman spokesperson journalist reporter editor columnist billionaire designer photographer artist painter composer driver rider golfer boxer wrestler jockey minister deputy'.split(
    ' ',
  ),
)

/** The title that stands right before a name. */
export function titleBefore({ before, before2, beforeStart }: Around): Title | undefined {
  if (before === '') return undefined
  const word = before.toLowerCase()
  const word2 = before2.toLowerCase()
  if (word === 'minister' && word2 === 'prime')
    return { kind: 'office', shown: 'Prime Minister', fits: PREMIER, start: beforeStart - before2.length - 1 }
  if (word2 === 'vice' || word2 === 'deputy' || (word2 === 'attorney' && word === 'general'))
    return { kind: 'other' }
  if (word === 'secretary' && word2 === 'general')
    return {
      kind: 'office',
      shown: 'General Secretary',
      fits: /Secretary|Soviet|Communist|Paramount/,
      start: beforeStart - 8,
    }
  if (word === 'general' && /^(?:secretary|secretary-)$/.test(word2))
    return { kind: 'office', shown: 'Secretary General', fits: /Secretary/, start: beforeStart - 10 }
  const fits = OFFICES[word]
  if (fits && Object.hasOwn(OFFICES, word)) return { kind: 'office', shown: before, fits, start: beforeStart }
  if (PEOPLE.has(word)) return { kind: 'person' }
  return OTHERS.has(word) ? { kind: 'other' } : undefined
}

/** Whether somebody held an office that a title means. */
export function officesFitting(offices: readonly Office[], fits: RegExp): readonly Office[] {
  return offices.filter((office) => fits.test(office.title))
}

/** Whether a word can end a title, so that it is no first name. */
export function isTitleWord(word: string): boolean {
  const small = word.toLowerCase()
  return Object.hasOwn(OFFICES, small) || PEOPLE.has(small) || OTHERS.has(small)
}
