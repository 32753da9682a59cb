import { describe, expect, test } from 'vitest'
import { likelyLanguage } from '../../../facts/text/language.ts'
import { languageByWords } from '../../../facts/views/language-by-words.ts'

const unsure = (language: string, percentage: number) => ({
  isReliable: false,
  languages: [{ language, percentage }],
})
const NOTHING = { isReliable: false, languages: [] }

describe('the language of a page that states none', () => {
  test.each([
    ['reliable', { isReliable: true, languages: [{ language: 'sv', percentage: 40 }] }, 'Hej', 'sv'],
    ['Russian at 99 %', unsure('ru', 99), 'Президент', 'ru'],
    ['Japanese at 96 %', unsure('ja', 96), '首相', 'ja'],
    ['French at half', unsure('fr', 50), 'Le Monde', undefined],
    ['undetermined', unsure('un', 99), 'abc', undefined],
    ['nothing', NOTHING, 'abc', undefined],
    ['an empty text', NOTHING, '', undefined],
  ])('by the browser: %s', (_, detected, text, language) =>
    expect(likelyLanguage(detected, text)).toBe(language),
  )

  test.each([
    ['ko', '동아 Login E-mail RSS eTV ON세상 채널A CEO VIP. 미국과 중국이 회담했다.'],
    ['ja', 'ログイン RSS 首相は東京で大統領と会談した。'],
    ['zh', 'RSS 中国与美国举行会谈'],
    ['ru', 'RSS Путин встретился с Лукашенко'],
    ['uk', 'RSS Зеленський зустрівся з міністрами'],
    ['ar', 'RSS التقى الرئيس رئيس الوزراء'],
    ['fa', 'RSS رئیس جمهور گفت که گفتگو پایان یافت'],
    ['el', 'RSS Ο πρωθυπουργός συναντήθηκε'],
    ['he', 'RSS ראש הממשלה נפגש'],
    ['hi', 'RSS प्रधानमंत्री ने कहा'],
    ['th', 'RSS นายกรัฐมนตรีพบประธานาธิบดี'],
    [undefined, 'Der Präsident traf 習近平 in Peking, und er sprach lange mit ihm.'],
  ])('by the script: %s', (language, text) => expect(likelyLanguage(NOTHING, text)).toBe(language))
})

describe('the language by frequent words', () => {
  test.each([
    ['en', 'The president said on Monday that he would meet the minister in the capital of the country.'],
    ['de', 'Der Präsident sagte am Montag, dass er die Ministerin in der Hauptstadt treffen werde.'],
    ['fr', 'Le président a déclaré lundi qu’il allait rencontrer la ministre dans la capitale du pays.'],
    ['es', 'El presidente dijo el lunes que se reuniría con la ministra en la capital del país.'],
    ['pt', 'O presidente disse na segunda-feira que não vai se reunir com a ministra na capital do país.'],
    ['it', 'Il presidente ha detto lunedì che incontrerà la ministra nella capitale del paese.'],
    ['nl', 'De president zei maandag dat hij de minister in de hoofdstad van het land zal ontmoeten.'],
    ['pl', 'Prezydent powiedział w poniedziałek, że nie spotka się z ministrem w stolicy kraju.'],
    [undefined, 'Merkel Macron Berlin Paris Tokyo Washington'],
    [undefined, ''],
  ])('%s', (language, text) => expect(languageByWords(text)).toBe(language))
})
