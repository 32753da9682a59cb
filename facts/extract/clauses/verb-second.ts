/**
 * Clauses of a language that has its finite verb in second place and its other verbs at the end: German. A sentence is
 * split at its commas and conjunctions; in each part the finite verb, or the conjunction that sends it to the end, says
 * where subject and objects are (the topological fields of German grammar: Höhle, 1986).
 */

import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { findFrom, isFiniteForm, patternOf, type Stretch } from '../words/german-vocabulary.ts'
import type { Word } from '../words/word.ts'
import type { Clause, Oblique, PhraseIndex } from './clause.ts'
import { isGenitive } from './german-candidates.ts'
import {
  clausePartsOf,
  frameOf,
  type GermanClauseLevel,
  type GermanSentence,
  germanEntriesOf,
  predicatesOf,
  restsOf,
} from './german-fields.ts'
import { bareIn, type GermanSubjects, germanSubjectsIn } from './german-subjects.ts'

/** The clauses of a sentence, in the order of their verbs. */
export function clausesVerbSecond(parsed: PhraseIndex, lexicon: Lexicon): Clause[] {
  const german = lexicon.verbSecond
  if (!german || isForeign(parsed.words)) return []
  const parts = clausePartsOf(parsed)
  const bare: GermanSentence = { ...parsed, lexicon, german, parts, rests: new Map() }
  const sentence: GermanSentence = { ...bare, rests: restsOf(bare) }
  const out: Clause[] = []
  for (const [place, part] of sentence.parts.entries()) {
    const verbs = predicatesOf(sentence, part)
    for (const verb of verbs) out.push(clauseAt(sentence, place, verb, out))
  }
  return withSayings(out, sentence)
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

const BE = /^(?:ist|sind|war|waren|sei|seien)$/u

/** Verbs whose perfect has 'ist': 'ist zurückgekehrt' says what somebody did, 'ist betroffen' says what state they are in. */
const MOTION =
  /(?:gegangen|gekommen|gereist|gefahren|geflogen|gelaufen|gestiegen|gesunken|gefallen|gewachsen|gestorben|getreten|troffen|gekehrt|gelandet|gezogen|geflohen|geflüchtet|gelangt|geraten|worden|geblieben|gescheitert|gelungen|geschehen|schienen|schwunden|entstanden|marschiert|geschieden|gesprungen|begegnet|gefolgt|gedrungen|gebrochen|gestanden|gewichen|gerückt|gestoßen|gestürzt|gegangen|gesegelt|gerannt|geritten|geschlüpft|gewandert|geeilt|gebrochen|avanciert|emigriert|desertiert|explodiert|eskaliert|passiert)$/u

const isMotion = (lower: string): boolean =>
  MOTION.test(lower) && lower !== 'betroffen' && lower !== 'getroffen'

function clauseAt(sentence: GermanSentence, place: number, verb: number, before: readonly Clause[]): Clause {
  const { words, lexicon, german, parts } = sentence
  const frame = frameOf(sentence, place, verb)
  const part = frame?.part ?? (parts[place] as Stretch)
  const rest = frame?.rest
  const last = before.at(-1)
  const word = words[verb]
  const isNext = last !== undefined && last.verb >= (parts[place]?.from ?? 0)
  const joined = isNext && frame && !isFiniteForm(word) ? last : undefined
  const found = joined
    ? { subjects: joined.subjects, level: joined.level as GermanClauseLevel }
    : frame
      ? germanSubjectsIn(sentence, frame.place, frame, before)
      : bareIn(sentence, place, verb, before)
  const helpers = (frame?.helpers ?? []).map((i) => words[i]?.lower ?? '')
  const finite = words[frame?.finite ?? verb]
  // 'Gemeint ist Scholz': with 'ist' a participle says what state something is in, except with verbs of going.
  const isState = word?.form === 'Part.Past' && helpers.length === 1 && BE.test(helpers[0] ?? '')
  const own = germanEntriesOf(sentence, verb, part, rest).filter(
    (e) => !isState || CLASS_PROPERTIES[e.as].isPerfectWithSein,
  )
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
      (finite.tag === 'VERB' &&
        /[^t\P{L}]e$/u.test(finite.lower) &&
        !hasFirstPerson(sentence, found.subjects)))
  const taking = takingPart(sentence, part, found.subjects, frame?.finite ?? part.from, rest)
  const { objects } = taking
  // 'Merkel wird sich dafür aussprechen' foretells, and is no position that she takes.
  const isForetold =
    helpers.some((h) => /^(?:wird|werden)$/.test(h)) && !isPassive && entries.some((e) => e.as === 'hold')
  // 'Hat mit dem Präsidenten dazu aufgerufen': the person with the subject is not the one who is asked.
  const isAimed = entries.length > 0 && entries.every((e) => CLASS_PROPERTIES[e.as].isDoneTogether)
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
    objects,
    obliques,
    isPassive,
    isNegated: isNegated(sentence, part) || (rest !== undefined && isNegated(sentence, rest)),
    modality:
      isForetold || isUnsure(sentence, part)
        ? 'possible'
        : isHelped && entries.length > 0 && found.level !== 'conditional'
          ? 'real'
          : modalityOf(sentence, word, helpers, found, isPassive, isReported),
    level: found.level === 'conditional' ? 'other' : found.level,
  }
}

