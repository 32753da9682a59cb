/**
 * Clauses of a language that has its finite verb in second place and its other verbs at the end: German. A sentence is
 * parted at its commas and conjunctions; in each part the finite verb, or the conjunction that sends it to the end, says
 * where subject and objects stand (the topological fields of German grammar: Höhle, 1986).
 */
import type { Clause, Oblique, Parsed } from './clause.ts'
import { findFrom, isFiniteForm, type Part, patternOf, plain, stretches } from './german-words.ts'
import type { Lexicon, VerbEntry, VerbSecond } from './lexicon/lexicon.ts'
import type { Phrase } from './phrases.ts'
import type { Word } from './words.ts'

interface Scene extends Parsed {
  readonly lexicon: Lexicon
  readonly german: VerbSecond
  readonly parts: readonly Part[]
  /** Where a clause goes on behind what is set into it, by the place of its part: 'hat | …, der lügt, | kritisiert'. */
  readonly rests: ReadonlyMap<number, number>
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesVerbSecond(parsed: Parsed, lexicon: Lexicon): Clause[] {
  const german = lexicon.verbSecond
  if (!german || isForeign(parsed.words)) return []
  const parts = partsOf(parsed)
  const bare: Scene = { ...parsed, lexicon, german, parts, rests: new Map() }
  const scene: Scene = { ...bare, rests: restsOf(bare) }
  const out: Clause[] = []
  for (const [place, part] of scene.parts.entries()) {
    const verbs = predicatesOf(scene, part)
    for (const verb of verbs) out.push(clauseAt(scene, place, verb, out))
  }
  return withSayings(out, scene)
}

const COMMON =
  /^(?:der|das|den|dem|des|ein|eine|einen|einem|einer|und|ist|sind|nicht|mit|von|vom|zu|zum|zur|im|auf|für|sich|hat|haben|hatte|wird|wurde|wurden|werden|bei|auch|als|dass|nach|sie|er|es)$/u
const FOREIGN =
  /^(?:the|of|and|to|is|that|with|for|la|el|los|y|de|del|que|su|por|con|para|le|les|et|est|une|dans|pour|il|di|che)$/u

/** Whether a sentence is of another language: 'En esto, la canciller …' in a German page. */
function isForeign(words: readonly Word[]): boolean {
  const foreign = words.filter((w) => !w.mention && FOREIGN.test(w.lower)).length
  return foreign > 1 && !words.some((w) => COMMON.test(w.lower))
}

/** Stretches, and in them what 'und' joins: 'Macron traf Scholz | und reiste ab'. */
function partsOf({ words }: Parsed): Part[] {
  return stretches(words).flatMap(({ from, to }) => {
    const out: Part[] = []
    let start = from
    for (let i = from + 1; i < to - 1; i++) {
      if (words[i]?.tag !== 'CCONJ') continue
      if (findFrom(words, start, i, isFiniteForm) < 0) continue
      const next = findFrom(words, i, to, isFiniteForm)
      const later = next < 0 ? -1 : findFrom(words, i + 1, next, (w) => w.tag === 'CCONJ')
      if (next < 0 || later >= 0) continue
      out.push({ from: start, to: i })
      start = i
    }
    out.push({ from: start, to })
    return out
  })
}

/** So many parts away a clause may go on. */
const FARTHEST_REST = 4

/** Where the verb, or its particle, stands behind something set in: the part with the finite verb, and the one with the rest. */
function restsOf(scene: Scene): Map<number, number> {
  const { words, parts } = scene
  const out = new Map<number, number>()
  for (const [place, part] of parts.entries()) {
    if (openerOf(scene, part)) continue
    const finite = findFrom(words, part.from, part.to, isFiniteForm)
    if (finite < 0) continue
    const isOpen =
      words[finite]?.tag === 'AUX'
        ? findFrom(words, part.from, part.to, (w) => w.tag === 'VERB') < 0
        : findFrom(words, part.from, part.to, isSeparated) < 0
    if (!isOpen) continue
    for (let i = place + 1; i < Math.min(parts.length, place + FARTHEST_REST); i++) {
      const next = parts[i]
      if (!next || words[next.from]?.tag === 'CCONJ') break
      if (openerOf(scene, next)) continue
      if (findFrom(words, next.from, next.to, isFiniteForm) >= 0) break
      const end = words[next.to - 1]?.tag === 'PUNCT' ? next.to - 2 : next.to - 1
      const last = words[end]
      const isVerb =
        last?.tag === 'VERB' && words[end - 1]?.lower !== 'zu' && !/zu\p{L}+en$/u.test(last.lower)
      if (!isVerb && !isSeparated(last)) continue
      if (isVerb === (words[finite]?.tag === 'AUX')) out.set(place, i)
      break
    }
  }
  return out
}

const isSeparated = (word: Word | undefined): boolean => word?.label === 'compound:prt' && word.tag === 'PART'

/** The verbs of a part that say something: no helping verb where another verb is there. */
function predicatesOf({ words, holder, parts, rests }: Scene, { from, to }: Part): number[] {
  const verbs: number[] = []
  for (let i = from; i < to; i++) if (words[i]?.tag === 'VERB' && !holder[i]) verbs.push(i)
  // Of two finite verbs in one clause the second is none.
  const first = verbs.find((i) => isFiniteForm(words[i]))
  if (verbs.length > 0) return verbs.filter((i) => i === first || !isFiniteForm(words[i]))
  const helper = findFrom(words, from, to, (w) => w.tag === 'AUX')
  const goesOn = rests.has(parts.findIndex((p) => p.from === from))
  return helper < 0 || goesOn ? [] : [helper]
}

type Level = Clause['level'] | 'conditional'

const BE = /^(?:ist|sind|war|waren|sei|seien)$/u
const MOVES = /^(?:go|office|count|meet|elect)$/u

/** Verbs whose perfect has 'ist': 'ist zurückgekehrt' tells what somebody did, 'ist betroffen' what is so. */
const MOTION =
  /(?:gegangen|gekommen|gereist|gefahren|geflogen|gelaufen|gestiegen|gesunken|gefallen|gewachsen|gestorben|getreten|troffen|gekehrt|gelandet|gezogen|geflohen|geflüchtet|gelangt|geraten|worden|geblieben|gescheitert|gelungen|geschehen|schienen|schwunden|entstanden|marschiert|geschieden|gesprungen|begegnet|gefolgt|gedrungen|gebrochen|gestanden|gewichen|gerückt|gestoßen|gestürzt|gegangen|gesegelt|gerannt|geritten|geschlüpft|gewandert|geeilt|gebrochen|avanciert|emigriert|desertiert|explodiert|eskaliert|passiert)$/u
const isMotion = (lower: string): boolean =>
  MOTION.test(lower) && lower !== 'betroffen' && lower !== 'getroffen'

/** Where the verbs of a part stand. */
interface Frame {
  readonly part: Part
  /** The finite verb. */
  readonly finite: number
  readonly helpers: readonly number[]
  /** The conjunction or pronoun that sends the finite verb to the end. */
  readonly opener?: Word
  /** Where the finite verb's part is: an earlier one, where something is set in. */
  readonly place: number
  readonly rest?: Part
}

function frameOf(scene: Scene, own: number, verb: number): Frame | undefined {
  const { words, parts, rests } = scene
  const place = [...rests].find(([, rest]) => rest === own)?.[0] ?? own
  const part = parts[place]
  if (!part) return undefined
  const behind = place === own ? parts[rests.get(place) ?? -1] : parts[own]
  const rest = behind ? { rest: behind } : {}
  const helpers: number[] = []
  for (let i = part.from; i < part.to; i++) if (words[i]?.tag === 'AUX' && i !== verb) helpers.push(i)
  if (place !== own) {
    const last = parts[own] as Part
    for (let i = last.from; i < last.to; i++) if (words[i]?.tag === 'AUX' && i !== verb) helpers.push(i)
  }
  const opener = openerOf(scene, part)
  const base = { part, place, ...rest, ...(opener ? { opener } : {}) }
  if (isFiniteForm(words[verb])) return { ...base, finite: verb, helpers: [] }
  const finite = helpers.find((i) => isFiniteForm(words[i]))
  return finite === undefined ? undefined : { ...base, finite, helpers }
}

/** 'dass', 'der' of a relative clause: the first words of a part, behind a preposition or 'und'. */
function openerOf({ words, lexicon, startsAt }: Scene, { from, to }: Part): Word | undefined {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const word = words[i]
    if (!word) return undefined
    const behindComma = words[i - 1]?.text === ',' || words[i - 1]?.tag === 'ADP'
    if (
      lexicon.relative.test(word.lower) &&
      behindComma &&
      i > 0 &&
      (word.tag === 'PRON' || /^(?:dessen|deren|denen)$/.test(word.lower)) &&
      !(startsAt.get(i)?.kind === 'noun')
    )
      return word
    // 'Wen Scholz traf, ist unklar.'
    const asks = i === from && /^(?:wer|was|wen|wem|wessen|welche[rnsm]?)$/.test(word.lower)
    if (
      asks &&
      isFiniteForm(words[lastOf(words, from, to)]) &&
      findFrom(words, from, to, isFiniteForm) > from + 1
    )
      return word
    if (
      lexicon.subordinate.test(word.lower) &&
      word.tag !== 'ADP' &&
      (word.tag === 'SCONJ' || (i === from && (word.tag !== 'ADV' || word.lower === 'denn')))
    )
      return word
    if (word.tag !== 'CCONJ' && word.tag !== 'ADV' && word.tag !== 'ADP') return undefined
  }
  return undefined
}

