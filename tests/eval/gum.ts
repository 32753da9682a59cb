import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticle } from '../../facts/articles/plain-text.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { fold } from '../../facts/text/normalize.ts'
import type { Alias, Article, Block, Entity, EntityId, FactBundle, Span, World } from '../../facts/types.ts'
import { shownOf } from './shown.ts'

/** A place of a document that GUM marks as somebody or something. */
interface GumMention extends Span {
  readonly block: number
  /** Places with the same one are of the same person or thing. */
  readonly group: string
}

/** A document of GUM (Zeldes, 2017) with its coreference. For measuring alone: nothing of it is in the project. */
export interface GumDocument {
  readonly article: Article
  readonly mentions: readonly GumMention[]
  /** By group: its names, folded. */
  readonly names: ReadonlyMap<string, readonly string[]>
  /** The groups that are people. */
  readonly people: ReadonlySet<string>
}

const OPEN_OR_CLOSE = /\((\d+)(?:\[[^\]]*\])?-([^()]*)(\))?|(\d+)(?:\[[^\]]*\])?\)/g
const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/i

/** Reads a file of GUM's `dep` folder (CoNLL-U, with `Entity` in the last column). */
export function readGum(text: string): GumDocument {
  const blocks: { kind: Block['kind']; text: string }[] = []
  const mentions: GumMention[] = []
  const names = new Map<string, string[]>()
  const people = new Set<string>()
  const open = new Map<string, { start: number; block: number }[]>()
  let published: string | undefined
  let isNew = true
  let sentence: Span = { start: 0, end: 0 }
  let at = 0

  const close = (group: string, end: number): void => {
    const begun = open.get(group)?.pop()
    if (!begun) return
    mentions.push({ block: begun.block, start: begun.start, end, group })
    const surface = blocks[begun.block]?.text.slice(begun.start, end) ?? ''
    if (/^\p{Lu}/u.test(surface) && !PRONOUN.test(surface)) nameOf(group, surface)
  }
  const nameOf = (group: string, name: string): void => {
    names.set(group, [...(names.get(group) ?? []), fold(name.replaceAll('_', ' '))])
  }

  for (const line of text.split('\n')) {
    const date = /^# meta::dateCreated = (\d{4}-\d{2}-\d{2})/.exec(line)?.[1]
    const kind = /^# newpar_block = (\w+)/.exec(line)?.[1]
    const words = /^# text = (.*)/.exec(line)?.[1]
    if (date) published = date
    if (line.startsWith('# newpar') && !kind) isNew = true
    if (kind && isNew) {
      blocks.push({ kind: kind === 'head' ? 'heading' : kind === 'item' ? 'item' : 'paragraph', text: '' })
      isNew = false
    }
    if (words !== undefined) {
      if (isNew) blocks.push({ kind: 'paragraph', text: '' })
      isNew = false
      const last = blocks.at(-1)
      if (!last) continue
      at = last.text === '' ? 0 : last.text.length + 1
      last.text = last.text === '' ? words : `${last.text} ${words}`
      sentence = { start: at, end: last.text.length }
    }
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t')
    if (!/^\d+$/.test(id)) continue
    const block = blocks.length - 1
    // A part of a contraction need not be in the text as it is written here.
    const found = (blocks[block]?.text ?? '').indexOf(form, at)
    const start = found < 0 || found > at + 2 ? Math.min(at, sentence.end) : found
    const end = Math.min(start + form.length, sentence.end)
    at = end
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [, group, about = '', isWhole, closed] of entity.matchAll(OPEN_OR_CLOSE)) {
      if (group) {
        open.set(group, [...(open.get(group) ?? []), { start, block }])
        if (about.startsWith('person')) people.add(group)
        const identity = about.split('-').slice(6).join('-')
        if (identity) nameOf(group, decodeURIComponent(identity.replace(/%(?![0-9A-F]{2})/g, '')))
        if (isWhole) close(group, end)
      } else if (closed) close(closed, end)
    }
  }
  const article = makeArticle({ language: 'en', ...(published ? { published } : {}) }, blocks)
  return { article, mentions, names, people }
}

/** How the words that were read as a person hold against GUM. */
export interface GumScore {
  right: number
  wrong: number
  /** Words that GUM marks nowhere in the fact. */
  unmarked: number
  /** 'he', 'she', … of a person whom we know; and how many of them were read so. */
  known: number
  read: number
}

