import { baseLanguage } from '../text/language.ts'
import { fold } from '../text/normalize.ts'

/**
 * Words that say nothing about a text's subject, by language: articles, pronouns, prepositions, conjunctions, auxiliary
 * verbs, and verbs of saying. For scripts without spaces, which the browser splits into words, the particles are listed.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en:
    'the a an and or but nor of to in on at by for from with without as is are was were be been being it its this ' +
    'that these those he she they his her their them him has have had having will would can could should may might ' +
    'must not no do does did than then there here when where which who whom whose what how why if while into over ' +
    'under about after before between during also more most other some such only own same so too very just said say ' +
    'says we our you your i my me us all any each both new one two up out off because until against through down ' +
    'again further once am few yet many much even still back now year years monday tuesday wednesday thursday friday ' +
    'saturday sunday told according get got ' +
    'come came go goes know knows like don doesn didn isn aren wasn weren hasn haven hadn wouldn couldn shouldn ll ve re',
  de:
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine in im an am auf aus bei ' +
    'beim mit nach von vom zu zum zur für über unter vor durch gegen ohne um ist sind war waren sein seine seinen seiner ' +
    'seinem ihr ihre ihren ihrer hat haben hatte hatten wird werden wurde wurden worden kann können konnte soll sollen ' +
    'sollte muss müssen will wollen als wie wenn dass weil ob auch noch nur schon mehr sehr so da dann dort hier er sie ' +
    'es wir ich sich man was wer dieser diese dieses jetzt bis seit sagte sagt zwei neue neuen jahr jahre jahren uhr',
  fr:
    'le la les un une des du de d l à au aux en dans par pour sur avec sans sous entre et ou mais ni que qui quoi dont où ' +
    'ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je se s est sont était étaient être été a ont ' +
    'avait avaient avoir fait faire sera seront plus moins très aussi comme si ne pas n y lui même tout tous toute après ' +
    'avant contre depuis selon deux ans an dit c qu j',
  es:
    'el la los las un una unos unas de del a al en por para con sin sobre entre y e o u pero ni que quien cual donde cuando ' +
    'como este esta estos estas ese esa eso su sus se lo le les es son era eran fue fueron ser sido ha han había haber ' +
    'está están más muy también ya no si sí tras desde hasta contra según dos años año dijo todo todos yo él ella nos',
  it:
    'il lo la i gli le un uno una di del della dei delle a al alla ai in nel nella con da dal dalla su sul sulla per tra fra ' +
    'e o ma che chi cui non è sono era erano essere stato stata ha hanno aveva come più anche si se ci questo questa suo ' +
    'sua due anni anno dopo prima detto',
  pt:
    'o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sobre entre e ou mas que quem não é são ' +
    'era foi foram ser sido tem têm ter há como mais também se seu sua este esta dois anos ano após disse já',
  nl:
    'de het een en of maar niet geen in op aan bij met van voor naar uit over onder tegen door om te dat die dit deze hij ' +
    'zij ze het we ik zijn haar hun is was waren wordt werd worden heeft hebben had kan zal ook nog wel als dan er twee ' +
    'jaar zei',
  sv:
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under ' +
    'också efter sin mot blev vara hade där än över vid skulle hon säger två',
  fi:
    'ja on ei se että oli joka hän ovat mutta kun niin myös olla ole kuin sen jos mukaan sekä vuoden tai hänen ne tämä ' +
    'mitä joita sitä olisi kanssa jo vielä nyt ovat',
  pl:
    'i w z na do się że nie to jest o jak ale po od za dla przez przed pod nad są był była było być ma który która które ' +
    'tym tego ten ta te już tylko czy oraz ze u co jego jej ich roku lat',
  tr: 've bir bu da de için ile o çok daha olarak en gibi ancak sonra kadar ne var olan ise dedi ki değil iki',
  ru:
    'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня о из ему ' +
    'для при это этот эта быть был была были их или если до после над под года год лет также который которая которые',
  uk: 'і й в у не що він на з із як а то вона так його але до за по це та для при від про був була були їх або якщо після року',
  ar:
    'في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن كان كانت هو هي هم لم لا ما قد كما أو ثم بعد قبل بين حول خلال عند ' +
    'منذ حتى كل قال وقال أكد وأكد له لها به بها وقد وفي ومن',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز می شد گفت بود شده کرد',
  hi: 'के का की में है और से को पर ने यह हैं था थे कि भी नहीं एक इस ही कर हो गया तो जो',
  ja:
    'の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう また もの という ' +
    'あり まで られ なる へ か だ これ によって により おり より による ます です ました 氏 日 年 月',
  ko:
    '은 는 이 가 을 를 의 에 에서 로 으로 와 과 도 만 까지 부터 그 저 것 수 등 및 또 또한 있다 했다 밝혔다 말했다 있는 한 하는 이번 ' +
    '대한 위해 통해 대해 고 며',
  zh: '的 了 在 是 和 与 也 就 都 而 及 着 或 一个 这 那 他 她 它 们 我 你 不 有 对 为 以 于 上 中 下 说 等 将 被 从 到 并 年 月 日',
  th: 'ที่ และ ใน ของ การ เป็น ได้ ว่า มี ให้ จะ ไม่ กับ นี้ โดย จาก ไป แต่ ก็ มา แล้ว ซึ่ง ความ นั้น เพื่อ อยู่ หรือ',
}

const made = new Map<string, ReadonlySet<string>>()

/** The words of a language, folded, that say nothing about a text's subject; empty if there is no list. @param language BCP 47 */
export function stopWords(language: string): ReadonlySet<string> {
  const key = baseLanguage(language)
  const known = made.get(key) ?? new Set(fold(STOP_WORDS[key] ?? '').split(' '))
  made.set(key, known)
  return known
}
