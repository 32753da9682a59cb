import type { Lexicon, VerbEntry } from './lexicon/lexicon.ts'
import { entityOf, isClitic, type Phrase } from './phrases.ts'
import { clausesVerbSecond } from './verb-second.ts'
import type { Word } from './words.ts'

/** A verb with everybody who takes part. Places count words. */
export interface Clause {
  /** The verb that says what happens. */
  readonly verb: number
  /** The first word of its group: 'has not' of 'has not said'. */
  readonly from: number
  /** What the verb tells, in every sense that it may have. */
  readonly entries: readonly VerbEntry[]
  /** Who stands as its subject; several where they are joined by 'and'. Empty where that is not certain. */
  readonly subjects: readonly Phrase[]
  /** Set where two ways found different subjects. */
  readonly isDisputed?: true
  /** The subject stands behind the verb: '…, said Macron'. */
  readonly isInverted?: true
  /** The verb's form says that somebody else says so: German 'er sei bereit'. */
  readonly isReported?: true
  /** German: the verb is in the plural. */
  readonly isPlural?: true
  readonly objects: readonly Phrase[]
  /** What follows behind a preposition. */
  readonly obliques: readonly Oblique[]
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** `real`: it is or was so; `planned`: it is to come; `possible`: wished, feared, on a condition. */
  readonly modality: 'real' | 'planned' | 'possible'
  /** `main`; `complement` of a verb of saying or thinking; `relative` and `other` clauses. */
  readonly level: 'main' | 'complement' | 'relative' | 'other'
}

export interface Oblique {
  readonly by: Word
  readonly phrase: Phrase
}

/** A parsed sentence, ready to be asked. */
export interface Parsed {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  /** The phrase that ends right before a word, by that word's place. */
  readonly endsAt: ReadonlyMap<number, Phrase>
  /** The phrase that starts at a word. */
  readonly startsAt: ReadonlyMap<number, Phrase>
  /** The phrase that holds a word. */
  readonly holder: readonly (Phrase | undefined)[]
  readonly isParsed: boolean
}

export function makeParsed(words: readonly Word[], phrases: readonly Phrase[]): Parsed {
  const holder: (Phrase | undefined)[] = words.map(() => undefined)
  for (const phrase of phrases) for (let i = phrase.from; i < phrase.to; i++) holder[i] = phrase
  return {
    words,
    phrases,
    endsAt: new Map(phrases.map((p) => [p.to, p])),
    startsAt: new Map(phrases.map((p) => [p.from, p])),
    holder,
    isParsed: words.some((w) => w.label !== ''),
  }
}

/** How many words away a subject may stand: farther ones are somebody else's. */
const REACH = 45

interface Scene extends Parsed {
  readonly lexicon: Lexicon
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(parsed: Parsed, lexicon: Lexicon): Clause[] {
  const scene: Scene = { ...parsed, lexicon }
  if (lexicon.verbSecond) return withAsides(clausesVerbSecond(parsed, lexicon), scene)
  const out: Clause[] = []
  for (const [verb, word] of parsed.words.entries()) {
    if (!isPredicate(scene, verb, word)) continue
    out.push(clauseAt(scene, verb, out))
  }
  return withAsides(out, scene)
}

/** Whether a word is a verb that says something: no helping verb, no participle inside of a noun phrase. */
function isPredicate({ words, holder, lexicon }: Scene, at: number, word: Word): boolean {
  if (holder[at]) return false
  if (word.tag === 'VERB') return true
  if (word.tag !== 'AUX') return false
  // 'is' without a verb: its subject counts in the discourse.
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const next = words[i]
    if (next?.tag === 'VERB') return false
    if (next?.tag === 'AUX') return false
    if (next && isHung(next)) continue
    if (next && next.tag !== 'ADV' && next.tag !== 'PART' && !lexicon.negation.test(next.lower)) break
  }
  return true
}

