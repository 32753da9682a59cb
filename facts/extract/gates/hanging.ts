import type { Clause } from '../clauses/clause.ts'
import { entityIn, type ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/**
 * Whether the person to whom something is done is only a pronoun: 'Lula asked him to lift the tariffs'. The subject is not
 * meant, so somebody else must be named before.
 */
export function hasLooseObject(
  { parsed, references }: ReadSentence,
  clause: Clause,
  lexicon: Lexicon,
): boolean {
  return clause.objects.some((object) => {
    const pronoun =
      object.kind === 'pronoun' ? lexicon.pronouns[parsed.words[object.head]?.lower ?? ''] : undefined
    if (!pronoun || pronoun.thing || pronoun.subject || references.has(object)) return false
    return !parsed.phrases.some(
      (p) =>
        p.from < object.from &&
        p.person !== undefined &&
        p.kind !== 'pronoun' &&
        !clause.subjects.includes(p),
    )
  })
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
