import type { EntityId } from '../types.ts'
import type { Reference, Understood } from './coreference.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isLeader, type Lookup, type Sentence } from './sentence.ts'
import type { Speech } from './speech.ts'

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The sentence as it stands alone: without 'However,', with the subject's full name, and with a name for the first word
 * that stands for somebody whom the sentence does not name.
 */
export function standalone(
  sentence: Sentence,
  { subject, references }: Understood,
  speech: Speech | undefined,
  lexicon: Lexicon,
  lookup: Lookup,
): string {
  const connective = lexicon.connective.exec(sentence.text)?.[0].length ?? 0
  const start = sentence.start + connective
  const changes: Change[] = []
  const mention = subject && sentence.mentions.find((m) => m.start === subject.start)
  if (mention && isLeader(mention)) {
    changes.push({ start: mention.start, end: mention.end, text: lookup.entity(mention.entity).name })
  }
  const named = new Set<EntityId>(sentence.mentions.map((m) => m.entity))
  for (const reference of references) {
    // Whom words name at least is not all whom they mean: 'both leaders' stays.
    if (reference.rule === 'in every meeting') continue
    if (reference.start < start || reference.entities.every((id) => named.has(id))) continue
    for (const id of reference.entities) named.add(id)
    changes.push({ start: reference.start, end: reference.end, text: inWords(reference, lookup) })
  }
  const text = changed(sentence.blockText, start, sentence.end, changes)
  // Direct speech that goes on alone: who speaks is said in front.
  const isUnnamed = speech?.speaker !== undefined && !named.has(speech.speaker)
  const whole = isUnnamed && speech?.speaker ? `${lookup.entity(speech.speaker).name}: ${text}` : text
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

function inWords({ entities, genitive }: Reference, lookup: Lookup): string {
  const names = entities.map((id) => lookup.entity(id).name)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  return genitive ? `${list}’s` : list
}

function changed(text: string, start: number, end: number, changes: readonly Change[]): string {
  let out = ''
  let at = start
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < at) continue
    out += text.slice(at, change.start) + change.text
    at = change.end
  }
  return out + text.slice(at, end)
}
