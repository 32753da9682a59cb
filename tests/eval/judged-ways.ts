/** The sentences of judged facts, asked for their subject. */

import { readWeights } from '../../facts/cli/load.ts'
import { buildBundle, readSteps } from '../../facts/extract/build.ts'
import type { Clause } from '../../facts/extract/clauses/clause.ts'
import type { Discourse } from '../../facts/extract/discourse/discourse.ts'
import type { ReadSentence } from '../../facts/extract/discourse/read-sentence.ts'
import type { Lexicon } from '../../facts/extract/lexicon/lexicon.ts'
import { verbPattern } from '../../facts/extract/lexicon/verb-entry.ts'
import type { Parse, Parser } from '../../facts/extract/parser/parser.ts'
import { isPerson } from '../../facts/extract/phrases/phrase.ts'
import { Speeches } from '../../facts/extract/speech/speech.ts'
import { isAllQuoted } from '../../facts/extract/speech/speech-runs.ts'
import type { Word } from '../../facts/extract/words/word.ts'
import type { Article, EntityId, World } from '../../facts/types.ts'
import { dumpOf } from './fact-dump.ts'
import { languageOf } from './judged.ts'
import { hashOf, type Judgement, keyOf } from './judged-data.ts'
import type { Known, Said } from './ways.ts'

/** A judged fact with its sentence, in words. */
export interface Asked {
  readonly judgement: Judgement
  readonly language: string
  readonly read: ReadSentence
  readonly lexicon: Lexicon
  readonly words: readonly string[]
  readonly known: Known
  /** Absent in languages without a parser. */
  readonly parse?: Parse
  /** The clause that the builder asks: of saying where somebody says something, else the main one. */
  readonly clause?: Clause
  /** The builder gives the fact now. */
  readonly isGiven: boolean
  /** Its page is one that the rules were tuned on. */
  readonly isTuned: boolean
}

/** Why a judged fact cannot be asked for. */
export type Reason = 'gone from its page' | 'no sentence' | 'direct speech alone'

export interface Askable {
  readonly asked: readonly Asked[]
  readonly left: readonly Reason[]
}

/** All judged facts of a page, each in the sentence that it is of. */
export function askable(
  article: Article,
  world: World,
  judgements: readonly Judgement[],
  isTuned: boolean,
): Askable {
  const language = languageOf(article.source.language)
  const parses = new Map<string, Parse>()
  const parser = remembering(readWeights(language), parses)
  const { reads, context } = lastOf(readSteps(article, world, { parser }))
  const speeches = new Speeches(reads, context.lexicon)
  const given = new Set(buildBundle(article, world, { parser }).facts.map((fact) => keyOf(dumpOf(fact))))
  const asked: Asked[] = []
  const left: Reason[] = []
  for (const judgement of judgements) {
    const at = placeOf(judgement, article, reads)
    const read = typeof at === 'number' ? reads[at] : undefined
    if (typeof at === 'string' || !read) left.push(typeof at === 'string' ? at : 'no sentence')
    else if (isAllQuoted(read)) left.push('direct speech alone')
    else {
      const words = textsOf(read.parsed.words)
      const parse = parses.get(words.join('\n'))
      const clause = speeches.of(at as number)?.clause ?? read.main
      asked.push({
        judgement,
        language,
        read,
        lexicon: context.lexicon,
        words,
        known: knownOf(read, context.lexicon),
        isGiven: given.has(judgement.key),
        isTuned,
        ...(parse ? { parse } : {}),
        ...(clause ? { clause } : {}),
      })
    }
  }
  return { asked, left }
}

