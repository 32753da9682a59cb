import type { Phrase } from '../phrases/phrase.ts'
import type { Namesakes } from './namesakes.ts'
import { isImpersonal, isPossessor, NO_THINGS, participantOf, REFLEXIVE, thingsIn } from './participants.ts'
import type { ArticleContext, Participant, ReadSentence, Trace } from './read-sentence.ts'
import type { Strangers } from './strangers.ts'

/** What is remembered of a sentence: everybody in it, and who its subject was. */
export function traceOf(
  read: ReadSentence,
  { lexicon }: ArticleContext,
  strangers: Strangers,
  namesakes: Namesakes,
): Trace {
  const { sentence, parsed, main, dropped } = read
  const isPersonal = (p: Phrase): boolean => isPersonIn(p, read, lexicon, namesakes)
  const people = parsed.phrases
    .filter((p) => isPersonal(p) && !(lexicon.order === 'free' && strangers.isPlace(p, read)))
    .map((p): Participant => {
      const who = strangers.participant(p, read)
      return isPossessor(p, parsed.words) ? { ...who, isOwner: true } : who
    })
  const subject = main?.subjects.find(isPersonal)
  const left = main ? dropped.get(main) : undefined
  const centre = centreOf(read, subject, strangers)
  people.push(...unresolvedObjects(read, lexicon))
  const isThing =
    centre === undefined &&
    (main?.subjects.some((s) => s.kind !== 'pronoun' || !isImpersonal(s, sentence, lexicon)) ?? false)
  return {
    centre,
    isThing,
    isUnknown: (main?.subjects.length ?? 0) === 0 && !left,
    people: left && !subject ? [...people, participantOf(left)] : people,
    isSaying: main?.entries.some((e) => e.as === 'say') ?? false,
    things: lexicon.verbSecond ? thingsIn(parsed) : NO_THINGS,
  }
}

function isPersonIn(
  phrase: Phrase,
  { sentence, parsed, clauses, main, at }: ReadSentence,
  lexicon: ArticleContext['lexicon'],
  namesakes: Namesakes,
): boolean {
  const head = parsed.words[phrase.head]
  if (phrase.kind === 'pronoun') {
    const pronoun = lexicon.pronouns[head?.lower ?? '']
    return pronoun?.gender !== undefined && !isImpersonal(phrase, sentence, lexicon)
  }
  if (phrase.person === 'one') return true
  if (phrase.kind !== 'name') return false
  // 'Miller accused': the person who was introduced as Ann Miller.
  const isAlone = phrase.to - phrase.from === 1 && main?.subjects.includes(phrase)
  return (
    clauses.some((c) => c.subjects.includes(phrase) && c.entries.some((e) => e.as === 'say')) ||
    (isAlone === true && namesakes.isIntroduced(head?.text ?? '', at))
  )
}

/** The subject of the main clause, if it is a person or may be one. */
function centreOf(
  read: ReadSentence,
  subject: Phrase | undefined,
  strangers: Strangers,
): Participant | undefined {
  const { main, dropped } = read
  if (!main) return undefined
  if (main.subjects.length > 1) return { key: '?several', isNamed: true }
  if (subject) return strangers.participant(subject, read)
  const left = dropped.get(main)
  if (left) return participantOf(left)
  // A name of one word, a person's or a place's: the next 'he' may mean it.
  return main.subjects.some((p) => p.kind === 'name') ? { key: '?name', isNamed: false } : undefined
}

/** 'Sunak rang to thank him': somebody else took part whom the next 'he' may mean. */
function unresolvedObjects(
  { parsed, references }: ReadSentence,
  lexicon: ArticleContext['lexicon'],
): Participant[] {
  return parsed.phrases.flatMap((p) => {
    const word = parsed.words[p.head]?.lower ?? ''
    const pronoun = p.kind === 'pronoun' ? lexicon.pronouns[word] : undefined
    if (!pronoun?.gender || pronoun.subject || references.has(p) || REFLEXIVE.test(word)) return []
    return [{ key: `?${p.start}`, isNamed: true, gender: pronoun.gender }]
  })
}
