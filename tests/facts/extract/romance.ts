import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticle, readBlocks } from '../../../facts/articles/plain-text.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import { readParser } from '../../../facts/extract/parser/parser.ts'
import type { Fact } from '../../../facts/types.ts'
import { world } from '../world.ts'

const WEIGHTS = join(import.meta.dirname, '../../../facts/extract/parser/weights')

/** A fact in one line: `meeting? sanchez+macron by X: …`, the last names of whom it is about in order. */
function lineOf({ kind, planned, about, speaker, office }: Fact): string {
  const who = about.map((id) => id.replace(/^\w+:/, '')).sort()
  const tense = office && office.tense !== 'now' ? ` (${office.tense})` : ''
  const by = speaker ? ` by ${speaker.words}${speaker.entity ? '*' : ''}` : ''
  return `${kind}${planned ? '?' : ''} ${who.join('+')}${tense}${by}`
}

/** What is built of an article in a language: one line a fact, without what is only mentioned, and the statements. */
export function builder(
  language: string,
): (text: string) => { lines: string[]; statements: string[]; facts: Fact[] } {
  const parser = readParser(readFileSync(join(WEIGHTS, `${language}.bin`)))
  return (text) => {
    const article = makeArticle({ title: 'Noticias', language, published: '2024-05-14' }, readBlocks(text))
    const facts = buildBundle(article, world, { parser }).facts.filter((fact) => fact.kind !== 'mentioned')
    return { facts, lines: facts.map(lineOf).sort(), statements: facts.map(statementOf) }
  }
}
