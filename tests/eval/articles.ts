import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeArticle, readBlocks } from '../../facts/articles/plain-text.ts'
import type { Article, EntityId, Fact } from '../../facts/types.ts'

/** A fact that an article must give, or must not. */
export interface Expected {
  readonly kinds: readonly string[]
  readonly who: readonly EntityId[]
  /** `2025-07-10`, or two days with `..` between them; none where there must be no date. */
  readonly date?: string
  /** `-` where the speaker is nobody we know; absent where nothing is said of it. */
  readonly speaker?: EntityId | '-'
}

/** A word that stands for somebody; nobody where it must be left alone. */
export interface ExpectedReference {
  readonly text: string
  readonly who: readonly EntityId[]
}

/** A sentence of a case with what is expected of it. */
export interface Line {
  /** File and line. */
  readonly place: string
  readonly text: string
  readonly must: readonly Expected[]
  readonly mustNot: readonly Expected[]
  readonly references: readonly ExpectedReference[]
}

export interface ArticleCase {
  readonly name: string
  readonly form: string
  readonly article: Article
  readonly lines: readonly Line[]
}

const FOLDER = join(import.meta.dirname, '../cases/articles')

/** All articles with what must be found in them; see cases/articles/README.md. */
export function readArticleCases(folder = FOLDER): ArticleCase[] {
  return globSync('*.txt', { cwd: folder })
    .sort()
    .map((file) => readArticleCase(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')))
}

/** @throws Error that names the place where a line is none. */
export function readArticleCase(name: string, text: string): ArticleCase {
  const rows = text.split('\n')
  const meta = new Map<string, string>()
  const lines: (Line & { must: Expected[]; mustNot: Expected[]; references: ExpectedReference[] })[] = []
  const body: string[] = []
  rows.forEach((row, i) => {
    const place = `${name}:${i + 1}`
    const field = body.length === 0 ? /^(form|date|language|title): (.+)$/.exec(row) : null
    const note = /^ ([=~!]) (.+)$/.exec(row)
    if (field?.[1] && field[2]) meta.set(field[1], field[2])
    else if (note?.[1] && note[2]) annotate(lines.at(-1), note[1], note[2], place)
    else if (row.trim() === '') body.push('')
    else {
      if (row.startsWith(' ')) throw new Error(`${place} is no note: ${row}`)
      body.push(row)
      lines.push({ place, text: row, must: [], mustNot: [], references: [] })
    }
  })
  const blocks = readBlocks(body.join('\n'))
  const date = meta.get('date')
  return {
    name,
    form: meta.get('form') ?? '',
    article: makeArticle(
      { language: meta.get('language') ?? 'en', ...(date === undefined ? {} : { published: date }) },
      blocks,
    ),
    lines,
  }
}

type Notes = { must: Expected[]; mustNot: Expected[]; references: ExpectedReference[] }

function annotate(line: Notes | undefined, mark: string, note: string, place: string): void {
  if (!line) throw new Error(`${place}: a note before any sentence`)
  if (mark === '~') {
    const [, text = '', who = ''] = /^(.+) (\S+)$/.exec(note) ?? []
    if (text === '') throw new Error(`${place} is no note: ${note}`)
    line.references.push({ text, who: who === '-' ? [] : who.split(',').map(idOf) })
    return
  }
  const match = /^(\S+) (\S+)(?: @(\S+))?(?: by (\S+))?$/.exec(note)
  if (!match?.[1] || !match[2]) throw new Error(`${place} is no note: ${note}`)
  const expected: Expected = {
    kinds: match[1].split('/'),
    who: match[2].split(',').map(idOf),
    ...(match[3] ? { date: match[3] } : {}),
    ...(match[4] ? { speaker: match[4] === '-' ? '-' : idOf(match[4]) } : {}),
  }
  ;(mark === '=' ? line.must : line.mustNot).push(expected)
}

function idOf(id: string): EntityId {
  return /^[A-Z]{2}$/.test(id) ? `country:${id}` : `leader:${id}`
}

/** How often something was found rightly, wrongly, and not at all. */
export interface Counts {
  right: number
  wrong: number
  missed: number
}

export interface ArticleScore {
  readonly facts: Counts
  readonly speakers: Counts
  readonly references: Counts
  readonly dates: Counts
  /** What is wrong, in words. */
  readonly mistakes: readonly string[]
}

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 })

