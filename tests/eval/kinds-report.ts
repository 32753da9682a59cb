import { buildArticle } from '../../facts/cli/load.ts'
import type { World } from '../../facts/types.ts'
import { type KindTable, type Passed, readKindCases, scoreKinds, shareOf } from './kinds.ts'
import { row } from './table.ts'

/** The cases of the sixteen kinds of failure, and what must come out by kind of fact: how many are all right. */
export function kindTables(world: World, isNamed: boolean): void {
  const cases = readKindCases()
  const isRecall = (kind: string): boolean => kind.startsWith('recall-')
  const languages = new Map(cases.map((one) => [one, one.article.source.language]))
  for (const [title, own] of [
    ['kinds of failure', cases.filter(({ kind }) => !isRecall(kind))],
    ['what must come out', cases.filter(({ kind }) => isRecall(kind))],
  ] as const) {
    const { table, mistakes } = scoreKinds(own, (article) => buildArticle(article, world).facts)
    print(title, table)
    const wrong = new Set(mistakes.map((mistake) => mistake.split(' ').slice(0, 3).join(' ')))
    const parts = Map.groupBy(own, (one) => languages.get(one) ?? '')
    const shares = [...parts].map(([language, some]) => {
      const right = some.filter(({ kind, id, part }) => !wrong.has(`${kind} ${id} (${part})`)).length
      return `${language} ${right}/${some.length}`
    })
    console.log(`by language: ${shares.join(', ')}`)
    if (isNamed) console.log(mistakes.join('\n'))
  }
}

const WIDTHS = [34, 22, 22]

function print(title: string, table: KindTable): void {
  console.log(`\n${row([title, 'written before rules', 'written after'], WIDTHS)}`)
  for (const [kind, { before, after }] of table) console.log(row([kind, shown(before), shown(after)], WIDTHS))
  const share = (part: 'before' | 'after'): string =>
    [...table.values()].some((one) => one[part].all > 0) ? shareOf(table, part).toFixed(3) : '-'
  console.log(row(['all', share('before'), share('after')], WIDTHS))
}

function shown({ passed, all }: Passed): string {
  return all === 0 ? '-' : `${passed}/${all}`
}
