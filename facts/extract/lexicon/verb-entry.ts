import { keptByWord } from '../../text/kept.ts'
import type { FactKind } from '../../types.ts'
import { WholeWords } from './whole-words.ts'

/** What is true of the verbs of a class. */
interface ClassProperties {
  /** The kind of fact that they give. */
  readonly kind: FactKind
  /** Somebody says, asks or wants something: what follows may be their words. */
  readonly isSpoken?: true
  /** Only a person does it, so German 'er' and 'sie' mean no thing with it. */
  readonly isPersonal?: true
  /** A capital that does it is the government there: 'Beijing wants'. */
  readonly isStateAct?: true
  /** A capital to which it is done is the government there: 'urged Tehran'. */
  readonly isDoneToStates?: true
  /** If it gives no fact of its kind, it may still be something that somebody does. */
  readonly mayBeAction?: true
  /** German: its participle with 'sein' says what somebody did: 'ist gewählt', 'ist zurückgekehrt'. */
  readonly isPerfectWithSein?: true
  /** German: somebody named with 'mit' does it together with the subject, and it is not done to them. */
  readonly isDoneTogether?: true
}

/** The classes of verbs. Each kind of fact that verbs give has at least one. */
const VERB_CLASSES = {
  /** Says something, in their own words or in the article's: the agent is the speaker. */
  say: { kind: 'statement', isSpoken: true, isPersonal: true, isStateAct: true, isDoneTogether: true },
  /** Says something of somebody: praises, thanks, describes. */
  speakOf: { kind: 'statement', isSpoken: true, isPersonal: true, isStateAct: true, isDoneTogether: true },
  /** Asks, urges, demands. */
  ask: { kind: 'pressure', isSpoken: true, isStateAct: true, isDoneToStates: true, isDoneTogether: true },
  blame: { kind: 'criticism', isSpoken: true, isStateAct: true, isDoneToStates: true, isDoneTogether: true },
  /** Is blamed: 'faced criticism from'. */
  blamed: { kind: 'criticism' },
  threaten: { kind: 'threat', isSpoken: true, isStateAct: true, isDoneToStates: true },
  /** Is for or against something, wants something. */
  hold: { kind: 'stance', isSpoken: true, isStateAct: true, isDoneTogether: true },
  meet: { kind: 'meeting', isPersonal: true, isPerfectWithSein: true },
  /** Meets the person who is received; a thing that is received is no meeting. */
  receive: { kind: 'meeting', isPersonal: true, mayBeAction: true },
  /** Talks take place whose parties depend on the noun: 'the meeting between Biden and Xi began'. */
  takePlace: { kind: 'meeting', mayBeAction: true },
  visit: { kind: 'visit', isPersonal: true },
  /** Goes somewhere: needs the place. */
  go: { kind: 'visit', isPersonal: true, isPerfectWithSein: true },
  /** Somebody's trip begins, lasts, ends. */
  tripGoes: { kind: 'visit', mayBeAction: true },
  agree: { kind: 'agreement', isStateAct: true },
  sanction: { kind: 'sanction', isStateAct: true, isDoneToStates: true },
  elect: { kind: 'election', isPerfectWithSein: true },
  /** Comes into somebody's office after them. */
  succeed: { kind: 'appointment' },
  /** Gives an office, or takes one away: about agent and patient. */
  appoint: { kind: 'appointment', isPersonal: true },
  /** Takes or leaves an office: about the agent. */
  office: { kind: 'appointment', isPersonal: true, isPerfectWithSein: true },
  discuss: { kind: 'agenda' },
  /** Talks that are about something: 'focus on'. */
  topics: { kind: 'agenda' },
  /** A number of somebody's rises, falls, is: needs the number. */
  count: { kind: 'figure', mayBeAction: true, isPerfectWithSein: true },
} as const satisfies Readonly<Record<string, ClassProperties>>

/** What a verb says, which decides the kind of fact. */
export type VerbClass = keyof typeof VERB_CLASSES

/** What is true of each class. */
export const CLASS_PROPERTIES: Readonly<Record<VerbClass, ClassProperties>> = VERB_CLASSES

