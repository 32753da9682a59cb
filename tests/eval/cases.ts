import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { About } from '../../facts/linking/context.ts'
import type { EntityId } from '../../facts/types.ts'

/** A bracketed place of a case. */
export interface Judged {
  readonly start: number
  readonly end: number
  /** Whom it must be marked as, more than one where namesakes must be offered together; none: it must not be marked. */
  readonly ids: readonly EntityId[]
}

/** A sentence with what must and what must not be marked in it; see cases/ambiguity/README.md. */
export interface Case {
  /** File and line. */
  readonly place: string
  readonly text: string
  readonly judged: readonly Judged[]
  readonly reason: string
  readonly date?: string
  readonly language?: string
  readonly governments: boolean
}

const MARKUP = /\[([^\]>]+)>([^\]]+)\]|\{([^}]+)\}/g

/** All cases, in the order of files and lines. */
export function readCases(): Case[] {
  const folder = join(import.meta.dirname, '../cases/ambiguity')
  return globSync('*.txt', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          line === '' || line.startsWith('#') ? [] : [readCase(`${basename(file)}:${i + 1}`, line)],
        ),
    )
}

/** @throws Error that names the place where the line is no case. */
export function readCase(place: string, line: string): Case {
  const [body = '', reason = ''] = line.split(' # ')
  const options = /^((?:@\S+ )*)(.*)$/.exec(body)
  const marked = (options?.[2] ?? '').replaceAll(' / ', '\n')
  const judged: Judged[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARKUP)) {
    text += marked.slice(at, match.index)
    const surface = match[1] ?? match[3] ?? ''
    const ids = match[2]?.split('|').map(idOf) ?? []
    judged.push({ start: text.length, end: text.length + surface.length, ids })
    text += surface
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  if (judged.length === 0 || reason === '' || /[[\]{}]/.test(text))
    throw new Error(`${place} is no case: ${line}`)
  const given = (options?.[1] ?? '').split(/[@ ]+/).filter(Boolean)
  const date = given.find((option) => /^\d/.test(option))
  const language = given.find((option) => !/^\d/.test(option) && option !== 'governments')
  return {
    place,
    text,
    judged,
    reason,
    governments: given.includes('governments'),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
}

function idOf(id: string): EntityId {
  return /^[A-Z]{2}$/.test(id) ? `country:${id}` : `leader:${id}`
}

/** What a case says of its text besides the words. */
export function aboutOf({ date, language, governments }: Case): About {
  return {
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    options: { governments },
  }
}

/** What a finder says of a text. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
}

/** What is wrong with what was found in a case; empty where it is right. */
export function mistakes({ judged, text }: Case, found: readonly Found[]): string[] {
  return judged.flatMap(({ start, end, ids }) => {
    const here = found.filter((f) => f.start < end && f.end > start)
    const said = here.map((f) => [...f.ids].sort().join('|')).join(', ')
    const surface = text.slice(start, end)
    if (ids.length === 0) return here.length === 0 ? [] : [`${surface} is marked as ${said}`]
    const wanted = [...ids].sort().join('|')
    return said === wanted ? [] : [`${surface} is ${said || 'not marked'}, not ${wanted}`]
  })
}
