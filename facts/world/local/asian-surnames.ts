/**
 * Where names in Chinese characters divide. Japanese surnames have one to three characters, and nothing in a name shows
 * how many: these are the surnames of Japan's prime ministers since 1945, as the Prime Minister's Office writes them
 * (kantei.go.jp/jp/rekidainaikaku, with a space after the surname), in the characters of Japanese and Chinese.
 */
const JAPANESE =
  '東久邇宮 中曽根 鈴木 幣原 吉田 片山 芦田 鳩山 石橋 池田 佐藤 田中 三木 福田 大平 竹下 宇野 海部 宮澤 宮沢 細川 羽田 村山 橋本 小渕 小泉 安倍 麻生 野田 菅 岸田 石破 高市 岸 森'.split(
    ' ',
  )

/** Chinese and Korean surnames have one character, but for these; 林鄭 is that of a wife. */
const LONGER =
  '歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 皇甫 公孫 公孙 慕容 司徒 鮮于 南宮 獨孤 林鄭 林郑 제갈 남궁 선우 황보 독고 사공'.split(
    ' ',
  )

/** Countries whose leaders have the surname first. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'KR', 'KP'])

/** Chinese characters and Korean syllables alone. */
const UNDIVIDED = /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u

/**
 * The surname in a name written in an Asian script: `石破` of 石破茂, `ブッシュ` of ジョージ・W・ブッシュ.
 *
 * @param countries those that the person led
 * @returns undefined if that is not known, or if the name is the surname alone
 */
export function nativeSurname(name: string, countries: readonly string[]): string | undefined {
  const parts = name.split(/[ ・·]/)
  const isJapanese = countries.includes('JP')
  if (parts.length > 1) return isJapanese ? parts[0] : parts.at(-1)
  if (!UNDIVIDED.test(name)) return undefined
  if (isJapanese) return JAPANESE.find((surname) => name.startsWith(surname) && name !== surname)
  if (!countries.some((code) => SURNAME_FIRST.has(code)) || name.length > 4) return undefined
  return LONGER.find((surname) => name.startsWith(surname)) ?? name.slice(0, 1)
}
