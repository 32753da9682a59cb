import { mentionsOfText } from '../linking/find-mentions.ts'
import { compileMatcher } from '../names/matcher.ts'
import { unpackNames } from '../names/name-table.ts'
import { packNames } from '../names/pack-names.ts'
import type { Mention } from '../types.ts'
import { CommandError, readText, UsageError } from './files.ts'
import { loadWorld } from './load.ts'

/**
 * `mentions FILE.jsonl`: the names in each text, as lines of JSON.
 *
 * @throws UsageError without a file
 * @throws CommandError if a line has no text
 */
export function mentionsCommand([file]: readonly string[]): string {
  if (file === undefined) throw new UsageError()
  const world = loadWorld()
  const names = unpackNames(packNames(world))
  const matcher = compileMatcher(names)
  const entities = new Map(world.entities.map((e) => [e.id, e]))
  const shown = (m: Mention): object => {
    const entity = entities.get(m.entity)
    const { start, end, surface, confidence, why } = m
    return {
      start,
      end,
      surface,
      kind: entity?.kind,
      iso2: entity?.iso2,
      name: entity?.name,
      entity: m.entity,
      confidence,
      why,
    }
  }
  const lines = readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .map((line, i) => {
      const { id, text, date } = jsonLine(file, line, i + 1)
      const found = mentionsOfText(names, matcher, text, date === undefined ? {} : { date })
      const unsettled = found.filter((m) => m.others).map((m) => ({ ...shown(m), others: m.others }))
      const mentionsCommand = found.filter((m) => !m.others).map(shown)
      return `${JSON.stringify({ id, mentions: mentionsCommand, ...(unsettled.length > 0 ? { unsettled } : {}) })}\n`
    })
    .join('')
}

function jsonLine(
  file: string,
  line: string,
  number: number,
): { id: unknown; text: string; date: string | undefined } {
  try {
    const { id, text, date } = JSON.parse(line) as { id: unknown; text: unknown; date?: unknown }
    if (typeof text === 'string') return { id, text, date: typeof date === 'string' ? date : undefined }
  } catch {
    // reported below, like a line without text
  }
  throw new CommandError(`${file}, line ${number}: a line must be {"id": …, "text": "…"}`)
}