/** The last word of a part that is no punctuation. */
function lastOf(words: readonly Word[], from: number, to: number): number {
  let last = to - 1
  while (last > from && words[last]?.tag === 'PUNCT') last--
  return last
}

function clauseAt(scene: Scene, place: number, verb: number, before: readonly Clause[]): Clause {
  const { words, lexicon, german, parts } = scene
  const frame = frameOf(scene, place, verb)
  const part = frame?.part ?? (parts[place] as Part)
  const rest = frame?.rest
  const last = before.at(-1)
  const word = words[verb]
  const isNext = last !== undefined && last.verb >= (parts[place]?.from ?? 0)
  const joined = isNext && frame && !isFiniteForm(word) ? last : undefined
  const found = joined
    ? { subjects: joined.subjects, level: joined.level as Level }
    : frame
      ? foundIn(scene, frame.place, frame, before)
      : bareIn(scene, place, verb, before)
  const helpers = (frame?.helpers ?? []).map((i) => words[i]?.lower ?? '')
  const finite = words[frame?.finite ?? verb]
  // 'Gemeint ist Scholz': with 'ist' a participle tells what is so, but of verbs of going.
  const isState = word?.form === 'Part.Past' && helpers.length === 1 && BE.test(helpers[0] ?? '')
  const own = entriesOf(scene, verb, part, rest).filter((e) => !isState || MOVES.test(e.as))
  const isHelped = own.length === 0 && !isFiniteForm(word)
  const entries = isHelped
    ? lexicon.verbs.filter((e) => e.isHelper && helpers.some((h) => patternOf(e).test(h)))
    : own
  const isPassive =
    (word?.form === 'Part.Past' && helpers.some((h) => lexicon.be.test(h))) ||
    (isState && own.length === 0 && !isMotion(word.lower))
  const isReported =
    finite !== undefined &&
    isFiniteForm(finite) &&
    (german.reported.test(finite.lower) ||
      (finite.tag === 'VERB' && /[^t\P{L}]e$/u.test(finite.lower) && !hasFirstPerson(scene, found.subjects)))
  const taking = takingPart(scene, part, found.subjects, frame?.finite ?? part.from, rest)
  const { objects } = taking
  // 'Merkel wird sich dafür aussprechen' foretells, and is no position that she takes.
  const isForetold =
    helpers.some((h) => /^(?:wird|werden)$/.test(h)) && !isPassive && entries.some((e) => e.as === 'hold')
  // 'Hat mit dem Präsidenten dazu aufgerufen': whoever is with the subject is not who is asked.
  const isAimed = entries.length > 0 && entries.every((e) => /^(?:ask|blame|hold|say|speakOf)$/.test(e.as))
  const obliques = isAimed ? taking.obliques.filter((o) => !lexicon.with.test(o.by.lower)) : taking.obliques
  return {
    verb,
    from: Math.min(verb, frame?.finite ?? verb),
    entries,
    subjects: found.subjects,
    ...(found.isDisputed ? { isDisputed: true as const } : {}),
    ...(found.isInverted ? { isInverted: true as const } : {}),
    ...(isReported ? { isReported: true as const } : {}),
    ...(finite && isFiniteForm(finite) && (german.plural.test(finite.lower) || finite.lower === 'sind')
      ? { isPlural: true as const }
      : {}),
    ...(isAnother(scene, verb, part, rest) ? { isSeparated: true as const } : {}),
    objects,
    obliques,
    isPassive,
    isNegated: isNegated(scene, part) || (rest !== undefined && isNegated(scene, rest)),
    modality:
      isForetold || isUnsure(scene, part)
        ? 'possible'
        : isHelped && entries.length > 0 && found.level !== 'conditional'
          ? 'real'
          : modalityOf(scene, word, helpers, found, isPassive, isReported),
    level: found.level === 'conditional' ? 'other' : found.level,
  }
}

