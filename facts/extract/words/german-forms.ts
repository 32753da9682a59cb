import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  findFrom,
  GE_FINITE,
  INFINITIVE,
  isFiniteForm,
  isModal,
  NOT_FINITE,
  PARTICIPLE,
  STRONG_PAST,
  type Stretch,
} from './german-vocabulary.ts'
import type { Word } from './word.ts'

/** Verbs whose present ends like a past: 'halten', 'arbeitet'. */
const PRESENT =
  /(?:[^t\P{L}]t|tritt|[dt]et|[^t\P{L}]en|eln|ern|(?:hal|bie|leis|arbei|tre|bit|ra|lei|ach|war|wer|rich|haf|tach|beu|deu|wor|kos|tes|rüs|fürch|zich|star|stal|wal|schal|spal|rei|schei|strei|wei|schrei|gel|lüf|mie|hef|las|has|kra)ten)$/u

/** Of a finite verb in the third person: the present, or the past, which 'te' or another vowel shows. */
export function tenseOf(lower: string): string {
  if (STRONG_PAST.test(lower)) return 'Fin.Past'
  return PRESENT.test(lower) ? 'Fin.Pres' : /te[nt]?$/.test(lower) ? 'Fin.Past' : 'Fin'
}

/** Which verbs of a stretch are finite: beside an auxiliary verb only those that 'und' joins to it. */
export function settleForms(words: Word[], { from, to }: Stretch, lexicon: Lexicon): void {
  for (const half of settledHalves(words, { from, to })) settleHalf(words, half, lexicon)
}

/** Whether a stretch starts with a word that makes it a subordinate clause: 'dass', 'die'. */
function startsBound(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const isBinder = (w: Word): boolean =>
    w.tag === 'SCONJ' || (w.tag === 'PRON' && lexicon.relative.test(w.lower))
  return findFrom(words, from, Math.min(to, from + 3), isBinder) >= 0
}

/** 'Muss Merkel, die regiert, einem Nachfolger weichen': after an inserted clause, no verb is finite. */
export function settleRests(words: Word[], parts: readonly Stretch[], lexicon: Lexicon): void {
  let helper: Word | undefined
  for (const { from, to } of parts) {
    const at = words[to - 1]?.tag === 'PUNCT' ? to - 2 : to - 1
    const isBound = startsBound(words, from, to, lexicon)
    const aux = findFrom(words, from, to, (w) => w.tag === 'AUX' && isFiniteForm(w))
    if (aux >= 0) {
      if (!isBound) helper = findFrom(words, from, to, (w) => w.tag === 'VERB') < 0 ? words[aux] : undefined
      continue
    }
    if (isBound) continue
    const verb = findFrom(words, from, to, (w) => w.tag === 'VERB')
    if (verb < 0) continue
    const word = words[verb]
    if (helper && word && verb === at && at > from && words[at - 1]?.lower !== 'zu')
      words[at] = { ...word, form: isModal(helper) && INFINITIVE.test(word.lower) ? 'Inf' : 'Part.Past' }
    helper = undefined
  }
}

/** 'Von den Parteien enttäuscht, wählten sie …': no verb with a tense, if the next stretch starts with one. */
export function settleFronted(words: Word[], parts: readonly Stretch[]): void {
  for (const [i, { from, to }] of parts.entries()) {
    const next = parts[i + 1]
    const word = words[to - 1]
    const first = next && words[next.from]
    if (!word || !next || next.from !== to + 1 || words[to]?.text !== ',' || !isFiniteForm(first)) continue
    const isAlone =
      findFrom(words, from, to - 1, (w) => w.tag === 'VERB' || w.tag === 'AUX' || w.tag === 'SCONJ') < 0
    const isLed = /^(?:ADP|ADV|VERB)$/.test(words[from]?.tag ?? '') || NOT_FINITE.test(word.lower)
    if (word.tag === 'VERB' && isAlone && isLed && PARTICIPLE.test(word.lower))
      words[to - 1] = { ...word, form: 'Part.Past' }
  }
}

/** Parts of a stretch, each with its own finite verb: 'öffneten um acht Uhr | und sollen um sieben schließen'. */
function settledHalves(words: readonly Word[], { from, to }: Stretch): Stretch[] {
  const isVerb = (w: Word): boolean => w.tag === 'VERB' || w.tag === 'AUX'
  const out: Stretch[] = []
  let start = from
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]?.tag !== 'CCONJ') continue
    const isFirst = findFrom(words, start, i, (w) => isVerb(w) && mayBeFinite(w)) >= 0
    const next = words[i + 1]
    // Right after 'und', or after the one phrase that is its subject: what is finite there.
    const at = findFrom(words, i + 1, to, isVerb)
    const isNext = next !== undefined && isVerb(next) && mayBeFinite(next) && at < to - 1
    const isOther = at > i + 1 && at < to - 1 && mayBeFinite(words[at]) && !isLastVerb(words, at, to)
    if (!isFirst || !(isNext || isOther)) continue
    out.push({ from: start, to: i })
    start = i
  }
  out.push({ from: start, to })
  return out
}

/** Whether nothing but verbs follows. */
function isLastVerb(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) if (!/^(?:VERB|AUX|PUNCT|PART)$/.test(words[i]?.tag ?? '')) return false
  return true
}

/** Whether a verb's form can have a tense: no 'gesagt', no 'worden'. */
function mayBeFinite(word: Word | undefined): boolean {
  return word !== undefined && (GE_FINITE.test(word.lower) || !NOT_FINITE.test(word.lower))
}

function settleHalf(words: Word[], { from, to }: Stretch, lexicon: Lexicon): void {
  const isBound =
    startsBound(words, from, to, lexicon) &&
    !(words[from]?.tag !== 'SCONJ' && isFrontedPronoun(words, from, to))
  const helpers: number[] = []
  for (let i = from; i < to; i++) if (words[i]?.tag === 'AUX') helpers.push(i)
  // If the verb is at the end, the last auxiliary verb is finite: 'gelöst werden kann'; else the first.
  const finite = isBound ? helpers.at(-1) : helpers[0]
  for (const i of helpers) {
    const word = words[i] as Word
    words[i] = { ...word, form: i === finite ? 'Fin' : 'Inf' }
  }
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word?.tag !== 'VERB') continue
    const isInfinitive = words[i - 1]?.lower === 'zu' || /^(?:\p{L}{2,5})zu\p{L}+n$/u.test(word.lower)
    if (isInfinitive) {
      words[i] = { ...word, form: 'Inf' }
      continue
    }
    if (finite !== undefined) {
      const isParticiple = /(?:^|\p{L})ge\p{L}+(?:t|en)$|t$/u.test(word.lower)
      words[i] = {
        ...word,
        form: !isParticiple && isModal(words[finite]) ? 'Inf' : 'Part.Past',
      }
    } else if (!isFiniteForm(word) && mayBeFinite(word)) {
      const others = findFrom(words, from, to, (w) => w.tag === 'VERB' && w !== word && isFiniteForm(w))
      if (
        others < 0 ||
        findFrom(words, Math.min(others, i), Math.max(others, i), (w) => w.tag === 'CCONJ') >= 0
      )
        words[i] = { ...word, form: 'Fin' }
    }
  }
}

/** 'Das hat …', 'Wer will …': the pronoun that starts a main clause, with its verb right after. */
function isFrontedPronoun(words: readonly Word[], from: number, to: number): boolean {
  const first = findFrom(words, from, to, (w) => w.tag === 'VERB' || w.tag === 'AUX')
  return first >= 0 && first <= from + 1 && words[from - 1]?.text !== ','
}
