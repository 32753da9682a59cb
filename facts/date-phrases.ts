import type { Tense } from './tense.ts'
import type { IsoDate, Span } from './types.ts'

/** Words for a stretch of days, with the days where they can be told. */
export interface Phrase extends Span {
  readonly from?: IsoDate
  readonly to?: IsoDate
  readonly sure: 'stated' | 'inferred' | 'words'
  /** Only a weekday: a whole date at the same place says more. */
  readonly isWeekday?: true
  readonly isRange?: true
}

type Unit = 'day' | 'week' | 'month' | 'year'

interface Words {
  readonly days: string
  /** What stands behind a weekday: 'night', '-feira', 'soir'. */
  readonly part: string
  readonly last: string
  readonly next: string
  readonly current: string
  readonly units: Readonly<Record<Unit, string>>
  /** A number of units before now; `#` is the number, `@` the unit. */
  readonly ago: string
  readonly ahead: string
  readonly numbers: string
  /** Counted from another event. */
  readonly elsewhere: string
  readonly seasons: string
  readonly decade: string
  /** Between two years of a stretch. */
  readonly from: string
  readonly to: string
  readonly today: string
  /** Whether the words for which one stand behind as well: 'lundi dernier'. */
  readonly isBehind: boolean
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    days: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
    part: '(?: (?:morning|afternoon|evening|night))?',
    last: 'last|this past',
    next: 'next|this coming|the coming',
    current: 'this',
    units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
    ago: '(?:#) (?:@) ago',
    ahead: "in (?:#) (?:@)(?: time|[’']s? time)?",
    numbers: 'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    elsewhere:
      'the (?:very )?(?:next|following|previous|preceding|same) (?:day|night|morning|evening|week|month|year|summer|spring|winter|autumn)|that (?:same )?(?:day|night|morning|evening|week|month|year)|the day (?:after|before)|the (?:past|previous|coming|next) (?:year|decade|(?:few |several )?(?:days|weeks|months|years))|(?:past|last|next|coming) (?:\\p{L}+|\\d+) (?:days|weeks|months|years|decades)',
    seasons: '(?:last|this|next|the|early|late|in) (?:spring|summer|autumn|fall|winter)(?! of)',
    decade: "(?:the )?(?:early |late |mid-)?(\\d{4})s|the (?:early |late |mid-)?[’']?([2-9]0)s",
    from: '(?:from|between) ',
    to: '(?: to | and | until | through )',
    today: 'today|tonight',
    isBehind: false,
  },
  de: {
    days: 'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend',
    part: '(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht|en)?',
    last: 'vergangene[nrms]?|letzte[nrms]?|vorige[nrms]?',
    next: 'kommende[nrms]?|nächste[nrms]?',
    current: 'diese[nrms]?|laufende[nrms]?',
    units: { day: 'Tage?n?', week: 'Wochen?', month: 'Monate?n?s?', year: 'Jahre?n?s?' },
    ago: 'vor (?:#) (?:@)',
    ahead: 'in (?:#) (?:@)',
    numbers: 'eine[mnr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    elsewhere:
      '(?:am|im) (?:nächsten|folgenden|selben|gleichen|darauffolgenden) (?:Tag|Morgen|Abend|Jahr|Monat)|(?:am|einen) Tag (?:darauf|danach|später|zuvor|davor)|in der (?:folgenden|selben|darauffolgenden) (?:Woche|Nacht)|(?:am )?Vortag|(?:Tags?|Tage?) (?:darauf|danach|zuvor)|in den (?:vergangenen|letzten|kommenden|nächsten) (?:\\p{L}+ )?(?:Tagen|Wochen|Monaten|Jahren)',
    seasons:
      '(?:im|diesen|letzten|vergangenen|nächsten|kommenden|dieses|dieser) (?:(?:vergangenen|letzten|nächsten|kommenden|diesem) )?(?:Frühling|Frühjahr|Sommer|Herbst|Winter)(?! \\d{4})',
    decade: '(?:in den )?(?:frühen |späten )?((?:\\d\\d)?\\d0)er[ -]?Jahren?',
    from: '(?:von|zwischen) ',
    to: '(?: bis | und )',
    today: 'heute',
    isBehind: false,
  },
  fr: {
    days: 'dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi',
    part: '(?: (?:matin|midi|après-midi|soir))?',
    last: 'derni(?:er|ère)|passée?',
    next: 'prochaine?',
    current: 'ce|cette|cet',
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'années?|ans?' },
    ago: 'il y a (?:#) (?:@)',
    ahead: 'dans (?:#) (?:@)',
    numbers: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
    elsewhere:
      "le lendemain|la veille|le surlendemain|l[’']avant-veille|le (?:jour|soir|mois) (?:même|suivant|précédent|d[’']avant|d[’']après)|(?:la semaine|l[’']année) (?:suivante|précédente)|ce jour-là|le même (?:jour|mois|soir)|la même (?:semaine|année)",
    seasons:
      "(?:l[’'](?:été|automne|hiver)|le printemps)(?: (?:dernier|prochain))?(?! (?:de )?\\d{4})|(?:au printemps|cet (?:été|automne|hiver)|ce printemps|en (?:été|automne|hiver))(?: (?:dernier|prochain))?(?! (?:de )?\\d{4})",
    decade: '(?:les |des )?années ((?:\\d\\d)?\\d0)',
    from: '(?:de|entre|du) ',
    to: '(?: à | et | au )',
    today: "aujourd[’']hui",
    isBehind: true,
  },
  es: {
    days: 'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
    part: '',
    last: 'pasad[oa]|últim[oa]',
    next: 'próxim[oa]|que viene|entrante',
    current: 'este|esta',
    units: { day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    ago: 'hace (?:#) (?:@)',
    ahead: '(?:dentro de|en) (?:#) (?:@)',
    numbers: 'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
    elsewhere:
      '(?:al|el) (?:día|mes|año) (?:siguiente|anterior)|la (?:noche|semana) (?:siguiente|anterior)|ese (?:mismo )?(?:día|mes|año)|esa (?:misma )?(?:noche|semana|tarde)|el mismo (?:día|mes|año)|la víspera|un (?:día|mes|año) (?:después|antes|más tarde)|los últimos (?:\\p{L}+ )?(?:días|meses|años)',
    seasons:
      '(?:(?:el|este|próximo|la|esta|próxima) )?(?:verano|otoño|invierno|primavera)(?: (?:pasad[oa]|próxim[oa]))?(?! (?:de )?\\d{4})',
    decade: '(?:los |la )?(?:años|década de(?: los)?) ((?:\\d\\d)?\\d0)',
    from: '(?:de|desde|entre|del) ',
    to: '(?: a | y | hasta | al )',
    today: 'hoy',
    isBehind: true,
  },
  pt: {
    days: 'domingo|segunda(?:-feira)?|terça(?:-feira)?|quarta-feira|quinta-feira|sexta-feira|sábado',
    part: '',
    last: 'passad[oa]|últim[oa]',
    next: 'próxim[oa]|que vem',
    current: 'n?este|n?esta',
    units: { day: 'dias?', week: 'semanas?', month: 'm[êe]s(?:es)?', year: 'anos?' },
    ago: 'há (?:#) (?:@)',
    ahead: '(?:daqui a|em) (?:#) (?:@)',
    numbers: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze',
    elsewhere:
      'no (?:dia|mês|ano) (?:seguinte|anterior)|na (?:noite|semana) (?:seguinte|anterior)|naquele (?:dia|mês|ano)|naquela (?:noite|semana)|no mesmo (?:dia|mês|ano)|na véspera|um (?:dia|mês|ano) (?:depois|antes)|nos últimos (?:\\p{L}+ )?(?:dias|meses|anos)',
    seasons:
      '(?:n?[oa]|este|neste|esta|nesta) (?:verão|outono|inverno|primavera)(?: (?:passad[oa]|que vem))?(?! de \\d{4})',
    decade: '(?:n?os |a |na )?(?:anos|década de) ((?:\\d\\d)?\\d0)',
    from: '(?:de|desde|entre) ',
    to: '(?: a | e | até )',
    today: 'hoje',
    isBehind: true,
  },
  it: {
    days: 'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
    part: '(?: (?:mattina|pomeriggio|sera|notte))?',
    last: 'scors[oaie]|passat[oa]|ultim[oa]',
    next: 'prossim[oa]|che viene',
    current: "questo|questa|quest[’']",
    units: { day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]', year: 'ann[oi]' },
    ago: '(?:#) (?:@) fa',
    ahead: '(?:tra|fra) (?:#) (?:@)',
    numbers: 'un|una|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
    elsewhere:
      "il (?:giorno|mese) (?:dopo|seguente|successivo|prima|precedente)|l[’']anno (?:dopo|seguente|successivo|prima|precedente)|la settimana (?:dopo|successiva|precedente|seguente)|quel giorno|lo stesso giorno|la vigilia|negli ultimi (?:\\p{L}+ )?(?:giorni|mesi|anni)",
    seasons:
      "(?:l[’'](?:estate|autunno|inverno)|la primavera|quest[’'](?:estate|autunno|inverno)|in (?:estate|autunno|inverno|primavera))(?: (?:scors[oa]|prossim[oa]))?(?! del \\d{4})",
    decade: "(?:negli |gli )?anni [’']?((?:\\d\\d)?\\d0)",
    from: '(?:dal|fra il|tra il|nel) ',
    to: '(?: al | e il | e )',
    today: 'oggi',
    isBehind: true,
  },
}

