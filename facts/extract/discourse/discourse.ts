import { holdersIn } from '../../linking/holder.ts'
import { isNameWord } from '../../linking/name-word.ts'
import type { EntityId, ResolutionRule } from '../../types.ts'
import { type Clause, mainOf, makeParsed, type PhraseIndex } from '../clauses/clause.ts'
import { clausesOf } from '../clauses/clauses.ts'
import type { Gender } from '../lexicon/lexicon.ts'
import { holds, officeWords, spokenOffices } from '../offices/office-words.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import { phrasesOf } from '../phrases/phrases.ts'
import type { Sentence } from '../words/sentence.ts'
import { wordsOf } from '../words/words.ts'
import { governmentsIn } from './governments.ts'
import {
  fits,
  isAllSpeech,
  isGenitive,
  isKnown,
  leavesOutSubject,
  NO_THINGS,
  nameOf,
  participantOf,
  REFLEXIVE,
  thingsIn,
  whoOf,
  whoseOffice,
} from './participants.ts'
import {
  type ArticleContext,
  entityIn,
  inSentence,
  type Participant,
  type ReadSentence,
  type Reference,
  type Trace,
  type Who,
} from './read-sentence.ts'

/** How many UTF-16 units behind a pronoun are looked at. */
const AHEAD = 60

/** How many sentences a stranger's full name is remembered. */
const NAMESAKE_REACH = 4

