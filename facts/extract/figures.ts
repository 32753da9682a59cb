import type { Figure } from '../types.ts'

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  millones: 1e6,
  millón: 1e6,
  mio: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  trillion: 1e12,
  tn: 1e12,
}
const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yen: 'JPY',
  won: 'KRW',
  yuan: 'CNY',
  ruble: 'RUB',
  rubles: 'RUB',
  roubles: 'RUB',
  rupees: 'INR',
  dólares: 'USD',
}
const SCALE = Object.keys(SCALES).join('|')
const NUMBER = '\\d{1,3}(?:[,.\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?'
const AMOUNT = new RegExp(
  `(US\\$|[$€£¥₩₹])?\\s?(?<![\\p{L}\\p{N}.,])(${NUMBER})(?:[\\s-]?(${SCALE})(?![\\p{L}]))?(?:\\s?(%)|[\\s-]((?:per\\s+cent|percentage\\s+points?|\\p{L}[\\p{L}’'-]*(?:\\s+de)?)))?`,
  'giu',
)
const PERCENT = /^(?:%|per ?cent|prozent|pour cent|pourcent|por ciento|percentage points?)$/i
/** Words behind a number that make it a date, a time, a duration, an age or a place in a row. */
const NO_UNIT =
  /^(?:and|or|to|in|on|at|of|for|by|the|a|an|is|was|were|are|who|that|with|from|as|but|when|after|before|until|since|am|pm|a\.m|p\.m|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|st|nd|rd|th|years?|months?|weeks?|days?|hours?|minutes?|seconds?|o’clock|o'clock|uhr|jahren?|tagen?|wochen?|monaten?|stunden?|minuten?|ans|jours|mois|heures|années|años|días|meses|horas|und|oder|et|ou|y|o|de|du|le|la|les|el|los|die|der|das|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|year-old|summit|world|cold)$/i

/**
 * The figures of a sentence: amounts of money, percentages, and counts with what they count. Years, days, times, ages
 * and durations are none.
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Figure[] => {
    const [whole, symbol, number = '', scale, sign, word] = match
    const unit = unitOf(symbol, scale, sign, word?.replace(/\s+de$/, '').replace(/^d[’']/, ''))
    if (unit === undefined) return []
    const value = Number(plainNumber(number)) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
    // Behind a currency's sign the next word is none of the figure's.
    const text = symbol && word ? whole.slice(0, whole.lastIndexOf(word)) : whole
    return Number.isFinite(value) ? [{ text: text.trim(), value, unit }] : []
  })
}

function unitOf(
  symbol: string | undefined,
  scale: string | undefined,
  sign: string | undefined,
  word: string | undefined,
): string | undefined {
  if (symbol) return SYMBOLS[symbol.toLowerCase()]
  if (sign || (word !== undefined && PERCENT.test(word))) return 'percent'
  if (word === undefined) return undefined
  const money = SYMBOLS[word.toLowerCase()]
  if (money) return money
  if (NO_UNIT.test(word) || /^\p{Lu}/u.test(word)) return undefined
  // A count has a noun in the plural; 'million' makes one of any.
  return scale || /(?:s|people|troops|men|women|en|er)$/i.test(word) ? word.toLowerCase() : undefined
}

/** `1,234.5` and `1.234` as digits with a point. */
function plainNumber(number: string): string {
  const grouped = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?:\.\d+)?$/.test(number)
  if (grouped) return number.replace(/[,\u00a0\u202f ]|\.(?=\d{3}(?:\D|$))/g, '')
  return number.replace(',', '.')
}