interface Patterns {
  readonly words: Words
  readonly weekday: RegExp
  readonly unit: RegExp
  readonly ago: RegExp
  readonly ahead: RegExp
  readonly elsewhere: RegExp
  readonly season: RegExp
  readonly decade: RegExp
  readonly range: RegExp
  readonly today: RegExp
}

const MADE = new Map<string, Patterns>()

/** Whether a language's weekdays are read here, and so by no other parser. */
export function hasPhrases(language: string): boolean {
  return language in WORDS
}

function patternsOf(language: string): Patterns | undefined {
  const words = WORDS[language]
  const known = MADE.get(language)
  if (known || !words) return known
  const rx = (source: string, flags = 'giu'): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags)
  const units = Object.values(words.units).join('|')
  const which = `${words.last}|${words.next}|${words.current}`
  const behind = words.isBehind ? `(?: (?<after>${which}))?` : ''
  const count = `\\d{1,2}|${words.numbers}`
  const made: Patterns = {
    words,
    weekday: rx(
      `(?:(?<before>${which}) )?(?<name>${words.days})${words.part}${behind}`,
      language === 'en' || language === 'de' ? 'gu' : 'giu',
    ),
    unit: rx(
      `(?<before>${which})[ ]?(?<unit>${units})${words.isBehind ? `|(?<unit2>${units}) (?<after>${words.last}|${words.next})` : ''}`,
    ),
    ago: rx(
      words.ago.replace('#', `?<count>${count}`).replace('@', `?<unit>${units}`).replaceAll('(?:?<', '(?<'),
    ),
    ahead: rx(
      words.ahead.replace('#', `?<count>${count}`).replace('@', `?<unit>${units}`).replaceAll('(?:?<', '(?<'),
    ),
    elsewhere: rx(words.elsewhere),
    season: rx(words.seasons),
    decade: rx(words.decade),
    range: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${words.from})((?:1[5-9]|20)\\d\\d)(?:${words.to})((?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    today: rx(words.today),
  }
  MADE.set(language, made)
  return made
}

