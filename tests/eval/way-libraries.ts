/** Libraries that tag words and are no part of the project: asked where ATTACHE_WAYS names a folder that has them. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { byTags, type Sort, sortsBy, type Term, type Way } from './ways.ts'

/** The part of wink-nlp (https://winkjs.org/wink-nlp/) that is asked. */
interface Wink {
  readonly its: { readonly pos: unknown }
  readDoc(text: string): { tokens(): { out(what?: unknown): string[] } }
}

/** The part of compromise's siblings that is asked. */
type Nlp = (text: string) => { json(options: object): { readonly terms: readonly Term[] }[] }

/** compromise's siblings, by language. */
export const SIBLINGS = ['fr', 'es', 'de'] as const

const SORTS: Readonly<Record<string, Sort>> = {
  VERB: 'V',
  AUX: 'X',
  NOUN: 'N',
  PROPN: 'N',
  PRON: 'N',
  ADP: 'P',
  ADV: 'R',
  PART: 'R',
}

/** wink-nlp parts words as it likes: each of ours has the sort of the token that it begins in. */
function byWink(wink: Wink): Way {
  return byTags('wink-nlp', (words) => {
    const tokens = wink.readDoc(words.join(' ')).tokens()
    const texts = tokens.out()
    const tags = tokens.out(wink.its.pos)
    let k = 0
    let end = texts[0]?.length ?? 0
    let at = 0
    return words.map((word) => {
      while (k + 1 < texts.length && end <= at) {
        k++
        end += texts[k]?.length ?? 0
      }
      at += word.replace(/\s/g, '').length
      return SORTS[tags[k] ?? ''] ?? ''
    })
  })
}

/**
 * @param folder has `node_modules` with `wink-nlp` and `wink-eng-lite-web-model`, `fr-compromise` and so on; what is not
 * there is left out
 * @returns the ways by language
 */
export async function libraryWays(folder: string | undefined): Promise<ReadonlyMap<string, Way>> {
  const ways = new Map<string, Way>()
  const modules = join(folder ?? '', 'node_modules')
  if (!folder || !existsSync(modules)) return ways
  const require = createRequire(join(modules, 'index.js'))
  const isThere = (name: string): boolean => existsSync(join(modules, name))
  if (isThere('wink-nlp') && isThere('wink-eng-lite-web-model')) {
    const makeWink = require('wink-nlp') as (model: unknown) => Wink
    ways.set('en', byWink(makeWink(require('wink-eng-lite-web-model'))))
  }
  for (const language of SIBLINGS) {
    const name = `${language}-compromise`
    if (!isThere(name)) continue
    const file = pathToFileURL(join(modules, name, 'builds', `${name}.mjs`)).href
    const nlp = ((await import(file)) as { readonly default: Nlp }).default
    const way = byTags(
      name,
      sortsBy((text) =>
        nlp(text)
          .json({ offset: true })
          .flatMap(({ terms }) => terms),
      ),
    )
    ways.set(language, way)
  }
  return ways
}