function clauseAt(scene: Scene, verb: number, before: readonly Clause[]): Clause {
  const { words, lexicon } = scene
  const aux = auxiliariesOf(scene, verb)
  const from = Math.min(verb, ...aux)
  const helpers = aux.map((i) => words[i]?.lower ?? '')
  const word = words[verb]
  const isPassive = passive(scene, verb, helpers)
  const entries = entriesOf(scene, verb)
  const governor =
    governorOf(scene, from, before) ??
    (isAdjoined(scene, from, verb, entries) ? before.findLast((c) => c.level === 'main') : undefined)
  const found = governor
    ? { subjects: governor.subjects, level: governor.level }
    : subjectsOf(scene, verb, from, before, entries)
  const level: Level = isLoose(scene, verb, from, aux.length > 0, governor !== undefined, found)
    ? 'other'
    : found.level
  const { objects, obliques } = behind(scene, verb, found.subjects)
  const isNegated =
    helpers.some((h) => lexicon.negation.test(h)) ||
    negatedBefore(scene, from) ||
    (governor?.isNegated ?? false)
  return {
    verb,
    from,
    entries,
    subjects: found.subjects,
    ...('isDisputed' in found && found.isDisputed ? { isDisputed: true as const } : {}),
    ...('isInverted' in found && found.isInverted ? { isInverted: true as const } : {}),
    objects: objects.filter((o) => !found.subjects.includes(o)),
    obliques,
    isPassive,
    isNegated,
    modality: modalityOf(scene, word, helpers, isInfinitive(scene, from) ? governor : undefined, level),
    level: level === 'conditional' ? 'other' : level,
  }
}

/**
 * Whether a verb is no clause of its own: an infinitive that hangs on a noun ('a plan to impeach'), a participle behind
 * its noun ('the man elected in May'), a form that does not agree with its subject ('Trump advocate').
 */
function isLoose(
  scene: Scene,
  verb: number,
  from: number,
  hasHelper: boolean,
  isGoverned: boolean,
  found: Found,
): boolean {
  const { words, lexicon } = scene
  const word = words[verb]
  if (isGoverned || !word) return false
  if (isInfinitive(scene, from)) return true
  if (isPastParticiple(word) && !hasHelper)
    return found.subjects.length === 0 || (/^(?:acl|amod)/.test(word.label) && !isMisread(scene, verb))
  if (word.form === 'Ger' && !hasHelper) return true
  const [subject, ...others] = found.subjects
  const isOne =
    subject !== undefined && others.length === 0 && (subject.person === 'one' || subject.kind === 'known')
  return (
    lexicon.language === 'en' &&
    isOne &&
    !hasHelper &&
    word.form === 'Fin.Pres' &&
    !/s$/.test(word.lower) &&
    subject.kind !== 'pronoun'
  )
}

/** French 'a-t-il ajouté', 'dit-il': a subject that hangs on its verb. */
function isHung({ text, tag }: Word): boolean {
  return tag === 'PRON' && text.startsWith('-')
}

/**
 * Whether the parser has taken a past tense for a participle: 'Britain imposed sanctions' has no other verb with a tense
 * that could be the sentence's.
 */
function isMisread({ words, lexicon }: Scene, verb: number): boolean {
  const root = words.find((w) => w.label === 'root')
  return lexicon.order === 'fixed' && !hasTense(root) && !words.slice(0, verb).some(hasTense)
}

const ADVERBIAL = new Set(['ADV', 'PART', 'AUX'])

/** The helping verbs and negations of a verb, by place: right before it, and in German where the clause has its second word. */
function auxiliariesOf({ words, lexicon, holder }: Scene, verb: number): number[] {
  const out: number[] = []
  for (let i = verb - 1; i >= 0; i--) {
    const word = words[i]
    if (word && isHung(word) && holder[i]) continue
    if (!word || holder[i]) break
    if (word.tag === 'PART' && lexicon.to.test(word.lower) && !lexicon.negation.test(word.lower)) break
    if (!ADVERBIAL.has(word.tag) && !isClitic(word, lexicon) && !lexicon.negation.test(word.lower)) break
    out.push(i)
  }
  // Adverbs at the left end are no part of it: 'also' before 'said' may be, 'yesterday' before 'has' may not.
  const word = words[verb]
  if (lexicon.order === 'verb-second' && (isParticiple(word) || word?.form === 'Inf')) {
    for (let i = verb - 1; i >= 0 && !/^[,;:]$/.test(words[i]?.text ?? ''); i--) {
      if (words[i]?.tag === 'AUX' && !out.includes(i)) {
        out.push(i)
        break
      }
    }
  }
  // Of the parser's tree: helpers that stand apart.
  for (const [i, w] of words.entries()) {
    if (w.head === verb && /^(?:aux|aux:pass)$/.test(w.label) && i < verb && verb - i < 8 && !out.includes(i))
      out.push(i)
  }
  return out.sort((a, b) => a - b)
}