export function scoreGum(
  { article, mentions, names }: GumDocument,
  bundle: Pick<FactBundle, 'facts' | 'entities'>,
  leaders: readonly Entity[],
): GumScore {
  const text = ({ block, start, end }: GumMention): string =>
    article.blocks[block]?.text.slice(start, end) ?? ''
  const isOf = (group: string, name: string): boolean =>
    (names.get(group) ?? []).some((own) => holds(own, name))
  const nameById = new Map([...leaders, ...bundle.entities].map(({ id, name }) => [id, fold(name)]))
  const verdicts = new Map<GumMention | string, boolean>()
  const score: GumScore = { right: 0, wrong: 0, unmarked: 0, known: 0, read: 0 }
  for (const { quote, resolved = [] } of shownOf(bundle.facts))
    for (const { text: words, entities } of resolved) {
      const [id] = entities
      if (entities.length !== 1 || !id?.startsWith('leader:')) continue
      const here = mentions.filter(
        (one) =>
          one.block === quote.block &&
          one.start >= quote.start &&
          one.end <= quote.end &&
          text(one).toLowerCase() === words.toLowerCase(),
      )
      const name = nameById.get(id) ?? ''
      const right = here.find(({ group }) => isOf(group, name))
      const place = right ?? here[0]
      if (place) verdicts.set(place, right !== undefined && verdicts.get(place) !== false)
      else score.unmarked++
    }
  for (const isRight of verdicts.values()) score[isRight ? 'right' : 'wrong']++
  const full = leaders.map(({ name }) => fold(name))
  for (const one of mentions.filter((mention) => PRONOUN.test(text(mention)))) {
    if (!(names.get(one.group) ?? []).some((own) => full.includes(own))) continue
    score.known++
    if (verdicts.get(one)) score.read++
  }
  return score
}

/** Whether a name in a text holds a person's last name. */
function holds(own: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return own.split(/[^\p{L}\p{N}]+/u).includes(surname)
}

const WHOLE_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2} \p{Lu}[\p{L}'’-]+$/u
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Professor|President|Prime|Senator|Judge|Minister|The)\b/

/** The world with everybody whom a document names in full as one more leader: so that their pronouns count as well. */
export function withPeople(world: World, { article, mentions, names, people }: GumDocument): World {
  const text = ({ block, start, end }: GumMention): string =>
    article.blocks[block]?.text.slice(start, end) ?? ''
  const known = new Set(world.entities.map(({ name }) => fold(name)))
  const entities: Entity[] = []
  const aliases: Alias[] = []
  for (const group of people) {
    const own = mentions.filter((one) => one.group === group).map((one) => text(one).replace(/['’]s$/, ''))
    const name = own.find((words) => WHOLE_NAME.test(words) && !TITLE.test(words))
    if (!name || names.get(group)?.some((one) => known.has(one))) continue
    const pronoun = own.some((word) => /^(?:she|her)$/i.test(word)) ? 'she' : 'he'
    const id: EntityId = `leader:gum-${group}`
    entities.push({ id, kind: 'leader', name, pronoun })
    aliases.push({ text: name, entity: id, kind: 'name' })
    aliases.push({ text: name.split(' ').at(-1) ?? name, entity: id, kind: 'surname' })
  }
  return { ...world, entities: [...world.entities, ...entities], aliases: [...world.aliases, ...aliases] }
}

/** Pronouns and the like that are read as a person, on GUM's documents, which ATTACHE_GUM names the folder of. */
export function gumTable(world: World): void {
  const folder = process.env.ATTACHE_GUM ?? join(import.meta.dirname, '../../../shared/gum')
  const files = existsSync(folder) ? globSync('**/dep/GUM_*.conllu', { cwd: folder }).sort() : []
  if (files.length === 0) {
    console.log(
      `coreference on GUM is skipped: there is no dep/GUM_*.conllu under ${folder} (ATTACHE_GUM names another)`,
    )
    return
  }
  const isNews = (file: string): boolean => file.includes('GUM_news_')
  const news = files.filter(isNews)
  for (const [name, own, worldOf] of [
    ['news', news, () => world],
    ['news, everybody named taken for a leader', news, (one: GumDocument) => withPeople(world, one)],
    ['other genres', files.filter((file) => !isNews(file)), () => world],
  ] as const) {
    const sum: GumScore = { right: 0, wrong: 0, unmarked: 0, known: 0, read: 0 }
    for (const file of own) {
      const document = readGum(readFileSync(join(folder, file), 'utf8'))
      const theirs = worldOf(document)
      const leaders = theirs.entities.filter(({ kind }) => kind === 'leader')
      const score = scoreGum(document, buildArticle(document.article, theirs), leaders)
      for (const key of ['right', 'wrong', 'unmarked', 'known', 'read'] as const) sum[key] += score[key]
    }
    const { right, wrong, unmarked, known, read } = sum
    console.log(
      `GUM, ${name} (${own.length} documents): words read as a person right ${right} of ${right + wrong}${unmarked ? `, ${unmarked} more that GUM does not mark` : ''}; of ${known} pronouns of people whom we know, ${read} are read in facts`,
    )
  }
}