/** 'Ich glaube': no other finite verb but one that reports ends in 'e' alone. */
function hasFirstPerson({ words }: Scene, subjects: readonly Phrase[]): boolean {
  return subjects.some((s) => s.kind === 'pronoun' && words[s.head]?.lower === 'ich')
}

/** 'Angeblich', 'möglicherweise': told, and not vouched for. */
function isUnsure({ words }: Scene, { from, to }: Part): boolean {
  return findFrom(words, from, to, (w) => UNSURE.test(w.lower)) >= 0
}

const UNSURE =
  /^(?:angeblich|möglicherweise|womöglich|vielleicht|vermutlich|wahrscheinlich|mutmaßlich|eventuell|anscheinend|scheinbar|offenbar)$/u

interface Found {
  readonly subjects: readonly Phrase[]
  readonly level: Level
  readonly isDisputed?: boolean
  readonly isInverted?: boolean
  /** Of infinitives: what the verb that governs them makes of them. */
  readonly modality?: Clause['modality']
}

function modalityOf(
  { lexicon }: Scene,
  word: Word | undefined,
  helpers: readonly string[],
  found: Found,
  isPassive: boolean,
  isReported: boolean,
): Clause['modality'] {
  if (found.modality) return found.modality
  if (found.level === 'conditional' || isReported) return 'possible'
  if (helpers.some((h) => lexicon.possible.test(h)) || (word && lexicon.possible.test(word.lower)))
    return 'possible'
  // 'Soll gesagt haben': a rumour.
  if (helpers.some((h) => /^(?:haben|sein|worden)$/.test(h)) && helpers.some((h) => /^soll/.test(h)))
    return 'possible'
  if (isPassive && !helpers.some((h) => /^(?:soll|sollen|will)$/.test(h))) return 'real'
  return helpers.some((h) => lexicon.future.test(h)) ? 'planned' : 'real'
}

