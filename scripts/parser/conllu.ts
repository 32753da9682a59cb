/** Reads treebanks in CoNLL-U into sentences of our own words: words that a treebank splits and we do not are joined. */
import { type ParserLanguage, tokensOf } from '../../facts/extract/parser/tokens.ts'

/** A sentence of a treebank, every list by word. */
export interface TreebankSentence {
  readonly words: readonly string[]
  /** Part of speech, and form after a `|`. */
  readonly tags: readonly string[]
  /** The head's place; -1 of the root. */
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  /** Words whose part of speech is known beforehand: joined names. */
  readonly joined: readonly boolean[]
}

interface Row {
  form: string
  upos: string
  xpos: string
  feats: string
  head: number
  label: string
  start: number
  end: number
}

/** Subtypes that are kept; of the others only the relation is kept. */
const SUBTYPES = new Set([
  'nsubj:pass',
  'csubj:pass',
  'aux:pass',
  'aux:tense',
  'aux:caus',
  'obl:agent',
  'acl:relcl',
  'compound:prt',
  'expl:pass',
  'nmod:poss',
  'nsubj:outer',
])

/** The relation that is learnt. */
function labelOf(deprel: string): string {
  if (deprel === 'aux:tense' || deprel === 'aux:caus') return 'aux'
  if (deprel === 'nsubj:caus') return 'nsubj'
  if (SUBTYPES.has(deprel)) return deprel === 'nsubj:outer' ? 'nsubj' : deprel
  if (deprel === 'det:poss' || deprel === 'obl:mod' || deprel === 'obl:arg')
    return deprel.split(':')[0] as string
  return deprel.split(':')[0] as string
}

/** The tag that is learnt, of a part of speech and features as 'Mood=Ind|Tense=Past|VerbForm=Fin'. */
export function tagOf(upos: string, feats: string): string {
  const has = (feature: string): boolean => `|${feats}|`.includes(`|${feature}|`)
  if (upos === 'NOUN') return has('Number=Plur') ? 'NOUN|Plur' : 'NOUN'
  if (upos === 'PRON')
    return /PronType=[\w,]*Rel/.test(feats)
      ? 'PRON|Rel'
      : /PronType=[\w,]*Int/.test(feats)
        ? 'PRON|Int'
        : 'PRON'
  if (upos !== 'VERB' && upos !== 'AUX') return upos === '_' ? 'X' : upos
  return `${upos}|${formOf(has)}`
}

function formOf(has: (feature: string) => boolean): string {
  if (has('VerbForm=Inf')) return 'Inf'
  if (has('VerbForm=Ger') || has('VerbForm=Conv')) return 'Ger'
  // 'meeting' and 'faisant' differ from gerunds by what they are used for alone.
  if (has('VerbForm=Part')) return has('Tense=Pres') ? 'Ger' : 'Part'
  if (has('Mood=Imp')) return 'Imp'
  if (has('Mood=Cnd')) return 'Fin.Cnd'
  if (has('Mood=Sub')) return 'Fin.Sub'
  if (has('Tense=Fut')) return 'Fin.Fut'
  if (has('Tense=Past') || has('Tense=Imp') || has('Tense=Pqp')) return 'Fin.Past'
  return has('VerbForm=Fin') || has('Tense=Pres') ? 'Fin.Pres' : 'Inf'
}

/** The sentences of a file's text. Those that are no tree, or whose words are not in their text, are left out. */
export function sentencesOf(text: string, language: ParserLanguage): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  for (const block of text.replace(/\r/g, '').split(/\n\n+/)) {
    const read = rowsOf(block)
    if (!read) continue
    const sentence = ours(read.text, read.rows, language)
    if (sentence) sentences.push(sentence)
  }
  return sentences
}

