/** The result of the script that reads an article out of a page; it ran in the page's process. */
import * as v from 'valibot'
import type { ArticleErrorCode } from '../../../facts/articles/plain-text.ts'
import type { Article, Block, Source } from '../../../facts/types.ts'
import type { ReadReply } from './payloads.ts'
import { shapeOf } from './schemas.ts'

/** As much of it as is needed before it is kept; the library checks all of it (`keepable`). */
const source = v.custom<Source>((value) =>
  v.is(v.looseObject({ id: v.string(), title: v.string(), language: v.string() }), value),
)

const article = shapeOf<Article>()({
  source,
  blocks: v.array(
    shapeOf<Block>()({
      kind: v.picklist(['heading', 'paragraph', 'item', 'quotation', 'caption']),
      text: v.string(),
    }),
  ),
})

const ERROR_CODES: Readonly<Record<ArticleErrorCode, true>> = { noArticle: true, tooLong: true }

export const readReply: v.GenericSchema<unknown, ReadReply> = v.union([
  v.object({ article, hasLanguage: v.boolean(), isArticle: v.boolean() }),
  v.object({ code: v.picklist(Object.keys(ERROR_CODES) as ArticleErrorCode[]) }),
])

/** @returns undefined if it is neither an article nor a reason why there is none */
export function checkedReading(result: unknown): ReadReply | undefined {
  const read = v.safeParse(readReply, result)
  return read.success ? read.output : undefined
}
