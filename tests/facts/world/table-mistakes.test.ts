import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTables } from '../../../facts/cli/load.ts'
import { readTable, TableError } from '../../../facts/world/table.ts'
import { readWorld } from '../../../facts/world/world.ts'

test('a table with other columns is refused', () => {
  expect(() => readTable('x.csv', 'a,b\n1,2', ['a', 'c'])).toThrow('x.csv: the first line must be a,c')
})

describe('every table says where its mistake is', () => {
  const tables = readTables()
  test.each([
    ['countryNames', 'country-names.csv', 'ZZ,short,Nowhere', '(Nowhere): there is no country ZZ'],
    [
      'countryNames',
      'country-names.csv',
      'KR,nickname,Nowhere',
      '(Nowhere): the kind is nickname, and none of',
    ],
    ['countryFacts', 'country-facts.csv', 'ZZ,,,,,', '(ZZ): there is no country ZZ'],
    ['countryFacts', 'country-facts.csv', 'AT,Vienna,,,,', '(AT): there is a line already'],
    ['countryFacts', 'country-facts.csv', 'KR,,,,large,', '(KR): the area is large'],
    ['countryFacts', 'country-facts.csv', 'KR,,Korean,,,', '(KR): Korean is not the code of a language'],
    ['countryFacts', 'country-facts.csv', 'KR,,,won,,', '(KR): won is not the code of a currency'],
    ['countryFacts', 'country-facts.csv', 'KR,,,,,KP;ZZ', '(KR): there is no country ZZ'],
    ['checked', 'checked.csv', 'ZZ,2026-10-05', '(ZZ): there is no country ZZ'],
    ['checked', 'checked.csv', 'TV,2020-10-05', '(TV): 2020-10-05 is not a day after'],
    ['offices', 'offices.csv', 'ZZ,Nowhere House', '(Nowhere House): there is no country ZZ'],
    ['senses', 'senses.csv', 'Nowhere,maybe,a;b', '(Nowhere): the sense is maybe'],
    ['terms', 'terms.csv', 'KR,President,2025-13-04,,A B', '(A B): 2025-13-04 is not a day'],
    ['people', 'people.csv', 'A B,B,,he,,,,,,,', '(A B): terms.csv has no term'],
    ['memberships', 'memberships.csv', 'ZZ,UN', '(ZZ): there is no country ZZ'],
    ['government', 'government.csv', 'ZZ,state,elected', '(ZZ): there is no country ZZ'],
    ['timeZones', 'time-zones.csv', 'ZZ,Europe/Paris', '(ZZ): there is no country ZZ'],
    ['figures', 'figures.csv', 'ZZ,1000000,2024,1000000000,2024', '(ZZ): there is no country ZZ'],
    ['formerStates', 'former-states.csv', 'Old Land,KR,x,y,', '(Old Land): x is not a day'],
  ] as const)('%s with %s', (key, file, row, message) => {
    const line = tables[key].trimEnd().split('\n').length + 1
    const broken = { ...tables, [key]: `${tables[key].trimEnd()}\n${row}\n` }
    const thrown = (): unknown => {
      try {
        return readWorld(broken)
      } catch (error) {
        return error
      }
    }
    const error = thrown()
    expect(error).toBeInstanceOf(TableError)
    expect((error as Error).message).toContain(`${file}, line ${line} ${message}`)
    expect((error as Error).message).not.toContain('\n')
  })
})

test('the command line says a table’s mistake in one line and ends with 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-tables-'))
  const root = join(import.meta.dirname, '../../..')
  cpSync(join(root, 'facts'), join(folder, 'facts'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  appendFileSync(join(folder, 'facts/world/terms.csv'), 'KR,President,2025-06-04,,Nobody Else\n')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'facts/cli/index.ts'), 'world'],
    {
      encoding: 'utf8',
    },
  )
  expect(stderr).toMatch(/^terms\.csv, line \d+ \(KR President\): the terms of .* overlap\n$/)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
})