function passive({ words, lexicon }: Scene, verb: number, helpers: readonly string[]): boolean {
  const word = words[verb]
  // 'est arrivé', 's’est rendu'
  if (word && lexicon.actives?.test(word.lower)) return false
  if (lexicon.reflexive && helpers.some((h) => lexicon.reflexive?.test(h))) return false
  if (words.some((w) => w.head === verb && (w.label === 'aux:pass' || w.label === 'nsubj:pass'))) return true
  return (
    word !== undefined &&
    isParticiple(word) &&
    helpers.some((h) => lexicon.be.test(h)) &&
    !/ing$/.test(word.lower)
  )
}

/** The entries of the lexicon that a verb fits, its particle or noun seen. */
function entriesOf(scene: Scene, verb: number): VerbEntry[] {
  const { words, lexicon, holder } = scene
  const word = words[verb]
  if (!word) return []
  return lexicon.verbs.filter((entry) => {
    if (!verbPattern(entry).test(word.lower)) return false
    if (entry.isQuoted && !words.some((w) => w.quote)) return false
    if (entry.before && !groupHas(scene, verb, entry.before)) return false
    if (entry.unlessBefore && groupHas(scene, verb, entry.unlessBefore)) return false
    const limit = lexicon.order === 'verb-second' ? 25 : 9
    if (entry.unless && words.slice(verb + 1, verb + limit).some((w) => entry.unless?.test(w.lower)))
      return false
    if (!entry.particle && !entry.object) return true
    for (let i = verb + 1; i < Math.min(words.length, verb + limit); i++) {
      const next = words[i]
      if (!next || /^[;:]$/.test(next.text) || (next.text === ',' && lexicon.order !== 'verb-second')) break
      if (entry.particle?.test(next.lower)) return true
      if (next.tag === 'VERB' && !holder[i] && lexicon.order !== 'verb-second') break
      if (entry.particle && holder[i] && lexicon.order !== 'verb-second') break
      if (entry.object?.test(next.lower)) return true
    }
    // German: 'der die Gespräche geführt hat', 'wurden Sanktionen verhängt'.
    if (lexicon.order === 'verb-second' && entry.object) {
      for (let i = verb - 1; i >= Math.max(0, verb - 8) && !/^[,;:]$/.test(words[i]?.text ?? ''); i--) {
        if (entry.object.test(words[i]?.lower ?? '')) return true
      }
    }
    // 'An agreement was signed.'
    if (entry.object && !entry.particle) {
      const subject = words.findIndex((w) => w.head === verb && w.label === 'nsubj:pass')
      return subject >= 0 && entry.object.test(words[subject]?.lower ?? '')
    }
    return false
  })
}

/** Whether a word of the verb's own group, before it, is one of some. */
function groupHas({ words, holder }: Scene, verb: number, which: RegExp): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 5) && !holder[i]; i--) {
    const word = words[i]
    if (!word || /^\p{P}$/u.test(word.text)) return false
    if (which.test(word.lower)) return true
  }
  return false
}

function isParticiple(word: Word | undefined): boolean {
  return word?.form?.startsWith('Part') ?? false
}

/** Some treebanks have no tense with participles. */
function isPastParticiple(word: Word | undefined): boolean {
  return word?.form === 'Part.Past' || word?.form === 'Part'
}

/** Whether a verb's form has a person and a tense, as far as it is known. */
export function hasTense(word: Word | undefined): boolean {
  return word?.form?.startsWith('Fin') ?? false
}

const PATTERNS = new WeakMap<VerbEntry, RegExp>()

export function verbPattern(entry: VerbEntry): RegExp {
  const known = PATTERNS.get(entry)
  if (known) return known
  const made = new RegExp(
    `^(?:${entry.verbs
      .trim()
      .split(/\s+/)
      .map((v) => v.replaceAll('*', '\\p{L}*'))
      .join('|')})$`,
    'u',
  )
  PATTERNS.set(entry, made)
  return made
}

/** '…, saying that he was ready': a participle of saying has the main clause's subject. */
function isAdjoined({ words }: Scene, from: number, verb: number, entries: readonly VerbEntry[]): boolean {
  const form = words[verb]?.form
  return (
    from === verb && form === 'Ger' && words[from - 1]?.text === ',' && entries.some((e) => e.as === 'say')
  )
}

