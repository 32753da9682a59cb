import { ahead, former, joined, NAMES, type OfficeRules, officesAfter } from './office-rules.ts'

/** In Chinese a name would follow without a space: '法国总统戴高乐'. These start no name. */
const CHINESE_AFTER =
  '(?=[，。、；：！？,.;:!?"”」』）)\\s的在于於将將和与與及是对對说說表就也已曾不會会访訪宣称稱认認批呼抵当當]|$)'

/** The same as `OFFICE_WORDS`, for languages of Asia in their own scripts. */
export const ASIAN_OFFICES: Readonly<Record<string, OfficeRules>> = {
  ar: {
    ...ahead({
      president: 'و?الرئيس|و?الرئيسة',
      premier: 'و?رئيس الوزراء|و?رئيسة الوزراء',
      chancellor: 'و?المستشار|و?المستشارة',
      monarch: 'و?الملك|و?العاهل',
      supreme: 'و?المرشد',
    }),
    ...former('نائب|السابق|نائبة', 'السابق|السابقة|الأسبق|الراحل|المنتخب|المنتهية|المؤقت|الجديد'),
  },
  fa: {
    ...ahead({
      president: 'رئیس‌جمهور|رئیس جمهور',
      premier: 'نخست‌وزیر|نخست وزیر',
      chancellor: 'صدراعظم',
      monarch: 'پادشاه',
    }),
    ...former('معاون', 'سابق|پیشین|اسبق|منتخب'),
  },
  he: {
    ...ahead({
      president: 'הנשיא|נשיא',
      premier: 'ראש הממשלה',
      chancellor: 'הקנצלר|הקנצלרית',
      monarch: 'המלך|מלך',
    }),
    ...former('סגן', 'לשעבר|הנבחר'),
  },
  hi: {
    ...officesAfter({
      president: '(?:के )?राष्ट्रपति',
      premier: '(?:के )?(?:प्रधानमंत्री|प्रधान मंत्री)',
      chancellor: '(?:के )?चांसलर',
    }),
    ...former('पूर्व'),
  },
  ja: {
    ...joined('の?', {
      president: '大統領(?![ァ-ヺ]|選|府|令|候補|制|就任|夫|邸|補佐|報道|特|専用|官邸)',
      premier: '首相(?![ァ-ヺ]|官邸|候補|経験)',
      monarch: '国王|女王',
      supreme: '最高指導者|総書記|国家主席',
    }),
    ...former(
      '[\\d一二三四五六七八九十０-９]代|[\\d０-９]人の|前|元|新|次期|副|歴代|初代|故|現職の',
      '選|候補|になる|にな|に就任|に当選',
    ),
  },
  ko: {
    ...joined('[ \u00a0]?', {
      president: '대통령(?!실|선거|궁|직|제|령|선|당선|후보|비서|특사|부인)',
      premier: '총리(?!실|직|후보)',
      monarch: '국왕',
      supreme: '국가주석|국무위원장|최고지도자',
    }),
    ...former(
      '전|전직|前|신임|차기|부|역대|초대|고',
      '당선인|당선자|후보|선거|이 되|이 될|이 된|에 당선|에 취임|으로 당선|으로 취임|에 출마',
    ),
  },
  th: {
    officeAhead: '(?:(ประธานาธิบดี)|(นายกรัฐมนตรี))$',
    ...NAMES,
    ...former('อดีต|รอง|ว่าที่', 'คนใหม่'),
  },
  zh: {
    ...joined('的?', {
      president: `(?:总统|總統|国家主席|國家主席)${CHINESE_AFTER}`,
      premier: `(?:总理|總理|首相)${CHINESE_AFTER}`,
      monarch: `(?:国王|國王|女王)${CHINESE_AFTER}`,
      supreme: `(?:最高领袖|最高領袖)${CHINESE_AFTER}`,
    }),
    ...former(
      '[\\d一二三四五六七八九十几幾两兩多各首][位任届屆名]|历任|歷任|历届|歷屆|前|前任|时任|時任|候任|副|新|首任|已故|原|任|当选|當選|成为|成為|当|當|做',
      '当选人|當選人|候选|候選|职|職',
    ),
  },
}