function isNegated({ words, lexicon }: Scene, { from, to }: Part): boolean {
  for (let i = from; i < to; i++) {
    if (!lexicon.negation.test(words[i]?.lower ?? '')) continue
    if (/^(?:nur|zuletzt|bloß|allein)$/.test(words[i + 1]?.lower ?? '')) continue
    return true
  }
  return false
}

/** An infinitive with 'zu', or a participle whose helping verb stands before an aside. */
function bareIn(scene: Scene, place: number, verb: number, before: readonly Clause[]): Found {
  const { words, lexicon, parts } = scene
  const last = before.at(-1)
  const governor = last && last.level !== 'relative' ? last : before.findLast((c) => c.level === 'main')
  if (words[verb]?.form !== 'Inf' || !governor) return { subjects: [], level: 'other' }
  const part = parts[place] as Part
  // 'Er bat Macron, zu kommen': somebody else is to act.
  const isOthers =
    governor.entries.some((e) => e.as === 'ask' || e.as === 'blame') ||
    governor.objects.some((o) => o.person !== undefined)
  const says =
    words.slice(governor.from, part.from).some((w) => lexicon.planning.test(w.lower)) && !governor.isNegated
  const isPlanned = says && governor.modality !== 'possible' && !isOthers
  return {
    subjects: isOthers ? [] : governor.subjects,
    level: isPlanned && governor.level === 'main' ? 'main' : 'complement',
    modality: isPlanned ? 'planned' : 'possible',
  }
}