/** 'Ich glaube': no other finite verb but one that reports ends in 'e' alone. */
function hasFirstPerson({ words }: GermanSentence, subjects: readonly Phrase[]): boolean {
  return subjects.some((s) => s.kind === 'pronoun' && words[s.head]?.lower === 'ich')
}

/** 'Angeblich', 'möglicherweise': the article does not say that it is true. */
function isUnsure({ words }: GermanSentence, { from, to }: Stretch): boolean {
  return findFrom(words, from, to, (w) => UNSURE.test(w.lower)) >= 0
}

const UNSURE =
  /^(?:angeblich|möglicherweise|womöglich|vielleicht|vermutlich|wahrscheinlich|mutmaßlich|eventuell|anscheinend|scheinbar|offenbar)$/u

function modalityOf(
  { lexicon }: GermanSentence,
  word: Word | undefined,
  helpers: readonly string[],
  found: GermanSubjects,
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

function isNegated({ words, lexicon }: GermanSentence, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    if (!lexicon.negation.test(words[i]?.lower ?? '')) continue
    if (/^(?:nur|zuletzt|bloß|allein)$/.test(words[i + 1]?.lower ?? '')) continue
    return true
  }
  return false
}

/** Prepositions whose nouns take no part in what happens. */
const NO_PART =
  /^(?:außer|laut|ohne|trotz|während|wegen|seit|bis|gemäß|neben|bei|beim|statt|angesichts|infolge|mangels)$/u

/** The objects of a part, and what follows its prepositions. */
function takingPart(
  sentence: GermanSentence,
  { from, to }: Stretch,
  subjects: readonly Phrase[],
  finite: number,
  rest?: Stretch,
): Pick<Clause, 'objects' | 'obliques'> {
  const { words, startsAt, endsAt, lexicon } = sentence
  if (rest) {
    const [first, second] = [
      takingPart(sentence, { from, to }, subjects, finite),
      takingPart(sentence, rest, subjects, rest.from),
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
    // Before the verb, the rest of a list whose subject is further ahead: 'aus Polen, Litauen und Estland'.
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
      !(endsAt.get(phrase.from) && isGenitive(sentence, phrase)) &&
      !/^(?:er|es|wir|ich|man|des|eines)$/.test(words[phrase.from]?.lower ?? '') &&
      !phrase.isGenitive
    )
      objects.push(phrase)
  }
  return { objects, obliques }
}

/** 'Wie Scholz sagte, …' and '…, sagte Scholz': what is said is the rest, or what comes before. */
function withSayings(clauses: readonly Clause[], sentence: GermanSentence): Clause[] {
  const { words, german, parts } = sentence
  const partOf = (c: Clause): Stretch | undefined => parts.find((p) => p.from <= c.verb && c.verb < p.to)
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
  const following = clauses.findLast((c) => {
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
  if (!following) return [...clauses]
  return clauses.map((c) =>
    c.verb < following.verb && c.level === 'main' ? { ...c, level: 'complement' as const } : c,
  )
}
