import type { EntityId } from '../../facts/types.ts'
import type { NamedText } from '../../facts/views/co-occurrence.ts'
import type { PageCount, PageReport } from '../../facts/views/summary.ts'
import type { MentionLookup } from './mentions/mention-lookup.ts'
import type { Running } from './running.ts'

/** So much of a page is summed up, in UTF-16 units: long articles are a tenth of it. */
const MOST_SUMMED = 200_000

/** What of a running page goes into its report. */
export interface Reported extends Pick<Running, 'names' | 'date' | 'language'> {
  readonly page: Pick<MentionLookup, 'paragraphs' | 'mentions' | 'texts'>
}

/** What the popup asks about a page; of one where nothing runs, its title and site. */
export function reportOf(running: Reported | undefined): PageReport {
  const about = { site: location.host, title: document.title }
  if (!running) return { ...about, isOn: false, paragraphs: [], counts: [], named: [] }
  const { page, date, language } = running
  return {
    ...about,
    isOn: true,
    paragraphs: firstOf(page.paragraphs()),
    counts: countsOf(running),
    named: namingSeveral(page.texts()),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
}

/** The texts that name several for sure, with whom they name; no more of them than is summed up. */
function namingSeveral(texts: readonly NamedText[]): NamedText[] {
  const out: NamedText[] = []
  let size = 0
  for (const { text, mentions } of texts) {
    const sure = mentions.filter(({ others }) => !others)
    if (sure.length < 2) continue
    size += text.length
    if (size > MOST_SUMMED) break
    out.push({ text, mentions: sure.map(({ entity, start }) => ({ entity, start })) })
  }
  return out
}

function firstOf(paragraphs: readonly string[]): string[] {
  let size = 0
  return paragraphs.filter((text) => {
    size += text.length
    return size <= MOST_SUMMED
  })
}

/** How often each is named for sure, the most frequent first. */
function countsOf({ page, names }: Reported): PageCount[] {
  const counts = new Map<EntityId, number>()
  for (const { mention } of page.mentions())
    if (!mention.others) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: names.known(id)?.name ?? id, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
