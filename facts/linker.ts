import { type Around, around, type Casing, casingOf, isCapitalised, isShouted } from './link/around.ts'
import { isTitleWord, officesFitting, type Title, titleBefore } from './link/titles.ts'
import { confidence, MARK_THRESHOLD, PRIOR, WEIGHTS } from './link/weights.ts'
import {
  CALENDAR,
  CALENDAR_BEFORE,
  GIVEN_TOO,
  GOVERNING,
  LANGUAGE_AFTER,
  LANGUAGE_BEFORE,
  MORE_GIVEN,
  NAMED_AFTER,
  NAMED_AFTER_COUNTRY,
  NAMED_AFTER_DEMONYM,
  NEEDS_CUE,
  NO_LANGUAGE,
  NOT_GIVEN,
  PERSON_LIKE,
  SURNAME_TOO,
} from './link/words.ts'
import type { Candidate } from './matcher.ts'
import type { Known, Names } from './names.ts'
import { fold } from './normalize.ts'
import type { Alias, EntityId, IsoDate, Mention } from './types.ts'

/** A text (a block of a page, a block of an article) and where names may stand in it. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}

/** What the reader has switched. */
export interface LinkOptions {
  /** Capitals as governments: 'Washington said'. */
  readonly governments?: boolean
  /** Offices without a name: 'the French president', 'the Kremlin'. */
  readonly offices?: boolean
}

/** What one block tells of all the others; the context is the sum of these. */
export interface Signs {
  /** Entities named in a way that cannot be mistaken. */
  readonly named: ReadonlySet<EntityId>
  /** Leaders called by surname with a title that just one of that name had: 'President Biden'. */
  readonly titled: ReadonlySet<string>
  /** Codes of the countries named, by whatever word. */
  readonly countries: ReadonlySet<string>
  /** Folded surnames that stand behind a first name of somebody else's. */
  readonly others: ReadonlySet<string>
  /** Cues for and against: `Georgia+`. */
  readonly cues: ReadonlySet<string>
}

/** The signs that are only asked whether they are there. */
export const COUNTED_SIGNS = ['titled', 'countries', 'cues'] as const
export type CountedSign = (typeof COUNTED_SIGNS)[number]

/** What the whole text says that one block cannot. */
export interface LinkContext {
  /** The blocks that name an entity in a way that cannot be mistaken, in order. */
  namedIn(id: EntityId): readonly number[]
  /** The blocks, in order, that put a first name of somebody else's before a surname; by the folded surname. */
  othersIn(surname: string): readonly number[]
  has(sign: CountedSign, value: string): boolean
  /** The day of the text; absent where nothing says it. */
  readonly date?: IsoDate
  /** BCP 47; English where nothing says it. */
  readonly language?: string
  readonly options: LinkOptions
}

/** Whether other blocks can decide what an alias means. */
export function needsContext(alias: Alias | undefined): boolean {
  return alias?.kind === 'surname' || alias?.kind === 'abbreviation' || PERSON_LIKE.has(alias?.text ?? '')
}

/** Decides what candidates mean. */
export interface Linker {
  /** What a block says of the whole text. */
  signs(block: Matched): Signs
  /**
   * Decides what the candidates of one block mean, in the light of the whole text.
   *
   * @param index the block's place among those the context was made of
   * @returns mentions in order; those below `MARK_THRESHOLD` are left out
   */
  link(block: Matched, index: number, context: LinkContext): Mention[]
}

/**
 * @param names the table of names that the candidates were found with
 * @param language of the text, BCP 47
 */
export function makeLinker(names: Names, language?: string): Linker {
  const known = (id: EntityId): Known => names.known(id) ?? { id, kind: 'leader', name: id, offices: [] }
  return {
    signs: (block) => signsOf(block, known, names, language),
    link: (block, index, context) => linkBlock({ known, names, block, index, context }),
  }
}

/** What is known of a text besides its words. */
export interface About {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options?: LinkOptions
}