/** Counts of several articles in one. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = none()
  for (const key of ['right', 'wrong', 'missed'] as const) for (const one of all) sum[key] += one[key]
  return sum
}

/** Holds the facts of a case's article against what is expected of each of its sentences. */
export function scoreArticle(one: ArticleCase, facts: readonly Fact[]): ArticleScore {
  const score = { facts: none(), speakers: none(), references: none(), dates: none() }
  const mistakes: string[] = []
  // What is only mentioned is found by searching: no card says it.
  const left = new Set(facts.filter(({ kind }) => kind !== 'mentioned'))
  for (const line of one.lines) {
    const here = facts.filter((fact) => isOf(fact, line, one))
    for (const must of line.must) {
      const alike = here.filter(
        (f) => left.has(f) && must.kinds.includes(f.kind) && must.who.every((id) => f.about.includes(id)),
      )
      const found = alike.find((f) => dateOf(f) === must.date) ?? alike[0]
      if (!found && must.kinds.includes('mentioned')) continue
      if (!found) {
        score.facts.missed++
        if (must.date !== undefined) score.dates.missed++
        if (must.speaker && must.speaker !== '-') score.speakers.missed++
        mistakes.push(`${line.place} misses ${must.kinds.join('/')} ${must.who.join(' ')}: ${line.text}`)
        continue
      }
      left.delete(found)
      const isDated = dateOf(found) === must.date
      if (isDated) score.facts.right++
      else {
        score.facts.wrong++
        score.facts.missed++
        mistakes.push(
          `${line.place} is dated ${dateOf(found) ?? 'nothing'}, not ${must.date ?? 'nothing'}: ${line.text}`,
        )
      }
      count(score.dates, dateOf(found), must.date)
      if (must.speaker !== undefined) {
        const speaker = must.speaker === '-' ? undefined : must.speaker
        count(score.speakers, found.speaker?.entity, speaker)
        if (found.speaker?.entity !== speaker)
          mistakes.push(
            `${line.place} is said by ${found.speaker?.words ?? 'nobody'}, not ${speaker ?? 'nobody'}: ${line.text}`,
          )
      } else if (
        found.speaker &&
        !(must.kinds.includes('statement') && found.speaker.entity === must.who[0])
      ) {
        score.speakers.wrong++
        mistakes.push(`${line.place} is said by ${found.speaker.words}, but nobody says it: ${line.text}`)
      }
    }
    for (const not of line.mustNot) {
      const found = here.find(
        (f) => not.kinds.includes(f.kind) && not.who.every((id) => f.about.includes(id)),
      )
      if (found && !left.has(found)) score.facts.wrong++
      if (found) mistakes.push(`${line.place} must not give ${found.kind}: ${line.text}`)
    }
    scoreReferences(line, here, score.references, mistakes)
  }
  for (const fact of left) {
    score.facts.wrong++
    if (fact.speaker) score.speakers.wrong++
    mistakes.push(
      `${one.name} gives ${fact.kind} ${fact.about.join(' ')} ${dateOf(fact) ?? ''}: ${fact.quote.exact}`,
    )
  }
  return { ...score, mistakes }
}

/** Words that were read as somebody in any fact of a sentence, each once. */
function scoreReferences(line: Line, here: readonly Fact[], counts: Counts, mistakes: string[]): void {
  const read = new Map(
    here.flatMap((f) => f.resolved ?? []).map((r) => [`${r.text} ${[...r.entities].sort().join()}`, r]),
  )
  const left = [...read.values()]
  for (const { text, who } of line.references) {
    const at = left.findIndex((r) => r.text.toLowerCase() === text.toLowerCase() && sameIds(r.entities, who))
    const other = left.findIndex((r) => r.text.toLowerCase() === text.toLowerCase())
    if (who.length === 0) {
      if (other < 0) continue
    } else if (at >= 0) {
      counts.right++
      left.splice(at, 1)
      continue
    } else counts.missed++
    mistakes.push(
      `${line.place}: '${text}' is ${left[other]?.entities.join(' ') ?? 'nobody'}, not ${who.join(' ') || 'nobody'}: ${line.text}`,
    )
  }
  counts.wrong += left.length
  for (const { text, entities, rule } of left)
    mistakes.push(`${line.place}: '${text}' is read as ${entities.join(' ')} (${rule}): ${line.text}`)
}

function sameIds(a: readonly EntityId[], b: readonly EntityId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}

function count(counts: Counts, found: string | undefined, wanted: string | undefined): void {
  if (found === undefined && wanted === undefined) return
  if (found === wanted) counts.right++
  else {
    if (found !== undefined) counts.wrong++
    if (wanted !== undefined) counts.missed++
  }
}

/** `2025-07-10` or `2025-07-01..2025-07-31`. */
function dateOf({ when }: Fact): string | undefined {
  if (when?.from === undefined) return undefined
  return when.from === when.to ? when.from : `${when.from}..${when.to}`
}

/** Whether a fact's quote is in a sentence of the case. */
function isOf(fact: Fact, line: Line, { article }: ArticleCase): boolean {
  const text = plain(line.text)
  const quote = fact.quote.exact
  const block = article.blocks[fact.quote.block]?.text ?? ''
  const at = block.indexOf(text)
  if (at < 0) return text.includes(quote)
  return fact.quote.start < at + text.length && fact.quote.end > at
}

/** The line as its block has it. */
function plain(line: string): string {
  return readBlocks(line)[0]?.text ?? line
}
