import { describe, expect, test } from 'vitest'
import { nativeSurname } from '../../../facts/world/local/asian-surnames.ts'
import { found, world } from '../world.ts'

const findsAll = (language: string) => (text: string, date: string, expected: string) => {
  const about = date === '' ? { language } : { language, date }
  expect(found(text, about).join(' ')).toBe(expected)
}

describe('a surname and an office, in Japanese', () => {
  test.each([
    ['石破首相は会見した。', '2025-03-01', '石破→shigeru-ishiba'],
    ['会見で石破総理大臣は', '2025-03-01', '石破→shigeru-ishiba'],
    ['韓国の李大統領は', '2026-01-01', '韓国→KR 李→lee-jae-myung'],
    ['李大統領が来日', '2010-01-01', '李→lee-myung-bak'],
    ['習主席は', '2026-01-01', '習→xi-jinping'],
    ['菅首相', '2021-01-01', '菅→yoshihide-suga'],
    ['菅首相', '2011-01-01', '菅→naoto-kan'],
    ['ブッシュ大統領', '2005-01-01', 'ブッシュ→george-w-bush'],
  ])('who has the office on the day: %s (%s)', findsAll('ja'))

  test.each([
    ['福田康夫元首相が来た。福田元首相は', '2020-01-01', '福田康夫→yasuo-fukuda 福田→yasuo-fukuda'],
    ['安倍晋三氏の死去後、安倍政権の', '2023-01-01', '安倍晋三→shinzo-abe 安倍→shinzo-abe'],
    ['石破茂氏が就任した。石破首相は', '', '石破茂→shigeru-ishiba 石破→shigeru-ishiba'],
    ['金正恩氏が演説した。金委員長は', '2026-01-01', '金正恩→kim-jong-un 金→kim-jong-un'],
  ])('whose whole name the text has: %s (%s)', findsAll('ja'))

  test.each([
    ['石破首相は', '', ''],
    ['石破首相は', '2026-06-01', ''],
    ['福田元首相は', '2020-01-01', ''],
    ['2008年、福田首相は', '1977-06-01', ''],
    ['鳩山一郎の孫、鳩山首相は', '2010-01-01', '鳩山一郎→ichiro-hatoyama'],
    ['大森首相', '2000-06-01', ''],
    ['ローラ・ブッシュ大統領夫人', '2005-01-01', ''],
    ['李大統領候補', '2026-03-01', ''],
    ['李委員長', '2026-03-01', ''],
    ['石破氏は', '2025-03-01', ''],
    ['李首相', '2015-03-01', ''],
  ])('nobody, if it is not sure: %s (%s)', findsAll('ja'))
})

describe('a surname and an office, in Chinese', () => {
  test.each([
    ['习主席强调', '2026-01-01', '习→xi-jinping'],
    ['会见时与习主席握手', '2026-01-01', '习→xi-jinping'],
    ['李总理表示', '2026-01-01', '李→li-qiang'],
    ['蔡總統出席', '2018-01-01', '蔡→tsai-ing-wen'],
    ['馬英九出席。馬前總統說', '2020-01-01', '馬英九→ma-ying-jeou 馬→ma-ying-jeou'],
    // Singapore had a premier of this name as well.
    ['李总理表示', '2018-01-01', ''],
    ['公司李主席', '2026-01-01', ''],
    ['公司的李主席', '2026-01-01', ''],
    ['学习主席讲话', '2026-01-01', ''],
  ])('%s (%s)', findsAll('zh'))
})

describe('a surname and an office, in Korean', () => {
  test.each([
    ['尹대통령 담화', '2023-01-01', '尹→yoon-suk-yeol'],
    ['李 대통령은', '2026-01-01', '李→lee-jae-myung'],
    ['이시바 총리는', '2025-01-01', '이시바→shigeru-ishiba'],
    ['윤석열 전 대통령이 출석했다. 윤 전 대통령은', '2026-01-01', '윤석열→yoon-suk-yeol 윤→yoon-suk-yeol'],
    ['이재명 대통령이 왔다. 이 대통령은', '2026-01-01', '이재명→lee-jae-myung 이→lee-jae-myung'],
    // 'This president'.
    ['이 대통령은', '2026-01-01', ''],
    // 'The former president'.
    ['전두환 씨의 재판. 전 대통령은', '1996-01-01', '전두환→chun-doo-hwan'],
    ['특검, 尹 소환', '2026-01-01', ''],
    ['이 대통령실 관계자는 이재명', '2026-01-01', '이재명→lee-jae-myung'],
  ])('%s (%s)', findsAll('ko'))
})

test('the surname of every prime minister of Japan with a Japanese name is known', () => {
  const native = world.aliases.filter(
    ({ kind, text }) => kind === 'native' && /^\p{Script=Han}+$/u.test(text),
  )
  const premiers = new Set(
    world.entities
      .filter(({ offices = [] }) =>
        offices.some(({ country, title }) => country === 'JP' && title === 'Prime Minister'),
      )
      .map(({ id }) => id),
  )
  const unknown = native.filter(
    ({ entity, text }) => premiers.has(entity) && nativeSurname(text, ['JP']) === undefined,
  )
  expect(unknown).toEqual([])
  expect(premiers.size).toBeGreaterThan(30)
})

test.each([
  ['歐陽修文', ['TW'], '歐陽'],
  ['林鄭月娥', ['HK'], '林鄭'],
  ['이재명', ['KR'], '이'],
  ['이시바 시게루', ['JP'], '이시바'],
  ['ド・ゴール', ['FR'], 'ゴール'],
  ['トランプ', ['US'], undefined],
  ['阿利耶夫', ['AZ'], undefined],
])('where %s divides', (name, countries, surname) => expect(nativeSurname(name, countries)).toBe(surname))
