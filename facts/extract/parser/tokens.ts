/** The words of a sentence as a treebank splits them: clitics, elided words and punctuation marks are words of their own. */

/** Where a word is in its text: UTF-16 offsets, without the end. */
export interface Token {
  readonly start: number
  readonly end: number
}

/** Languages whose text can be split into words. Those that have weights can be parsed. */
export const PARSER_LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it'] as const
export type ParserLanguage = (typeof PARSER_LANGUAGES)[number]

/** Abbreviations, whose full stop belongs to them; not those that end a sentence as often as not ('no.'). */
const ABBREVIATIONS: Readonly<Record<ParserLanguage, string>> = {
  en: 'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Maj Capt Sgt Cmdr Adm Rev Hon Pres St Mt Ft Jr Sr Inc Corp Co Ltd Bros vs etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ave Blvd Calif Conn Mass Pa Va Fla Ga Ill Mich Minn Tenn Tex Wis',
  fr: 'M MM Mme Mlle Dr Pr St Ste Mgr Me etc av apr art vol',
  de: 'Dr Prof Nr Str St bzw ca etc evtl ggf Hrsg inkl Jh Mio Mrd Mr Mrs sog Tel usw vgl zzgl Abs Art Bd Bsp geb gest Jan Feb Apr Aug Sept Okt Nov Dez',
  es: 'Sr Sra Sres Srta Dr Dra Prof Lic Ing Gral Cnel Pdte D Dña Ud Uds etc art núm pág av',
  pt: 'Sr Sra Srs Dr Dra Prof Profa Exmo Gen Cel Eng etc art av núm pág D',
  it: 'Sig Sigg Dott Prof Ing Avv On Sen Gen Mons ecc art pag n S',
}

/** What comes before an apostrophe that splits words; without it 'aujourd’hui' and 'O’Brien' are one. */
const ELIDED: Partial<Record<ParserLanguage, RegExp>> = {
  fr: /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’](?=.)/i,
  it: /^(?:[lcdmtsvn]|un|gl|quest|quell|bell|sant|anch|com|dov|cos|nient|senz|tutt|ogn|mezz|(?:d|a|n|su|da|co)(?:e|a)?ll|sull|dagl|degl|agl|negl)['’](?=.)/i,
}

/** What is joined to the end of a word, and is a word of its own. */
const CLITICS: Partial<Record<ParserLanguage, RegExp>> = {
  en: /(?<=.)(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i,
  fr: /(?<=[\p{L}]{1})(?:-t)?-(?:je|tu|ils?|elles?|on|nous|vous|ce|les?|la|lui|leur|moi|toi|y|en)$/iu,
  pt: /(?<=\p{L}{2})-(?:me|te|se|lhes?|nos|vos|[oa]s?|l[oa]s?|n[oa]s?)$/iu,
}

/** Looks as if a clitic were joined to it, but is one word. */
const WHOLE =
  /^(?:rendez-vous|peut-être|quant-à-soi|chez-\p{L}+|sans-le|au-\p{L}+|vice-\p{L}+|pic-nic-\p{L}+)$/iu

const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:[-‐‑'’·&][\p{L}\p{M}\p{N}]+)*`

function pattern(language: ParserLanguage): RegExp {
  const short = ABBREVIATIONS[language].split(' ').join('|')
  return new RegExp(
    [
      String.raw`(?:https?://|www\.)[^\s<>"”»]*[^\s<>"”».,;:!?)]`,
      String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
      String.raw`[@#][\p{L}\p{N}_]+`,
      // 'U.S.', 'p.m.'; and 'U.S.-led'
      String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:-${WORD}|\p{L}(?![\p{L}\p{N}.]))?`,
      String.raw`(?<![\p{L}\p{N}])(?:${short})\.(?!\p{L})`,
      // initials: 'J. Smith'
      String.raw`(?<![\p{L}\p{N}])\p{Lu}\.(?=[ \u00a0]?\p{Lu}\p{L})`,
      // 'US$'
      String.raw`(?<![\p{L}\p{N}])\p{Lu}{1,3}\$`,
      ...(language === 'de' ? [String.raw`(?<![\p{L}\p{N}.,])\d{1,2}\.(?=[ \u00a0]\p{L})`] : []),
      // '3.5', '1,000', '40-50', '2019/20', '3.5m', '10:30', '9/11', '25-year-old'
      String.raw`\d+(?:[.,:/–-]\d+)*(?:-?${WORD}|[ºª°])?`,
      WORD,
      String.raw`\.{2,}|-{2,}|\s+|[\s\S]`,
    ].join('|'),
    'gu',
  )
}

const patterns = new Map<ParserLanguage, RegExp>()

/** The patterns that split a language's text, to be compiled before they are needed. */
export function tokenPatterns(language: ParserLanguage): RegExp[] {
  const own = patternOf(language)
  return [own, ELIDED[language], CLITICS[language], WHOLE].filter((one) => one !== undefined)
}

function patternOf(language: ParserLanguage): RegExp {
  const known = patterns.get(language) ?? pattern(language)
  patterns.set(language, known)
  return known
}

const SPACE = 32
const COMMA = 44

/**
 * The end of a word of the letters from a to z with a space or a comma after it, or of a comma; `at` if there is none. Most words
 * are so, and the pattern would find the same.
 */
function plainEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === COMMA) return at + 1
  let end = at
  let letter = text.charCodeAt(end) | 0x20
  while (letter >= 97 && letter <= 122) letter = text.charCodeAt(++end) | 0x20
  const next = text.charCodeAt(end)
  return next === SPACE || next === COMMA ? end : at
}

/**
 * The words of a text; each punctuation mark and currency sign is one too. Offsets are in the text; white space is left out.
 * Takes time linear in the text's length.
 */
export function tokensOf(text: string, language: ParserLanguage): Token[] {
  const tokens: Token[] = []
  // `matchAll` would copy the pattern, which would then be compiled again.
  const next = patternOf(language)
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    const plain = plainEnd(text, at)
    if (plain > at) {
      tokens.push({ start: at, end: plain })
      at = plain
      continue
    }
    next.lastIndex = at
    const match = next.exec(text)
    if (!match) break
    const word = match[0]
    at = next.lastIndex
    if (/^\s/.test(word)) continue
    if (/['’-]/.test(word) && word.length > 2) part(word, match.index, language, tokens)
    else tokens.push({ start: match.index, end: match.index + word.length })
  }
  return tokens
}

/** Splits elided words off the start and clitics off the end. */
function part(word: string, offset: number, language: ParserLanguage, tokens: Token[]): void {
  let start = 0
  const elided = ELIDED[language]
  for (let match = elided?.exec(word); match; match = elided?.exec(word.slice(start))) {
    tokens.push({ start: offset + start, end: offset + start + match[0].length })
    start += match[0].length
  }
  const rest = word.slice(start)
  const clitic = WHOLE.test(rest) ? null : CLITICS[language]?.exec(rest)
  const middle = offset + start + (clitic ? clitic.index : rest.length)
  tokens.push({ start: offset + start, end: middle })
  if (clitic) tokens.push({ start: middle, end: offset + word.length })
}
