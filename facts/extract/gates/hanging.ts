import type { Clause } from '../clauses/clause.ts'
import { entityIn, type ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Phrase } from '../phrases/phrase.ts'

/**
 * Whether the person to whom something is done is only a pronoun: 'Lula asked him to lift the tariffs'. The subject is not
 * meant, so somebody else must be named before.
 */
export function hasLooseObject(
  { parsed, references }: ReadSentence,
  { subjects, objects, obliques }: Clause,
  lexicon: Lexicon,
): boolean {
  const isLoose = (phrase: Phrase, isOblique: boolean): boolean => {
    const pronoun =
      phrase.kind === 'pronoun' ? lexicon.pronouns[parsed.words[phrase.head]?.lower ?? ''] : undefined
    if (!pronoun || references.has(phrase)) return false
    // French 'contre elle': the same word as the subject's.
    if (!isOblique && (pronoun.thing || pronoun.subject)) return false
    return !parsed.phrases.some(
      (p) =>
        p.from < phrase.from &&
        (pronoun.thing || p.person === 'one' || (pronoun.plural && p.person !== undefined)) &&
        p.kind !== 'pronoun' &&
        // 'Temer cited the charges against him': beside a preposition it may be the subject.
        (isOblique || !subjects.includes(p)),
    )
  }
  return objects.some((o) => isLoose(o, false)) || obliques.some((o) => isLoose(o.phrase, true))
}

/** How many words make a phrase with 'the' say by itself who is meant: 'the former chief of the agency'. */
const FULL_PHRASE = 4

/** Whether a clause's subject was introduced before and is not named here: 'the company', 'her father'. */
export function hangs(
  { parsed: { words }, references }: ReadSentence,
  { subjects, objects, from }: Clause,
  lexicon: Lexicon,
): boolean {
  const { pointedObject, ownBeside } = lexicon.reference
  // German 'hatte dies abgelehnt': another sentence says what.
  const isPointed = objects.some(
    (o) => o.kind === 'pronoun' && pointedObject?.test(words[o.head]?.lower ?? ''),
  )
  if (isPointed) return true
  return subjects.some((s) => {
    if (s.kind !== 'noun' || entityIn(s, references) || s.also) return false
    const first = words[s.from]
    if (!first || !lexicon.definite.test(first.lower)) return false
    // 'Kurz und sein Team'
    const isOwn = ownBeside?.test(first.lower) && subjects.some((o) => o !== s && entityIn(o, references))
    if (isOwn) return false
    // 'Das Parlament wählte Meloni': the person named shows of which country.
    const isKnownObject = objects.some((o) => entityIn(o, references) !== undefined)
    if (isKnownObject && lexicon.wholes?.test(words[s.head]?.lower ?? '')) return false
    const end = from >= s.to ? (words[from - 1]?.end ?? s.end) : (s.until ?? s.end)
    const own = words.filter((w) => w.start >= s.start && w.end <= end)
    return !own.some((w) => w.mention || w.tag === 'PROPN') && s.to - s.from < FULL_PHRASE
  })
}
