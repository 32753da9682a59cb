/** Articles about one event, written for the project, as three newsrooms have them. */
import { readArticle } from '../../facts/articles/plain-text.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import type { FactBundle } from '../../facts/types.ts'
import { type SideBySide, sideBySide } from '../../facts/views/side-by-side.ts'
import { world } from '../facts/world.ts'

function article(
  title: string,
  {
    newsroom,
    day,
    language = 'en',
  }: { readonly newsroom: string; readonly day: string; readonly language?: string },
  text: string,
): FactBundle {
  const read = readArticle(`---\ntitle: ${title}\ndate: ${day}\nlanguage: ${language}\n---\n${text}`)
  const url = `https://${newsroom.split(' ').at(-1)!.toLowerCase()}.example/${encodeURIComponent(title)}`
  return buildArticle({ ...read, source: { ...read.source, publisher: newsroom, url } }, world)
}

/** A meeting, of which one newsroom gives another day and another number. */
export const SUMMIT: readonly FactBundle[] = [
  article(
    'Macron and Merz meet in Paris',
    { newsroom: 'The Harbour Post', day: '2025-05-07' },
    'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 7 May 2025. Germany pledged €5 billion to Ukraine for new power stations near Kyiv. Emmanuel Macron threatened Russia with sanctions. Merz visited Warsaw on 8 May 2025.',
  ),
  article(
    'Merz in Paris: talks with Macron',
    { newsroom: 'Morning Ledger', day: '2025-05-08' },
    'Emmanuel Macron met Friedrich Merz in Paris on 6 May 2025. Germany pledged €4 billion to Ukraine for new power stations near Kyiv. Merz visited Warsaw on 8 May 2025. Polish Prime Minister Donald Tusk urged Germany to act.',
  ),
]

/** The same meeting in other languages. */
export const VISIT: readonly FactBundle[] = [
  SUMMIT[0]!,
  article(
    'Merz zum Antrittsbesuch in Paris',
    { newsroom: 'Nordischer Bote', day: '2025-05-07', language: 'de' },
    'Bundeskanzler Friedrich Merz traf den französischen Präsidenten Emmanuel Macron am 7. Mai 2025 in Paris. Merz kritisierte Russland.',
  ),
  article(
    'Macron reçoit Merz à Paris',
    { newsroom: 'Le Courrier', day: '2025-05-07', language: 'fr' },
    'Le président français Emmanuel Macron a rencontré le chancelier allemand Friedrich Merz à Paris le 7 mai 2025. Emmanuel Macron a critiqué la Russie.',
  ),
]

function compared(bundles: readonly FactBundle[]): SideBySide {
  return sideBySide(bundles.map(({ sources, facts }) => ({ source: sources[0]!, facts })))
}

export const summitCompared = (): SideBySide => compared(SUMMIT)
export const visitCompared = (): SideBySide => compared(VISIT)
