import { firstMatch } from '../../text/warm.ts'
import type { Figure } from '../../types.ts'
import type { Clause } from '../clauses/clause.ts'
import type { ArticleContext, ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { isQuoted, type Sentence } from '../words/sentence.ts'
import {
  type ClauseContext,
  type ClauseFact,
  entitiesOfPhrases,
  ownersOf,
  placesOf,
  type Rule,
} from './clause-context.ts'
import { PEOPLE, POPULATION } from './figure-words.ts'
import { figuresIn } from './figures.ts'

/** A number about a country or a leader: the subject, or the owner of the subject. */
export const count: Rule = (candidate) => {
  const { clause, read, agents, article } = candidate
  if (clause.modality !== 'real' || clause.isPassive) return undefined
  // 'reported that 300 people …' is not a number about the subject.
  if (article.lexicon.subordinate.test(read.parsed.words[clause.verb + 1]?.lower ?? '')) return undefined
  const { cases, illness, votes } = article.lexicon.facts
  const figures = figuresOf(read.sentence, clause, read, article.lexicon)
  // '201,000 cases' of what?
  if (figures.every(({ unit }) => cases.test(unit.toLowerCase())) && !illness.test(read.sentence.text))
    return undefined
  if (figures.length === 0 || (candidate.entry.isBare && !isBareFigure(candidate, figures))) return undefined
  const owners = clause.subjects.flatMap((s) =>
    // 'The U.S. ambassador has $17 million', 'Germany's DAX rose by 2 percent': somebody's, or a thing with a name of its own
    s.entity || (s.kind === 'noun' && s.person === 'one') || isNamedThing(s, candidate)
      ? []
      : [...(article.lexicon.verbSecond && s.owner ? [s.owner] : []), ...ownersOf(s, candidate)],
  )
  const countries = agents.filter((id) => !isPerson(id))
  if (countries.length > 0) return countries
  // 'Macron's approval is 31 percent', but 'Trump's team has $133 million': of the team.
  const theirs = owners.filter((id) => !isPerson(id) || clause.subjects.some((s) => isMeasure(s, candidate)))
  if (owners.length > 0) return theirs.length > 0 ? theirs : undefined
  // 'won 63 million votes'
  if (agents.length > 0)
    return figures.some((f) => f.unit === 'percent' || votes?.test(f.unit)) &&
      (candidate.entry.object ?? candidate.entry.isBare)
      ? agents
      : undefined
  // 'Unemployment rose to 9.5 percent in France'
  return clause.subjects.some((s) => isMeasure(s, candidate))
    ? placesOf(candidate).flatMap((p) => (p.kind === 'known' && p.entity ? [p.entity] : []))
    : undefined
}

/** Germany's DAX, the Rotary Club of Liechtenstein; not Germany's GDP. */
function isNamedThing(subject: Phrase, candidate: ClauseContext): boolean {
  const { read, article } = candidate
  const head = read.parsed.words[subject.head]
  if (!head || head.mention || isMeasure(subject, candidate)) return false
  return head.tag === 'PROPN' || (article.lexicon.verbSecond ? /\p{Lu}{2}/u : /^\p{Lu}/u).test(head.text)
}

function isMeasure({ head }: Phrase, { read, article: { lexicon } }: ClauseContext): boolean {
  return lexicon.measures?.test(read.parsed.words[head]?.lower ?? '') ?? false
}

/** Only large numbers say what somebody has: '16 states' is no figure. */
const MUCH = 1000

/** How much may be between 'has' or 'is' and its number, in UTF-16 units: 'a population of about'. */
const BARE_REACH = 32

/** 'Norway has 5 million people', 'unemployment is 13 percent': the number says how much somebody has, or how much the subject is. */
function isBareFigure(candidate: ClauseContext, figures: readonly Figure[]): boolean {
  const {
    clause,
    read,
    article: { lexicon },
    agents,
  } = candidate
  const [figure] = figures
  const { words } = read.parsed
  const from = words[clause.verb]?.end ?? 0
  const at = figure ? read.sentence.blockText.indexOf(figure.text, from) : -1
  if (!figure || at < 0 || at - from > BARE_REACH || /[,;:(]/.test(read.sentence.blockText.slice(from, at)))
    return false
  const isBe = lexicon.be.test(words[clause.verb]?.lower ?? '')
  const between = words.filter((w, i) => i > clause.verb && w.end <= at)
  // 'has a law that 2 percent go to charity'
  if (between.some((w) => w.tag === 'VERB' || lexicon.subordinate.test(w.lower))) return false
  // 'has a problem with 20 percent of its trains'
  const isAfter = between.some((w) => w.tag === 'ADP' && !lexicon.of.test(w.lower))
  if (isAfter && agents.length > 0) return false
  if (isBe) return clause.subjects.some((s) => isMeasure(s, candidate))
  return figure.value >= MUCH || figure.unit === 'percent' || PEOPLE.test(figure.unit)
}

/** How far before the name of a people its share may be, in UTF-16 units. */
const SHARE_REACH = 60

/** '59% of Australian voters are …', 'A survey showed that two-thirds of Germans want …': a share of a people. */
export function sharesIn(
  { sentence, clauses, parsed: { words }, references }: ReadSentence,
  { lexicon }: ArticleContext,
): ClauseFact[] {
  const { share, shows } = lexicon
  if (!share || clauses.length === 0) return []
  return sentence.mentions.flatMap((mention): ClauseFact[] => {
    if (isPerson(mention.entity)) return []
    const end = mention.start - sentence.start
    const from = Math.max(0, end - SHARE_REACH)
    const match = share.exec(sentence.masked.slice(from, end))
    if (!match || isQuoted(sentence, mention.start)) return []
    // 'Half of America's engineers' says too little.
    if (!/\d/.test(match[0]) && mention.alias !== 'demonym') return []
    const own = clauses.find((c) => (words[c.verb]?.start ?? 0) >= mention.end)
    const main = clauses.find((c) => c.level === 'main')
    const isSurvey = shows?.test(words[main?.verb ?? -1]?.lower ?? '') ?? false
    // After a survey's verb, the parser may miss a verb: 'found that 54 percent of Britons disapprove'.
    const clause = isSurvey ? (own ?? main) : own
    if (clause?.modality !== 'real' || clause.isNegated) return []
    if (clause.level !== 'main' && !(isSurvey && clause.level === 'complement')) return []
    // 'The law would hit 40 percent of German firms, and he dropped it': the share is another verb's.
    const last = clauses.findLast((c) => (words[c.verb]?.end ?? 0) <= mention.start && c.subjects.length > 0)
    if (last && !(isSurvey && last === main)) return []
    // Another verb is between.
    if (
      words.some(
        (w) => w.start > sentence.start + from + match.index && w.end <= mention.start && w.tag === 'VERB',
      )
    )
      return []
    const leaders = entitiesOfPhrases([...clause.objects, ...clause.obliques.map((o) => o.phrase)], {
      references,
    }).filter(isPerson)
    return [
      {
        kind: 'figure',
        about: [...new Set([mention.entity, ...leaders])],
        clause: main ?? clause,
        figures: figuresIn(match[0], lexicon.language),
      },
    ]
  })
}

/** The numbers of a clause, from its verb to its end. */
export function figuresOf(
  sentence: Sentence,
  clause: Clause,
  { parsed: { words } }: ReadSentence,
  lexicon: Lexicon,
): Figure[] {
  const from = words[clause.verb]?.end ?? sentence.start
  const rest = sentence.masked.slice(from - sentence.start)
  const { aside } = lexicon.facts
  const end = firstMatch([/[;:]/, ...(aside ? [aside] : [])], rest)?.index ?? rest.length
  const isPopulation = clause.subjects.some((s) => POPULATION.test(words[s.head]?.lower ?? ''))
  return figuresIn(rest.slice(0, end), lexicon.language, isPopulation ? 'people' : undefined)
}