/** The context of a text that does not change, out of the signs of its blocks in order. */
export function contextOf(signs: readonly Signs[], about: About = {}): LinkContext {
  const named = new Map<EntityId, number[]>()
  const others = new Map<string, number[]>()
  const note = <Key>(map: Map<Key, number[]>, keys: ReadonlySet<Key>, block: number): void => {
    for (const key of keys) {
      const at = map.get(key)
      if (at) at.push(block)
      else map.set(key, [block])
    }
  }
  const sets = Object.fromEntries(COUNTED_SIGNS.map((sign) => [sign, new Set<string>()])) as Record<
    CountedSign,
    Set<string>
  >
  signs.forEach((own, block) => {
    note(named, own.named, block)
    note(others, own.others, block)
    for (const sign of COUNTED_SIGNS) for (const value of own[sign]) sets[sign].add(value)
  })
  return {
    namedIn: (id) => named.get(id) ?? [],
    othersIn: (surname) => others.get(surname) ?? [],
    has: (sign, value) => sets[sign].has(value),
    ...(about.date === undefined ? {} : { date: about.date }),
    ...(about.language === undefined ? {} : { language: about.language }),
    options: about.options ?? {},
  }
}

/** Everything one decision may look at. */
interface Scene {
  readonly known: (id: EntityId) => Known
  readonly names: Names
  readonly block: Matched
  readonly index: number
  readonly context: LinkContext
  /** The codes of the countries that this block names. */
  countries(): ReadonlySet<string>
}

function countriesIn(block: Matched): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const { aliases } of block.candidates)
    for (const { entity } of aliases) if (entity.startsWith('country:')) codes.add(entity.slice(8))
  return codes
}

const NO_SIGNS: Signs = {
  named: new Set(),
  titled: new Set(),
  countries: new Set(),
  others: new Set(),
  cues: new Set(),
}

function signsOf(
  block: Matched,
  known: (id: EntityId) => Known,
  names: Names,
  language: string | undefined,
): Signs {
  if (block.candidates.length === 0) return NO_SIGNS
  const named = new Set<EntityId>()
  const titled = new Set<string>()
  const countries = new Set<string>()
  const others = new Set<string>()
  const cues = new Set<string>()
  block.candidates.forEach((at, i) => {
    if (at.cue !== undefined) cues.add(at.cue)
    const [alias] = at.aliases
    if (!alias) return
    const isSurname = at.aliases.every((a) => a.kind === 'surname')
    const mayBePerson = isSurname || PERSON_LIKE.has(alias.text)
    const near = mayBePerson ? around(block.text, at.start, at.end) : undefined
    if (near && isOtherPerson(near, block, i, language, names)) {
      others.add(fold(alias.text))
      return
    }
    if (!isSurname) {
      for (const a of at.aliases) {
        if (a.entity.startsWith('country:') && !NEEDS_CUE.has(a.text)) countries.add(a.entity.slice(8))
      }
      if (at.aliases.length === 1 && NAMES.has(alias.kind)) named.add(alias.entity)
    } else if (near) {
      // 'President Biden' names him as well as 'Joe Biden' does, if just one had that title.
      const title = isPartOfName(near, block, i, language, names) ? undefined : titleBefore(block.text, near)
      const fits =
        title?.kind === 'office'
          ? at.aliases.filter((a) => officesFitting(known(a.entity).offices, title.fits).length > 0)
          : []
      const [only] = fits
      if (only && fits.length === 1) titled.add(only.entity)
      // 'the Carter administration': of namesakes none, since it says nothing of the office.
      const [bearer] = at.aliases
      if (bearer && at.aliases.length === 1 && GOVERNING.has(near.after)) titled.add(bearer.entity)
    }
  })
  return { named, titled, countries, others, cues }
}

/** Kinds that name an entity without a doubt. */
const NAMES: ReadonlySet<Alias['kind']> = new Set(['name', 'official', 'native', 'short', 'former'])

/** Found out once, and only of blocks where somebody asks. */
const CASINGS = new WeakMap<Matched, Casing>()

/** German writes every noun with a capital, so that they say as little as in a headline. */
function casingIn(block: Matched, language: string | undefined): Casing {
  const known = CASINGS.get(block)
  if (known) return known
  const casing = casingOf(block.text)
  const told = casing === 'sentence' && language?.startsWith('de') ? 'title' : casing
  CASINGS.set(block, told)
  return told
}

