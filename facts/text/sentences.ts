import type { Span } from '../types.ts'
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts'
import { type Quotation, quotations } from './quotations.ts'

/** A stop with the closing marks after it, French ones after a space, and with the numbers of notes. */
const STOP =
  /[.!?…]+(?:['"’”“»«›)\]]|[\s\u00a0\u202f]»(?=\s|$))*(?:\[\d{1,3}\])*(?=\s|$)|[。！？]+[」』”]*|\n{2,}|(?<=\p{Ll}{2}|\d|[\])%])[.!?…]+['"’”»)\]]*(?=['"‘“«]?\p{Lu}[\p{Ll}\s’'])/gu
/** These end a sentence whatever comes next. */
const UNSPACED_STOP = /[。！？\n]/
const NEXT_STARTS =
  /^\s*(?:['"‘“„«»‹([¿¡—–-]+\s?)*(?:[\p{Lu}\p{N}\p{Lo}]|(?:al|el|ad|as|ar|an|at|az|ash|de|von|van|iP)(?:[-’'\s]|(?<=P))\p{Lu}|iP[ah])/u

/** Direct speech up to this length, in UTF-16 units, stays in one sentence with its speaker; longer speech is split. */
const LONGEST_SPEECH = 400
/** How much text around a stop is looked at, in UTF-16 units: the work stays linear, however long a sentence is. */
const AROUND = 60
const LONGEST_LOOK_BACK = 240

/**
 * The sentences of one block, in order, without the white space around them. The full stops of 'U.S.', 'Mr.', 'Lt. Gen.',
 * initials, ordinals and decimals do not end a sentence, nor does one within direct speech whose speaker is named. A full
 * stop without a space after it can end one. Text without a full stop is one sentence. Linear in the text's length.
 *
 * @param language BCP 47; its abbreviations are known besides the English ones
 * @param quoted the block's quotations, if they are known already
 */
export function sentences(
  text: string,
  language?: string,
  quoted: readonly Quotation[] = quotations(text, language === undefined ? {} : { language }),
): Span[] {
  const spans: Span[] = []
  const words = abbreviationsOf(language)
  const speech = quoted.filter((s) => s.end - s.start <= LONGEST_SPEECH && !isAlone(text, s))
  let at = 0
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    while ((speech[at]?.end ?? text.length) < end) at++
    const around = speech[at]
    if (around && stop.index > around.start && end < around.end) continue
    if (
      !endsSentence({ text, start, stop: stop.index, end, words, language: (language ?? 'en').slice(0, 2) })
    )
      continue
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

const KEPT = new WeakMap<object, { readonly language: string; readonly spans: readonly Span[] }>()

/** As `sentences`, kept with the block: several steps of reading an article need them. */
export function blockSentences(block: { readonly text: string }, language: string): readonly Span[] {
  const kept = KEPT.get(block)
  if (kept?.language === language) return kept.spans
  const spans = sentences(block.text, language)
  KEPT.set(block, { language, spans })
  return spans
}

/** Whether direct speech to the block's end is not part of a sentence that names the speaker: then it is split. */
function isAlone(text: string, { start, end }: Span): boolean {
  if (text.slice(end).trim() !== '') return false
  const lead = text.slice(Math.max(0, start - 20), start).trimEnd()
  return lead === '' || /[.!?…]['"’”»)\]]*$/.test(lead)
}

interface Stop {
  readonly text: string
  /** Where its sentence starts. */
  readonly start: number
  /** Where its marks start and end. */
  readonly stop: number
  readonly end: number
  readonly words: Abbreviations
  readonly language: string
}

function endsSentence(at: Stop): boolean {
  const { text, start, stop, end } = at
  if (end >= text.length) return true
  const rest = text.slice(end, end + AROUND)
  const mark = text[stop] ?? ''
  // '“Why?” he asked', 'Yahoo! said': the sentence goes on in lower case.
  if (!NEXT_STARTS.test(rest)) return UNSPACED_STOP.test(mark)
  const marks = text.slice(stop, end)
  if (UNSPACED_STOP.test(mark)) return true
  // '[…]' shows that something was left out.
  if (/^(?:\.{2,}|…)/.test(marks)) return !isLeftOut(at, marks, rest)
  if (mark !== '.') return !/["”’»]/.test(marks) || !SAYER.test(rest)
  const before = text.slice(Math.max(start, stop - AROUND), stop)
  return !isGlued(text, end)
    ? endsWithWord(at, before, rest)
    : !isAddress(before, rest) && endsWithWord(at, before, rest)
}

/** '“Why?” Macron asked.' */
const SAYER =
  /^\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|tweeted|added|adds|replied|shouted|wondered|fragte|fragt|sagte|sagt|rief)\b/u

function isLeftOut({ text, start, stop, words }: Stop, marks: string, rest: string): boolean {
  if (/^[[(]$/.test(text[stop - 1] ?? '') && /^(?:\.+|…)[\])]/.test(marks)) return true
  if (text.slice(start, stop).trim() === '') return true
  return text[stop - 1] === ' ' && !/["”’»]/.test(marks) && !opens(rest, words)
}

/** Whether there is no space after the stop. */
function isGlued(text: string, end: number): boolean {
  return /\S/.test(text[end] ?? '')
}

/** 'www.Example.Com', 'Node.Js', 'news@Site.Org' are one word. */
function isAddress(before: string, rest: string): boolean {
  const word = /\S*$/.exec(before)?.[0] ?? ''
  const next = /^['"‘“«]?\p{L}+/u.exec(rest)?.[0] ?? ''
  return (
    /[@/\\_]|www|https?:|\.\p{L}/iu.test(word) ||
    /^(?:com|org|net|js|io|tv|de|fr|es|it|uk|info|eu|ru|ua|az|kz|ge|md|lt|lv|ee|pl|cz|hu|ro|bg|rs|hr|gr|tr|il|ir|cn|jp|kr|tw|hk|br|mx)$/i.test(
      next,
    )
  )
}

function endsWithWord(at: Stop, before: string, rest: string): boolean {
  const { words, language } = at
  const word = /[\p{L}.]*$/u.exec(before)?.[0] ?? ''
  if (word === '') return !isOrdinal(at, before, rest)
  // An initial: 'Donald J. Trump'; 'vitamin C. The …'. 'z. B.', 'u. a.'
  if (/^\p{Lu}$/u.test(word)) {
    // 'Orbán wrote on X. Macron …': this X is no initial.
    if (word === 'X' && /(?<!\p{L})(?:auf|bei|on|via)\s+X$/iu.test(before)) return true
    const isPart = /(?<![\p{L}])\p{L}\.\s?$/u.test(before.slice(0, -1)) || language === 'fr'
    return !isPart && opens(rest, words, NARROW)
  }
  if (/^\p{Ll}$/u.test(word))
    return opens(rest, words) && !/(?:^|[\s(])\p{L}\.\s?\p{L}$/u.test(before) && !SHORT.test(word)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return endsWithLetters(at, word, before, rest)
  const lower = word.toLowerCase()
  if (language === 'de' && /^[IVXL]+$/.test(word)) return opens(rest, words)
  if (words.numbered.has(lower) && /^\s*\d/.test(rest)) return false
  if (/^(?:etc|ecc)$/.test(lower) && language !== 'de') return true
  if (words.closing.has(lower)) return opens(rest, words) || nameAndVerb(at, rest)
  if (words.titles.has(word) || words.titles.has(lower)) return false
  if (words.dated.has(lower) && /^\p{Lu}/u.test(word)) {
    return !/^\s*(?:\d|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/i.test(rest)
  }
  return true
}

/** Words that are shortened to one letter: 'v. Christus', 'c. 1900'. */
const SHORT = /^[vcp]$/
const NARROW =
  /^(?:The|He|She|They|It|We|But|And|This|That|These|Those|Der|Die|Das|Er|Sie|Es|Wir|El|Los|Las|Ele|Ela|Os|Il|Gli)$/

/** States and the like, after which a sentence may end. Other letters belong to names: 'J.D. Vance'. */
const PLACE = /^(?:U\.S|U\.S\.A|U\.K|U\.N|E\.U|D\.C|U\.A\.E|U\.S\.S\.R|L\.A|B\.C|A\.D|E\.E\.U\.U|p\.m|a\.m)$/i
/** What may follow a time of day in the same sentence. */
const AFTER_TIME =
  /^\s+(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?s?\b|^\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|^\s+(?:[ECMP][SD]?T|[BC]E?ST|GMT|UTC|JST|KST|HKT|MSK|Eastern|Central|Pacific|Mountain|Local|Greenwich|[\p{Lu}][\p{L}]+(?:\s\p{Lu}\p{L}+)?\s+time)\b/u
const STARTS_WITH_TIME =
  /^\s*(?:At|By|Around|About|Before|After|Until|From|Since|Shortly|Just)\b[^,;.]{0,24}$/

function endsWithLetters(at: Stop, word: string, before: string, rest: string): boolean {
  const { text, start, stop, words } = at
  if (/^[ap]\.m$/i.test(word)) {
    if (AFTER_TIME.test(rest)) return false
    return opens(rest, words) || !STARTS_WITH_TIME.test(text.slice(start, Math.min(stop - 3, start + AROUND)))
  }
  if (opens(rest, words)) return !/(?<![\p{L}])\p{Ll}\.\p{L}$/u.test(before) || /[ap]\.m$/i.test(word)
  return PLACE.test(word) && nameAndVerb(at, rest)
}

/** Words before which 'U.S.' does not end a sentence: offices, parliaments, forces. */
const BODY =
  /^\s*(?:President|Vice|Secretary|Senat|Congress|House|Army|Navy|Air|Marine|Coast|Military|Force|Troop|Government|Ambassador|Embassy|Supreme|Court|District|Circuit|Attorney|Justice|Judge|Department|Depart|Treasur|State|Federal|Fed|Central|Customs|Border|Immigra|Citizen|Census|Geolog|Steel|Bank|Bureau|Agency|Rep|Sen|Gov|Gen|Capitol|Olymp|Open|Soccer|Chamber|Trade|Commerce|Food|Environment|Energy|Defen[cs]e|Homeland|Security|National|Special|Envoy|Mission|Consul|Charg|Postal|Dollar|Patent|Forest|Drug|Election|Strategic|Cyber|Space|Pacific|European|African|Southern|Northern|Council|General|Assembly|High|Human|Refugee|Children|Development|Prime|Foreign|Home|Independence|Virgin|Commission|Office|Marshal|Secret|Peace|Agricultur|Labor|Education|Transport|Interior|Health|Surgeon|Representative|Republican|Democrat|Deputy|Assistant|Under|Administration|Constitution|Mint|Index|Mayor|Police|Attorneys|Chief|Group|Television|Day|Officials?|Intelligence)/
const NAME_AND_VERB =
  /^\s*(?:\p{Lu}[\p{L}’'-]+\s+){1,3}(?:also\s+|then\s+|later\s+|now\s+|never\s+|still\s+)?(?:is|was|are|were|has|had|have|will|would|did|does|can|could|may|might|must|should|said|says|told|tells|met|meets|went|goes|came|comes|left|leaves|spoke|speaks|took|takes|made|makes|gave|gives|won|lost|began|became|held|called|\p{Ll}{2,}ed)\b/u

/** 'He left the U.S. Macron stayed.': a name with a verb, after words that have another verb. */
function nameAndVerb({ text, start, stop }: Stop, rest: string): boolean {
  if (BODY.test(rest) || !NAME_AND_VERB.test(rest)) return false
  const lead = text.slice(Math.max(start, stop - LONGEST_LOOK_BACK), stop)
  return /\s(?:is|was|are|were|has|had|have|will|would|can|could|said|says|told|met|went|came|left|spoke|took|made|gave|won|lost|began|became|held|flew|grew|fell|rose|hit|put|sent|sold|bought|built|led|saw|knew|kept|lives?|works?|returns?|arrives?|leaves|\p{Ll}{2,}ed)\s/u.test(
    lead,
  )
}

/** The number of a list's item, or an ordinal in languages that write them with a stop: 'am 5. Mai', 'im 19. Jahrhundert'. */
function isOrdinal({ text, start, stop, words, language }: Stop, before: string, rest: string): boolean {
  if (/^\s*\(?\d{1,3}$/.test(text.slice(start, Math.min(stop, start + 8))) && stop - start <= 6) return true
  if (!ORDINALS.has(language) || !/(?:^|[\s(–-])\d{1,3}$/.test(before)) return false
  if (ORDINAL_BEFORE.test(rest)) return true
  return ORDINAL_AFTER.test(before) && !opens(rest, words)
}

const ORDINALS: ReadonlySet<string> = new Set([
  'de',
  'en',
  'da',
  'nb',
  'no',
  'fi',
  'pl',
  'cs',
  'hu',
  'et',
  'hr',
  'sl',
])
const ORDINAL_BEFORE =
  /^\s+(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\.|Jahrhundert|Jahrestag|Weltkrieg|Bundestag|Legislatur|Geburtstag|Lebensjahr|Amtszeit|Stock|Platz|Mal)/
const ORDINAL_AFTER =
  /(?:^|[\s(])(?:der|die|das|dem|den|des|am|im|vom|zum|zur|beim|ab|seit|ein|eine|einen|einem|einer|(?:sein|ihr|unser|jed)(?:e|en|em|er)?|(?<!er\s)als|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag,?|Mittwoch,?)\s\d{1,3}$/i

/** Whether the first word starts sentences and hardly ever names. */
function opens(rest: string, words: Abbreviations, only?: RegExp): boolean {
  const [, word = '', next = ''] = /^\s*['"‘“„«([—–-]*\s?(\p{L}+)(.?)/u.exec(rest) ?? []
  return words.opening.has(word) && next !== '.' && (only?.test(word) ?? true)
}

function push(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end > start) spans.push({ start, end })
}
