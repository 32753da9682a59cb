import { readArticle } from '../../facts/articles/plain-text.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import type { FactBundle } from '../../facts/types.ts'
import { world } from '../facts/world.ts'

/** An article as it was saved at a moment. */
export function built(title: string, text: string, saved: string, url?: string): FactBundle {
  const article = readArticle(`---\ntitle: ${title}\ndate: ${saved.slice(0, 10)}\n---\n${text}`)
  const source = { ...article.source, saved, ...(url === undefined ? {} : { url }) }
  return buildArticle({ ...article, source }, world)
}