function lastOf(steps: Generator<unknown, Discourse>): Discourse {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A parser that keeps what it said, by the words. */
function remembering(parser: Parser | undefined, parses: Map<string, Parse>): Parser | undefined {
  return (
    parser && {
      language: parser.language,
      parse(words, options) {
        const parse = parser.parse(words, options)
        if (parse) parses.set(words.join('\n'), parse)
        return parse
      },
    }
  )
}

/** The place of the sentence that holds most of a fact's words. */
function placeOf(
  { block, start, end, hash }: Judgement,
  article: Article,
  reads: readonly ReadSentence[],
): number | Reason {
  if (hashOf(article.blocks[block]?.text.slice(start, end) ?? '') !== hash) return 'gone from its page'
  const shared = ({ sentence: s }: ReadSentence): number =>
    s.block === block ? Math.min(s.end, end) - Math.max(s.start, start) : 0
  const best = reads.reduce((at, read, i) => (shared(read) > shared(reads[at] ?? read) ? i : at), 0)
  const read = reads[best]
  const isText = read && read.sentence.kind !== 'heading' && read.parsed.words.length > 0
  return isText && shared(read) > 0 ? best : 'no sentence'
}

/** Words as the parser has them. */
export function textsOf(words: readonly Word[]): string[] {
  return words.map(({ text, quote }) => (quote ? 'this' : text.replace(/\s+/g, ' ')))
}

export function knownOf({ parsed: { words } }: Pick<ReadSentence, 'parsed'>, lexicon: Lexicon): Known {
  const saying = lexicon.verbs.filter((entry) => entry.as === 'say' && !entry.isHelper)
  const places = (is: (word: Word) => boolean): number[] => words.flatMap((word, i) => (is(word) ? [i] : []))
  return {
    speech: places(({ quote }) => quote !== undefined),
    says: places(({ lower }) => saying.some((entry) => verbPattern(entry).test(lower))),
    names: places(({ mention, tag }) => mention !== undefined && tag !== 'ADJ'),
  }
}

/** What the builder says of its clause's subject. */
export function clauseSaid({ clause }: Asked): Said | undefined {
  const phrase = clause?.subjects.flatMap((one) => {
    const own = placesOf(one)
    return one.also ? [...own, ...placesOf(one.also)] : own
  })
  if (!clause || !phrase?.length) return undefined
  const { verb, isNegated, isPassive, subjects } = clause
  return { verb, subject: subjects[0]?.head ?? 0, phrase, negated: isNegated, passive: isPassive }
}

const placesOf = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

/**
 * Who a phrase is: the leaders named in it, but for those whose something is ('Trump's manager', 'the Trump team'), the
 * countries named in it, and whom a pronoun or an office in it was read as.
 */
export function whoIn(
  phrase: readonly number[],
  { parsed: { words, phrases }, references }: Pick<ReadSentence, 'parsed' | 'references'>,
  { and }: Pick<Lexicon, 'and'>,
): Set<EntityId> {
  const who = new Set<EntityId>()
  for (const at of phrase) {
    const entity = words[at]?.mention?.entity
    const next = phrase.includes(at + 1) ? (words[at + 1]?.text ?? '') : ''
    const isOwner = /^['’]s?$|^\p{L}/u.test(next) && !and.test(next.toLowerCase())
    if (entity && !(isPerson(entity) && isOwner)) who.add(entity)
    const read = phrases.find(({ head }) => head === at)
    const meant = read && references.get(read)?.entity
    if (meant) who.add(meant)
  }
  return who
}

/**
 * Whether a fact says who must be its sentence's subject: what the article says of offices needs no verb, and a stranger
 * who says something has no name in the data.
 */
export function isNoteworthy({ judgement: { kind, speaker } }: Asked): boolean {
  return kind !== 'office' && !(kind === 'statement' && !speaker)
}

/** Whether the subject that a way says is whom the fact names: its speaker, or else one of those it is about. */
export function holdsFact(said: Said | undefined, { judgement, read, lexicon }: Asked): boolean {
  if (!said) return false
  const wanted = judgement.speaker ? [judgement.speaker] : judgement.about
  const who = whoIn(said.phrase, read, lexicon)
  return wanted.some((id) => who.has(id))
}

/** Whether two ways say the same subject, whoever it is. */
export function isSame(one: Said | undefined, other: Said | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    (one.phrase.includes(other.subject) || other.phrase.includes(one.subject))
  )
}
