/**
 * What builds facts out of texts, and what puts them on cards beside those of their page. To prepare its words of all
 * languages takes longer than all else that the background has, and most of what the background is started for needs none of
 * them: it is prepared when it is asked for first.
 */
export function factBuilder(): Promise<typeof import('./fact-builder-parts.ts')> {
  return import('./fact-builder-parts.ts')
}