/** '2010-2014', '2019/20': years and a season's. */
const YEARS = /(?<![\p{L}\p{N}.,/-])((?:1[89]|20)\d\d)[-–/](\d{4}|\d{2})(?![\p{L}\p{N}/-]|[.,]\d)/gu

const DAY = 86_400_000

/**
 * The stretches of days that a text's words give, in any order: weekdays, weeks, months and years by 'last', 'this' and
 * 'next', what was so long ago, decades, stretches of years; seasons and what counts from another event stay words.
 *
 * @param language BCP 47; en, de, fr, es, pt and it are known, others have none
 * @param tense of the clause at an offset
 */
export function phrasesIn(
  text: string,
  language: string,
  reference: IsoDate | undefined,
  tense: (at: number) => Tense | undefined,
): Phrase[] {
  const patterns = patternsOf(language)
  if (!patterns) return []
  const found: Phrase[] = []
  const add = (match: RegExpMatchArray, days: Omit<Phrase, 'start' | 'end'>): void => {
    const start = match.index ?? 0
    const end = start + match[0].length
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, ...days })
  }
  for (const match of text.matchAll(patterns.range))
    add(match, { ...yearsOf(match[1], match[2]), sure: 'stated', isRange: true })
  for (const match of text.matchAll(YEARS)) {
    const [, first = '', last = ''] = match
    const end = last.length === 2 ? first.slice(0, 2) + last : last
    if (Number(end) > Number(first) && Number(end) - Number(first) < 100)
      add(match, { ...yearsOf(first, end), sure: 'stated', isRange: true })
  }
  for (const match of text.matchAll(patterns.decade)) {
    const first = Number(match[1] ?? match[2])
    const short = first < 100 && first >= 20 ? first + 1900 : first
    if (short % 10 === 0 && short >= 1000)
      add(match, { ...yearsOf(short, short + 9), sure: 'stated', isRange: true })
  }
  for (const match of text.matchAll(patterns.elsewhere)) add(match, { sure: 'words' })
  for (const match of text.matchAll(patterns.season)) add(match, { sure: 'words' })
  const counted = (days: { from: IsoDate; to: IsoDate } | undefined): Omit<Phrase, 'start' | 'end'> =>
    days ? { ...days, sure: 'inferred' } : { sure: 'words' }
  for (const match of text.matchAll(patterns.ago))
    add(match, counted(countedDays(match, patterns.words, reference, -1)))
  for (const match of text.matchAll(patterns.ahead)) {
    // 'In two weeks they won five seats' tells how long it took.
    if (tense(match.index) !== 'past') add(match, counted(countedDays(match, patterns.words, reference, 1)))
  }
  for (const match of text.matchAll(patterns.unit)) {
    const unit = match.groups?.unit ?? match.groups?.unit2 ?? ''
    if (unitOf(unit, patterns.words) === 'day') continue
    const which = whichOf(match.groups?.before ?? match.groups?.after, patterns.words)
    add(
      match,
      counted(reference === undefined ? undefined : unitDays(reference, unitOf(unit, patterns.words), which)),
    )
  }
  for (const match of text.matchAll(patterns.today))
    add(match, counted(reference === undefined ? undefined : { from: reference, to: reference }))
  for (const match of text.matchAll(patterns.weekday)) {
    if (!isWeekday(text, match, language)) continue
    const which = whichOf(match.groups?.before ?? match.groups?.after, patterns.words)
    const day = weekdayOf(
      match.groups?.name ?? '',
      patterns.words,
      reference,
      which,
      tense(match.index),
      language,
    )
    add(match, { ...counted(day === undefined ? undefined : { from: day, to: day }), isWeekday: true })
  }
  return found
}