/** Words with where they are in the sentence's text. */
function rowsOf(block: string): { text: string; rows: Row[] } | undefined {
  const rows: Row[] = []
  let text = ''
  /** A span of several words: its last word, and its place in the text. */
  let span: { last: number; start: number; end: number; form: string; spaced: boolean } | undefined
  let inside = ''
  for (const line of block.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const [id = '', form = '', , upos = '', xpos = '', feats = '', head = '', label = '', , misc = ''] =
      line.split('\t')
    if (id.includes('.')) continue
    const spaced = !misc.includes('SpaceAfter=No')
    if (id.includes('-')) {
      span = {
        last: Number(id.split('-')[1]),
        start: text.length,
        end: text.length + form.length,
        form,
        spaced,
      }
      inside = ''
      text += form
      if (spaced) text += ' '
      continue
    }
    if (!/^\d+$/.test(id) || !/^\d+$/.test(head)) return undefined
    const row: Row = { form, upos, xpos, feats, head: Number(head) - 1, label, start: 0, end: 0 }
    if (span) {
      row.start = span.start
      row.end = span.end
      // If the words make up the whole, as in 'do|n't', each has its place.
      if (span.form.startsWith(inside + form)) {
        row.start += inside.length
        row.end = row.start + form.length
      }
      inside += form
      if (Number(id) === span.last) {
        if (inside !== span.form)
          for (let k = Number(id) - 1, at = rows; k >= 0; k--) {
            const other = k === Number(id) - 1 ? row : at[k]
            if (!other || other.end <= span.start) break
            other.start = span.start
            other.end = span.end
          }
        span = undefined
      }
    } else {
      row.start = text.length
      row.end = text.length + form.length
      text += form
      if (spaced) text += ' '
    }
    rows.push(row)
  }
  return rows.length > 0 ? { text, rows } : undefined
}

/** Joins a treebank's words to ours. */
function ours(text: string, rows: readonly Row[], language: ParserLanguage): TreebankSentence | undefined {
  const tokens = tokensOf(text, language)
  /** The place of our word of each of theirs: the one that its first letter is in. */
  const place: number[] = []
  let at = 0
  for (const row of rows) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= row.start) at++
    if (at === tokens.length) return undefined
    place.push(at)
  }
  const words = tokens.map(({ start, end }) => text.slice(start, end))
  /** The treebank's word from which ours takes its head. */
  const leads: number[] = new Array<number>(tokens.length).fill(-1)
  for (const [i, row] of rows.entries()) {
    const own = place[i] as number
    const before = leads[own] as number
    const outside = row.head === -1 || place[row.head] !== own
    const better = before === -1 || (rows[before]?.upos === 'PUNCT' && row.upos !== 'PUNCT')
    if (outside && better) leads[own] = i
  }
  const tags: string[] = []
  const heads: number[] = []
  const labels: string[] = []
  for (const [i, lead] of leads.entries()) {
    const row = rows[lead]
    if (row) {
      // English treebanks tag 'United' in 'United States' an adjective, but their own tags say that it belongs to a name.
      tags.push(tagOf(row.xpos.startsWith('NNP') ? 'PROPN' : row.upos, row.feats))
      heads.push(row.head === -1 ? -1 : (place[row.head] as number))
      labels.push(labelOf(row.label))
    } else {
      // A word that we split off and they do not depends on the word before it.
      if (i === 0) return undefined
      tags.push(/^[\p{P}\p{S}]+$/u.test(words[i] ?? '') ? 'PUNCT' : (tags[i - 1] as string))
      heads.push(i - 1)
      labels.push(tags[i] === 'PUNCT' ? 'punct' : 'flat')
    }
  }
  return isTree(heads) ? { words, tags, heads, labels, joined: words.map(() => false) } : undefined
}

/** Whether there is one root, to which every word leads. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false
  const safe = new Set<number>([-1])
  for (const start of heads.keys()) {
    const path = new Set<number>()
    for (let i = start; !safe.has(i); i = heads[i] as number) {
      if (path.has(i)) return false
      path.add(i)
    }
    for (const i of path) safe.add(i)
  }
  return true
}
