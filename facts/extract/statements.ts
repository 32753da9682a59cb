import type { EntityId, Span } from '../types.ts'
import { bracketOf, bracketsOf, isBracketFirst } from './brackets.ts'
import type { Clause } from './clauses/clause.ts'
import { type ArticleContext, entityIn, type ReadSentence } from './discourse/read-sentence.ts'
import { type Draft, factSpeaker, type SentenceContext, sentenceSpan } from './draft.ts'
import { dependsOnOthers } from './gates/anaphora.ts'
import { isAnchored } from './gates/anchor.ts'
import { countsFromBefore } from './gates/counted.ts'
import { isBalanced, isShowable } from './gates/gate.ts'
import { hasLooseObject } from './gates/hanging.ts'
import { pointsBack } from './gates/pointing.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isPerson } from './phrases/phrase.ts'
import { saysSomething } from './says-something.ts'
import { isSaying } from './speech/attribution.ts'
import { meantIn } from './speech/meant.ts'
import { isOwnSpeech, type Speech } from './speech/speakers.ts'
import { topicsOf } from './speech/topics.ts'
import { whenOf } from './when.ts'

/** What somebody says in a sentence: about the speaker, and about those of whom it is said. */
export function spokenDraft(context: SentenceContext): Draft | undefined {
  const { read, article, speech } = context
  const { sentence } = read
  if (!speech) return undefined
  const speaker = factSpeaker(speech, article)
  if (!speaker) return undefined
  if (!isWholeName(speaker.words, article.lexicon) || speech.isAccording) return undefined
  if (speaksOfByName(context)) return undefined
  const isOwn = isOwnSpeech(speech)
  if (!isOwn && isCrowd(context)) return undefined
  // Of German strangers' statements on unseen pages half were right: who or what is meant is told before, or it is criticism.
  if (!isOwn && (speech.said.length > 0 || !speech.clause || article.lexicon.verbSecond)) return undefined
  if (speech.clause && !saysSomething(context, speech.clause)) return undefined
  if (speech.clause && (speech.clause.modality !== 'real' || speech.clause.isNegated)) return undefined
  const about = new Set<EntityId>(spokenFor(speech, article))
  // 'Macron and Meloni said'
  if (speech.clause && speech.clause.subjects.length > 1)
    for (const s of speech.clause.subjects) {
      const id = entityIn(s, read.references)
      if (id) about.add(id)
    }
  const meant = meantIn(read, context.before, speech, article)
  if (meant) about.add(meant.entity)
  for (const id of topicsOf(read, speech, article)) about.add(id)
  if (speech.clause) {
    for (const o of speech.clause.objects) {
      const id = entityIn(o, read.references)
      if (id && isPerson(id)) about.add(id)
    }
  }
  if (!speech.entity && startsLoosely(context)) return undefined
  if (about.size === 0 || (!isOwn && speech.isVague)) return undefined
  const hasClause = speech.clause !== undefined
  const isWhole = hasClause && isBalanced(sentence.text)
  const span = isWhole || speech.said.length === 0 ? sentenceSpan(read) : innerOf(context)
  if (!span) return undefined
  const isSpeech = !isWhole && (speech.said.length > 0 || speech.isWhole === true)
  const whose = isWhole
    ? bracketsOf(context, speech.clause)
    : speech.isReported
      ? bracketsOf(context, read.main)
      : []
  if (!whose) return undefined
  if (isWhole && speech.clause && hasLooseObject(read, speech.clause, article.lexicon)) return undefined
  if (!isSpeech && dependsOnOthers(read, article.lexicon, context.told)) return undefined
  const brackets = meant ? [...whose, bracketOf(context, meant)].sort((a, b) => a.start - b.start) : whose
  if (
    !isShowable(
      read,
      {
        span,
        isNamed: true,
        isSpeech,
        isLeader: speech.entity !== undefined,
        isFirstNamed: isBracketFirst(read, whose),
        named: meant?.start,
      },
      article,
    )
  )
    return undefined
  const parts = { subjects: speech.clause?.subjects ?? [], said: speech.said, speaker: speech.entity }
  if (!isAnchored(read, parts, article)) return undefined
  // Last, since the words said are parsed for it.
  if (speech.said.some((s) => isLooseSpeech(context, s))) return undefined
  const said = isSpeech ? [span] : speech.said
  return {
    kind: isThreat(read, speech, article.lexicon) ? 'threat' : 'statement',
    about: [...about],
    sentence,
    span,
    speaker,
    said,
    brackets,
    references: [...read.references.values()],
    when: speech.clause ? whenOf(read, speech.clause, article) : undefined,
  }
}

/** 'Trump said he would impose a tariff if Mexico did not …': harm on a condition. */
function isThreat(
  { clauses, parsed: { words } }: ReadSentence,
  { clause, entity }: Speech,
  lexicon: Lexicon,
): boolean {
  if (!clause || !entity) return false
  const harm = clauses.find(
    (c) => c.verb > clause.verb && !c.isNegated && c.entries.some((e) => e.as === 'sanction'),
  )
  return (
    harm !== undefined &&
    harm.modality !== 'real' &&
    words.some((w, i) => i > harm.verb && lexicon.conditional.test(w.lower))
  )
}

