import { KIND_PROPERTIES } from '../fact-kinds.ts'
import type { Steps } from '../text/steps.ts'
import type { EntityId, Fact, Source, When } from '../types.ts'
import { isSatire } from '../world/satire.ts'
import { bracketsOf, isBracketFirst, shortNames } from './brackets.ts'
import type { Discourse } from './discourse/discourse.ts'
import { type Draft, factOf, factSpeaker, type SentenceContext, sentenceSpan } from './draft.ts'
import { dependsOnOthers, toldBefore } from './gates/anaphora.ts'
import { namesItsAim } from './gates/anchor.ts'
import { isBalanced, isShowable } from './gates/gate.ts'
import { hangs, hasLooseObject } from './gates/hanging.ts'
import { pointsBack } from './gates/pointing.ts'
import { type ClauseFact, clauseFacts } from './kinds/kinds.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { OfficeClaim } from './offices/office-patterns.ts'
import { speakerBy, speakerIn } from './speech/speakers.ts'
import { Speeches } from './speech/speech.ts'
import { spokenDraft } from './statements.ts'
import { whenOf } from './when.ts'

/** The sentences of an article, each with what the others say of it, in steps. */
export function* contextSteps(discourse: Discourse): Steps<readonly SentenceContext[]> {
  const { reads, context: article, occurrences } = discourse
  const speeches = new Speeches(reads, article.lexicon)
  yield* speeches.steps()
  const names = shortNames(reads, article)
  const told = toldBefore(reads, article.lexicon, occurrences)
  return reads.map((read, i) => ({
    read,
    before: reads[i - 1],
    article,
    get speech() {
      return speeches.of(i)
    },
    mayBeAbout: read.mayName || speeches.mayGoOn(i),
    names,
    told: told(i),
  }))
}

/**
 * The facts of an article's sentences: what their main clauses say, what is said in them and by whom, and the rest as
 * mentions. What is not certain is only a mention, and so is all that satire tells.
 */
export function* extractFacts(
  source: Source,
  contexts: readonly SentenceContext[],
  officeClaims: readonly OfficeClaim[],
): Generator<Fact[], void> {
  const isMadeUp = isSatire(source)
  const claims = Map.groupBy(isMadeUp ? [] : officeClaims, ({ sentence }) => sentence)
  for (const context of contexts) {
    const { read } = context
    const drafts = context.mayBeAbout && !isMadeUp ? draftsOf(context) : []
    // Captions are old at times.
    const told = read.sentence.kind === 'caption' ? [] : (claims.get(read.sentence) ?? [])
    const offices = told.map((claim) => officeDraft(claim, context.article.lexicon))
    const shown = [...drafts, ...offices].filter((d) => d.about.length > 0)
    const facts = shown.map((d) => factOf(source, d))
    const stated = new Set(shown.flatMap((d) => d.about))
    const left = [...new Set(read.sentence.mentions.map((m) => m.entity))].filter((id) => !stated.has(id))
    if (left.length > 0)
      facts.push(
        factOf(source, { kind: 'mentioned', about: left, sentence: read.sentence, span: sentenceSpan(read) }),
      )
    yield facts
  }
}

/** What a phrase says of somebody's office, by the phrase alone. */
function officeDraft(claim: OfficeClaim, { former }: Lexicon): Draft {
  const { sentence, end, leader, office, tense } = claim
  const { title, country } = office
  // 'Former US President Donald Trump': without its first word it would say that he is.
  const lead =
    /(?<![\p{L}\p{M}])(?:the\s+)?[\p{L}’'-]+[\s-]+$/u.exec(
      sentence.blockText.slice(sentence.start, claim.start),
    )?.[0] ?? ''
  const start = tense === 'past' && former.test(lead) ? claim.start - lead.trimStart().length : claim.start
  return {
    kind: 'office',
    about: [leader, `country:${country}`],
    sentence,
    span: { start, end },
    office: { title, country, tense },
  }
}

function draftsOf(context: SentenceContext): Draft[] {
  const { read } = context
  if (read.sentence.kind === 'heading' || read.sentence.kind === 'caption') return []
  const statement = spokenDraft(context)
  const found = statement && context.speech?.clause === undefined ? [] : clauseFacts(read, context.article)
  // Asked once for all clauses: the words of direct speech are parsed for it.
  const stated = found.length > 0 && standsAlone(context) ? found : []
  const drafts: Draft[] = []
  const taken = new Set<EntityId>()
  const said = context.speech?.said ?? []
  // If there is direct speech, what is said comes first; else what happens.
  const draftsFor = (which: readonly ClauseFact[]): Draft[] =>
    which.flatMap((t) => clauseDraft(context, t) ?? [])
  const clauseDrafts = draftsFor(stated.filter((t) => t.kind !== 'action'))
  // What has no better kind comes last.
  const deeds = draftsFor(stated.filter((t) => t.kind === 'action'))
  // 'asked Germany for batteries': what else the same verb says is more than that somebody said something.
  const isSame = stated.some((t) => t.clause === context.speech?.clause)
  const order = !statement
    ? clauseDrafts
    : said.length > 0
      ? [statement, ...clauseDrafts]
      : isSame
        ? [...clauseDrafts, statement]
        : byPlace(statement, clauseDrafts, context)
  for (const draft of [...order, ...deeds]) {
    const left = draft.about.filter((id) => !taken.has(id))
    if (left.length === 0) continue
    // 'met Meloni on Monday and visited Egypt on Tuesday': two events, each with everybody in it.
    const about = KIND_PROPERTIES[draft.kind].isEvent ? draft.about : left
    for (const id of about) taken.add(id)
    drafts.push({ ...draft, about })
  }
  return drafts
}

