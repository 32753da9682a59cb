import type { VerbEntry } from '../lexicon/lexicon.ts'
import { verbPattern } from '../lexicon/lexicon.ts'
import { isClitic, type Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import { type Clause, isBehindQuote, isPreposition, type Level, type Scene } from './clause.ts'
import { asideBehind } from './complements.ts'
import { isPlain, treeSubject } from './tree-subject.ts'
import { hasTense, isHung, isInfinitive, isPastParticiple } from './verbs.ts'

/** How many words away a subject may stand: farther ones are somebody else's. */
const REACH = 45

/** So many words behind a verb a subject is looked for. */
const REACH_BEHIND = 12

export interface Found {
  readonly subjects: readonly Phrase[]
  readonly level: Level
  readonly isDisputed?: boolean
  readonly isInverted?: boolean
}

/**
 * Who a verb's subject is: where the rules over words and the parser's tree agree, or where one of them alone is plain. On
 * treebanks they are right of 96 verbs in 100 where they agree, and the rules of fewer than half where the tree has nobody.
 */
export function subjectsOf(
  scene: Scene,
  verb: number,
  from: number,
  before: readonly Clause[],
  entries: readonly VerbEntry[],
): Found {
  const byRule = ruleSubjects(scene, verb, from, before, entries)
  const inTree = treeSubject(scene, verb)
  const byTree = inTree === 'nobody' ? undefined : inTree
  const isSaying = entries.some((e) => e.as === 'say')
  if (isSaying && byTree && !byRule.isInverted) {
    const far = withAddition(scene, byTree, from, before)
    if (far) return far
  }
  if (byRule.subjects.length === 0 && byTree) return byTreeAlone(scene, verb, from, before, byTree) ?? byRule
  if (byRule.subjects.length === 0 || byRule.isInverted) return byRule
  // 'Ukraine “has not voted,” she said': who stands between direct speech and the verb, whatever stands before it.
  const [first] = byRule.subjects
  if (isSaying && first && isBehindQuote(scene.words, first.from)) return byRule
  const isAgreed =
    inTree === 'nobody'
      ? isPlain(scene, verb, from, byRule.subjects.at(-1))
      : !byTree || byRule.subjects.some((s) => s === byTree || s.also === byTree || byTree.also === s)
  return isAgreed ? byRule : { subjects: [], level: byRule.level, isDisputed: true }
}

/**
 * People with more told of them before the verb of saying: 'Two people briefed on the talks said', 'analysts who have done
 * the sums say'. The tree alone sees so far; what stands between has to be one addition, and its clause must start here.
 */
function withAddition(
  scene: Scene,
  subject: Phrase,
  from: number,
  before: readonly Clause[],
): Found | undefined {
  const { words, lexicon, phrases } = scene
  const next = words[subject.to]
  if (subject.person === undefined || subject.kind === 'pronoun' || subject.to >= from || !next)
    return undefined
  const starts =
    lexicon.relative.test(next.lower) ||
    next.lower === 'including' ||
    isPastParticiple(next) ||
    (next.tag === 'ADJ' && words[subject.to + 1]?.tag === 'ADP')
  const ahead = words[subject.from - 1]
  const isFirst =
    !ahead || /^(?:[,;:]|["“])$/.test(ahead.text) || ahead.tag === 'CCONJ' || ahead.tag === 'SCONJ'
  if (!starts || !isFirst) return undefined
  // Somebody else with no preposition before them may be the subject as well.
  const isOther = (p: Phrase): boolean =>
    p.from > subject.to && p.to <= from && p.person !== undefined && words[p.from - 1]?.tag === 'PUNCT'
  if (phrases.some(isOther) || words.slice(subject.to, from).some((w) => /^[,;:]$/.test(w.text) || w.quote))
    return undefined
  return { subjects: [subject], level: levelBefore(scene, subject.from, before) }
}

/**
 * Somebody whom the tree alone has as the subject, where the rules find none, in Romance languages: before the verb, or
 * behind one that has its object or takes none.
 */
function byTreeAlone(
  scene: Scene,
  verb: number,
  from: number,
  before: readonly Clause[],
  subject: Phrase,
): Found | undefined {
  const { lexicon } = scene
  if (lexicon.order !== 'free' || isUnbound(scene, verb, from) || !isSubjectForm(scene, subject))
    return undefined
  const isSomebody = subject.kind === 'known' || (subject.person !== undefined && subject.kind !== 'pronoun')
  if (!isSomebody) return undefined
  if (subject.to <= from)
    return {
      subjects: [...withJoined(scene, subject), ...joined(scene, subject).slice(1)],
      level: levelBefore(scene, subject.from, before),
    }
  if (subject.from < verb || !takesNoObject(scene, verb, from)) return undefined
  return { subjects: joined(scene, subject), level: levelBefore(scene, from, before), isInverted: true }
}

/** Whether what follows a Romance verb without a preposition is no object: 'lo anunció el presidente', 'è intervenuto il ministro'. */
function takesNoObject({ words, lexicon }: Scene, verb: number, from: number): boolean {
  const group = words.slice(from, verb)
  return (
    lexicon.marksObjects === true ||
    group.some((w) => OBJECT_PRONOUN.test(w.lower) && isClitic(w, lexicon)) ||
    (lexicon.actives?.test(words[verb]?.lower ?? '') === true && group.some((w) => lexicon.be.test(w.lower)))
  )
}

const OBJECT_PRONOUN = /^(?:l[oai]|l['’]|los|las)$/u

function isSubjectForm({ words, lexicon }: Scene, phrase: Phrase): boolean {
  const before = words[phrase.from - 1]
  const first = words[phrase.from]
  return before?.tag !== 'ADP' && !(first && lexicon.notSubject.test(first.lower))
}

function ruleSubjects(
  scene: Scene,
  verb: number,
  from: number,
  before: readonly Clause[],
  entries: readonly VerbEntry[],
): Found {
  const { words, lexicon, startsAt } = scene
  const isSaying = entries.some((e) => e.as === 'say')
  const ahead = words[from - 1]
  const afterQuote =
    ahead !== undefined &&
    (ahead.quote !== undefined || (/^[,!?.]$/.test(ahead.text) && words[from - 2]?.quote !== undefined))
  const hung = words.slice(from + 1, verb + 2).findIndex(isHung)
  const inverted = hung < 0 ? undefined : startsAt.get(from + 1 + hung)
  if (inverted) return { subjects: [inverted], level: levelBefore(scene, from, before), isInverted: true }
  const next = followingPhrase(scene, verb)
  const isSpeaker =
    isSaying &&
    next !== undefined &&
    next.kind !== 'speech' &&
    isSubjectForm(scene, next) &&
    (!lexicon.dropsSubject || isLikely(scene, verb, next))
  const stops = next && words[next.to]
  const isFree = next !== undefined && !(startsAt.get(next.to) && !stops?.quote)
  if (isSpeaker && isFree && (from === 0 || afterQuote))
    return { subjects: joined(scene, next), level: 'main', isInverted: true }
  if (lexicon.order === 'free' && isUnbound(scene, verb, from)) return { subjects: [], level: 'other' }
  const left = subjectBefore(scene, from, before)
  if (left) return left
  // '…, said Ann Miller, a scholar', whatever could be made of what stands before.
  const isNamed =
    lexicon.order === 'fixed' &&
    next?.person !== undefined &&
    hasTense(words[verb]) &&
    !/^(?:VERB|AUX|PART)$/.test(stops?.tag ?? '')
  if (
    isSpeaker &&
    isFree &&
    ahead?.text === ',' &&
    (isNamed || before.some((c) => c.level === 'main' && c.subjects.length > 0))
  )
    return { subjects: joined(scene, next), level: 'main', isInverted: true }
  if (next && isSubjectForm(scene, next) && lexicon.order !== 'fixed') {
    // Behind a Romance verb stands its object as well: only who says something is certain.
    const isPossible =
      (isSaying && (next.kind === 'known' || next.kind === 'name' || next.person !== undefined)) ||
      (lexicon.marksObjects === true && next.person !== undefined) ||
      (next.person !== undefined && takesNoObject(scene, verb, from))
    if (isPossible && next.kind !== 'speech')
      return { subjects: joined(scene, next), level: levelBefore(scene, from, before), isInverted: isSaying }
  }
  return { subjects: [], level: levelBefore(scene, from, before) }
}

/** A Romance verb that has no subject of its own: 'l’accord signé', 'appelle l’Iran à négocier', 'en visitant'. */
function isUnbound(scene: Scene, verb: number, from: number): boolean {
  const { words } = scene
  const form = words[verb]?.form ?? ''
  // 'va a reunirse', 'puede viajar'
  if (words.slice(from, verb).some((w) => w.tag === 'AUX' && hasTense(w))) return false
  const hasHelper = words.slice(from, verb).some((w) => w.tag === 'AUX')
  if (isInfinitive(scene, from) || form === 'Ger') return true
  if (form === 'Inf') return !hasHelper
  if (!isPastParticiple(words[verb]) || hasHelper) return false
  // 'a signé l’accord et quitté Paris'
  return words[from - 1]?.tag !== 'CCONJ'
}

/** Whether what stands behind a verb is its subject where languages leave subjects out: 'Anunció medidas' has none. */
function isLikely(scene: Scene, verb: number, next: Phrase): boolean {
  const { words, lexicon } = scene
  const lower = words[next.head]?.lower ?? ''
  return (
    next.person !== undefined ||
    next.kind === 'name' ||
    lexicon.bodies.test(lower) ||
    treeSubject(scene, verb) === next
  )
}

/** The phrase right behind a verb, past adverbs and dates. */
function followingPhrase(scene: Scene, verb: number): Phrase | undefined {
  const { words, startsAt, lexicon } = scene
  for (let i = verb + 1; i < Math.min(words.length, verb + REACH_BEHIND); i++) {
    // '“…”, expresó, entre carcajadas, el presidente'
    const aside = asideBehind(scene, i, verb)
    if (aside !== undefined) {
      i = aside
      continue
    }
    const phrase = startsAt.get(i)
    if (phrase) return phrase
    const word = words[i]
    if (
      !word ||
      !(
        word.tag === 'ADV' ||
        word.isDate ||
        isClitic(word, lexicon) ||
        lexicon.negation.test(word.lower) ||
        (word.tag === 'ADP' && words[i + 1]?.isDate)
      )
    )
      return undefined
  }
  return undefined
}

/** A phrase with those that 'and' joins to it from behind. */
export function joined({ words, startsAt, lexicon }: Scene, first: Phrase): Phrase[] {
  const all = [first]
  for (let i = first.to; i < words.length; ) {
    const word = words[i]
    const next = word && lexicon.and.test(word.lower) ? startsAt.get(i + 1) : undefined
    if (!next) break
    all.push(next)
    i = next.to
  }
  return all
}

/** Walks left from a verb to its subject: past adverbs, dates, asides between commas and what hangs on prepositions. */
function subjectBefore(scene: Scene, from: number, before: readonly Clause[]): Found | undefined {
  const { words, endsAt, lexicon } = scene
  let at = from - 1
  for (let steps = 0; at >= 0 && from - at < REACH && steps < REACH; steps++) {
    const word = words[at]
    if (!word) return undefined
    if (word.isDate || (word.tag === 'ADP' && words[at + 1]?.isDate)) {
      at--
      continue
    }
    if (lexicon.relative.test(word.lower) && word.tag !== 'SCONJ' && word.tag !== 'DET')
      return introducesSaid(scene, at) ? undefined : relative(scene, at)
    const phrase = endsAt.get(at + 1)
    if (phrase) {
      if (phrase.kind === 'speech') return undefined
      if (lexicon.ago?.test(words[phrase.to]?.lower ?? '')) {
        at = phrase.from - 1
        continue
      }
      const all = behindAside(scene, withJoined(scene, named(scene, phrase)), from)
      const first = all[0] ?? phrase
      const lead = words[first.from - 1]
      if (lead && isPreposition(lead, lexicon)) {
        at = first.from - 2
        continue
      }
      if (lead?.tag === 'VERB' && !lexiconSays(scene, first.from - 1)) return undefined
      return { subjects: all, level: levelBefore(scene, first.from, before) }
    }
    if (
      word.tag === 'ADV' ||
      word.tag === 'PART' ||
      lexicon.negation.test(word.lower) ||
      FLOATING.test(word.lower)
    ) {
      at--
      continue
    }
    if (/^[,)–—-]$/.test(word.text)) {
      const open = openingOf(scene, at)
      if (open === undefined) return undefined
      at = open - 1
      continue
    }
    if (lexicon.and.test(word.lower) || word.tag === 'CCONJ') {
      // 'Macron met Scholz and said': one subject for both.
      const last = before.at(-1)
      return last && last.subjects.length > 0 ? { subjects: last.subjects, level: last.level } : undefined
    }
    return undefined
  }
  return undefined
}

/** 'Con el Pacto de San José, Venezuela y México firmaron': of names in a row, those behind the comma, where the tree says so. */
function behindAside(scene: Scene, all: Phrase[], verb: number): Phrase[] {
  const { words, lexicon } = scene
  const [first, second] = all
  const lead = first && words[first.from - 1]
  if (!first || !second || all.length < 3 || !lead || !isPreposition(lead, lexicon)) return all
  const isComma = words[second.from - 1]?.text === ','
  return isComma && /^nsubj/.test(words[second.head]?.label ?? '') && second.to <= verb ? all.slice(1) : all
}

/** The name that a phrase is an apposition of: 'Blinken, the secretary of state, met'. */
function named({ phrases }: Scene, phrase: Phrase): Phrase {
  return phrases.find((p) => p.also === phrase && p.kind !== 'noun') ?? phrase
}

/** 'All' behind its noun. */
const FLOATING = /^(?:all|both|each|alle|beide|tous|toutes|todos|todas|ambos|ambas|tutti|tutte|entrambi)$/u

function lexiconSays({ words, lexicon }: Scene, at: number): boolean {
  const lower = words[at]?.lower ?? ''
  return lexicon.verbs.some(
    (e) => (e.as === 'say' || e.as === 'hold') && !e.object && verbPattern(e).test(lower),
  )
}

/** A phrase with those that 'and' and commas join to it from before. */
function withJoined({ words, endsAt, lexicon }: Scene, last: Phrase): Phrase[] {
  const all = [last]
  for (;;) {
    const first = all[0] ?? last
    const word = words[first.from - 1]
    if (!word) return all
    const isAnd = lexicon.and.test(word.lower)
    const isComma = word.text === ',' && all.length > 1
    if (!isAnd && !isComma) return all
    const other =
      endsAt.get(first.from - 1) ??
      (isAnd && words[first.from - 2]?.text === ',' ? endsAt.get(first.from - 2) : undefined)
    if (!other || other.kind === 'speech') return all
    all.unshift(other)
  }
}

/** The comma, bracket or dash that opens the aside which the one at `close` closes. */
function openingOf({ words, endsAt, startsAt, lexicon }: Scene, close: number): number | undefined {
  const mark = words[close]?.text ?? ''
  const opens = mark === ')' ? '(' : mark
  for (let i = close - 1; i >= Math.max(0, close - 30); i--) {
    if (words[i]?.text !== opens) continue
    const name = endsAt.get(i)
    if (!name) return undefined
    const inside = words.slice(i + 1, close)
    const first = inside[0]
    const isApposition =
      startsAt.get(i + 1) !== undefined && /^(?:DET|NOUN|PROPN|ADJ)$/.test(first?.tag ?? '')
    const hasVerb = !isApposition && inside.some((w) => w.tag === 'VERB' && hasTense(w))
    if (hasVerb && !(first && (lexicon.relative.test(first.lower) || lexicon.subordinate.test(first.lower))))
      return undefined
    return i
  }
  return undefined
}

/** The noun that a relative pronoun stands for. */
export function relative({ words, endsAt, lexicon }: Scene, pronoun: number): Found | undefined {
  let at = pronoun
  if (isPreposition(words[at - 1] ?? ({ tag: 'X', lower: '' } as Word), lexicon))
    return { subjects: [], level: 'relative' }
  if (words[at - 1]?.text === ',') at--
  const noun = endsAt.get(at)
  if (!noun) return { subjects: [], level: 'relative' }
  // 'The son of Macron who …': of two nouns one may be meant as well as the other.
  const lead = words[noun.from - 1]
  if (lead && lexicon.of.test(lead.lower) && at === pronoun) return { subjects: [], level: 'relative' }
  return { subjects: [noun], level: 'relative' }
}

/** 'Dijo el lunes que vendrá', 'noted in a statement that': behind day and place, what is said follows, however it is tagged. */
function introducesSaid(scene: Scene, at: number): boolean {
  const { words, lexicon } = scene
  if (!lexicon.subordinate.test(words[at]?.lower ?? '')) return false
  let i = at - 1
  while (words[i]?.isDate || (/^(?:ADP|DET)$/.test(words[i]?.tag ?? '') && i < at - 1)) i--
  if (i < at - 1 && words[i]?.tag === 'VERB' && lexiconSays(scene, i)) return true
  if (lexicon.order !== 'fixed') return false
  i = at - 1
  while (
    i > at - PLACE_REACH &&
    (words[i]?.isDate || /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM)$/.test(words[i]?.tag ?? ''))
  )
    i--
  const next = words[i + 1]
  const isAside = i < at - 2 && (next?.isDate === true || next?.tag === 'ADP')
  return isAside && words[i]?.tag === 'VERB' && lexiconSays(scene, i)
}

/** How many words may stand between a verb of saying and 'that'. */
const PLACE_REACH = 8

/** English words that start a clause of time, behind nouns too. */
const OF_TIME = /^(?:since|after|before|when|while)$/

/** What kind of clause starts at a place. */
function levelBefore(scene: Scene, start: number, before: readonly Clause[]): Level {
  const { words, lexicon } = scene
  let at = start - 1
  while (
    at >= 0 &&
    (words[at]?.tag === 'ADV' || words[at]?.isDate || (words[at]?.tag === 'ADP' && words[at + 1]?.isDate))
  ) {
    if (lexicon.subordinate.test(words[at]?.lower ?? '')) break
    at--
  }
  const word = words[at]
  if (!word) return 'main'
  if (lexicon.conditional.test(word.lower)) return 'conditional'
  if (introducesSaid(scene, at)) return 'complement'
  const previous = words[at - 1]
  if (lexicon.subordinate.test(word.lower) && word.tag !== 'PRON' && word.tag !== 'DET') {
    // 'the first death since the border was opened'
    if (lexicon.order === 'fixed' && OF_TIME.test(word.lower)) return 'other'
    return previous?.tag === 'VERB' ||
      previous?.tag === 'PRON' ||
      previous?.tag === 'NOUN' ||
      previous?.tag === 'PROPN'
      ? 'complement'
      : 'other'
  }
  if (lexicon.relative.test(word.lower)) return 'relative'
  // 'the story the White House is telling'
  const isNoun = scene.startsAt.has(start)
  if (isNoun && lexicon.order === 'fixed' && (word.tag === 'NOUN' || word.tag === 'PROPN') && !word.isDate)
    return 'relative'
  if (word.tag === 'VERB') return 'complement'
  if (lexicon.and.test(word.lower) && previous?.text !== ',') return before.at(-1)?.level ?? 'main'
  return 'main'
}
