import type { Span } from '../types.ts'
import type { Sentence } from './sentence.ts'

const TALKS = /\b(?:discussions?|talks|meetings?|summit|agenda|negotiations?)\b/i
/** What stands between the talks and their subjects; the last one in the sentence counts. */
const ABOUT =
  /\b(?:concerning|including|includes?|touch(?:es|ing)? on|covers?|covering|regarding|about|centred on|centered on|focus(?:ed|ing|es)? on)\s+(?=\S)/gi
const AIM = /\baim(?:ed|ing)? at\s+/i
const AIM_ENDS = /,|\s(?:are|is|was|were|will|which)\s/
const SUBJECT_WORDS = 6

/** An introduction to a list of agenda items: 'critical issues on the agenda include:'. */
export function introducesAgenda(sentence: Sentence): boolean {
  return (
    sentence.text.endsWith(':') &&
    /\b(?:agenda|issues|topics|subjects|points|discuss\w*|talks|meeting)\b/i.test(sentence.text)
  )
}

/**
 * The subjects of talks that a running sentence names: of 'Discussions touch on sensitive subjects including
 * trade tariffs and military expenditure' the last two.
 *
 * @returns spans in the block
 */
export function agendaIn(sentence: Sentence): Span[] {
  const talks = TALKS.exec(sentence.text)
  if (!talks) return []
  const from = talks.index + talks[0].length
  const rest = sentence.text.slice(from)
  const aim = AIM.exec(rest)
  if (aim) return [upTo(sentence, from + aim.index + aim[0].length, AIM_ENDS)]
  const about = [...rest.matchAll(ABOUT)].at(-1)
  if (!about || /[.;]/.test(rest.slice(0, about.index))) return []
  const whole = upTo(
    sentence,
    from + about.index + about[0].length,
    /[;:]|,\s(?:as|while|after|before|with|which|but)\s/,
  )
  return parts(sentence, whole)
}

function upTo(sentence: Sentence, from: number, stop: RegExp): Span {
  const rest = sentence.text.slice(from).replace(/[.!?…]+['"’”]*$/, '')
  const length = stop.exec(rest)?.index ?? rest.length
  return { start: sentence.start + from, end: sentence.start + from + length }
}

/** 'a, b and c' in three, where each is short; else the whole. */
function parts(sentence: Sentence, whole: Span): Span[] {
  const text = sentence.blockText.slice(whole.start, whole.end)
  const spans: Span[] = []
  let start = 0
  for (const cut of [...text.matchAll(/,?\s+and\s+|,\s+/g), undefined]) {
    const end = cut?.index ?? text.length
    spans.push({ start: whole.start + start, end: whole.start + end })
    if (cut) start = cut.index + cut[0].length
  }
  const isShort = (s: Span): boolean =>
    sentence.blockText.slice(s.start, s.end).split(/\s+/).length <= SUBJECT_WORDS
  return spans.every(isShort) ? spans.filter((s) => s.end > s.start) : [whole]
}