type Which = -1 | 0 | 1 | undefined

function whichOf(word: string | undefined, words: Words): Which {
  if (word === undefined) return undefined
  const is = (source: string): boolean => new RegExp(`^(?:${source})$`, 'iu').test(word)
  return is(words.last) ? -1 : is(words.next) ? 1 : 0
}

function unitOf(word: string, { units }: Words): Unit {
  const found = (Object.keys(units) as Unit[]).find((unit) =>
    new RegExp(`^(?:${units[unit]})$`, 'iu').test(word),
  )
  return found ?? 'day'
}

function countedDays(
  match: RegExpMatchArray,
  words: Words,
  reference: IsoDate | undefined,
  way: -1 | 1,
): { from: IsoDate; to: IsoDate } | undefined {
  const { count = '', unit = '' } = match.groups ?? {}
  const number = Number(count) || numberOf(count, words)
  if (reference === undefined || number === 0) return undefined
  return unitDays(reference, unitOf(unit, words), way * number)
}

/** The number that a word stands for; 0 for none. Words that mean one stand first. */
function numberOf(word: string, { numbers }: Words): number {
  const known = numbers.split('|')
  const at = known.findIndex((number) => new RegExp(`^(?:${number})$`, 'iu').test(word))
  const two = known.findIndex((number) => /^(?:two|zwei|deux|dos|dois|due)$/.test(number))
  const isTwice = known.includes('duas')
  if (at < 0) return 0
  if (at < two) return 1
  // 'dois' and 'duas' are both two.
  return isTwice && at > two ? at - two + 1 : at - two + 2
}