function linkBlock(about: Omit<Scene, 'countries'>): Mention[] {
  const { block } = about
  if (block.candidates.length === 0) return []
  let countries: ReadonlySet<string> | undefined
  const scene: Scene = {
    ...about,
    countries() {
      countries ??= countriesIn(block)
      return countries
    },
  }
  const mentions: Mention[] = []
  block.candidates.forEach((at, i) => {
    if (at.aliases.length === 0) return
    const mention = decide(scene, at, i)
    if (mention) mentions.push(mention)
  })
  return about.context.options.offices === false
    ? mentions.filter((m) => m.alias !== 'office')
    : withOffices(block.text, mentions)
}

interface Scored {
  readonly alias: Alias
  readonly logOdds: number
  readonly why: string
}

function decide(scene: Scene, at: Candidate, i: number): Mention | undefined {
  const near = around(scene.block.text, at.start, at.end)
  const [only] = at.aliases
  if (!only) return undefined
  if (at.aliases.length === 1) return mentionOf(scene, at, score(scene, at, only, near, i))
  const scored = at.aliases
    .map((alias) => score(scene, at, alias, near, i))
    .filter(({ logOdds }) => logOdds >= MARK_LOG_ODDS)
    .sort((a, b) => b.logOdds - a.logOdds)
  const [best, second] = scored
  if (!best) return undefined
  const isClear = !second || best.logOdds - second.logOdds >= CLEAR
  return mentionOf(scene, at, best, isClear ? [] : scored.slice(1))
}

function score(scene: Scene, at: Candidate, alias: Alias, near: Around, i: number): Scored {
  return alias.entity.startsWith('leader:')
    ? scoreLeader(scene, at, alias, near, i)
    : scoreCountry(scene, at, alias, near, i)
}

/** @param rivals who may be meant as well */
function mentionOf(
  { block }: Scene,
  { start, end }: Candidate,
  { alias, logOdds, why }: Scored,
  rivals: readonly Scored[] = [],
): Mention | undefined {
  if (logOdds < MARK_LOG_ODDS) return undefined
  const { entity, kind } = alias
  const surface = block.text.slice(start, end)
  const sure = confidence(logOdds)
  if (rivals.length === 0) return { start, end, entity, surface, alias: kind, confidence: sure, why }
  return {
    start,
    end,
    entity,
    surface,
    alias: kind,
    confidence: Math.min(MARK_THRESHOLD, sure),
    why: `${why}; it may as well be another of that name`,
    others: rivals.map((rival) => rival.alias.entity),
  }
}

/** The log-odds of the threshold. */
const MARK_LOG_ODDS = Math.log(MARK_THRESHOLD / (1 - MARK_THRESHOLD))

/** How much more must speak for one namesake than for the next to settle it. */
const CLEAR = 1

const WHY: Readonly<Record<Alias['kind'], string>> = {
  name: 'the full name',
  official: 'the official name',
  native: 'the name in its own script',
  short: 'a short form of the name',
  former: 'a former name',
  abbreviation: 'an abbreviation of the name',
  demonym: 'the word for its people and what is theirs',
  surname: 'surname',
  misspelt: 'a name behind a title, spelled nearly like this',
  capital: 'the capital, for the government',
  office: 'an office, for the country whose it is',
}

