import type { Clause } from '../clauses/clause.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import { hasClauseBefore, hasLooseTime, isYear } from './counted.ts'

/**
 * Whether a sentence has a word that only the sentences around it explain: a noun for what was told before ('moved by the
 * announcement', 'Washington's move', 'his approach'), or a pronoun for a thing that nothing before it names ('said it had
 * cast a light on …', 'told reporters this would never happen').
 */
export function dependsOnOthers(read: ReadSentence, lexicon: Lexicon, told: Told = NOTHING_TOLD): boolean {
  return (
    hasLooseNoun(read, lexicon, told) ||
    hasLooseThing(read, lexicon) ||
    hasLooseTime(read, lexicon) ||
    hasLooseOwner(read, lexicon)
  )
}

/** Whether the sentences before brought something up by a noun: 'an attack', '59 missiles', 'the crash of a plane'. */
export type Told = (noun: Word) => boolean

export const NOTHING_TOLD: Told = () => false

/**
 * What the sentences before each one brought up. With an article alone its nouns mean that again: 'el ataque', 'os mísseis'.
 */
export function toldBefore(reads: readonly ReadSentence[], lexicon: Lexicon): Told[] {
  const firsts = new Map<string, number>()
  for (const [i, read] of reads.entries())
    for (const noun of broughtUp(read, lexicon)) if (!firsts.has(noun)) firsts.set(noun, i)
  return reads.map(
    (_, i) =>
      ({ tag, lower, isDate }) =>
        tag === 'NOUN' && !isDate && (firsts.get(stemOf(lower)) ?? i) < i,
  )
}

function broughtUp({ parsed: { words, phrases } }: ReadSentence, lexicon: Lexicon): string[] {
  return phrases.flatMap((p) => {
    const head = words[p.head]
    if (!head || p.kind !== 'noun' || head.mention || head.tag !== 'NOUN') return []
    return openerOf(p, words, lexicon) === undefined || saysWhich(p, words, phrases)
      ? [stemOf(head.lower)]
      : []
  })
}

/** A noun without the endings of its number and case. */
function stemOf(noun: string): string {
  return noun.length > 4 ? noun.replace(/(?:[eo]?s|e[nmr]?|[aei])$/u, '') : noun
}

/** 'The U.S. is seeking her extradition': nobody before is one person, and the main clause's subject does not follow. */
function hasLooseOwner(
  { parsed: { words, phrases }, references }: ReadSentence,
  { language }: Lexicon,
): boolean {
  if (language !== 'en') return false
  return words.some(
    ({ lower, label }, i) =>
      (lower === 'his' || lower === 'her') &&
      label === 'nmod:poss' &&
      !phrases.some(
        (p) =>
          (p.person === 'one' || references.has(p) || words.slice(p.from, p.to).some(isOnePerson)) &&
          (p.from < i || p.person === 'one'),
      ),
  )
}

/** A name that is no country's. */
function isOnePerson({ tag, mention }: Word): boolean {
  return mention ? isPerson(mention.entity) : tag === 'PROPN'
}

