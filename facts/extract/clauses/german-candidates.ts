import type { Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import type { GermanSentence } from './german-fields.ts'

/** Phrases that may be a subject, each with those that 'und' joins to it, in order. */
export function candidatesIn(
  sentence: GermanSentence,
  from: number,
  to: number,
  finite: number,
  opener = -1,
): Phrase[][] {
  const out: Phrase[][] = []
  const { words, startsAt, lexicon } = sentence
  for (let i = from; i < to; i++) {
    const phrase = startsAt.get(i)
    if (!phrase) continue
    const all = [phrase]
    let end = phrase.to
    for (;;) {
      const next = lexicon.and.test(words[end]?.lower ?? '') ? startsAt.get(end + 1) : undefined
      if (!next || next.to > to) break
      all.push(next)
      end = next.to
    }
    i = end - 1
    if (isFree(sentence, phrase, opener) && agrees(sentence, all, finite)) out.push(all)
  }
  return out
}

/** Whether a phrase depends on no preposition and no noun, and its article allows for a subject. */
function isFree(sentence: GermanSentence, phrase: Phrase, opener: number): boolean {
  const { words, lexicon, endsAt } = sentence
  if (phrase.kind === 'speech' || phrase.isGenitive) return false
  const first = words[phrase.from]
  const ahead = words[phrase.from - 1]
  const before = words[phrase.from - 2]
  // 'In ganz Italien', 'um mindestens 55 Prozent'
  const isWhole = ahead?.tag === 'ADV' && before?.tag === 'ADP'
  const lead = isAbout(sentence, phrase) ? undefined : isWhole ? before : ahead
  if (phrase.from - 1 !== opener && (lead?.tag === 'ADP' || lead?.lower === 'als' || lead?.lower === 'wie'))
    return false
  if (first && lexicon.notSubject.test(first.lower)) return false
  // 'Kommunistischen Funktionären', 'deutschem Recht': without an article no nominative ends so.
  if (first?.tag === 'ADJ' && !first.mention && /e[nm]$/.test(first.lower)) return false
  if (isTime(sentence, phrase) || isOpened(sentence, phrase) || isSecondAdjective(sentence, phrase))
    return false
  const following = words[phrase.to]
  // 'Dem Kanzler gegenüber', but 'sagte Scholz gegenüber den Medien'
  const isBefore = /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(words[phrase.to + 1]?.tag ?? '')
  if (
    /^(?:zufolge|gegenüber|zuliebe)$/.test(following?.lower ?? '') &&
    !(following?.lower === 'gegenüber' && isBefore)
  )
    return false
  return !(endsAt.get(phrase.from) && isGenitive(sentence, phrase))
}

/** 'Die auf Nachrichten aus Nordkorea | spezialisierte Zeitung': its article is far ahead, and the phrase is longer than what was found. */
function isOpened({ words }: GermanSentence, { from }: Phrase): boolean {
  if (words[from]?.tag !== 'ADJ') return false
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const word = words[i]
    if (!word || /^[,;:]$/.test(word.text) || word.tag === 'VERB' || word.tag === 'AUX') return false
    if (/^(?:der|die|das|ein|eine)$/.test(word.lower) && words[i + 1]?.tag === 'ADP') return true
  }
  return false
}

/** 'Für die völlig marode und | dauerhaft gesperrte Brücke': 'und' joins two adjectives, and the phrase has begun before them. */
function isSecondAdjective({ words, lexicon }: GermanSentence, { from }: Phrase): boolean {
  const isAdjective = (at: number): boolean =>
    /^(?:ADJ|ADV)$/.test(words[at]?.tag ?? '') && /e[nmrs]?$/.test(words[at]?.lower ?? '')
  return (
    lexicon.and.test(words[from - 1]?.lower ?? '') &&
    isAdjective(from - 2) &&
    (words[from]?.tag === 'ADJ' || words[from]?.tag === 'ADV')
  )
}