function unitDays(reference: IsoDate, unit: Unit, by: number | undefined): { from: IsoDate; to: IsoDate } {
  const at = new Date(`${reference}T12:00:00Z`)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()]
  const move = by ?? 0
  if (unit === 'day') return span(at.getTime() + move * DAY, at.getTime() + move * DAY)
  if (unit === 'week') {
    const monday = at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY + move * 7 * DAY
    return span(monday, monday + 6 * DAY)
  }
  if (unit === 'month') return span(Date.UTC(year, month + move, 1), Date.UTC(year, month + move + 1, 0))
  return yearsOf(year + move, year + move)
}

function span(from: number, to: number): { from: IsoDate; to: IsoDate } {
  return { from: iso(from), to: iso(to) }
}

function iso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10)
}

function yearsOf(
  first: string | number | undefined,
  last: string | number | undefined,
): { from: IsoDate; to: IsoDate } {
  return { from: `${first}-01-01`, to: `${last}-12-31` }
}

/** Newspapers and days with names of their own; 'los lunes' are all of them. */
const NAMED_BEFORE =
  /(?:Black|Super|Good|Bloody|Ash|Giving|Cyber|Easter|Palm|Holy|Maundy|Red|Mail on|[Ll]os|[Aa]os|[Àà]s)\s$/
const NAMED_BEHIND =
  /^(?:\s(?:Times|Telegraph|Mirror|Express|Mail|People|Independent|Mercury|Night Live|Post|Club|Santo|Santa)\b|s\b|[’']?s morning show)/

function isWeekday(text: string, match: RegExpMatchArray, language: string): boolean {
  const start = match.index ?? 0
  const name = match.groups?.name ?? ''
  if (NAMED_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return false
  if (NAMED_BEHIND.test(text.slice(start + match[0].length, start + match[0].length + 24))) return false
  // 'A segunda reunião' is the second one.
  return language !== 'pt' || !/^(?:segunda|terça)$/i.test(name)
}

/** The day of a weekday by the words before it and by the tense; nothing where either of two may be meant. */
function weekdayOf(
  name: string,
  words: Words,
  reference: IsoDate | undefined,
  which: Which,
  tense: Tense | undefined,
  language: string,
): IsoDate | undefined {
  if (reference === undefined) return undefined
  const at = words.days.split('|').findIndex((day) => new RegExp(`^(?:${day})$`, 'iu').test(name))
  const target = at === 7 ? 6 : at
  const anchor = Date.parse(`${reference}T12:00:00Z`)
  const today = new Date(anchor).getUTCDay()
  const back = (today - target + 7) % 7
  const ahead = (target - today + 7) % 7
  if (which === -1) return iso(anchor - (back || 7) * DAY)
  if (which === 1) {
    // 'Next Friday', said on a Tuesday, is in this week or the next.
    const isOfThisWeek = (target + 6) % 7 > (today + 6) % 7
    return language === 'en' && isOfThisWeek ? undefined : iso(anchor + (ahead || 7) * DAY)
  }
  if (tense === 'past') return iso(anchor - back * DAY)
  if (tense === 'future') return iso(anchor + ahead * DAY)
  if (which === 0 && language === 'en') return iso(anchor + ahead * DAY)
  return back <= ahead ? iso(anchor - back * DAY) : iso(anchor + ahead * DAY)
}
