import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import { isPerson } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'

/** Times and places that are counted from what was told before, by language. Tried on the text without direct speech. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:at\s+the\s+time|(?:(?:a|an|one|two|three|four|five|\d+|several|a\s+few)\s+(?:days?|weeks?|months?|years?|hours?)\s+(?:later|earlier))|(?:later|earlier)\s+(?:that|the\s+same|in\s+the)\s+(?:day|week|month|year|evening|night|morning|afternoon)|(?:the\s+(?:same|next|following|previous)|that)\s+(?:day|week|month|year|evening|night|morning|afternoon)|^\s*(?:nearby|elsewhere)|subsequently|tonight|tomorrow|this\s+(?:morning|afternoon|evening)|during\s+the\s+(?:meeting|talks|call|visit|hearing|debate|interview)|in\s+(?:the|a)\s+(?:video|clip|interview|letter|statement))(?!\p{L})(?!\s+(?:of|with|on|between|to|that|in|after)(?!\p{L}))/iu,
  de: /^\s*so\s+\p{Ll}|(?<!\p{L})(?:daraufhin|am\s+(?:gleichen|selben|nächsten|folgenden)\s+(?:tag|abend|morgen)|(?:tags|am\s+tag)\s+(?:darauf|zuvor)|zu\s+(?:diesem|dem)\s+zeitpunkt|(?:tage|wochen|monate|jahre)\s+später)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:à\s+(?:ce\s+moment|l['’]époque)|(?:jours?|semaines?|mois|ans?)\s+plus\s+tard)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:en\s+(?:ese|aquel)\s+(?:momento|entonces)|(?:días?|semanas?|meses|años?)\s+(?:después|más\s+tarde)(?!\s+de))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:all['’]epoca|in\s+quel\s+momento|(?:giorni?|settiman[ae]|mesi|ann[oi])\s+(?:dopo|più\s+tardi))(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:na\s+(?:época|ocasião)|naquele\s+momento|(?:dias?|semanas?|meses|anos?)\s+(?:depois|mais\s+tarde)(?!\s+d))(?!\p{L})/iu,
}

/** What a day before it does not explain. */
const OCCASION = /^(?:during|in)\s/iu

/** Two or all of those who were named before. */
const BOTH =
  /(?<!\p{L})(?:both|all)\s+(?:men|women|sides|parties|leaders|countries|nations|governments|presidents|ministers|officials|states|capitals|teams)(?!\p{L})(?!\s+(?:of|in|that|who|to\s+the)(?!\p{L}))/iu

/** 'Someone like that': like whom? 'It is not something that bothers me': what? */
const LIKE_THAT =
  /(?<!\p{L})(?:some(?:one|body|thing)|people|things?|a\s+\p{L}+)\s+like\s+(?:that|this)(?!\p{L})|^\P{L}*it(?:['’]s|\s+is|\s+was)(?:\s+not)?\s+(?:some|every|no)thing\s/iu

/** Whether direct speech counts a time from what was told before it, or means people by 'both'. */
export function countsFromBefore(text: string, { language }: Lexicon): boolean {
  return (COUNTED[language]?.test(text.trimStart()) ?? false) || BOTH.test(text) || LIKE_THAT.test(text)
}

/** Whether a sentence counts a time, or says 'there' or 'both', from what another one told. */
export function hasLooseTime(read: ReadSentence, { language }: Lexicon): boolean {
  const { sentence, parsed, clauses } = read
  const counted = COUNTED[language]?.exec(sentence.masked)
  if (counted && (OCCASION.test(counted[0]) || !hasDayBefore(parsed.words, sentence.start + counted.index)))
    return true
  // 'Both men': who?
  if (BOTH.test(sentence.masked) && sentence.mentions.length < 2) return true
  // 'Controls any actors there', 'ihnen dort zu helfen'; 'there is' means nothing.
  return (
    (language === 'en' || language === 'de') &&
    parsed.words.some(
      (w, i) =>
        (w.lower === 'there' || w.lower === 'dort') &&
        w.tag === 'ADV' &&
        w.label !== 'expl' &&
        !hasClauseBefore(clauses, i) &&
        !hasPlaceBefore(read, i),
    )
  )
}

/** 'Elected in 1976, and lost four years later'; 'four' is no day. */
function hasDayBefore(words: readonly Word[], offset: number): boolean {
  const isDay = (w: Word): boolean => w.isDate === true || isYear(w)
  const at = words.findLastIndex((w) => w.end <= offset && !isDay(w) && w.tag !== 'NUM')
  return words.slice(0, Math.max(at, 0)).some(isDay)
}

/** 'Pressed South Korea to pay for the forces that are based there': a place, and not the subject of the same clause. */
function hasPlaceBefore({ parsed: { words, phrases }, clauses }: ReadSentence, at: number): boolean {
  const own = clauses.findLast((c) => c.verb < at)
  return phrases.some((p) => {
    if (p.to > at || p.person || own?.subjects.includes(p)) return false
    if (p.entity) return !isPerson(p.entity)
    return words[p.head]?.tag === 'PROPN' && words[p.from - 1]?.tag === 'ADP'
  })
}

/** Whether a main clause that tells something comes first: 'Trump vetoed the bill, and Pelosi condemned the move'. */
export function hasClauseBefore(clauses: readonly Clause[], at: number): boolean {
  const earlier = clauses.filter((c) => c.verb < at)
  const own = Math.max(...earlier.map((c) => c.verb))
  return earlier.some(
    (c) => c.verb !== own && c.level === 'main' && !c.entries.some((e) => CLASS_PROPERTIES[e.as].isSpoken),
  )
}

export function isYear({ tag, lower }: Pick<Word, 'tag' | 'lower'>): boolean {
  return tag === 'NUM' && /^(?:1[5-9]|20)\d\d$/.test(lower)
}
