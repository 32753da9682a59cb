import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeArticle, readBlocks } from '../../../facts/articles/plain-text.ts'
import { buildBundle } from '../../../facts/extract/build.ts'
import { type Parser, readParser } from '../../../facts/extract/parser/parser.ts'
import type { Fact } from '../../../facts/types.ts'
import { world } from '../world.ts'

const WEIGHTS = join(import.meta.dirname, '../../../facts/extract/parser/weights')
const parsers = new Map<string, Parser | undefined>()

function parserOf(language: string): Parser | undefined {
  if (!parsers.has(language)) {
    const file = join(WEIGHTS, `${language}.bin`)
    parsers.set(language, existsSync(file) ? readParser(readFileSync(file)) : undefined)
  }
  return parsers.get(language)
}

/** The facts of a text without mere mentions; its paragraphs are parted by blank lines. @param published '' for none */
export function factsOf(language: string, text: string, published = '2024-05-14'): readonly Fact[] {
  const article = makeArticle(
    { title: 'Title', language, ...(published === '' ? {} : { published }) },
    readBlocks(text),
  )
  return buildBundle(article, world, { parser: parserOf(language) }).facts.filter(
    (f) => f.kind !== 'mentioned',
  )
}

/** As `told`, the facts of one kind alone. */
export function toldOfKind(kind: string, language: string, text: string): string[] {
  return told(language, text).filter((line) => line.startsWith(`${kind} `))
}

/**
 * Each fact in a line: `meeting? macron olaf-scholz`, with `?` where it is planned and `by words=who` for its speaker;
 * of offices the tense.
 */
export function told(language: string, text: string, published?: string): string[] {
  return factsOf(language, text, published).map((f) => {
    const about = f.about.map((id) => id.split(':')[1]).join(' ')
    const speaker = f.speaker ? ` by ${f.speaker.entity?.split(':')[1] ?? `“${f.speaker.words}”`}` : ''
    const tense = f.office ? ` ${f.office.tense}` : ''
    return `${f.kind}${f.planned ? '?' : ''} ${about}${speaker}${tense}`
  })
}

/** The first of two texts gives one fact of a kind, and the other one none. */
export function expectFirst(kind: string, language: string, gives: string, givesNone: string): void {
  expect(toldOfKind(kind, language, gives)).toHaveLength(1)
  expect(toldOfKind(kind, language, givesNone)).toEqual([])
}

/** A language, a kind, and a sentence with two forms of one part: `{this is a fact of the kind|this is none}`. */
export type Pair = readonly [language: string, kind: string, sentence: string]

const FORMS = /\{([^|}]*)\|([^}]*)\}/

/** The first form gives a fact of the kind, and the second one gives none. */
export function testPairs(pairs: readonly Pair[]): void {
  test.each(pairs)('%s, %s: %s', (language, kind, sentence) =>
    expectFirst(kind, language, sentence.replace(FORMS, '$1'), sentence.replace(FORMS, '$2')),
  )
}
