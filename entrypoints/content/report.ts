import { pageHeadline, statedTitle } from '../../facts/articles/page-title.ts'
import type { Names } from '../../facts/names/name-table.ts'
import type { EntityId, IsoDate } from '../../facts/types.ts'
import { byCount } from '../../facts/views/article-counts.ts'
import type { NamedText } from '../../facts/views/co-occurrence.ts'
import type { PageCount, PageReport } from '../../facts/views/page-report.ts'
import type { MentionLookup } from './mentions/mention-lookup.ts'

/** What is known of a page whose names are marked. */
export interface Reported {
  readonly page: Pick<MentionLookup, 'mentions' | 'texts'>
  readonly names: Pick<Names, 'known'>
  readonly date: IsoDate | undefined
  readonly language: string | undefined
}

/** What the popup is to know of the page. @param marked undefined where no names are marked */
export function reportOf(marked: Reported | undefined): PageReport {
  const about = { site: location.host, title: document.title }
  if (!marked) return { ...about, isOn: false, counts: [], named: [] }
  const { page, date, language } = marked
  const headline = statedTitle(document, pageHeadline(document, location.href))
  return {
    ...about,
    ...(headline === undefined ? {} : { headline }),
    isOn: true,
    counts: countsOf(marked),
    named: sureIn(page.texts()),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
}

/** So much text with names is handed over, in UTF-16 units: long articles are a tenth of it. */
const MOST_TEXT = 200_000

/** The texts that name somebody for sure, with whom they name. */
function sureIn(texts: readonly NamedText[]): NamedText[] {
  const out: NamedText[] = []
  let size = 0
  for (const { text, mentions } of texts) {
    const sure = mentions.filter(({ others }) => !others)
    if (sure.length === 0) continue
    size += text.length
    if (size > MOST_TEXT) break
    out.push({ text, mentions: sure.map(({ entity, start }) => ({ entity, start })) })
  }
  return out
}

function countsOf({ page, names }: Reported): PageCount[] {
  const counts = new Map<EntityId, number>()
  for (const { mention } of page.mentions())
    if (!mention.others) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts]
    .map(([id, count]): PageCount => {
      const { name = id, offices = [] } = names.known(id) ?? {}
      return { id, name, count, ...(offices.length === 0 ? {} : { offices }) }
    })
    .sort(byCount)
}