/** As `SAYS_WHICH`, where the parser says that the noun has it. */
const TO = /^(?:at|en|em|n[oa]s?|nell?a?|a|al|à|aux?|aos?|às|alla|ai|alle|all['’])$/u

/** Starts the words that say which one a noun means: 'the ban on meat', 'the plan that Merz made', 'el plan de paz'. */
const SAYS_WHICH =
  /^(?:of|that|which|who|whom|whose|where|when|why|how|on|over|about|between|with|by|against|for|from|to|behind|through|under|near|around|across|within|along|into|among|in|der|des|die|das|eines|einer|dass|von|über|gegen|für|zwischen|mit|zur|zum|vom|aus|auf|an|de|del|du|d['’]|que|qui|sur|sobre|entre|contre|contra|pour|para|avec|con|com|di|del|della|dello|dei|degli|delle|dell['’]|che|su|sul|sulla|tra|fra|contro|do|da|dos|das|pelo|pela)$/u

/** Adjectives that say when, how, or the how manieth, but not which one. */
const SAYS_HOW =
  /^(?:latest|new|newest|recent|unidentified|unnamed|unknown|higher|lower|controversial|alleged|proposed|planned|long-running|ongoing|current|final|whole|entire|historic|unprecedented|surprise|sudden|so-called|previous|earlier|original|similar|initial|whole|big|major|first|second|same|relevant|respective|aforementioned|subsequent|resulting|ensuing|remaining|zuständig\w*|erhoben\w*|neuerlich\w*|entsprechend\w*|genannt\w*|erwähnt\w*|besagt\w*|neu\w*|jüngst\w*|aktuell\w*|umstritten\w*|geplant\w*|angeblich\w*|ganz\w*|ursprünglich\w*)$/u

/** Of somebody's own, these say enough: 'his policies', 'its law'. */
const OWN =
  /^(?:polic(?:y|ies)|laws?|legislation|firm|project|gesetze?|projekte?|politiques?|lois?|políticas?|leyes|ley|leis|lei|politich?e|leggi?|empresa|azienda)$/u

/**
 * Whether a noun means something that another sentence said: 'voted against the accord', 'Washington's move'. Its article,
 * its owner and adjectives like 'latest' do not say which one; other adjectives, nouns before it and what 'of' or 'that'
 * joins to it do, and so does an earlier clause of the same sentence.
 */
export function hasLooseNoun(
  { parsed: { words, phrases }, clauses, references }: ReadSentence,
  lexicon: Lexicon,
  told: Told = NOTHING_TOLD,
): boolean {
  const { anaphoric, unique } = lexicon
  if (!anaphoric) return false
  return phrases.some((p) => {
    const head = words[p.head]
    if (!head || head.mention || p.kind !== 'noun' || p.entity || references.has(p)) return false
    if (saysWhich(p, words, phrases)) return false
    const opener = openerOf(p, words, lexicon)
    // With an article alone, few nouns say in English by themselves what is meant.
    const isThe = opener === 'article' && /^(?:the|that)$/.test(words[p.from]?.lower ?? '')
    const isTwo = words.slice(p.from, p.head).some((w) => TWO.test(w.lower))
    const isKnown =
      !isTwo &&
      !(unique && opener === 'own' && isOfLoose(p, words, unique)) &&
      (unique && isThe
        ? isUnique(head, unique)
        : !anaphoric.test(head.lower) && !(opener === 'article' && told(head)))
    if (
      !opener ||
      isKnown ||
      (p.voice && opener === 'article' && p.person !== 'one') ||
      (!isTwo && isInRelative(p, clauses)) ||
      (opener === 'own' && OWN.test(head.lower))
    )
      return false
    // 'The US-Turkish agreement', but not 'the US decision'
    if (PACT.test(head.lower) && words.slice(p.from, p.to).some((w) => w.mention)) return false
    if (words.slice(p.from + 1, p.head).some((w, i, all) => isSpecific(w, all[i + 1]))) return false
    if (words.slice(p.head + 1, p.to).some((w) => !w.mention)) return false
    const isNamed =
      words.slice(0, p.from).some((w) => w.lower.slice(0, 5) === head.lower.slice(0, 5)) ||
      areNamed(p, words, phrases)
    // What was told before may be a 'move', but no 'company'.
    return !isNamed && !(anaphoric.test(head.lower) && hasClauseBefore(clauses, p.from))
  })
}

/** 'The weapon's use': of which weapon? */
function isOfLoose({ from, head }: Phrase, words: readonly Word[], unique: RegExp): boolean {
  const mark = words.findIndex((w, i) => i > from && i < head && /^['’]s?$/u.test(w.text))
  const owner = words[mark - 1]
  return (
    /^the$/.test(words[from]?.lower ?? '') &&
    owner?.mention === undefined &&
    owner !== undefined &&
    !isUnique(owner, unique)
  )
}

/** 'Biden met Xi, the last meeting of the two leaders': as many are named before. */
function areNamed({ from, head }: Phrase, words: readonly Word[], phrases: readonly Phrase[]): boolean {
  return (
    words.slice(from, head).some((w) => TWO.test(w.lower)) &&
    phrases.filter((p) => p.to <= from && p.entity !== undefined).length > 1
  )
}

const TWO = /^(?:two|zwei|beiden?|deux|dos|due|dois|duas)$/u

function isUnique({ tag, lower, isDate }: Word, unique: RegExp): boolean {
  return tag !== 'NOUN' || isDate === true || unique.test(lower)
}

/** Whose they are says which ones are meant. */
const PACT =
  /^(?:accords?|agreement|deal|pact|treaty|abkommen|vereinbarung|acuerdo|accordo|acordo|situation|situación|situazione|situação|lage|dispute|streit|tensions|tensiones|tensioni|tensões)$/u

/** Whether words after a phrase say which one it means, or it means somebody who is named right before it. */
function saysWhich(p: Phrase, words: readonly Word[], phrases: readonly Phrase[]): boolean {
  const [before, next] = [words[p.from - 1], words[p.to]]
  // 'On the issue on Friday'; 'the election in 2016' says which one.
  const after = words.slice(p.to + 1, p.to + 3)
  const isTime = after.some((w) => w.isDate) && !after.some(isYear)
  if ((p.until !== undefined && p.until > p.end) || phrases.some((o) => o.also === p)) return true
  if (hasParticiple(p, words) || isShare(p, words)) return true
  // 'Robertson, the commander, said'
  if (before?.text === ',' && next?.text === ',' && words[p.from - 2]?.tag === 'PROPN') return true
  return (
    next !== undefined &&
    ((SAYS_WHICH.test(next.lower) &&
      !(isTime && next.tag === 'ADP') &&
      !isOfVerb(p, words) &&
      !isHow(p, words)) ||
      next.tag === 'NUM' ||
      next.tag === 'PROPN' ||
      // 'El ataque a Rafah', but not 'reprochó el ataque a Petro'
      (TO.test(next.lower) && words[next.head]?.label === 'nmod' && words[next.head]?.head === p.head) ||
      // 'The goal is to …': what follows says it.
      (/^(?:is|was|ist|war|est|es|è|é)$/.test(next.lower) &&
        /^(?:to|that|zu|dass|de|que|di|che)$/.test(words[p.to + 1]?.lower ?? '')))
  )
}

/** 'Exclude the firm from that work': what follows belongs to the verb, as the parser sees it; of 'in' and 'on' it is not sure. */
function isOfVerb({ to }: Phrase, words: readonly Word[]): boolean {
  const next = words[to]
  const noun = words[next?.head ?? -1]
  // 'Warned the area to evacuate'
  if (next?.lower === 'to' && next.label === 'mark') return noun?.label === 'xcomp'
  return (
    next?.label === 'case' && /^(?:from|to|with|for|com|con|avec)$/.test(next.lower) && noun?.label === 'obl'
  )
}

/** 'El ataque con antelación': a noun alone says how. */
function isHow({ to }: Phrase, words: readonly Word[]): boolean {
  const after = words[to + 2]
  return (
    /^(?:com|con|avec)$/.test(words[to]?.lower ?? '') &&
    words[to + 1]?.tag === 'NOUN' &&
    (after === undefined || !/^(?:ADJ|ADP|PROPN|NOUN|VERB)$/.test(after.tag))
  )
}

/** 'The accord signed by Macron', 'the deal reached with Iran'; of a verb that has no agent, the parser must say so. */
function hasParticiple({ head, to }: Phrase, words: readonly Word[]): boolean {
  const [verb, after] = [words[to], words[to + 1]?.lower ?? '']
  if (!verb || !/^(?:VERB|ADJ)$/.test(verb.tag)) return false
  return (
    AGENT.test(after) ||
    (verb.label === 'acl' && verb.head === head && SAYS_WHICH.test(after) && !words[to + 2]?.isDate)
  )
}

/** '87 percent of the vote': of the vote in which they were won. */
function isShare({ from, head }: Phrase, words: readonly Word[]): boolean {
  return (
    /^(?:votes?|seats|ballots|total)$/.test(words[head]?.lower ?? '') &&
    words[from - 1]?.lower === 'of' &&
    words
      .slice(Math.max(0, from - 4), from)
      .some((w) => /^(?:percent|cent|%|share|half|thirds?|majority)$/.test(w.lower))
  )
}

/** Before whoever did something. */
const AGENT = /^(?:by|par|por|pel[oa]s?|da(?:l|ll[oae]|i|gli)?|dall['’])$/u

/** 'Analysts who have done the calculations': part of who somebody is. */
function isInRelative(p: Phrase, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (c) => c.level === 'relative' && (c.objects.includes(p) || c.obliques.some((o) => o.phrase === p)),
  )
}

/** What makes a phrase definite: an article, or somebody to whom it belongs. */
function openerOf(
  { from, head, owner }: Phrase,
  words: readonly Word[],
  { definite }: Lexicon,
): 'article' | 'own' | undefined {
  const first = words[from]
  if (!first) return undefined
  const hasOwner = words.slice(from, head).some((w) => /^['’]s?$/u.test(w.text))
  if (hasOwner) return 'own'
  // 'Triple that figure'
  if (from === head)
    return words[from - 1]?.lower === 'that' && words[from - 2]?.tag === 'VERB' ? 'article' : undefined
  if (!definite.test(first.lower)) return undefined
  return owner !== undefined || POSSESSIVE.test(first.lower) ? 'own' : 'article'
}

const POSSESSIVE =
  /^(?:his|her|its|their|seine?[rnms]?|ihre?[rnms]?|son|sa|ses|leurs?|sus?|suo|sua|suoi|sue|seus?|suas?)$/u

/** Whether a word before a noun says which one it means. */
function isSpecific({ tag, lower, mention }: Word, next: Word | undefined): boolean {
  // 'The 1998 declaration'
  if (isYear({ tag, lower })) return true
  if (mention || tag === 'PART' || tag === 'DET' || tag === 'NUM' || tag === 'ADV' || tag === 'PUNCT')
    return false
  // 'Washington's move'
  if (/^['’]s?$/u.test(next?.text ?? '')) return false
  return !SAYS_HOW.test(lower)
}

/** Pronouns for things, in the languages that have a parser; German 'es' and 'das' are too often something else. */
const THING: Readonly<Record<string, RegExp>> = {
  en: /^(?:it|this|these|those)$/,
  de: /^(?:dies|dieses|das)$/,
  fr: /^(?:cela|ça|ceci)$/,
  es: /^(?:esto|eso|ello|aquello)$/,
  it: /^ciò$/,
  pt: /^(?:isto|isso|aquilo)$/,
}

/** 'It' means nothing, or what follows: 'it is important to', 'it was the army that', 'it seems'. */
const EMPTY_IT =
  /^it(?:['’]s|\s+(?:is|was|will\s+be|would\s+be|has\s+been|had\s+been|may\s+be|might\s+be|could\s+be))\s+.*?(?<!\p{L})(?:to|that|for|if|when|who|because|time|up)(?!\p{L})|^it\s+(?:\p{L}+\s+)?(?:seem|appear|take|took|look|remain|turn|make[s]?\s+sense|happen|rain|snow)/iu

/** As `EMPTY_IT` with a noun after 'be': 'it was only the latest move by … to' is about something. */
const IS_NOUN =
  /^it(?:['’]s|\s+(?:is|was))\s+(?:\p{L}+ly\s+)?(?:the|a|an|his|her|their|one)\s+(?!(?:\p{L}+\s+){0,4}(?:that|who)(?!\p{L}))/iu

function hasLooseThing(
  { sentence, parsed: { words, phrases }, clauses }: ReadSentence,
  { language }: Lexicon,
): boolean {
  const thing = THING[language]
  if (!thing) return false
  return words.some((word, i) => {
    if (word.tag !== 'PRON' || word.isDate || !thing.test(word.lower)) return false
    const after = words[i + 1]
    // 'Those who fled', 'this week'
    if (
      word.lower !== 'it' &&
      after &&
      (after.tag === 'ADP' || /^(?:who|whose|which|that)$/.test(after.lower))
    )
      return false
    // German ', das im Mai begann' and 'das, was er sagte'
    if (word.lower === 'das' && (words[i - 1]?.text === ',' || after?.text === ',' || i === 0)) return false
    if (hasClauseBefore(clauses, i)) return false
    if (word.lower !== 'it') return true
    const rest = sentence.blockText.slice(word.start, sentence.end)
    const isNoun = IS_NOUN.test(rest)
    if (word.label === 'expl' || (EMPTY_IT.test(rest) && !isNoun)) return false
    // 'Hamas said it would …', but 'Erekat said it was the latest move'
    const speakers = isNoun ? clauses.flatMap((c) => (c.verb < i ? c.subjects : [])) : []
    return !phrases.some(
      (p) =>
        p.to <= i &&
        p.kind !== 'pronoun' &&
        p.kind !== 'speech' &&
        isThing(p, words) &&
        !speakers.includes(p),
    )
  })
}

/** Whether a phrase can be what 'it' means: nobody, and no time. */
function isThing({ person, head }: Phrase, words: readonly Word[]): boolean {
  return person === undefined && words[head]?.isDate === undefined
}
