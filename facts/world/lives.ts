import { isDay, type Row, readTable, refuse } from './table.ts'

export type Life = Row<'name' | 'died' | 'home'>

export const LIVES = 'lives.csv'

/**
 * What is known of people besides their offices, `lives.csv`: the day or the year in which they died, and of a
 * monarch of several countries which one is home.
 *
 * @returns by name as `terms.csv` has it
 * @throws TableError where a name stands twice or a line says nothing, and where a day of death is none
 */
export function readLives(table: string): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>()
  for (const life of readTable(LIVES, table, ['name', 'died', 'home'])) {
    const fail = (why: string): never => refuse(LIVES, life, life.name, why)
    if (lives.has(life.name)) fail('there is a line already')
    if (life.died === '' && life.home === '') fail('the line says nothing')
    if (life.died !== '' && !/^\d{4}$/.test(life.died) && !isDay(life.died))
      fail(`${life.died} is no day and no year`)
    lives.set(life.name, life)
  }
  return lives
}