function foundIn(scene: Scene, place: number, frame: Frame, before: readonly Clause[]): Found {
  const { lexicon, german, words, parts } = scene
  const { part, finite, opener } = frame
  if (opener) {
    const at = words.indexOf(opener)
    const first = candidatesIn(scene, at + 1, part.to, finite, at)[0]
    const lower = opener.lower
    if (lexicon.relative.test(lower) && opener.tag === 'PRON')
      return { subjects: first ?? antecedent(scene, at), level: 'relative' }
    const level: Level = german.complement.test(lower)
      ? 'complement'
      : lexicon.conditional.test(lower)
        ? 'conditional'
        : 'other'
    return { subjects: first ?? [], level }
  }
  const start = words[part.from]
  const last = before.at(-1)
  const isJoined = start?.tag === 'CCONJ' && last !== undefined
  const level: Level =
    isJoined && words[part.from - 1]?.text !== ',' ? last.level : levelOf(scene, place, frame, before)
  const ahead = candidatesIn(scene, part.from, finite, finite)
  const behind = candidatesIn(scene, finite + 1, part.to, finite)
  const [front] = ahead
  if (isJoined && finite === part.from + 1)
    return { subjects: last.subjects, level, ...(last.isDisputed ? { isDisputed: true } : {}) }
  // '…, dass Merkel Putin traf und Macron lobte'
  if (isJoined && last.level !== 'main' && finite === part.to - 1) return { subjects: last.subjects, level }
  const [middle] = behind
  if (front) {
    const isPronoun =
      middle?.[0]?.kind === 'pronoun' &&
      middle[0].from === finite + 1 &&
      !lexicon.clitic.test(words[middle[0].from]?.lower ?? '')
    if (isPronoun) return { subjects: middle, level, isInverted: true }
    // 'Kritik an Macron übte Le Pen': a noun that is the verb's own object.
    const own = words[front[0]?.head ?? -1]?.lower ?? ''
    const isOwnObject =
      middle?.[0]?.from === finite + 1 &&
      entriesOf(scene, finite, part, frame.rest).some((e) => e.object?.test(own))
    if (isOwnObject) return { subjects: middle, level, isInverted: true }
    const rival = middle?.[0]
    // 'Merkel traf der Präsident': either may be meant.
    const isOpen =
      rival !== undefined &&
      rival.from === finite + 1 &&
      words[rival.from]?.lower === 'der' &&
      rival.person !== undefined
    if (isOpen) return { subjects: [], level, isDisputed: true }
    return { subjects: withList(scene, front), level }
  }
  const isFirst = findFrom(words, part.from, finite, (w) => w.tag !== 'CCONJ' && w.tag !== 'PUNCT') < 0
  if (!isFirst) return { subjects: middle ?? [], level, isInverted: true }
  // 'Wenn Putin verhandelt, reist Scholz nach Moskau.'
  const condition =
    place > 0 && words[part.from - 1]?.text === ',' ? openerOf(scene, parts[place - 1] as Part) : undefined
  if (
    place > 0 &&
    (isVerbFirst(scene, place - 1) || (condition !== undefined && lexicon.conditional.test(condition.lower)))
  )
    return { subjects: middle ?? [], level: 'conditional', isInverted: true }
  // The finite verb is the first word: what it goes on from stands before a comma.
  const aside = beforeAside(scene, place, finite)
  // 'Ein Fehler, ein großer, sagte Merkel': but 'Merz, der Chef der CDU, forderte Steuern'.
  const isSaid =
    middle?.[0]?.from === finite + 1 &&
    entriesOf(scene, finite, part).some((e) => e.as === 'say') &&
    aside?.[0]?.person === undefined &&
    aside?.[0]?.kind === 'noun'
  if (aside && !isSaid) return { subjects: aside, level: levelOf(scene, place - 1, frame, before) }
  const isAfterQuote = words[part.from - 1]?.quote !== undefined || words[part.from - 2]?.quote !== undefined
  if (place === 0 && !isAfterQuote) return { subjects: middle ?? [], level: 'conditional' }
  const isSaying = entriesOf(scene, finite, part).some((e) => e.as === 'say')
  const main = before.findLast((c) => c.level === 'main')
  if (isAfterQuote || !main || main.verb === finite)
    return { subjects: middle ?? [], level, isInverted: true }
  // '…, sagte Merkel': but '…, kritisierte aber Merkel' goes on from the subject before.
  const isNext = middle?.[0]?.from === finite + 1
  if (isSaying && isNext) return { subjects: middle ?? [], level, isInverted: true }
  return { subjects: [], level, isDisputed: true }
}

/** 'Hätte Merkel Putin getroffen, …': a condition without 'wenn'. */
function isVerbFirst({ words, parts }: Scene, place: number): boolean {
  const first = words[parts[place]?.from ?? -1]
  return place === 0 && parts[0]?.from === 0 && isFiniteForm(first)
}

/** 'Merkel, die Kanzlerin, sagte' and 'Merkel, die seit 2005 regierte, sagte': the phrase before the aside. */
function beforeAside(scene: Scene, place: number, finite: number): Phrase[] | undefined {
  const { words, parts, endsAt } = scene
  for (let i = place - 1; i >= Math.max(0, place - 3); i--) {
    const part = parts[i]
    const next = parts[i + 1]
    if (!part || !next || next.from !== part.to + 1 || !/^[,–—]$/.test(words[part.to]?.text ?? ''))
      return undefined
    const hasVerb = findFrom(words, part.from, part.to, isFiniteForm) >= 0
    if (hasVerb) {
      if (openerOf(scene, part) && i > 0 && lexiconRelative(scene, part)) continue
      return undefined
    }
    const phrase = endsAt.get(part.to)
    if (i === place - 1) continue
    const [found] = phrase ? candidatesIn(scene, part.from, part.to, finite) : []
    const [first] = found ?? []
    if (!phrase || !first || first.from > part.from + 1) return undefined
    // 'Der Chef der Opposition, Friedrich Merz, lehnte …'
    const named = endsAt.get(next.to)
    if (named?.from === next.from && named.person === 'one' && named.kind !== 'noun' && first.kind === 'noun')
      return [named]
    return found
  }
  return undefined
}