function isInfinitive({ words, lexicon }: Scene, from: number): boolean {
  const mark = words[from - 1]
  return (
    (mark !== undefined &&
      lexicon.to.test(mark.lower) &&
      (mark.tag === 'PART' || mark.tag === 'ADP' || mark.tag === 'SCONJ')) ||
    words[firstOf(words, from, lexicon)]?.form === 'Inf'
  )
}

/** The first word of a verb's group that is no pronoun and no negation: 'rendre' of 'se rendre'. */
function firstOf(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let at = from
  while (isLight(words[at], lexicon) && isLight(words[at + 1], lexicon, 'VERB')) at++
  return at
}

function isLight(word: Word | undefined, lexicon: Lexicon, or?: string): boolean {
  if (!word) return false
  return word.tag === or || isClitic(word, lexicon) || lexicon.negation.test(word.lower)
}

/** The clause whose verb governs an infinitive: 'wants to meet', 'is due to meet'. */
function governorOf(scene: Scene, from: number, before: readonly Clause[]): Clause | undefined {
  const { holder } = scene
  if (!isInfinitive(scene, from)) return undefined
  const last = before.at(-1)
  if (!last || last.verb < from - 6) return undefined
  // 'told Macron to leave': somebody else is to act.
  for (let i = last.verb + 1; i < from; i++) if (holder[i]) return undefined
  return last
}

type Level = Clause['level'] | 'conditional'

function modalityOf(
  { words, lexicon }: Scene,
  word: Word | undefined,
  helpers: readonly string[],
  governor: Clause | undefined,
  level: Level,
): Clause['modality'] {
  if (level === 'conditional') return 'possible'
  if (helpers.some((h) => lexicon.possible.test(h))) return 'possible'
  if (governor) {
    if (governor.modality === 'possible') return 'possible'
    if (lexicon.doing?.test(words[governor.verb]?.lower ?? '')) return governor.modality
    const between = words.slice(governor.from, governor.verb + 4).map((w) => w.lower)
    return between.some((w) => lexicon.planning.test(w)) ? 'planned' : 'possible'
  }
  if (helpers.some((h) => lexicon.future.test(h))) return 'planned'
  if (
    word &&
    (word.form === 'Fin.Fut' ||
      (lexicon.order === 'free' &&
        hasTense(word) &&
        (lexicon.futureEnding !== undefined || word.form !== 'Fin.Past') &&
        (lexicon.futureEnding ?? FUTURE_ENDING).test(word.lower)))
  )
    return 'planned'
  if (
    word &&
    (word.form === 'Fin.Cnd' ||
      (lexicon.order === 'free' &&
        hasTense(word) &&
        (lexicon.conditionalEnding ?? CONDITIONAL_ENDING).test(word.lower)))
  )
    return 'possible'
  return 'real'
}

/** Romance futures and conditionals: 'viajará', 'rencontrera', 'se rendrait'. */
const FUTURE_ENDING = /(?:ará|erá|irá|arán|erán|irán|dr[áa]n?|era|ira|ra|ront|rà|ranno)$/u
const CONDITIONAL_ENDING =
  /(?:aría|ería|iría|dría|arían|erían|irían|rait|raient|rebbe|rebbero|aria|eria|iria)$/u

function negatedBefore({ words, lexicon }: Scene, from: number): boolean {
  const before = words[from - 1]
  return before !== undefined && lexicon.negation.test(before.lower)
}

interface Found {
  readonly subjects: readonly Phrase[]
  readonly level: Level
  readonly isDisputed?: boolean
  readonly isInverted?: boolean
}

/** Who a verb's subject is: where the rules over words and the parser's tree agree, or one of them alone is plain. */
function subjectsOf(
  scene: Scene,
  verb: number,
  from: number,
  before: readonly Clause[],
  entries: readonly VerbEntry[],
): Found {
  const byRule = ruleSubjects(scene, verb, from, before, entries)
  const byTree = treeSubject(scene, verb)
  if (byRule.subjects.length === 0) {
    // The tree alone: only where nothing else stands between that could be meant.
    if (byTree && scene.lexicon.order === 'verb-second' && isSubjectForm(scene, byTree))
      return { ...byRule, subjects: [byTree] }
    return byRule
  }
  if (!byTree || byRule.isInverted) return byRule
  if (byRule.subjects.some((s) => s === byTree || s.also === byTree || byTree.also === s)) return byRule
  return { subjects: [], level: byRule.level, isDisputed: true }
}

