import type { EntityId, Span } from '../../types.ts'
import { type Clause, isAfterQuote, makeParsed, type PhraseIndex } from '../clauses/clause.ts'
import { clausesOf, isAside, isTail } from '../clauses/clauses.ts'
import { hasTense } from '../clauses/verbs.ts'
import { type ArticleContext, entityIn, type ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { stateWords } from '../lexicon/state-words.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { phrasesOf } from '../phrases/phrases.ts'
import { wordsOfSpan } from '../words/tagged-words.ts'
import type { Word } from '../words/word.ts'
import { isOwnSpeech, type Speech } from './speakers.ts'

/**
 * The leaders and countries whom the words said are about: leaders wherever they are named in them, countries if they
 * act, are acted on or own something, not if they are only a place or an adjective.
 */
export function topicsOf(read: ReadSentence, speech: Speech, article: ArticleContext): EntityId[] {
  const { sentence, parsed } = read
  const isNamed = (span: Span): boolean =>
    sentence.mentions.some((m) => m.start >= span.start && m.end <= span.end)
  const byOffice = speech.said.length > 0 ? read.spokenOffices.filter((id) => id !== speech.entity) : []
  const named = speech.said.filter(isNamed).flatMap((span) => {
    const words = wordsOfSpan(sentence, span, article.lexicon, article.parser)
    const parsed = makeParsed(words, phrasesOf(words, article.lexicon))
    return topicsIn(parsed, clausesOf(parsed, article.lexicon), NO_REFERENCES, span, article, true)
  })
  const spoken = [...named, ...byOffice]
  const isOwn = isOwnSpeech(speech)
  const { clause } = speech
  const verb = clause && parsed.words[clause.verb]
  // 'According to officials, Putin …': the one whom the main clause is about.
  if (!clause && !speech.isWhole && speech.said.length === 0)
    return (read.main?.subjects ?? []).flatMap((s) => entityIn(s, read.references) ?? [])
  if (!clause || !verb || (clause.isInverted && speech.said.length > 0)) return spoken
  const first = Math.min(verb.start, ...clause.subjects.map((s) => s.start))
  const region =
    clause.isInverted && clause.verb > 3
      ? { start: sentence.start, end: first }
      : { start: Math.max(verb.end, ...clause.subjects.map((s) => s.end)), end: sentence.end }
  if (isAside(clause, parsed.words)) {
    const around = topicsIn(parsed, read.clauses, read.references, sentence, article, isOwn)
    const own = clause.subjects.flatMap((s) => entityIn(s, read.references) ?? [])
    return [...spoken, ...around.filter((id) => !own.includes(id))]
  }
  // 'The alliance with Korea “goes deeper than that,” she said': the speaker comes after.
  const at = Math.min(clause.from, ...clause.subjects.map((s) => s.from))
  const isBeside = isAfterQuote(parsed.words, at)
  const before =
    isBeside ||
    isTail(clause, read.clauses, parsed.words) ||
    read.clauses.some((c) => c.level === 'complement' && c.verb < clause.verb)
  // '…, und Merz empfiehlt': what somebody else does is not said.
  const other = read.clauses.find(
    (c) =>
      article.lexicon.verbSecond &&
      c.verb > clause.verb &&
      c.level === 'main' &&
      c.subjects !== clause.subjects,
  )
  const stop = other && parsed.words[Math.min(other.from, ...other.subjects.map((s) => s.from))]
  if (stop && stop.start > region.start) region.end = Math.min(region.end, stop.start)
  const ahead = { start: sentence.start, end: first }
  // '“…,” she said of Russia's army'
  const regions = isBeside ? [ahead, region] : [before ? ahead : region]
  return [
    ...spoken,
    ...regions.flatMap((r) => topicsIn(parsed, read.clauses, read.references, r, article, isOwn)),
  ]
}

function topicsIn(
  { words, phrases }: PhraseIndex,
  clauses: readonly Clause[],
  references: ReadSentence['references'],
  span: Span,
  { lexicon }: ArticleContext,
  isOwn: boolean,
): EntityId[] {
  const parts = (c: Clause): Phrase[] => [...c.subjects, ...c.objects, ...c.obliques.map((o) => o.phrase)]
  // Somebody who is only in a clause of time or reason, or in a relative clause, is not the topic.
  const isAside = (c: Clause): boolean =>
    (c.level === 'relative' && !isWhatIs(c, words)) || (c.level === 'other' && hasTense(words[c.verb]))
  const aside = new Set(clauses.filter(isAside).flatMap(parts))
  const central = new Set(clauses.filter((c) => !isAside(c)).flatMap((c) => [...c.subjects, ...c.objects]))
  const acting = new Set(clauses.flatMap((c) => c.subjects))
  // 'The alliance with Korea “goes deeper than that”': the subject of what is said is before its marks.
  const mark = words.findIndex((w) => w.quote)
  const [head] = phrases
  if (mark > 0 && head && head.from === 0 && head.to <= mark && !clauses.some((c) => c.verb < mark))
    central.add(head)
  return phrases.flatMap((p): EntityId[] => {
    if (p.start < span.start || p.end > span.end || (aside.has(p) && !central.has(p))) return []
    if (!isOwn && !acting.has(p)) return []
    const lead = leadOf(p, words, phrases, lexicon)
    if (lead && lexicon.speech.beside.test(lead.lower) && !acting.has(p)) return []
    const isPlace = lead !== undefined && lexicon.at.test(lead.lower)
    const people = words
      .slice(p.from, p.to)
      .flatMap((w) => (w.mention && isPerson(w.mention.entity) ? [w.mention.entity] : []))
      // 'Would not be working in the Trump White House'
      .filter((id) => p.entity === id || !isPlace)
    // 'Pardons are a matter of the president': of any president.
    const reference = p.kind === 'pronoun' || central.has(p) ? references.get(p)?.entity : undefined
    // 'Reached the White House', 'between him and US agencies': a body is a topic if it acts.
    const isLoose = p.voice !== undefined && !(p.owner ? central : acting).has(p)
    // 'A disadvantage for Austria', 'the Academy of Vietnam': named in passing.
    const isPassed = !central.has(p) && !(lead && lexicon.speech.against.test(lead.lower))
    const country = p.entity && !isPerson(p.entity) && !isPlace && !isLoose && !isPassed ? [p.entity] : []
    // 'US agents', 'Ukraine's democracy': their owner is a topic if they act or are acted on.
    // 'The hospital of Turkish-Palestinian friendship' is neither's.
    // As an adjective of what is acted on, a country is not the topic: 'help American companies'.
    const isOwned =
      !isPrivate(p, words, lexicon) &&
      !words.some(
        (w) => w.mention?.alias === 'demonym' && w.mention.entity === p.owner && /\p{L}-\p{Ll}/u.test(w.text),
      ) &&
      (acting.has(p) || (central.has(p) && !isAdjective(p, words, lexicon) && !isPassing(p, words, lexicon)))
    const owner = p.owner && !isPerson(p.owner) && isOwned ? [p.owner] : []
    return [...people, ...(reference && isPerson(reference) ? [reference] : []), ...country, ...owner]
  })
}

/** 'All we have to do is to help Norway': not a clause that belongs to a noun, but what is said about it. */
function isWhatIs({ from }: Clause, words: PhraseIndex['words']): boolean {
  return words[from - 1]?.lower === 'to' && words[from - 2]?.tag === 'AUX'
}

/** Whether a phrase has its country as an adjective or before a noun: 'U.S. companies', not 'Ukraine's democracy'. */
function isAdjective(
  { from, head, owner, kind }: Phrase,
  words: PhraseIndex['words'],
  lexicon: Lexicon,
): boolean {
  const at = words.findIndex((w, i) => i >= from && i < head && w.mention?.entity === owner)
  const next = words[at + 1]
  if (lexicon.order !== 'fixed' || kind !== 'noun' || at < 0 || !next) return false
  // 'Syrian army positions'
  return !/^['’]s?$/u.test(next.text) && !(at + 1 < head && stateWords(lexicon)?.body.test(next.lower))
}

/** 'Italian brands', 'my Chinese athletes': people and things of a country, who do not act for it. */
function isPrivate(
  { from, to, head, owner, voice }: Phrase,
  words: PhraseIndex['words'],
  lexicon: Lexicon,
): boolean {
  const own = words.slice(from, to)
  const body = stateWords(lexicon)?.body
  return (
    voice === undefined &&
    own.some(({ mention }) => mention?.alias === 'demonym' && mention.entity === owner) &&
    // 'Syrian army positions'
    !own.some(({ lower }) => body?.test(lower)) &&
    ![lexicon.bodies, lexicon.government, lexicon.speech.ofAll].some((some) =>
      some.test(words[head]?.lower ?? ''),
    )
  )
}

/** Whether a Romance phrase that is acted on has its country as an adjective: 'instaurar un modelo cubano'. */
function isPassing(
  { from, to, head, owner }: Phrase,
  words: PhraseIndex['words'],
  { order, people, bodies, government }: Lexicon,
): boolean {
  const lower = words[head]?.lower ?? ''
  return (
    order === 'free' &&
    words[head]?.mention === undefined &&
    words.slice(from, to).some(({ mention }) => mention?.alias === 'demonym' && mention.entity === owner) &&
    ![people, bodies, government].some((some) => some.test(lower))
  )
}

/** The word before a phrase, or before the phrase to which 'and' joins it: 'to Mexico and Chile'. */
function leadOf(
  phrase: Phrase,
  words: PhraseIndex['words'],
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): Word | undefined {
  const lead = words[phrase.from - 1]
  if (!lead || !(lexicon.and.test(lead.lower) || lead.text === ',')) return lead
  const other = phrases.find((p) => p.to === phrase.from - 1)
  return other ? leadOf(other, words, phrases, lexicon) : lead
}

const NO_REFERENCES: ReadSentence['references'] = new Map()