/** The statement before or after what the clauses say, by the order of their verbs. */
function byPlace(statement: Draft, stated: readonly Draft[], { speech, read }: SentenceContext): Draft[] {
  const main = read.main
  return speech?.clause && main && speech.clause.verb > main.verb
    ? [...stated, statement]
    : [statement, ...stated]
}

/** Whether neither a sentence nor the direct speech in it means what only other sentences tell. */
function standsAlone({ read, article, told }: SentenceContext): boolean {
  const { sentence } = read
  return (
    !dependsOnOthers(read, article.lexicon, told) &&
    !sentence.quoted.some((q) => pointsBack(sentence, q, article))
  )
}

/** What a clause says, if its sentence can be shown. */
function clauseDraft(context: SentenceContext, stated: ClauseFact): Draft | undefined {
  const { read, speech } = context
  const span = sentenceSpan(read)
  const brackets = bracketsOf(context, stated.clause)
  const { lexicon } = context.article
  if (!brackets || hangs(read, stated.clause, lexicon) || hasLooseObject(read, stated.clause, lexicon))
    return undefined
  const isFirstNamed = isBracketFirst(read, brackets)
  if (!isShowable(read, { span, isNamed: false, isSpeech: false, isFirstNamed }, context.article))
    return undefined
  if (!isBalanced(read.sentence.text)) return undefined
  if (KIND_PROPERTIES[stated.kind].hasAim && !namesItsAim(read, stated.clause, lexicon)) return undefined
  // 'Lee thanked Biden': the one who speaks of somebody is the speaker.
  const spoke =
    stated.kind === 'statement'
      ? speakerIn(read, stated.clause, lexicon)
      : stated.by && speakerBy(read, stated.by, lexicon)
  const reported =
    speech && !speech.clause
      ? factSpeaker(speech)
      : spoke && factSpeaker({ ...spoke, said: [] }, context.article)
  // 'Played 333 rounds, according to Knoller'
  if (stated.kind === 'action' && reported && !reported.entity) return undefined
  if (!reported && !KIND_PROPERTIES[stated.kind].isSaid && isTold(context)) return undefined
  const when = dayOf(context, stated)
  if (when === 'plan') return undefined
  return {
    kind: stated.kind,
    about: stated.about,
    sentence: read.sentence,
    span,
    when,
    where: stated.where,
    figures: stated.figures,
    brackets,
    references: [...read.references.values()],
    ...(reported ? { speaker: reported } : {}),
    ...(stated.isPlanned || isToCome(context, stated, when) ? { isPlanned: true } : {}),
  }
}

/** German 'hatte Masken bestellt, die in Wien gelandet seien': by its verb's form somebody says so, whom the sentence does not name. */
function isTold({ read: { parsed }, speech, article: { lexicon } }: SentenceContext): boolean {
  const says = lexicon.verbSecond?.reported
  return (
    !speech &&
    parsed.words.some((w) => w.tag === 'AUX' && w.quote === undefined && says?.test(w.lower) === true)
  )
}

/**
 * When something happens. A position is taken now: a year before it belongs to something else ('wants … released in 2010'),
 * and with a day to come it is a plan ('Berlin will am 18. März eine Strategie vorlegen').
 */
function dayOf({ read, article }: SentenceContext, { kind, clause }: ClauseFact): When | 'plan' | undefined {
  const when = whenOf(read, clause, article)
  if (kind !== 'stance' || !when) return when
  const { reference } = article
  // 'La semaine de quatre jours': words that name no day are none, unless the article itself has no day to count from.
  if (reference === undefined && when.from === when.to) return 'plan'
  if (reference !== undefined && when.from !== undefined && when.from === when.to && when.from > reference)
    return 'plan'
  return reference !== undefined && when.to !== undefined && when.to.slice(0, 4) < reference.slice(0, 4)
    ? undefined
    : when
}

/** German 'Macron reist am 26. Mai nach Berlin': the present is used for the future too, and then the date shows it. */
function isToCome(
  { read, article }: SentenceContext,
  { kind, clause }: ClauseFact,
  when: When | undefined,
): boolean {
  const { reference, lexicon } = article
  const form = read.parsed.words[clause.verb]?.form
  const isEvent = KIND_PROPERTIES[kind].isEvent || kind === 'action'
  if (!lexicon.verbSecond || !isEvent || form !== 'Fin.Pres' || !when || !reference) return false
  return when.from !== undefined && when.from > reference
}