function scoreLeader(scene: Scene, at: Candidate, alias: Alias, near: Around, i: number): Scored {
  const { block, context } = scene
  const isSurname = alias.kind === 'surname'
  if (!isSurname && alias.kind !== 'abbreviation' && alias.kind !== 'misspelt' && at.aliases.length === 1)
    return { alias, logOdds: PRIOR[alias.kind], why: WHY[alias.kind] }
  if (isSurname && !alias.alone && !isSpokenOf(scene, alias, near))
    return { alias, logOdds: PRIOR.surname, why: '' }
  const leader = scene.known(alias.entity)
  const reasons: string[] = [WHY[alias.kind]]
  let sum = PRIOR[alias.kind]
  const add = (weight: number, reason?: string): void => {
    sum += weight
    if (reason !== undefined) reasons.push(reason)
  }
  const title = titleBefore(block.text, near)
  const blocks = context.namedIn(alias.entity)
  if (blocks.length > 0) {
    add(WEIGHTS.fullName, 'the full name stands elsewhere in this text')
    if (isNearest(scene, at, alias)) add(WEIGHTS.nearest)
  } else if (title?.kind !== 'office' && context.has('titled', alias.entity))
    add(WEIGHTS.titled, 'this text calls somebody of that name by a title elsewhere')
  else if (title?.kind !== 'office' && isOtherBefore(scene, alias)) add(WEIGHTS.otherInText)
  // A misspelling is only somebody's where a title, or the first name, says that the leader is meant.
  if (alias.kind === 'misspelt' && title?.kind !== 'office' && !isOwnGiven(near.before, leader))
    add(WEIGHTS.word)
  if (isSurname && alias.alone) add(WEIGHTS.alone, 'hardly anybody else in the news is called so')
  addTitle(title, alias, leader, block, i, add)
  if (
    !title &&
    isSurname &&
    !isOwnGiven(near.before, leader) &&
    isOtherPerson(near, block, i, context.language, scene.names)
  )
    add(WEIGHTS.otherPerson)
  if (GOVERNING.has(near.after)) add(WEIGHTS.government, `‘${near.after}’ stands behind it`)
  if (isSurname && isPartOfName(near, block, i, context.language, scene.names)) add(WEIGHTS.partOfName)
  if (isSurname && CALENDAR.has(alias.text) && isWord(near, block.text, at)) add(WEIGHTS.word)
  if (
    isSurname &&
    alias.text.length > 2 &&
    isShouted(block.text.slice(at.start, at.end)) &&
    casingIn(block, context.language) === 'sentence'
  )
    add(WEIGHTS.word)
  addCountries(leader, scene, add)
  addTerm(leader, context.date, title?.kind === 'office' ? title : undefined, at.aliases.length > 1, add)
  return { alias, logOdds: sum, why: reasons.join('; ') }
}

/** Whether anything could make a surname its bearer's: without a name, a title or a government nothing adds up. */
function isSpokenOf({ context, block }: Scene, alias: Alias, near: Around): boolean {
  return (
    context.namedIn(alias.entity).length > 0 ||
    context.has('titled', alias.entity) ||
    GOVERNING.has(near.after) ||
    titleBefore(block.text, near)?.kind === 'office'
  )
}

/** Whether the text has spoken of another of this surname by this place: 'Hunter Biden … Biden'. */
function isOtherBefore({ context, index }: Scene, alias: Alias): boolean {
  return lastBefore(context.othersIn(fold(alias.text)), index) >= 0
}

/** 'Donalda Trumpa': the leader's own first name, in a case or another spelling. */
function isOwnGiven(before: string, leader: Known): boolean {
  const given = fold(leader.name.split(' ')[0] ?? '').slice(0, 5)
  return before !== '' && given.length >= 3 && fold(before).startsWith(given)
}

type Add = (weight: number, reason?: string) => void

function addTitle(
  title: Title | undefined,
  alias: Alias,
  leader: Known,
  block: Matched,
  i: number,
  add: Add,
): void {
  if (title?.kind === 'other') add(WEIGHTS.wrongTitle)
  if (title?.kind !== 'office') return
  const held = officesFitting(leader.offices, title.fits)
  if (held.length === 0) {
    add(leader.offices.length === 0 ? 0 : WEIGHTS.wrongTitle)
    return
  }
  add(alias.kind === 'misspelt' ? 0 : WEIGHTS.title, `the title ${title.shown} stands before it`)
  // 'French President Macron': whose president?
  const previous = block.candidates[i - 1]
  const isRightBefore = previous && previous.end <= title.start && title.start - previous.end <= 3
  const codes =
    (isRightBefore ? previous : undefined)?.aliases.flatMap((a) =>
      a.entity.startsWith('country:') ? a.entity.slice(8) : [],
    ) ?? []
  if (codes.length > 0)
    add(held.some((o) => codes.includes(o.country)) ? WEIGHTS.titleCountry : WEIGHTS.wrongTitle)
}