function lexiconRelative({ lexicon, words }: Scene, { from, to }: Part): boolean {
  return findFrom(words, from, Math.min(to, from + 2), (w) => lexicon.relative.test(w.lower)) >= 0
}

/** 'Merkel, Macron und Scholz trafen': those before the commas too. */
function withList({ words, endsAt }: Scene, joined: readonly Phrase[]): readonly Phrase[] {
  const all = [...joined]
  if (all.length < 2) return joined
  for (;;) {
    const first = all[0]
    const other = first && words[first.from - 1]?.text === ',' ? endsAt.get(first.from - 1) : undefined
    if (!other || other.kind === 'pronoun' || other.kind === 'speech') return all
    const lead = words[other.from - 1]
    // 'Die Minister aus Bosnien, Serbien und Kroatien trafen'
    if (lead?.tag === 'ADP') {
      const noun = endsAt.get(other.from - 1)
      return noun && !isBound(words[noun.from - 1]) ? [noun] : []
    }
    if (isBound(lead)) return all
    all.unshift(other)
  }
}

/** Whether a word leads to the phrase behind it, which then is none of its own. */
function isBound(word: Word | undefined): boolean {
  return word !== undefined && word.text !== ',' && !/^(?:PUNCT|CCONJ|ADV|SCONJ)$/.test(word.tag)
}

function antecedent({ words, endsAt }: Scene, pronoun: number): Phrase[] {
  if (words[pronoun - 1]?.text !== ',') return []
  const noun = endsAt.get(pronoun - 1)
  return noun ? [noun] : []
}

/** 'Merkel sagte, sie sei bereit' and 'Merkel sagte: Wir sind bereit': what follows is said. */
function levelOf(
  { words, parts }: Scene,
  place: number,
  { finite }: Frame,
  before: readonly Clause[],
): Level {
  const part = parts[place]
  const last = before.findLast((c) => c.level === 'main' || c.level === 'complement')
  if (!part || !last || last.verb >= part.from) return 'main'
  const mark = words[part.from - 1]?.text ?? ''
  const reports =
    last.entries.some((e) => /^(?:say|ask|blame|threaten|hold|speakOf)$/.test(e.as)) || last.isReported
  return reports && /^[,:]$/.test(mark) && finite > part.from && words[part.from]?.tag !== 'CCONJ'
    ? 'complement'
    : 'main'
}

/** Phrases that may be a subject, each with those that 'und' joins to it, in order. */
function candidatesIn(scene: Scene, from: number, to: number, finite: number, opener = -1): Phrase[][] {
  const out: Phrase[][] = []
  const { words, startsAt, lexicon } = scene
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
    if (isFree(scene, phrase, opener) && agrees(scene, all, finite)) out.push(all)
  }
  return out
}

/** Whether a phrase hangs on no preposition and no noun, and its article allows for a subject. */
function isFree(scene: Scene, phrase: Phrase, opener: number): boolean {
  const { words, lexicon, endsAt } = scene
  if (phrase.kind === 'speech' || phrase.isGenitive) return false
  const first = words[phrase.from]
  const ahead = words[phrase.from - 1]
  const before = words[phrase.from - 2]
  // 'In ganz Italien', 'um mindestens 55 Prozent'
  const isWhole = ahead?.tag === 'ADV' && before?.tag === 'ADP'
  const lead = isAbout(scene, phrase) ? undefined : isWhole ? before : ahead
  if (phrase.from - 1 !== opener && (lead?.tag === 'ADP' || lead?.lower === 'als' || lead?.lower === 'wie'))
    return false
  if (first && lexicon.notSubject.test(first.lower)) return false
  // 'Kommunistischen Funktionären', 'deutschem Recht': without an article no nominative ends so.
  if (first?.tag === 'ADJ' && !first.mention && /e[nm]$/.test(first.lower)) return false
  if (isTime(scene, phrase) || isOpened(scene, phrase)) return false
  const behind = words[phrase.to]
  // 'Dem Kanzler gegenüber', but 'sagte Scholz gegenüber den Medien'
  const isBefore = /^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(words[phrase.to + 1]?.tag ?? '')
  if (
    /^(?:zufolge|gegenüber|zuliebe)$/.test(behind?.lower ?? '') &&
    !(behind?.lower === 'gegenüber' && isBefore)
  )
    return false
  return !(endsAt.get(phrase.from) && isGenitive(scene, phrase))
}

