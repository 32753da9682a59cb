import { furniture } from '../extract/furniture/furniture.ts'
import type { Article, Block } from '../types.ts'

/**
 * An article's blocks without what does not belong to its text: captions, bylines, calls to subscribe, lists of other
 * stories. The rest of a block keeps its kind, and the title stays first.
 */
export function articleText({ blocks, source }: Article): Block[] {
  const left = furniture(blocks, source.language)
  return blocks.flatMap(({ kind, text }, i): Block[] => {
    let at = 0
    let kept = ''
    for (const { start, end } of left[i] ?? []) {
      kept += text.slice(at, start)
      at = end
    }
    kept = (kept + text.slice(at)).trim()
    return kept === '' ? [] : [{ kind, text: kept }]
  })
}
