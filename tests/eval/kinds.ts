import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeArticle, readBlocks } from '../../facts/articles/plain-text.ts'
import type { Article, EntityId, Fact } from '../../facts/types.ts'
import { daysOf, idOf, shownOf, speakerOf } from './shown.ts'

/** What a fact must be like, or must not; what is absent may be anything. */
export interface Pattern {
  /** `office:past` has a tense; empty: any kind. */
  readonly kinds: readonly string[]
  /** All of these must be among those it is about. */
  readonly about: readonly EntityId[]
  /** As `daysOf` writes it; `-`: no date. */
  readonly date?: string
  readonly planned?: true
  /** An id, or the article's words; `-`: no leader and no country. */
  readonly by?: { readonly id: EntityId } | { readonly words: string } | '-'
  /** Words that the fact's own words hold. */
  readonly words?: string
}

/** A word that stands for somebody; nobody where it must be left alone. */
export interface Reference {
  readonly text: string
  readonly who: readonly EntityId[]
}

/** A text with what must come out of it and what must not; see cases/kinds/README.md. */
export interface KindCase {
  /** `before`: written before the rules that it tries; `after`: when they stood. */
  readonly part: 'before' | 'after'
  /** The file's name without part and ending: `04-offices`, `recall-visit`. */
  readonly kind: string
  readonly id: string
  readonly article: Article
  readonly must: readonly Pattern[]
  readonly mustNot: readonly Pattern[]
  readonly references: readonly Reference[]
}

const FOLDER = join(import.meta.dirname, '../cases/kinds')