/** The last word of a name, without its genitive and its article. */
function lastName(name: string): string {
  const last =
    name
      .replace(/['’]s?$/u, '')
      .split(/\s+/)
      .at(-1) ?? name
  return last.toLowerCase().replace(/^(?:al|el)-/u, '')
}

/** How many sentences back the antecedent of a pronoun may stand, where those between name nobody. */
const REACH = 2

/**
 * Reads an article's sentences one after the other: a pronoun or an office without its name is given to somebody only
 * where everybody else in sight, strangers too, is ruled out. (Subjects before all others: Hobbs, 1978; centering
 * theory: Grosz, Joshi and Weinstein, 1995.)
 */
export class Discourse {
  readonly #ground: ArticleContext
  /** The newest last. */
  #traces: Trace[] = []
  readonly #named = new Set<EntityId>()
  /** The sentence in which somebody was last named in full, by entity and last name; strangers by '?'. */
  readonly #fullNames = new Map<string, number>()
  /** The leaders and countries named so far. */
  readonly #told = new Set<EntityId>()
  /** Whose regime the article speaks of: 'el régimen de Maduro'; nobody's where it names two. */
  #regime: EntityId | 'several' | undefined
  /** How many sentences were read. */
  #at = 0
  /** Last names of strangers who were named in full. */
  readonly #introduced = new Set<string>()
  /** Last names of strangers so far. */
  readonly #strangers = new Set<string>()
  #block = -1

  constructor(ground: ArticleContext) {
    this.#ground = ground
  }

  read(sentence: Sentence): ReadSentence {
    const { lexicon, parser } = this.#ground
    const words = wordsOf(sentence, lexicon, parser)
    const parsed = makeParsed(words, this.#namesakes(sentence, phrasesOf(words, lexicon), words))
    const clauses = clausesOf(parsed, lexicon)
    const main = mainOf(clauses)
    for (const { entity } of sentence.mentions) if (isPerson(entity)) this.#named.add(entity)
    // A heading parts what is told before from what is told behind it.
    if (sentence.kind === 'heading') {
      this.#traces = []
      return { sentence, parsed, clauses, main, references: new Map(), dropped: new Map() }
    }
    // What stands below a picture is not part of what is told around it.
    if (sentence.kind === 'caption') {
      this.#block = Math.max(this.#block, sentence.block)
      return { sentence, parsed, clauses, main, references: new Map(), dropped: new Map() }
    }
    if (sentence.block > this.#block + 1) this.#traces = this.#traces.slice(-1)
    this.#block = sentence.block
    const references = new Map<Phrase, Reference>()
    for (const reference of this.#offices(sentence, parsed)) references.set(reference.phrase, reference)
    for (const reference of this.#regimes(sentence, parsed)) references.set(reference.phrase, reference)
    for (const reference of this.#governments(sentence, parsed, clauses))
      references.set(reference.phrase, reference)
    for (const phrase of parsed.phrases) {
      const found =
        phrase.kind === 'pronoun' && !this.#isNobody(phrase, sentence)
          ? this.#pronoun(sentence, phrase, parsed, clauses, main, references)
          : undefined
      if (found) references.set(phrase, found)
    }
    const dropped = this.#dropped(parsed, main)
    this.#remember(sentence, parsed, clauses, main, references, dropped)
    const spokenOffices = this.#spokenOffices(sentence)
    return { sentence, parsed, clauses, main, references, dropped, spokenOffices }
  }

  /**
   * A bare last name is nobody's where a stranger of that name was named in full more lately than the leader:
   * 'Kai Trump, 17, followed. Trump told the hall …'.
   */
  #namesakes(sentence: Sentence, phrases: Phrase[], words: PhraseIndex['words']): Phrase[] {
    this.#at++
    const out = phrases.map((phrase): Phrase => {
      const mention = words[phrase.head]?.mention
      if (phrase.kind !== 'known' || mention?.alias !== 'surname' || !isPerson(mention.entity)) return phrase
      const last = lastName(mention.surface)
      const stranger = this.#fullNames.get(`? ${last}`)
      const own = this.#fullNames.get(`${mention.entity} ${last}`) ?? -1
      if (stranger === undefined || this.#at - stranger > NAMESAKE_REACH || own > stranger) return phrase
      const { entity: _entity, ...rest } = phrase
      return { ...rest, kind: 'name' }
    })
    for (const phrase of phrases) {
      if (phrase.kind !== 'name' || phrase.to - phrase.from < 2) continue
      const text = words[phrase.head]?.text ?? ''
      if (/^\p{Lu}|^al-/u.test(text)) this.#fullNames.set(`? ${lastName(text)}`, this.#at)
      if (phrase.person === 'one' && /^\p{Lu}\p{Ll}/u.test(text)) this.#introduced.add(text)
    }
    for (const m of sentence.mentions) {
      if (m.alias === 'name' && isPerson(m.entity))
        this.#fullNames.set(`${m.entity} ${lastName(m.surface)}`, this.#at)
    }
    return out
  }

  /** 'the president' and 'the French president' where one person named so far has that office. */
  #offices(sentence: Sentence, { phrases, words }: PhraseIndex): (Reference & { readonly phrase: Phrase })[] {
    const { lexicon, lookup, claims, reference, entities } = this.#ground
    const known = holdersIn(sentence.text, inSentence(sentence), entities, reference).flatMap((holder) => {
      const [start, end] = [holder.start + sentence.start, holder.end + sentence.start]
      const phrase = phrases.find((p) => p.kind === 'noun' && p.start < end && p.end > start)
      if (!phrase || phrase.also?.entity) return []
      const text = sentence.blockText.slice(start, end)
      return [{ start, end, text, entity: holder.entity, rule: 'office' as const, isPronoun: false, phrase }]
    })
    const among = officeWords(sentence, lexicon).flatMap((office) => {
      // 'le chef de l’État' is longer than its first phrase, 'du président' starts before it.
      const phrase = phrases.find(
        (p) =>
          p.start < office.end &&
          p.end > office.start &&
          (p.kind === 'noun' || (p.kind === 'name' && p.end <= office.end)),
      )
      if (!phrase || phrase.also?.entity) return []
      const whose = lexicon.order === 'free' ? whoseOffice(office, words) : {}
      if (!whose) return []
      // 'El mandatario se reunió con Lula': who is named behind is somebody else.
      const others =
        lexicon.order === 'free'
          ? sentence.mentions.filter((m) => m.start >= office.end).map((m) => m.entity)
          : []
      const holders = [...this.#named].filter(
        (id) =>
          !others.includes(id) &&
          holds(id, { ...office, ...whose }, claims, lookup, reference, lexicon.language),
      )
      const [entity] = holders
      if (entity === undefined || holders.length > 1) return []
      const text = sentence.blockText.slice(office.start, office.end)
      return [
        {
          start: office.start,
          end: office.end,
          text,
          entity,
          rule: 'office' as const,
          isPronoun: false,
          phrase,
        },
      ]
    })
    return [...among, ...known]
  }

  /** Whom direct speech calls by an office alone, where one person named so far has it. */
  #spokenOffices(sentence: Sentence): EntityId[] {
    const { lexicon, lookup, claims, reference } = this.#ground
    return spokenOffices(sentence, lexicon).flatMap((office) => {
      const isIt = (id: EntityId): boolean => holds(id, office, claims, lookup, reference, lexicon.language)
      const holders = [...this.#named].filter(isIt)
      return holders.length === 1 ? holders : []
    })
  }

  /** 'El régimen' where one leader's was named before: 'el régimen Ortega-Murillo', 'le régime de Maduro'. */
  #regimes(sentence: Sentence, { phrases, words }: PhraseIndex): (Reference & { readonly phrase: Phrase })[] {
    if (this.#ground.lexicon.order !== 'free') return []
    return phrases.flatMap((phrase) => {
      if (!REGIME.test(words[phrase.head]?.lower ?? '')) return []
      const owner = phrase.owner ?? phrase.entity
      if (owner) {
        this.#regime = this.#regime === undefined || this.#regime === owner ? owner : 'several'
        return []
      }
      const isBare =
        phrase.to - phrase.from === (words[phrase.from]?.tag === 'DET' ? 2 : 1) && phrase.until === undefined
      const entity = this.#regime
      if (!isBare || entity === undefined || entity === 'several' || !isPerson(entity)) return []
      const { start, end } = phrase
      const text = sentence.blockText.slice(start, end)
      return [{ start, end, text, entity, rule: 'office' as const, isPronoun: false, phrase }]
    })
  }

  /** Capitals that stand for their governments: 'Beijing wants', 'urged Tehran'. */
  #governments(
    sentence: Sentence,
    parsed: PhraseIndex,
    clauses: readonly Clause[],
  ): (Reference & { readonly phrase: Phrase })[] {
    for (const { entity } of sentence.mentions) this.#told.add(entity)
    const isTold = (country: EntityId): boolean => this.#told.has(country)
    const isStranger = (name: string): boolean => this.#fullNames.has(`? ${name.toLowerCase()}`)
    return governmentsIn(sentence, parsed, clauses, this.#ground.lexicon, { isTold, isStranger }).map(
      ({ phrase, entity }) => {
        const { start, end } = phrase
        const text = sentence.blockText.slice(start, end)
        return { start, end, text, entity, rule: 'capital', isPronoun: false, phrase }
      },
    )
  }

  #pronoun(
    sentence: Sentence,
    phrase: Phrase,
    parsed: PhraseIndex,
    clauses: readonly Clause[],
    main: Clause | undefined,
    references: ReadonlyMap<Phrase, Reference>,
  ): Reference | undefined {
    const { lexicon } = this.#ground
    const word = parsed.words[phrase.head]
    const pronoun = word && lexicon.pronouns[word.lower]
    if (!word || !pronoun?.gender || pronoun.plural || !pronoun.subject) return undefined
    // 'Liu He': with a capital inside of a sentence it is a name.
    if (
      /^\p{Lu}/u.test(word.text) &&
      phrase.head > 0 &&
      !/^["“„«–—:]$/.test(parsed.words[phrase.head - 1]?.text ?? '')
    )
      return undefined
    if (isNameWord(sentence.blockText, word.start, lexicon.language)) return undefined
    const clause = clauses.find((c) => c.subjects.includes(phrase))
    if (!clause) return undefined
    const gender = pronoun.gender
    if (lexicon.verbSecond && !this.#isPersonal(clause, gender)) return undefined
    const isSaying = clause.entries.some((e) => e.as === 'say')
    // 'il' may be a thing: it has to do what only somebody does.
    if (pronoun.thing && (clause.isPassive || !clause.entries.some((e) => e.as !== 'count'))) return undefined
    const earlier = clauses.flatMap((c) => c.subjects).filter((s) => s.from < phrase.from)
    const make = (who: Participant, rule: ResolutionRule): Reference => ({
      start: word.start,
      end: word.end,
      text: word.text,
      ...whoOf(who),
      rule,
      isPronoun: true,
    })
    const before = parsed.phrases
      .filter(
        (p) =>
          p.from < phrase.from &&
          (p.person === 'one' || (p.kind === 'name' && clauses.some((c) => c.subjects.includes(p)))),
      )
      .map((p) => ({ p, who: this.#participant(p, references, parsed.words) }))
    const fitting = before.filter(({ who }) => fits(who, gender))
    if (fitting.length > 0) {
      const keys = new Set(fitting.map(({ who }) => who.key))
      const [first] = fitting
      if (
        pronoun.thing &&
        earlier.some((s) => this.#participant(s, references, parsed.words).key !== first?.who.key)
      )
        return undefined
      const isSubject = fitting.some(
        ({ p }) => main?.subjects.includes(p) || clauses.some((c) => c.subjects.includes(p)),
      )
      return keys.size === 1 && first && isSubject && isKnown(first.who)
        ? make(first.who, 'same sentence')
        : undefined
    }
    if (pronoun.thing && earlier.length > 0 && !(isSaying && clause.isInverted)) return undefined
    const goesOn = lexicon.order === 'fixed' && isSaying && sentence.quoted.length > 0
    const found = this.#antecedent(
      gender,
      pronoun.thing ? (isSaying ? 'person' : 'subject') : undefined,
      goesOn,
    )
    return found ? make(found, 'sentence before') : undefined
  }

  /**
   * German: 'sie' with a verb in the plural is 'they', and 'er' and 'sie' stand for things as well: for a person only where
   * the verb is a person's, or no thing of that gender is in sight.
   */
  #isPersonal({ isPlural, entries, isPassive }: Clause, gender: Gender): boolean {
    if (isPlural) return false
    if (!this.#traces.at(-1)?.things.has(gender)) return true
    return (
      !isPassive && entries.some((e) => /^(?:say|speakOf|meet|receive|visit|go|office|appoint)$/.test(e.as))
    )
  }

  /** Whether a pronoun stands for nobody: 'il faut', 'il y a'. */
  #isNobody({ end }: Phrase, { blockText }: Sentence): boolean {
    return this.#ground.lexicon.impersonal?.test(blockText.slice(end, end + AHEAD).trimStart()) ?? false
  }

  /**
   * The one person of the sentences before whom a pronoun fits.
   *
   * @param must of a pronoun that may be a thing: they were the subject of their sentence ('person'), and no thing was
   *   one since ('subject')
   * @param goesOn they speak: whoever said something in the sentence before, about somebody's deed, goes on
   */
  #antecedent(
    gender: Gender | undefined,
    must?: 'person' | 'subject',
    goesOn = false,
  ): Participant | undefined {
    for (const trace of this.#traces.slice(-REACH).reverse()) {
      if (must === 'subject' && trace.isThing) return undefined
      // 'The driver stopped. He …': a word that no list of people has may be somebody as well.
      if (trace.people.length === 0 && trace.isThing) return undefined
      if (trace.people.length === 0) continue
      if (must && !trace.centre) return undefined
      const fitting = trace.people.filter((p) => fits(p, gender))
      if (fitting.length === 0) return undefined
      const { centre } = trace
      if (centre) {
        if (!isKnown(centre) || !fits(centre, gender)) return undefined
        const isRival = (p: Participant): boolean => p.key !== centre.key && p.isNamed
        const rivals = fitting.filter((p) => isRival(p) && !(goesOn && trace.isSaying && p.isOwner))
        return rivals.length === 0 ? centre : undefined
      }
      if (this.#ground.lexicon.verbSecond || trace.isUnknown) return undefined
      const keys = new Set(fitting.map((p) => p.key))
      const [only] = fitting
      return keys.size === 1 && only && isKnown(only) ? only : undefined
    }
    return undefined
  }

  /**
   * Spanish, Portuguese and Italian leave the subject out: '«…», añadió.' It is whoever was the subject of the sentence
   * before, where nobody else is named in it.
   */
  #dropped(parsed: PhraseIndex, main: Clause | undefined): Map<Clause, Who> {
    const { lexicon } = this.#ground
    if (!main || !lexicon.dropsSubject || !leavesOutSubject(parsed, main, lexicon)) return new Map()
    const { centre, people } = this.#traces.findLast((t) => !t.isSpeech) ?? {}
    const isAlone = centre && isKnown(centre) && people?.every((p) => p.key === centre.key || !p.isNamed)
    return isAlone ? new Map([[main, whoOf(centre)]]) : new Map()
  }

  #participant(
    phrase: Phrase,
    references: ReadonlyMap<Phrase, Reference>,
    words: PhraseIndex['words'],
  ): Participant {
    const reference = references.get(phrase)
    const entity = entityIn(phrase, references)
    if (entity && isPerson(entity)) {
      const gender = this.#ground.lookup.entity(entity).pronoun
      return { key: entity, entity, isNamed: true, ...(gender ? { gender } : {}) }
    }
    const own = this.#ground.lexicon.pronouns[words[phrase.head]?.lower ?? '']
    const gender = phrase.kind === 'pronoun' && own?.gender ? { gender: own.gender } : {}
    const name = reference?.name ?? nameOf(phrase, words) ?? this.#stranger(phrase, words)
    if (name) this.#strangers.add(name)
    if (name) return { key: name.split(' ').at(-1) ?? name, name, isNamed: true, ...gender }
    return { key: `?${phrase.start}`, isNamed: false, ...gender }
  }

  /** A last name alone that was introduced before, or that says something. */
  #stranger(phrase: Phrase, words: PhraseIndex['words']): string | undefined {
    const text = words[phrase.head]?.text ?? ''
    return phrase.kind === 'name' &&
      (this.#strangers.has(text) || phrase.to - phrase.from === 1) &&
      /^\p{Lu}\p{Ll}/u.test(text)
      ? text
      : undefined
  }

  /** 'Llegó a Lima': a name that no table knows, where somebody goes or something happens. */
  #isPlace(phrase: Phrase, { words }: PhraseIndex, clauses: readonly Clause[]): boolean {
    const { lexicon } = this.#ground
    const lead = words[phrase.from - 1]?.lower ?? ''
    if (
      phrase.kind !== 'name' ||
      !lexicon.at.test(lead) ||
      this.#strangers.has(words[phrase.head]?.text ?? '')
    )
      return false
    if (words.slice(phrase.from, phrase.to).some((w) => lexicon.people.test(w.lower))) return false
    const goes = clauses.some(
      (c) => c.obliques.some((o) => o.phrase === phrase) && c.entries.some((e) => e.as === 'go'),
    )
    return goes || !(lexicon.objectBy?.test(lead) ?? false)
  }

  #remember(
    sentence: Sentence,
    parsed: PhraseIndex,
    clauses: readonly Clause[],
    main: Clause | undefined,
    references: ReadonlyMap<Phrase, Reference>,
    dropped: ReadonlyMap<Clause, Who>,
  ): void {
    const { lexicon } = this.#ground
    const isPersonal = (p: Phrase): boolean => {
      if (p.kind === 'pronoun') {
        const pronoun = lexicon.pronouns[parsed.words[p.head]?.lower ?? '']
        return pronoun?.gender !== undefined && !this.#isNobody(p, sentence)
      }
      // 'Miller accused': whoever was introduced as Ann Miller.
      const isIntroduced =
        main?.subjects.includes(p) && this.#introduced.has(parsed.words[p.head]?.text ?? '')
      return (
        p.person === 'one' ||
        (p.kind === 'name' &&
          ((isIntroduced && p.to - p.from === 1) ||
            clauses.some((c) => c.subjects.includes(p) && c.entries.some((e) => e.as === 'say'))))
      )
    }
    const people = parsed.phrases
      .filter((p) => isPersonal(p) && !(lexicon.order === 'free' && this.#isPlace(p, parsed, clauses)))
      .map((p) => {
        const who = this.#participant(p, references, parsed.words)
        return isGenitive(p, parsed.words) ? { ...who, isOwner: true } : who
      })
    const subject = main?.subjects.find((p) => isPersonal(p))
    const left = main ? dropped.get(main) : undefined
    const several = (main?.subjects.length ?? 0) > 1
    const centre: Participant | undefined = several
      ? { key: '?several', isNamed: true }
      : subject
        ? this.#participant(subject, references, parsed.words)
        : left
          ? participantOf(left)
          : main?.subjects.some((p) => p.kind === 'name')
            ? // A name of one word, a person's or a place's: on doubt somebody of whom the next 'he' speaks.
              { key: '?name', isNamed: false }
            : undefined
    // 'Sunak rang to thank him': somebody else is there of whom the next 'he' may speak.
    for (const p of parsed.phrases) {
      const pronoun = p.kind === 'pronoun' ? lexicon.pronouns[parsed.words[p.head]?.lower ?? ''] : undefined
      if (
        !pronoun?.gender ||
        pronoun.subject ||
        references.has(p) ||
        REFLEXIVE.test(parsed.words[p.head]?.lower ?? '')
      )
        continue
      people.push({ key: `?${p.start}`, isNamed: true, gender: pronoun.gender })
    }
    const isThing =
      centre === undefined &&
      (main?.subjects.some((s) => s.kind !== 'pronoun' || !this.#isNobody(s, sentence)) ?? false)
    this.#traces.push({
      centre,
      isThing,
      isUnknown: (main?.subjects.length ?? 0) === 0 && !left,
      people: left && !subject ? [...people, participantOf(left)] : people,
      isSpeech: isAllSpeech(sentence),
      isSaying: main?.entries.some((e) => e.as === 'say') ?? false,
      things: lexicon.verbSecond ? thingsIn(parsed) : NO_THINGS,
    })
    if (this.#traces.length > REACH + 1) this.#traces.shift()
  }
}

const REGIME = /^(?:régimen|régime|regime|dictadura|dictature|dittatura|ditadura)$/u
