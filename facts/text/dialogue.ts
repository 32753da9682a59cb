import type { Span } from '../types.ts'

/** Languages in which a dash can open direct speech. */
const DASHED = /^(?:es|fr|pt|it|ca|gl)\b/i

const STARTS = /^\s*—\s*(?=\S)/
/** The narrator's words within direct speech: 'dijo Lula', 'a-t-il répondu'. */
const SAYS =
  /^\s*(?:(?:le|la|lo|les|se|s’|s'|l’|l'|m’|me|nos)\s*)?(?:dijo|dice|dicen|afirmó|agregó|añadió|respondió|contestó|preguntó|aseguró|señaló|explicó|sostuvo|insistió|replicó|comentó|disse|diz|afirmou|respondeu|perguntou|acrescentou|declarou|explicou|dit|dit-il|dit-elle|répond|répondit|demande|demanda|lance|ajoute|explique|assure|confie|(?:a|avait)-t-(?:il|elle|on)|a\s+(?:dit|répondu|demandé|ajouté|lancé|expliqué|déclaré)|ha\s+(?:detto|risposto|aggiunto|dicho|respondido)|disse|dice|chiede|risponde|rispose|replica)(?![\p{L}])/iu

/**
 * Direct speech that a dash opens at the block's start: '— No, dijo Sánchez.' Dashes or a comma separate what is said from
 * the narrator's words. Lists have dashes too, so without a verb of saying it is speech only if it is a question, or if the
 * next block starts with a dash as well.
 */
export function dialogue(
  text: string,
  { language = '', next }: { readonly language?: string; readonly next?: string | undefined },
): Span[] {
  const lead = DASHED.test(language) ? STARTS.exec(text)?.[0] : undefined
  if (lead === undefined) return []
  const spans: Span[] = []
  let isSaid = false
  let at = lead.length
  let isSpeech = true
  for (const part of text.slice(at).split(/(?<=\s)—|—(?=\s|[.,;:])/)) {
    const words = part
    const inner = isSpeech ? saying(words) : undefined
    if (isSpeech) spans.push(trimmed(text, at, at + (inner ?? words.length)))
    // After '—dijo Lula.' without another dash, everything is the narrator's.
    if (SAYS.test(words) || inner !== undefined) isSaid = true
    if (inner === undefined) isSpeech = !isSpeech
    at += words.length + 1
  }
  if (isSaid)
    return spans.filter((span) => span.end > span.start && !SAYS.test(text.slice(span.start, span.end)))
  const isWhole = /\?\s*$/.test(text) || STARTS.test(next ?? '')
  return isWhole ? [trimmed(text, lead.length, text.length)] : []
}

/** Where the narrator's words start after a comma. */
function saying(words: string): number | undefined {
  for (const comma of words.matchAll(/[,!?]\s/g)) {
    if (SAYS.test(words.slice(comma.index + 1, comma.index + 40))) return comma.index + 1
  }
  return undefined
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
