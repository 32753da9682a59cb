import { baseLanguage } from '../text/language.ts'
import { fold } from '../text/normalize.ts'

/**
 * First words, folded, of sentences that need the sentence before: pronouns, and words that continue what was said.
 * Without that sentence nobody knows what they are about. Words that become articles without their accents are left out.
 */
const LEANING: Readonly<Record<string, string>> = {
  en:
    'he she it they this that these those his her its their him them but and so or yet also however then there thus ' +
    'hence therefore moreover furthermore meanwhile instead nor such here besides still another both neither even i we my our',
  de:
    'er sie es dies diese dieser dieses aber und doch denn auch dann dabei dazu dort sein seine seinen ihr ihre ihren ' +
    'jedoch deshalb daher außerdem zudem trotzdem so hier damit darum ich wir mein unser beide',
  fr:
    'il elle ils elles celui celle ceux celles ce cela ces cette cet mais et or donc puis aussi pourtant cependant ainsi son sa ses leur leurs ' +
    'alors enfin toutefois ensuite je nous mon notre c',
  es:
    'ella ellos ellas esto eso ese esa esos esas este esta estos estas pero y también además su sus así entonces ' +
    'allí luego aunque lo le les yo nosotros mi nuestro',
  it: 'lui lei loro questo questa questi quello ma e anche però inoltre così poi quindi suo sua io noi mio nostro',
  pt: 'ele ela eles elas isso isto esse essa este esta mas e também porém além assim então seu sua eu nós meu nosso',
  nl: 'hij zij ze dit dat deze die maar en ook toch dan daarom zijn haar hun ik wij we mijn onze',
  sv: 'han hon det detta men och också dock då hans hennes jag vi',
  fi: 'hän he se ne tämä tämän nämä mutta ja myös myöskin hänen heidän sen siksi minä me',
  pl: 'on ona ono oni to ten ta ale i a jednak też także więc jego jej ich dlatego ja my',
  tr: 'o onlar bu şu ama ve ancak ayrıca fakat ben biz',
  ru: 'он она оно они это этот эта но и а однако также тогда его ее их поэтому я мы',
  uk: 'він вона воно вони це цей ця але і й та однак також тоді його її їх тому я ми',
  ar: 'هو هي هم وهو وهي وهم هذا هذه ذلك لكن ولكن كما وكان وكانت إنه إنها وأضاف وأضافت وتابع أنا نحن',
  fa: 'او آنها این آن اما ولی همچنین من ما',
  hi: 'वह वे यह ये लेकिन और इस उन उस मैं हम',
  ja: 'それ これ その この しかし だが また そして そこ ただ さらに 彼 彼女 私 私たち 同氏',
  ko: '그 그는 그녀는 그들은 이는 이것은 그러나 하지만 그리고 또 또한 이어 이에 나는 우리는',
  zh: '他 她 它 他们 这 那 但 但是 而 然而 此外 同时 因此 我 我们',
}

const leaning = new Map<string, ReadonlySet<string>>()

/** The first words, folded, of a language's sentences that need the sentence before. @param language BCP 47 */
export function leaningWords(language: string): ReadonlySet<string> {
  const key = baseLanguage(language)
  const known = leaning.get(key) ?? new Set(fold(LEANING[key] ?? '').split(' '))
  leaning.set(key, known)
  return known
}