/** 'Die auf Nachrichten aus Nordkorea | spezialisierte Zeitung': its article stands far ahead, and more than is found is it. */
function isOpened({ words }: Scene, { from }: Phrase): boolean {
  if (words[from]?.tag !== 'ADJ') return false
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const word = words[i]
    if (!word || /^[,;:]$/.test(word.text) || word.tag === 'VERB' || word.tag === 'AUX') return false
    if (/^(?:der|die|das|ein|eine)$/.test(word.lower) && words[i + 1]?.tag === 'ADP') return true
  }
  return false
}

/** 'Über 100 Menschen starben', 'bis zu sechs Millionen Bürger': before a number no preposition. */
function isAbout({ words }: Scene, { from }: Phrase): boolean {
  if (words[from]?.tag !== 'NUM') return false
  const lead = words[from - 1]?.lower ?? ''
  return /^(?:über|unter)$/.test(lead) || (lead === 'zu' && words[from - 2]?.lower === 'bis')
}

const TIME =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)?tage?n?|wochen?|monate?n?|(?:früh|halb)?jahre?n?s?|jahrzehnte?n?|jahrhunderte?n?|stunden?|minuten?|sekunden?|mal|uhr|abend|morgen|(?:vor|nach)?mittag|nacht|mitte|anfang|ende|wochenende|sommer|winter|herbst|frühling)$/u