/** 'Über 100 Menschen starben', 'bis zu sechs Millionen Bürger': before a number no preposition. */
function isAbout({ words }: GermanSentence, { from }: Phrase): boolean {
  if (words[from]?.tag !== 'NUM') return false
  const lead = words[from - 1]?.lower ?? ''
  return /^(?:über|unter)$/.test(lead) || (lead === 'zu' && words[from - 2]?.lower === 'bis')
}

const TIME =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)?tage?n?|wochen?|monate?n?|(?:früh|halb)?jahre?n?s?|jahrzehnte?n?|jahrhunderte?n?|stunden?|minuten?|sekunden?|mal|uhr|abend|morgen|(?:vor|nach)?mittag|nacht|mitte|anfang|ende|wochenende|sommer|winter|herbst|frühling)$/u

/** 'Vier Wochen später', 'Ende Mai', 'vergangene Woche': when it happens, and nobody who does. */
function isTime({ words }: GermanSentence, { from, to, head, kind }: Phrase): boolean {
  if (kind !== 'noun' && kind !== 'name') return false
  const first = words[from]?.lower ?? ''
  if (/^(?:ende|mitte|anfang)$/.test(first)) return true
  if (!TIME.test(words[head]?.lower ?? '')) return false
  return (
    to - from === 1 ||
    words[from]?.tag === 'NUM' ||
    /^(?:vergangene|letzte|kommende|nächste|vorige|diese|jede|einige|mehrere|wenige|viele)[nrs]?$/.test(
      first,
    ) ||
    /^(?:später|zuvor|danach|davor|darauf|lang|nach|vor|vorher|zuvor)$/.test(words[to]?.lower ?? '')
  )
}

/** 'der Regierung' right after a noun. */
export function isGenitive({ words }: GermanSentence, phrase: Phrase): boolean {
  return (
    phrase.isGenitive === true ||
    /^(?:des|der|eines|einer|dieser|dieses|seiner|seines|ihrer|ihres|deren|dessen|unserer)$/.test(
      words[phrase.from]?.lower ?? '',
    )
  )
}

function agrees({ words, german }: GermanSentence, phrases: readonly Phrase[], finite: number): boolean {
  const verb = words[finite]
  const isPlural = german.plural.test(verb?.lower ?? '') || /^sind$/.test(verb?.lower ?? '')
  const [first] = phrases
  if (!first) return false
  if (phrases.length > 1) return isPlural || first.person === undefined
  const word = words[first.head]
  if (first.kind === 'pronoun') {
    if (/^(?:er|es|ich|man|niemand|jemand|keiner|jeder)$/.test(word?.lower ?? '')) return !isPlural
    return /^(?:sie|wir|das|dies|alle|beide|viele|einige|wer|was|die)$/.test(word?.lower ?? '')
  }
  const number = numberOf(words, first)
  if (!isPlural) return number !== 'many'
  return number !== 'one' && !(first.kind === 'name' && first.person === 'one' && word?.form !== 'Plur')
}

/** Whether a phrase is one or several, as far as its first word shows. */
function numberOf(words: readonly Word[], { from, head, kind, person }: Phrase): 'one' | 'many' | undefined {
  const first = words[from]
  if (kind === 'known' && person === 'one') return 'one'
  if (kind === 'known') return undefined
  if (/^(?:der|das|ein|eine|dieser|dieses|jeder|jede|jedes|kein|jener)$/.test(first?.lower ?? ''))
    return 'one'
  if (
    /^(?:prozent|euro|dollar|million|milliarde|teil|hälfte|drittel|viertel)$/.test(words[head]?.lower ?? '')
  )
    return undefined
  const isMany = /^(?:viele|mehrere|alle|einige|beide|manche|zahlreiche|wenige|sämtliche)$/.test(
    first?.lower ?? '',
  )
  if (
    isMany ||
    /(?:ionen|ungen|heiten|keiten|schaften|täten|innen|leute|länder)$/.test(words[head]?.lower ?? '')
  )
    return 'many'
  return first?.tag === 'NUM' && first.text !== '1' && !/^(?:19|20)\d\d$/.test(first.text)
    ? 'many'
    : undefined
}