function addCountries(leader: Known, { countries, context }: Scene, add: Add): void {
  if (leader.offices.some((office) => countries().has(office.country))) add(WEIGHTS.countryHere)
  else if (leader.offices.some((office) => context.has('countries', office.country)))
    add(WEIGHTS.countryInText)
}

/** Only between namesakes, or for a name that a title stands before, does it count who was in office when. */
function addTerm(
  leader: Known,
  date: IsoDate | undefined,
  title: { readonly fits: RegExp } | undefined,
  isShared: boolean,
  add: Add,
): void {
  if (!isShared && !title) return
  const offices = title ? officesFitting(leader.offices, title.fits) : leader.offices
  if (date === undefined) {
    if (offices.some((o) => o.from !== undefined && o.to === undefined)) add(WEIGHTS.sitting)
    return
  }
  const held = offices.some((o) => (o.from ?? '') <= date && (o.to ?? '9999') >= date)
  if (held) add(WEIGHTS.inOffice, 'in office on the day of this text')
  const years = offices.map((o) => Number(date.slice(0, 4)) - Number((o.to ?? '9999').slice(0, 4)))
  if (years.every((since) => since > LONG_YEARS)) add(WEIGHTS.longGone)
}

/** After so many years out of office somebody is history. */
const LONG_YEARS = 30

/** Whether the full name stands nearer before this place than those of all namesakes. */
function isNearest({ context, index }: Scene, at: Candidate, alias: Alias): boolean {
  if (at.aliases.length === 1) return false
  const last = (id: EntityId): number => lastBefore(context.namedIn(id), index)
  const own = last(alias.entity)
  return own >= 0 && at.aliases.every((a) => a === alias || last(a.entity) < own)
}

/** The last of some numbers in order that is not above another; -1 where all are. */
function lastBefore(inOrder: readonly number[], most: number): number {
  let from = 0
  let to = inOrder.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((inOrder[middle] ?? 0) <= most) from = middle + 1
    else to = middle
  }
  return inOrder[from - 1] ?? -1
}