/** The phrase that the parser's tree has as subject. */
function treeSubject({ words, holder }: Scene, verb: number): Phrase | undefined {
  let at = verb
  for (let hops = 0; hops < 3; hops++) {
    const child = words.findIndex((w) => w.head === at && /^nsubj/.test(w.label))
    if (child >= 0) {
      if (holder[child]) return holder[child].kind === 'speech' ? undefined : holder[child]
      // A relative pronoun: the noun that the clause belongs to.
      const up = words[at]
      if (up && /^acl/.test(up.label) && up.head >= 0) return holder[up.head]
      return undefined
    }
    const word = words[at]
    if (!word || word.head < 0 || !/^(?:conj|xcomp|cop|aux)/.test(word.label)) return undefined
    at = word.head
  }
  return undefined
}

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
  if (
    isSpeaker &&
    isFree &&
    ahead?.text === ',' &&
    lexicon.order !== 'verb-second' &&
    before.some((c) => c.level === 'main' && c.subjects.length > 0)
  )
    return { subjects: joined(scene, next), level: 'main', isInverted: true }
  if (next && isSubjectForm(scene, next) && lexicon.order !== 'fixed') {
    // Behind a Romance verb stands its object as well: only who says something is certain.
    const isPossible =
      lexicon.order === 'verb-second' ||
      (isSaying && (next.kind === 'known' || next.kind === 'name' || next.person !== undefined)) ||
      (lexicon.marksObjects === true && next.person !== undefined)
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
function followingPhrase({ words, startsAt, lexicon }: Scene, verb: number): Phrase | undefined {
  for (let i = verb + 1; i < Math.min(words.length, verb + 6); i++) {
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
function joined({ words, startsAt, lexicon }: Scene, first: Phrase): Phrase[] {
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
      const all = withJoined(scene, named(scene, phrase))
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

/** The name that a phrase is an apposition of: 'Blinken, the secretary of state, met'. */
function named({ phrases }: Scene, phrase: Phrase): Phrase {
  return phrases.find((p) => p.also === phrase && p.kind !== 'noun') ?? phrase
}

/** 'All' behind its noun. */
const FLOATING = /^(?:all|both|each|alle|beide|tous|toutes|todos|todas|ambos|ambas|tutti|tutte|entrambi)$/u

function isPreposition(word: Word, lexicon: Lexicon): boolean {
  return (
    word.tag === 'ADP' || lexicon.of.test(word.lower) || (lexicon.by.test(word.lower) && word.tag !== 'ADV')
  )
}

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
function relative({ words, endsAt, lexicon }: Scene, pronoun: number): Found | undefined {
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

/** 'Dijo el lunes que vendrá': behind the day, what is said follows, whatever the word is tagged. */
function introducesSaid(scene: Scene, at: number): boolean {
  const { words, lexicon } = scene
  if (lexicon.order !== 'free' || !lexicon.subordinate.test(words[at]?.lower ?? '')) return false
  let i = at - 1
  while (words[i]?.isDate || (/^(?:ADP|DET)$/.test(words[i]?.tag ?? '') && i < at - 1)) i--
  return i < at - 1 && words[i]?.tag === 'VERB' && lexiconSays(scene, i)
}

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
    return previous?.tag === 'VERB' ||
      previous?.tag === 'PRON' ||
      previous?.tag === 'NOUN' ||
      previous?.tag === 'PROPN'
      ? 'complement'
      : 'other'
  }
  if (lexicon.relative.test(word.lower)) return 'relative'
  // 'the story the White House is telling'
  if (lexicon.order === 'fixed' && (word.tag === 'NOUN' || word.tag === 'PROPN') && !word.isDate)
    return 'relative'
  if (word.tag === 'VERB') return 'complement'
  if (lexicon.and.test(word.lower) && previous?.text !== ',') return before.at(-1)?.level ?? 'main'
  return 'main'
}

/** Objects and what follows behind prepositions, up to the next verb or the clause's end. */
function behind(
  scene: Scene,
  verb: number,
  subjects: readonly Phrase[],
): Pick<Clause, 'objects' | 'obliques'> {
  const { words, startsAt, holder, lexicon } = scene
  const objects: Phrase[] = []
  const obliques: Oblique[] = []
  let preposition: Word | undefined
  let isOf = false
  for (let i = verb + 1; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    const phrase = startsAt.get(i)
    if (phrase) {
      if (phrase.kind !== 'speech' && !subjects.includes(phrase)) {
        if (
          preposition &&
          isPersonalObject(scene, preposition, phrase) &&
          (objects.length + obliques.length === 0 || words[phrase.head]?.head === verb)
        )
          objects.push(phrase)
        if (preposition) obliques.push({ by: preposition, phrase })
        else if (!isOf && isObjectForm(scene, phrase)) objects.push(phrase)
      }
      i = phrase.to - 1
      const next = words[phrase.to]
      const isList =
        next && (lexicon.and.test(next.lower) || next.text === ',') && startsAt.get(phrase.to + 1)
      if (!isList) {
        isOf = preposition === undefined && objects.length > 0 ? false : isOf
        preposition = undefined
      } else i++
      continue
    }
    if (isPreposition(word, lexicon) || lexicon.with.test(word.lower) || lexicon.at.test(word.lower)) {
      if (!(word.tag === 'PART' && lexicon.to.test(word.lower))) preposition = word
      continue
    }
    // What stands in brackets takes no part: 'di Cancun (Messico)'.
    if (/^[,;:–—(]$/.test(word.text)) break
    if (word.tag === 'SCONJ' || lexicon.subordinate.test(word.lower) || lexicon.relative.test(word.lower))
      break
    if ((word.tag === 'VERB' || word.tag === 'AUX') && !holder[i] && lexicon.order !== 'verb-second') break
  }
  if (lexicon.order === 'verb-second') beforeParticiple(scene, verb, subjects, objects, obliques)
  return { objects, obliques }
}

/** Spanish 'criticó a Maduro': whoever stands behind 'a' is acted on. */
function isPersonalObject({ lexicon }: Scene, preposition: Word, phrase: Phrase): boolean {
  return (
    (lexicon.objectBy?.test(preposition.lower) ?? false) &&
    (phrase.person !== undefined || phrase.kind === 'known' || phrase.kind === 'name')
  )
}

/** German: what stands between the helping verb and the participle. */
function beforeParticiple(
  { words, startsAt, lexicon }: Scene,
  verb: number,
  subjects: readonly Phrase[],
  objects: Phrase[],
  obliques: Oblique[],
): void {
  const word = words[verb]
  if (!isParticiple(word) && word?.form !== 'Inf') return
  let start = verb - 1
  while (start > 0 && !/^[,;:]$/.test(words[start]?.text ?? '') && words[start]?.tag !== 'AUX') start--
  for (let i = start + 1; i < verb; i++) {
    const phrase = startsAt.get(i)
    if (!phrase || subjects.includes(phrase) || phrase.kind === 'speech') continue
    const before = words[i - 1]
    if (before && isPreposition(before, lexicon)) obliques.push({ by: before, phrase })
    else objects.push(phrase)
  }
}

function isObjectForm({ words, lexicon }: Scene, phrase: Phrase): boolean {
  return lexicon.order !== 'verb-second' || !/^(?:der|wir|er)$/u.test(words[phrase.from]?.lower ?? '')
}

/** How many words may follow '…, Putin said' at a sentence's end: 'on Monday in Moscow'. */
const LONGEST_TAIL = 8

/** 'Russia would answer, Putin said': what stands before is what is said, not what happens. */
function withAsides(clauses: readonly Clause[], { words }: Scene): Clause[] {
  const aside = clauses.findLast((c) => {
    if (!c.entries.some((e) => e.as === 'say') || c.level !== 'main' || c.subjects.length === 0) return false
    const first = Math.min(c.from, ...c.subjects.map((s) => s.from))
    const last = Math.max(c.verb + 1, ...c.subjects.map((s) => s.to))
    const isBehind = first > 1 && /^[,–—]$/.test(words[first - 1]?.text ?? '')
    return (
      isBehind &&
      words.length - last <= LONGEST_TAIL &&
      !clauses.some((o) => o.verb > c.verb && o.subjects.length > 0)
    )
  })
  if (!aside) return [...clauses]
  const first = Math.min(aside.from, ...aside.subjects.map((s) => s.from))
  return clauses.map((c) =>
    c !== aside && c.verb < first && c.level === 'main' ? { ...c, level: 'complement' as const } : c,
  )
}

/** The main clause that stands first, else the first that has a subject. */
export function mainOf(clauses: readonly Clause[]): Clause | undefined {
  return (
    clauses.find((c) => c.level === 'main' && c.subjects.length > 0) ??
    clauses.find((c) => c.level === 'main')
  )
}

/** The leaders and countries among some phrases. */
export function known(phrases: readonly Phrase[]): string[] {
  return phrases.flatMap((p) => entityOf(p) ?? [])
}
