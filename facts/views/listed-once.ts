import { sentences } from '../text/sentences.ts'
import type { Fact, FactBundle, Source } from '../types.ts'
import { ownWordsIn } from './own-words.ts'

/**
 * The facts that lists show, in the order in which they are given. That somebody is mentioned is left out where another of
 * these facts is from the same sentence, and in headings, unless these facts have nothing else of the article. What the
 * reader wrote something about stays.
 *
 * @param all the facts of these articles, listed or not: what follows a heading has it as its section
 */
export function listedOnce(
  facts: readonly Fact[],
  { sources, facts: all, annotations }: Pick<FactBundle, 'sources' | 'facts' | 'annotations'>,
): readonly Fact[] {
  const ownOf = ownWordsIn(annotations)
  const isLoose = ({ kind, id }: Fact): boolean => kind === 'mentioned' && !ownOf(id)
  const mentioned = Map.groupBy(facts.filter(isLoose), ({ source }) => source)
  if (mentioned.size === 0) return facts
  const listed = Map.groupBy(facts, ({ source }) => source)
  const known = Map.groupBy(all, ({ source }) => source)
  const left = new Set<Fact>()
  for (const source of sources) {
    const loose = mentioned.get(source.id)
    if (!loose) continue
    const own = listed.get(source.id) ?? []
    const headings = headingsOf(source, known.get(source.id) ?? [])
    const inHeadings = new Set(loose.filter(({ quote }) => headings.has(quote.exact)))
    if (own.some((fact) => !inHeadings.has(fact))) for (const fact of inHeadings) left.add(fact)
    for (const fact of repeatedIn(own, loose)) left.add(fact)
  }
  return facts.filter((fact) => !left.has(fact))
}

/** Mentions in whose sentence another fact begins, which may be a clause of it. @param own all of one article */
function repeatedIn(own: readonly Fact[], mentioned: readonly Fact[]): Fact[] {
  const told = Map.groupBy(
    own.filter(({ kind }) => kind !== 'mentioned'),
    ({ quote }) => quote.block,
  )
  return mentioned.filter(({ quote: { block, start, end } }) =>
    told.get(block)?.some(({ quote }) => start <= quote.start && quote.start < end),
  )
}

/** The sentences of an article's headings: of its title, and of those above facts. */
function headingsOf({ title, sourceTitle = title, language }: Source, facts: readonly Fact[]): Set<string> {
  const headings = new Set([title, sourceTitle, ...facts.flatMap(({ section = [] }) => section)])
  return new Set(
    [...headings].flatMap((text) => [
      text,
      ...sentences(text, language).map(({ start, end }) => text.slice(start, end)),
    ]),
  )
}