/** One way to say it: verbs, and a particle or a noun that must follow if one is needed. */
export interface VerbEntry {
  readonly as: VerbClass
  /** Whole forms, or beginnings that end with `*`, lower case, separated by spaces. */
  readonly verbs: string
  /** A word that follows in the same clause, before any other verb: 'call … for'. */
  readonly particle?: RegExp
  /** A noun that is the verb's object: 'hold talks'. */
  readonly object?: RegExp
  /** Another word that has to follow, in the same places: 'take over … as'. */
  readonly and?: RegExp
  /** The object is called what `object` has, right after it or after this preposition: 'called Biden a liar'. */
  readonly label?: RegExp
  /** A storm may do it too: a country is blamed only if a known entity does it, or if one of these says for what. */
  readonly cause?: RegExp
  /** It may also be done with weapons: if a country takes part, it is blame only with its `cause`. */
  readonly isArmed?: true
  /** A participle that says, with 'be', what somebody is for or against: 'is opposed to' is no passive. */
  readonly isState?: true
  /** What it says will happen: 'is due in Berlin'. */
  readonly isPlanned?: true
  /** Its number is right after it, and says how much somebody has or what something is: 'has', 'is'. */
  readonly isBare?: true
  /**
   * An infinitive after this mark, with the one who is to do so between the two: French 'invite Budapest à respecter'. It is
   * enough if a particle or an object is needed too.
   */
  readonly infinitive?: RegExp
  /** The preposition before the one to whom it is done: French 's’en prendre à'. */
  readonly target?: RegExp
  /** A word of the verb's group before it: French 'se', of reflexive verbs. */
  readonly before?: RegExp
  /** Words that, in the same places, make it something else: 'by phone' is no meeting; 'se' makes it another verb. */
  readonly unless?: RegExp
  readonly unlessBefore?: RegExp
  /** It says something only if direct speech is in the sentence: 'fume', French 'lancer'. */
  readonly isQuoted?: true
  /** It says something only with direct speech or a clause after it: 'add', 'note'; 'added a chair' says nothing. */
  readonly isClausal?: true
  /**
   * The particles of a separable verb, separated by `|`: 'an' of 'kündigte … an', 'angekündigt', 'anzukündigen'. Without
   * one a verb fits only if no particle is separate.
   */
  readonly separable?: string
  /** An auxiliary verb, which says this if its main verb says nothing: 'will' in German. */
  readonly isHelper?: true
}

/** More about a language with its finite verb in second place and the others at the end: German. */
export interface VerbSecond {
  /** Starts a clause of what is said or thought: 'dass'. */
  readonly complement: RegExp
  /** 'wie' of 'wie Scholz sagte'. */
  readonly asSaid: RegExp
  /** Finite forms that report what somebody else says: 'sei', 'habe'. */
  readonly reported: RegExp
  /** Finite verbs of the third person plural. */
  readonly plural: RegExp
  readonly prepositions: RegExp
  /** Prepositions of places, besides `place`: 'nach', 'aus'. */
  readonly places: RegExp
  /** Prepositions before what is said: 'warnte vor', 'sprach von'. */
  readonly reports: RegExp
  /** All finite forms of auxiliary verbs. */
  readonly helpers: RegExp
  /** What may be separate from its verb, at the end of the clause: 'an' of 'kündigte … an'. */
  readonly particles: RegExp
}

const PATTERNS = new WeakMap<VerbEntry, RegExp>()
const fitting = keptByWord((lower, verbs: readonly VerbEntry[]) =>
  verbs.filter((entry) => verbPattern(entry).test(lower)),
)

/** The entries whose verb a word in lower case is, in the order of the list. */
export function entriesFor(
  lower: string,
  { verbs }: { readonly verbs: readonly VerbEntry[] },
): readonly VerbEntry[] {
  return fitting(lower, verbs)
}

export function verbPattern(entry: VerbEntry): RegExp {
  const known = PATTERNS.get(entry)
  if (known) return known
  const made = new WholeWords(entry.verbs.trim().split(/\s+/), '\\p{L}')
  PATTERNS.set(entry, made)
  return made
}
