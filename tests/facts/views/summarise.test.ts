import { describe, expect, test } from 'vitest'
import { summarise } from '../../../facts/views/summary.ts'

// What distinguishes them are the words that are no stop words, said after each.
const ROYALS = 'The king and the queen were at the river.' // king, queen, river
const BRIDGE = 'The king was with the queen at the bridge.' // king, queen, bridge
const HARVEST = 'The harvest of the corn was in the field.' // harvest, corn, field
const OPENING = 'A long day went by in the village of the valley.'

describe('of a text', () => {
  test('the first sentence comes first, as news says the main thing first', () => {
    expect(summarise([HARVEST, ROYALS, BRIDGE], '', 'en', 1)).toEqual([HARVEST])
  })
  test('then the one whose words are the most frequent', () => {
    expect(summarise([OPENING, HARVEST, ROYALS, BRIDGE], '', 'en', 2)).toEqual([OPENING, ROYALS])
  })
  test('words of the title count double', () => {
    const texts = [OPENING, HARVEST, 'The river was wide at the mill of the town.']
    expect(summarise(texts, '', 'en', 2)).toEqual([OPENING, HARVEST])
    expect(summarise(texts, 'The RÍVER and nobody', 'en', 2)).toEqual([OPENING, texts[2]])
  })
  test('what has been said counts less from then on', () => {
    expect(summarise([ROYALS, BRIDGE, HARVEST], '', 'en', 2)).toEqual([ROYALS, HARVEST])
  })
  test('sentences are in the order of the text, and one that is there twice is one', () => {
    expect(summarise([HARVEST, HARVEST, ROYALS, BRIDGE], '')).toEqual([HARVEST, ROYALS, BRIDGE])
  })
  test('three are taken, or as many as there are', () => {
    expect(summarise([HARVEST, ROYALS, BRIDGE, OPENING], '')).toHaveLength(3)
    expect(summarise([HARVEST], '')).toEqual([HARVEST])
    expect(summarise([], 'Title')).toEqual([])
  })
})

describe('what cannot be read by itself comes last', () => {
  test.each([
    ['leans on the sentence before', 'They met the king and the queen at the river.'],
    ['says next to nothing', 'The king has said that more than once before.'],
    ['asks', 'Will the king and the queen be at the river?'],
    ['is somebody’s words', '“The king and the queen were at the river.”'],
    ['has a mark that opens and none that closes', 'The king said “the queen was at the river.'],
  ])('it %s', (_, text) => {
    // By its words alone it would be before the harvest.
    expect(summarise([OPENING, text, HARVEST, BRIDGE], '', 'en', 2)).not.toContain(text)
  })
  test.each([
    [
      'de',
      'Der König traf die Königin am Fluss bei der Brücke.',
      'Er traf die Königin am Fluss bei der Brücke.',
    ],
    [
      'fr',
      'Le roi a rencontré la reine au bord du fleuve.',
      'Il a rencontré la reine au bord du fleuve hier.',
    ],
    ['es', 'El rey se reunió con la reina junto al río.', 'Ella se reunió con la reina junto al río.'],
    ['ja', '首相は東京で大統領と会談を行った。', 'しかし首相は東京で大統領と会談を行った。'],
  ])('in %s', (language, whole, leaning) => {
    expect(summarise([leaning, whole], '', language, 1)).toEqual([whole])
  })
})

describe('a sentence', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

  test.each([
    [7, 0],
    [8, 1],
    [45, 1],
    [46, 0],
  ])('of %d words: %d', (count, taken) => expect(summarise([`${words(count)}.`], '')).toHaveLength(taken))
  test.each(['.', '!', '?', '…', '.’', '."', '.)', '?”'])('may end on %s', (end) =>
    expect(summarise([`${words(9)}${end}`], '')).toHaveLength(1),
  )
  test.each(['', ':', ',', ' –'])('is none that ends on %j', (end) =>
    expect(summarise([`${words(9)}${end}`], '')).toEqual([]),
  )
  test('is never cut at a title', () => {
    const whole = 'On Monday the committee of both houses heard the Rt. Hon. Boris Johnson speak of the bill.'
    expect(summarise([`${whole} Then the members of the committee left the old hall.`], '')).toContain(whole)
  })
})

describe('in other scripts', () => {
  test.each([
    [
      'ja',
      '石破首相は東京で李大統領と会談した。両首脳は貿易について協議した。会談は二時間に及んだという。',
      3,
    ],
    ['zh', '国家主席习近平在北京会见了法国总统马克龙。双方就贸易问题交换了意见并签署协议。', 2],
    [
      'hi',
      'प्रधानमंत्री नरेंद्र मोदी ने सोमवार को दिल्ली में राष्ट्रपति से मुलाकात की। दोनों नेताओं ने व्यापार और सुरक्षा पर चर्चा की है।',
      2,
    ],
    [
      'ar',
      'التقى الرئيس الفرنسي نظيره الأمريكي في باريس يوم الاثنين. وبحث الجانبان ملفات التجارة والأمن والطاقة في المنطقة.',
      2,
    ],
    [
      'ko',
      '이재명 대통령은 도쿄에서 이시바 총리와 정상 회담을 열었다. 두 정상은 무역과 안보 문제를 놓고 오래 협의했다.',
      2,
    ],
  ])('%s is parted into its sentences', (language, text, count) => {
    const summary = summarise([text], '', language)
    expect(summary).toHaveLength(count)
    for (const sentence of summary) expect(text).toContain(sentence)
  })
  test('Thai has no stops: its paragraphs are taken, long ones in phrases', () => {
    const text = 'นายกรัฐมนตรีเดินทางไปญี่ปุ่นในวันจันทร์ เพื่อพบกับผู้นำญี่ปุ่นและหารือเรื่องการค้า'
    expect(summarise([text], '', 'th')).toEqual([text])
    const long = Array.from({ length: 12 }, (_, i) => `${text.slice(0, 40)}${i}`).join(' ')
    const [first = ''] = summarise([long], '', 'th', 1)
    expect(long.startsWith(first) && first.length <= 220 && /\d$/.test(first)).toBe(true)
  })
  test('a language that is none is no error', () => {
    expect(summarise(['国家主席习近平在北京会见了法国总统马克龙。'], '', 'not a language')).toHaveLength(1)
  })
})