/** 'Vier Wochen später', 'Ende Mai', 'vergangene Woche': when it happens, and nobody who does. */
function isTime({ words }: Scene, { from, to, head, kind }: Phrase): boolean {
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

/** 'der Regierung' right behind a noun. */
function isGenitive({ words }: Scene, phrase: Phrase): boolean {
  return (
    phrase.isGenitive === true ||
    /^(?:des|der|eines|einer|dieser|dieses|seiner|seines|ihrer|ihres|deren|dessen|unserer)$/.test(
      words[phrase.from]?.lower ?? '',
    )
  )
}

function agrees({ words, german }: Scene, phrases: readonly Phrase[], finite: number): boolean {
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

/** Whether a phrase is one or several, as far as its first word tells. */
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

/** Prepositions whose nouns take no part in what happens. */
const NO_PART =
  /^(?:außer|laut|ohne|trotz|während|wegen|seit|bis|gemäß|neben|bei|beim|statt|angesichts|infolge|mangels)$/u

/** Objects, and what stands behind prepositions, of a part. */
function takingPart(
  scene: Scene,
  { from, to }: Part,
  subjects: readonly Phrase[],
  finite: number,
  rest?: Part,
): Pick<Clause, 'objects' | 'obliques'> {
  const { words, startsAt, endsAt, lexicon } = scene
  if (rest) {
    const [first, second] = [
      takingPart(scene, { from, to }, subjects, finite),
      takingPart(scene, rest, subjects, rest.from),
    ]
    return {
      objects: [...first.objects, ...second.objects],
      obliques: [...first.obliques, ...second.obliques],
    }
  }
  const objects: Phrase[] = []
  const obliques: Oblique[] = []
  let preposition: Word | undefined
  for (let i = from; i < to; i++) {
    const phrase = startsAt.get(i)
    if (!phrase) continue
    // 'Wie einst Chamberlain Hitler': compared, and takes no part.
    const compared = words[i - 1]?.tag === 'ADV' && words[i - 2]?.lower === 'wie' ? i - 2 : i - 1
    // But 'Nettozahler wie Österreich' names who is meant.
    const isExample = compared === i - 1 && endsAt.get(compared) !== undefined
    if (words[compared]?.lower === 'wie' && words[compared]?.tag !== 'SCONJ' && !isExample) {
      i = (startsAt.get(phrase.to) ?? phrase).to - 1
      continue
    }
    // In front of the verb, what goes on a list whose subject stands ahead: 'aus Polen, Litauen und Estland'.
    if (subjects.some((s) => s.from < from) && phrase.to <= finite) {
      i = phrase.to - 1
      continue
    }
    // 'In ganz Italien'
    const isWhole = words[i - 1]?.tag === 'ADV' && words[i - 2]?.tag === 'ADP'
    const lead = words[isWhole ? i - 2 : i - 1]
    const isJoined = lead !== undefined && lexicon.and.test(lead.lower) && endsAt.get(i - 1) !== undefined
    if (!isJoined) preposition = lead?.tag === 'ADP' ? lead : undefined
    i = phrase.to - 1
    if (subjects.includes(phrase) || phrase.kind === 'speech') continue
    if (preposition) {
      if (!NO_PART.test(preposition.lower)) obliques.push({ by: preposition, phrase })
    } else if (
      !(endsAt.get(phrase.from) && isGenitive(scene, phrase)) &&
      !/^(?:er|es|wir|ich|man|des|eines)$/.test(words[phrase.from]?.lower ?? '') &&
      !phrase.isGenitive
    )
      objects.push(phrase)
  }
  return { objects, obliques }
}

/** Verbs that tell no deed alone, and do with a particle. */
const LIGHT = /^(?:nahm|nimm|nehm|gab|gib|geb|stell|lass|ließ|liess|läss|bring|brach)/u

/** 'Nahm … fest', 'gab … frei': a verb of its own, but for what only grows or stands for something. */
function isAnother({ words }: Scene, verb: number, { to }: Part, more?: Part): boolean {
  const word = words[verb]
  const behind = more ? words.slice(more.from, more.to) : []
  const apart = [...words.slice(verb + 1, to), ...behind].find(isSeparated)
  return (
    word !== undefined &&
    apart !== undefined &&
    LIGHT.test(word.lower) &&
    !/^(?:dar|zu|ab|nach)$/.test(apart.lower)
  )
}

/** The entries of the lexicon that a verb fits, its particle and the rest of its clause seen. */
function entriesOf({ words, lexicon }: Scene, verb: number, { from, to }: Part, more?: Part): VerbEntry[] {
  const word = words[verb]
  if (!word) return []
  const behind = more ? words.slice(more.from, more.to) : []
  const apart = [...words.slice(verb + 1, to), ...behind].find(isSeparated)
  const particle = isFiniteForm(word) && apart ? apart.lower : undefined
  const rest = [...words.slice(from, to), ...behind].filter((w) => w !== word)
  return lexicon.verbs.filter((entry) => {
    if (entry.isHelper) return false
    if (!fitsParticle(entry, plain(word.lower), particle)) return false
    if (entry.unless && rest.some((w) => entry.unless?.test(w.lower))) return false
    if (entry.before && !rest.some((w) => entry.before?.test(w.lower))) return false
    if (entry.particle && !rest.some((w) => entry.particle?.test(w.lower))) return false
    return !entry.object || rest.some((w) => entry.object?.test(w.lower))
  })
}

function fitsParticle(entry: VerbEntry, lower: string, particle: string | undefined): boolean {
  const pattern = patternOf(entry)
  if (!entry.separable) return particle === undefined && pattern.test(lower)
  const all = entry.separable.split('|')
  if (particle !== undefined) return all.includes(particle) && pattern.test(lower)
  return all.some((p) => {
    if (!lower.startsWith(p)) return false
    const rest = lower.slice(p.length)
    return pattern.test(rest) || (/^(?:ge|zu)/.test(rest) && pattern.test(rest.slice(2)))
  })
}

/** 'Wie Scholz sagte, …' and '…, sagte Scholz': the rest, or what stands before, is what is said. */
function withSayings(clauses: readonly Clause[], scene: Scene): Clause[] {
  const { words, german, parts } = scene
  const partOf = (c: Clause): Part | undefined => parts.find((p) => p.from <= c.verb && c.verb < p.to)
  const says = clauses.find((c) => {
    const part = partOf(c)
    const isSaying = c.entries.some((e) => e.as === 'say') && c.subjects.length > 0
    return isSaying && part !== undefined && german.asSaid.test(words[part.from]?.lower ?? '')
  })
  if (says)
    return clauses.map((c) =>
      c === says
        ? { ...c, level: 'main' as const }
        : c.level === 'main'
          ? { ...c, level: 'complement' as const }
          : c,
    )
  const behind = clauses.findLast((c) => {
    const part = partOf(c)
    return (
      part !== undefined &&
      part.from > 0 &&
      c.level === 'main' &&
      c.isInverted === true &&
      c.verb === part.from &&
      words[part.from - 1]?.text === ',' &&
      c.entries.some((e) => e.as === 'say')
    )
  })
  if (!behind) return [...clauses]
  return clauses.map((c) =>
    c.verb < behind.verb && c.level === 'main' ? { ...c, level: 'complement' as const } : c,
  )
}