/** All cases, in the order of files. @throws Error that names the place of a line that is none */
export function readKindCases(folder = FOLDER): KindCase[] {
  return globSync('*.txt', { cwd: folder })
    .sort()
    .flatMap((file) => readKindFile(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')))
}

const HEADER = /^# (\S+-\d+) ([a-z]{2}) (\d{4}-\d{2}-\d{2})$/

interface Raw {
  id: string
  language: string
  published: string
  lines: string[]
  must: Pattern[]
  mustNot: Pattern[]
  references: Reference[]
}

/** @param name of the file without `.txt`: `04-offices.after` is the second part of `04-offices` */
export function readKindFile(name: string, text: string): KindCase[] {
  const found: Raw[] = []
  for (const [i, row] of text.split('\n').entries()) {
    const place = `${name}:${i + 1}`
    const header = HEADER.exec(row)
    const last = found.at(-1)
    if (header) {
      const [, id = '', language = '', published = ''] = header
      found.push({ id, language, published, lines: [], must: [], mustNot: [], references: [] })
    } else if (row === '#' && last) found.push(nextOf(last))
    else if (row.trim() === '') continue
    else if (!last) throw new Error(`${place} stands before any case`)
    else if (row.startsWith(' ')) annotate(last, row, place)
    else if (last.must.length + last.mustNot.length + last.references.length > 0)
      throw new Error(`${place}: text behind the notes`)
    else last.lines.push(row)
  }
  return found.map((raw) => caseOf(name, raw))
}

/** The same language and day, and the number that follows. */
function nextOf({ id, language, published }: Raw): Raw {
  const [, stem = '', number = '0'] = /^(.*-)(\d+)$/.exec(id) ?? []
  const next = `${stem}${String(Number(number) + 1).padStart(number.length, '0')}`
  return { id: next, language, published, lines: [], must: [], mustNot: [], references: [] }
}

function caseOf(name: string, { id, language, published, lines, must, mustNot, references }: Raw): KindCase {
  const isAfter = name.endsWith('.after')
  return {
    part: isAfter ? 'after' : 'before',
    kind: isAfter ? name.slice(0, -'.after'.length) : name,
    id,
    article: makeArticle({ language, published }, readBlocks(lines.join('\n\n'))),
    must,
    mustNot,
    references,
  }
}

const NOTE =
  /^ ([=!]) (\S+) (\S+)(?: @(\S+))?(?<planned> planned)?(?: by (?:"([^"]+)"|(\S+)))?(?: "([^"]+)"| “(.+)”)?$/

function annotate(raw: Raw, row: string, place: string): void {
  const [, pronoun, who] = /^ ~ (.+) (\S+)$/.exec(row) ?? []
  if (pronoun && who) {
    raw.references.push({ text: pronoun, who: who === '-' ? [] : who.split(',').map(idOf) })
    return
  }
  const match = NOTE.exec(row)
  if (!match) throw new Error(`${place} is no note: ${row}`)
  const [, mark, kinds = '', about = '', date, , speakerWords, speaker, plainWords, quotedWords] = match
  const words = plainWords ?? quotedWords
  const by = speakerWords
    ? { words: speakerWords }
    : speaker === '-'
      ? '-'
      : speaker
        ? { id: idOf(speaker) }
        : undefined
  const pattern: Pattern = {
    kinds: kinds === '*' ? [] : kinds.split('/'),
    about: about === '*' ? [] : about.split(',').map(idOf),
    ...(date ? { date } : {}),
    ...(match.groups?.planned ? { planned: true } : {}),
    ...(by ? { by } : {}),
    ...(words ? { words } : {}),
  }
  const text = raw.lines.join('\n')
  if (words && !text.includes(words)) throw new Error(`${place}: the text has no '${words}'`)
  ;(mark === '=' ? raw.must : raw.mustNot).push(pattern)
}

function isLike(fact: Fact, { kinds, about, date, planned, by, words }: Pattern): boolean {
  const { tense } = (fact as { readonly office?: { readonly tense?: string } }).office ?? {}
  if (kinds.length > 0 && !kinds.some((kind) => kind === fact.kind || kind === `${fact.kind}:${tense}`))
    return false
  if (!about.every((id) => fact.about.includes(id))) return false
  if (date !== undefined && (daysOf(fact) ?? '-') !== date) return false
  if (planned && !(fact as { readonly planned?: true }).planned) return false
  return isSaidBy(fact, by) && (words === undefined || fact.quote.exact.includes(words))
}

function isSaidBy(fact: Fact, by: Pattern['by']): boolean {
  if (by === undefined) return true
  const speaker = speakerOf(fact)
  if (by === '-') return speaker?.entity === undefined
  return 'id' in by ? speaker?.entity === by.id : (speaker?.words.includes(by.words) ?? false)
}

/** What is wrong with the facts that were made of a case's text, in words; empty where all is right. */
export function kindMistakes(one: KindCase, facts: readonly Fact[]): string[] {
  const shown = shownOf(facts)
  const missed = one.must
    .filter((pattern) => !shown.some((fact) => isLike(fact, pattern)))
    .map((pattern) => `misses ${told(pattern)}`)
  const wrong = one.mustNot.flatMap((pattern) =>
    shown
      .filter((fact) => isLike(fact, pattern))
      .slice(0, 1)
      .map((fact) => `must not give ${fact.kind} ${fact.about.join(' ')}: ${fact.quote.exact}`),
  )
  return [...missed, ...wrong, ...one.references.flatMap((reference) => misread(reference, shown))]
}

/** A word that must be read as somebody is, somewhere, and nowhere as anybody else. */
function misread({ text, who }: Reference, shown: readonly Fact[]): string[] {
  const read = shown
    .flatMap((fact) => fact.resolved ?? [])
    .filter((resolution) => resolution.text.toLowerCase() === text.toLowerCase())
  const wanted = [...who].sort().join()
  const other = read.find(({ entities }) => [...entities].sort().join() !== wanted)
  if (other) return [`'${text}' is read as ${other.entities.join(' ')}`]
  return who.length > 0 && read.length === 0 ? [`'${text}' is read as nobody`] : []
}

function told({ kinds, about, date, planned, by, words }: Pattern): string {
  const speaker = by === undefined || by === '-' ? by : 'id' in by ? by.id : by.words
  return [
    kinds.join('/') || '*',
    about.join(' ') || '*',
    date === undefined ? '' : `@${date}`,
    planned ? 'planned' : '',
    speaker === undefined ? '' : `by ${speaker}`,
    words === undefined ? '' : `"${words}"`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How many cases of a part are all right. */
export interface Passed {
  passed: number
  all: number
}

/** By kind of case, in order: how many are right of those written before and after the rules. */
export type KindTable = ReadonlyMap<string, { readonly before: Passed; readonly after: Passed }>

/** Builds each case's facts and counts; `mistakes` names each case that is wrong. */
export function scoreKinds(
  cases: readonly KindCase[],
  build: (article: Article) => readonly Fact[],
): { readonly table: KindTable; readonly mistakes: readonly string[] } {
  const table = new Map<string, { before: Passed; after: Passed }>()
  const mistakes: string[] = []
  for (const one of cases) {
    const row = table.get(one.kind) ?? { before: { passed: 0, all: 0 }, after: { passed: 0, all: 0 } }
    table.set(one.kind, row)
    const found = kindMistakes(one, build(one.article))
    row[one.part].all++
    if (found.length === 0) row[one.part].passed++
    for (const mistake of found) mistakes.push(`${one.kind} ${one.id} (${one.part}) ${mistake}`)
  }
  return { table, mistakes }
}

/** The share of a part's cases that are right, 0 to 1; 1 where there are none. */
export function shareOf(table: KindTable, part: 'before' | 'after', isIn = (_kind: string) => true): number {
  const rows = [...table].filter(([kind]) => isIn(kind)).map(([, row]) => row[part])
  const all = rows.reduce((sum, row) => sum + row.all, 0)
  return all === 0 ? 1 : rows.reduce((sum, row) => sum + row.passed, 0) / all
}