/** 'Ivanka Trump', 'Spike Lee': a first name of somebody else's stands right before. */
function isOtherPerson(
  near: Around,
  block: Matched,
  i: number,
  language: string | undefined,
  names: Names,
): boolean {
  const { before } = near
  if (isSecondHalf(block, i)) return true
  if (before === '' || !isCapitalised(before) || NOT_GIVEN.has(before)) return false
  if (isTitleWord(before) || /['’]s?$/.test(before)) return false
  const { aliases = [] } = block.candidates[i] ?? {}
  const isCountry = PERSON_LIKE.has(aliases[0]?.text ?? '') && !aliases.some((a) => a.kind === 'surname')
  if (casingIn(block, language) !== 'sentence' || (isCountry && !SURNAME_TOO.has(aliases[0]?.text ?? '')))
    return isGivenName(before, names)
  // What belongs to another name or a country is no first name: 'US Trump', 'Russian Putin'.
  return (block.candidates[i - 1]?.end ?? -1) <= near.beforeStart
}

/** 'Bruni-Sarkozy'; but 'pro-Putin', and 'Trump-Putin', where a name stands before the dash as well. */
function isSecondHalf({ text, candidates }: Matched, i: number): boolean {
  const { start = 0, aliases = [] } = candidates[i] ?? {}
  if (!/[-\u2010-\u2011]/.test(text[start - 1] ?? '') || !aliases.some((a) => a.kind === 'surname'))
    return false
  if ((candidates[i - 1]?.end ?? -1) >= start - 1) return false
  return /\p{Lu}[\p{L}\p{M}]*$/u.test(text.slice(Math.max(0, start - 30), start - 1))
}

const GIVEN = new WeakMap<Names, ReadonlySet<string>>()

/** Whether a leader, or somebody else of note, has this first name; capitals do not matter. */
function isGivenName(word: string, names: Names): boolean {
  let given = GIVEN.get(names)
  if (!given) {
    given = new Set([...names.given(), ...[...MORE_GIVEN].map(fold)])
    GIVEN.set(names, given)
  }
  return given.has(fold(word))
}

/** 'Trump Tower', 'Carter Page', 'Kim Yo-jong': a capitalised word follows that makes it another name. */
function isPartOfName(
  near: Around,
  block: Matched,
  i: number,
  language: string | undefined,
  names: Names,
): boolean {
  if (near.owns || near.joined || near.after === '' || !isCapitalised(near.after)) return false
  if (NAMED_AFTER.has(near.after)) return true
  // 'Marie' is a first name too: in a headline it may well be one.
  if (
    casingIn(block, language) !== 'sentence' &&
    !isGivenName(block.candidates[i]?.aliases[0]?.text ?? '', names)
  )
    return false
  if (GOVERNING.has(near.after) || NOT_GIVEN.has(near.after)) return false
  if (isTitleWord(near.after)) return false
  const { end = 0, aliases = [] } = block.candidates[i] ?? {}
  const next = block.candidates[i + 1]
  if (!next || next.start > end + 2) return true
  // 'Chad Johnson' is one name, 'Trump Putin talks' are two.
  return GIVEN_TOO.has(aliases[0]?.text ?? '') && next.aliases.every((alias) => alias.kind === 'surname')
}

/** 'in May', '4 May', 'May 2019', 'the Moon'. */
function isWord(near: Around, text: string, at: Candidate): boolean {
  if (CALENDAR_BEFORE.has(near.before.toLowerCase()) || /^\d/.test(near.before)) return true
  return /^,?\s+\d/.test(text.slice(at.end, at.end + 4))
}

function scoreCountry(scene: Scene, at: Candidate, alias: Alias, near: Around, i: number): Scored {
  const { block, context } = scene
  let sum = PRIOR[alias.kind]
  let why = WHY[alias.kind]
  if (PERSON_LIKE.has(alias.text)) {
    if (isOtherPerson(near, block, i, context.language, scene.names)) sum += WEIGHTS.otherPerson
    else if (isOtherBefore(scene, alias) && !isPlace(near) && !hasSign(context, alias))
      sum += WEIGHTS.otherInText
  }
  // 'Dominican', 'Congolese': whose country the text names.
  if (at.aliases.filter((a) => a.entity.startsWith('country:')).length > 1)
    sum +=
      context.namedIn(alias.entity).length === 0
        ? WEIGHTS.unnamed
        : isNearest(scene, at, alias)
          ? WEIGHTS.nearest
          : 0
  if (alias.kind !== 'demonym' && near.after !== '' && !near.owns && NAMED_AFTER_COUNTRY.has(near.after))
    sum += WEIGHTS.partOfName
  if (alias.text === 'Polish' && near.before === '' && VERB_OBJECT.has(near.after)) sum += WEIGHTS.word
  if (alias.kind === 'demonym' && NAMED_AFTER_DEMONYM.has(near.after)) sum += WEIGHTS.partOfName
  if (
    GIVEN_TOO.has(alias.text) &&
    !hasSign(context, alias) &&
    isPartOfName(near, block, i, context.language, scene.names)
  )
    sum += WEIGHTS.partOfName
  // English words for peoples are other words elsewhere: in Spanish 'Germán' is a first name.
  const isForeign = context.language !== undefined && !context.language.startsWith('en')
  if (isForeign && alias.kind === 'demonym') sum += WEIGHTS.word
  // Vietnamese 'Anh' and 'Áo' are 'he' and 'shirt' where a sentence starts with them.
  if (context.language?.startsWith('vi') && alias.text.length <= 3 && near.before === '') sum += WEIGHTS.word
  if (alias.kind === 'capital') sum += governs(context, near, block)
  if (alias.kind === 'demonym' && isLanguage(near, block.text, at)) sum += WEIGHTS.language
  if (alias.kind === 'abbreviation' && isShoutedUs(near, block.text.slice(at.start, at.end)))
    sum += WEIGHTS.shouted
  if (NEEDS_CUE.has(alias.text)) {
    // The words of the same block go before those of the rest.
    const isAgainstHere = hasCue(block, `${alias.text}-`)
    const isForHere = hasCue(block, `${alias.text}+`)
    const isForThere =
      context.has('cues', `${alias.text}+`) || context.has('countries', alias.entity.slice(8))
    const isFor = isForHere || (isForThere && !isAgainstHere)
    const isAgainst = isAgainstHere || (context.has('cues', `${alias.text}-`) && !isForHere)
    if (!isFor) sum += WEIGHTS.shared
    if (isAgainst) sum -= WEIGHTS.cue
    if (isFor) {
      sum += isAgainst ? WEIGHTS.cue / 2 : 0
      why = `${why}; other words of this text say that the country is meant`
    }
  } else if (context.has('cues', `${alias.text}-`)) {
    sum -= context.has('cues', `${alias.text}+`) ? 0 : WEIGHTS.cue
  }
  return { alias, logOdds: sum, why }
}

/** 'Polish the table': behind the verb. */
const VERB_OBJECT = new Set([
  'the',
  'your',
  'my',
  'his',
  'her',
  'their',
  'our',
  'it',
  'them',
  'up',
  'off',
  'with',
])

function hasCue(block: Matched, cue: string): boolean {
  return block.candidates.some((candidate) => candidate.cue === cue)
}

/** Whether something besides the name itself speaks of the country. */
function hasSign(context: LinkContext, alias: Alias): boolean {
  return context.has('cues', `${alias.text}+`)
}

/** Behind these a capital is a place. */
const PLACE_BEFORE = new Set(
  'in to from at near around outside into through via toward towards across leaving visiting visit downtown central'.split(
    ' ',
  ),
)

/** 'in Washington', 'to Jordan'. */
function isPlace(near: Around): boolean {
  return PLACE_BEFORE.has(near.before.toLowerCase())
}

function governs(context: LinkContext, near: Around, block: Matched): number {
  if (!context.options.governments) return -9
  const casing = casingIn(block, context.language)
  if (isPlace(near)) return WEIGHTS.place
  if (near.before !== '' && isCapitalised(near.before) && !NOT_GIVEN.has(near.before))
    return WEIGHTS.otherPerson
  return near.after !== '' && isCapitalised(near.after) && casing === 'sentence' && !near.owns
    ? WEIGHTS.partOfName
    : WEIGHTS.governs
}

/** 'in Spanish', 'speaks Polish', 'the French word'. */
function isLanguage(near: Around, text: string, at: Candidate): boolean {
  if (NO_LANGUAGE.has(text.slice(at.start, at.end))) return false
  if (LANGUAGE_AFTER.has(near.after) || /^-(?:language|speaking)/.test(text.slice(at.end, at.end + 10)))
    return true
  if (!LANGUAGE_BEFORE.has(near.before)) return false
  return near.after === '' || /^(?:and|or|but|as|with|means?|at|by|to|for|is|was|on)$/.test(near.after)
}

/** 'JOIN US TODAY': between words that are capitals throughout, 'US' may be the pronoun. */
function isShoutedUs({ before, after }: Around, surface: string): boolean {
  if (surface !== 'US') return false
  if (before !== '' && after !== '') return isShouted(before) && isShouted(after)
  return isShouted(before) || isShouted(after)
}

const OFFICE_BEHIND =
  /^(?:['’]s)?[^\S\n]+(?:(?:current|new|sitting|incumbent|then|newly elected)[^\S\n]+)?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|[Mm]onarch|PM|[Ss]upreme [Ll]eader|[Hh]ead of (?:state|government)|leader)(?![\p{L}\p{M}'’-])(?![^\S\n]+\p{Lu})/u

/** 'the French president', 'Japan's prime minister': the mention of the country takes the office in. */
function withOffices(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((m, i) => {
    if (!m.entity.startsWith('country:') || m.alias === 'office' || m.alias === 'capital') return m
    const behind = OFFICE_BEHIND.exec(text.slice(m.end, m.end + 40))
    const end = m.end + (behind?.[0].length ?? 0)
    if (!behind || (mentions[i + 1]?.start ?? Number.POSITIVE_INFINITY) <= end + 1) return m
    return { ...m, end, surface: text.slice(m.start, end), alias: 'office', why: WHY.office }
  })
}
