import { describe, expect, test } from 'vitest'
import { found } from '../world.ts'

const inJapanese = (text: string): string => found(text, { language: 'ja' }).join(' ')

describe('a country of one character, in Japanese', () => {
  test.each([
    ['首脳は露の侵攻を非難した。', '露→RU'],
    ['露の軍事侵攻から3年', '露→RU'],
    ['露への制裁を強化', '露→RU'],
    ['露による攻撃が続く', '露→RU'],
    ['露がミサイル攻撃、10人死亡', '露→RU'],
    ['英が制裁を発表', '英→GB'],
    ['米は制裁を科した', '米→US'],
    ['豪の政府', '豪→AU'],
    ['加の外相が発言', '加→CA'],
    ['仏による介入', '仏→FR'],
    ['伊の首相', '伊の首相→IT'],
  ])('what only states do is after it: %s', (text, expected) => expect(inJapanese(text)).toBe(expected))

  test.each([
    ['米、対中関税を引き上げ', '米→US 中→CN'],
    ['英、EUと合意', '英→GB'],
    ['【独自】露、核実験を準備', '露→RU'],
    ['仏、イランに警告', '仏→FR イラン→IR'],
  ])('a headline starts with it and a comma: %s', (text, expected) => expect(inJapanese(text)).toBe(expected))

  test.each([
    ['米・露・中の協議', '米→US 露→RU 中→CN'],
    ['英・仏・独の3カ国', '英→GB 仏→FR 独→DE'],
    ['独・仏の外相', '独→DE 仏→FR'],
  ])('a list of them: %s', (text, expected) => expect(inJapanese(text)).toBe(expected))

  test.each([
    '米の輸出が増え、農家は喜んだ。',
    '米の価格が高騰している。',
    '米の関税をめぐる議論',
    '米の政府備蓄',
    '米が不作、政府が備蓄米を放出',
    '米、味噌、醤油を買う。',
    '露の命ははかない。',
    '露に濡れた葉',
    '仏の教えを守る。',
    '独の境地',
    '印が押された外交文書',
    'その日の攻撃で死傷者',
    '田中英の政府批判',
    '英、数、国の三教科',
    '英・仏・独の字幕に対応',
    '日・英・中の3か国語',
    '土・日・祝日は休み',
    '大・中・小のサイズ',
  ])('it is another word: %s', (text) => expect(inJapanese(text)).toBe(''))
})

test.each([
  'オマーン湾でタンカー',
  'ギニア湾の海賊',
  'ノルウェー海',
  'フィリピン海の台風',
  'トランプを切る',
  'トランプの手品',
])('a sea or a game has a name in it: %s', (text) => expect(inJapanese(text)).toBe(''))

test.each([
  ['フィリピン海軍の艦船', 'フィリピン→PH'],
  ['トランプの関税', 'トランプ→donald-trump'],
])('it is the name all the same: %s', (text, expected) => expect(inJapanese(text)).toBe(expected))