/**
 * 'Most observers said that it would win', 'Miller said they would oppose it': nobody can say what or who is meant. 'It is late'
 * means nothing, a body is 'it' itself, and several people are 'they'.
 */
function startsLoosely({ read: { clauses, parsed, references }, speech }: SentenceContext): boolean {
  const { clause } = speech ?? {}
  const said =
    clause && clauses.find((c) => c.verb > clause.verb && c.level !== 'relative' && c.subjects.length > 0)
  const [subject] = said?.subjects ?? []
  const [speaker] = clause?.subjects ?? []
  if (!said || !speaker?.person || subject?.kind !== 'pronoun' || references.has(subject)) return false
  if (speaker.to !== clause.from || subject.from > clause.verb + 2) return false
  const word = parsed.words[subject.head]?.lower
  if (word === 'they') return speaker.person === 'one' && clause.subjects.length === 1 && speaker.from === 0
  return word === 'it' && !/^(?:is|was|be|been|['’]s)$/.test(parsed.words[said.verb]?.lower ?? '')
}

/**
 * '“Trump cannot feel anything,” he said', 'sagte er, Trump sei unfähig': whom the words name, the pronoun beside them does not
 * mean. (Principle C of binding theory: Chomsky, Lectures on Government and Binding, 1981.)
 */
function speaksOfByName({ read: { clauses, references }, speech }: SentenceContext): boolean {
  const { clause, entity } = speech ?? {}
  if (!clause || !entity || clause.subjects[0]?.kind !== 'pronoun') return false
  const isSaid = (c: Clause): boolean =>
    c.level === 'complement' || (clause.isInverted === true && c.level === 'main' && c.verb < clause.verb)
  return clauses.some(
    (c) =>
      c !== clause &&
      isSaid(c) &&
      !isSaying(c) &&
      [...c.subjects, ...c.objects].some((p) => p.kind !== 'pronoun' && entityIn(p, references) === entity),
  )
}

/** 'Sources say', 'experts say', 'Post columnists have compared': nobody who can be asked. */
function isCrowd({ read: { parsed }, speech, article: { lexicon } }: SentenceContext): boolean {
  const { clause, words = '' } = speech ?? {}
  const [subject] = clause?.subjects ?? []
  const head = parsed.words[subject?.head ?? -1]?.lower ?? ''
  // With its capital 'Sources' may be taken for a name.
  const isMany = subject?.person === 'several' || (/s$/.test(head) && lexicon.people.test(head))
  return (
    subject !== undefined &&
    isMany &&
    subject.owner === undefined &&
    !parsed.words.slice(subject.from, subject.to).some((w) => w.mention) &&
    !/\s\p{Lu}/u.test(words)
  )
}

/** Whether direct speech means what was told before it. */
function isLooseSpeech({ read: { sentence }, article }: SentenceContext, span: Span): boolean {
  const text = sentence.blockText.slice(span.start, span.end)
  return (
    countsFromBefore(text, article.lexicon) ||
    (article.lexicon.reference.spokenPointer?.test(text) ?? false) ||
    pointsBack(sentence, span, article)
  )
}

/** Whether a speaker's words are a whole phrase: not 'Economists who', 'a refugee who feared revenge and', 'noto Downing Street'. */
function isWholeName(words: string, { speech }: Lexicon): boolean {
  if (speech.cutOff.test(words) || PARTICLE.test(words)) return false
  // 'Ha detto Kamikawa del suo incontro'
  return !speech.ofTheirs?.test(words) && !speech.verbRest?.test(words)
}

/** Ends a name that is cut off, in any language: 'Luiz Inácio Lula da'. */
const PARTICLE = /\s(?:de|du|di|del|della|der|do|da)$/u

/** Who speaks: the leader or country itself, or the owner of the body; for a leader's government also the country. */
function spokenFor(
  { words, entity, voice }: Speech,
  { lookup, lexicon, reference }: ArticleContext,
): EntityId[] {
  if (!voice) return entity ? [entity] : []
  if (!isPerson(voice) || !words.split(/[\s-]/).some((w) => lexicon.government.test(w.toLowerCase())))
    return [voice]
  const offices = lookup.entity(voice).offices ?? []
  const held = offices.filter(
    ({ from, to }) => reference === undefined || ((from ?? '') <= reference && (to ?? '9999') >= reference),
  )
  const [country, ...others] = new Set((held.length > 0 ? held : offices).map((office) => office.country))
  return country && others.length === 0 ? [voice, `country:${country}`] : [voice]
}

/** The direct speech of a sentence without its marks and without the comma before 'he said'. */
function innerOf({ read: { sentence }, speech }: SentenceContext): Span | undefined {
  const longest = [...(speech?.said ?? [])].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!longest) return undefined
  let { start, end } = longest
  const { blockText } = sentence
  while (start < end && /["“”„«»‘‹›\s]/u.test(blockText[start] ?? '')) start++
  while (end > start && /["“”«»’‹›\s,]/u.test(blockText[end - 1] ?? '')) end--
  return end > start ? { start, end } : undefined
}
