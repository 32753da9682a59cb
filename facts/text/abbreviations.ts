/**
 * Titles and other words with a full stop that never end a sentence, by language. A word with a capital counts only with
 * its capital: 'Sen.' is a title, 'sen' is a word of other languages.
 */
const TITLES: Readonly<Record<string, string>> = {
  en:
    'Mr Mrs Ms Messrs Mx Rt Revd Smt Dr Prof St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Cdr Sgt Cpl Pvt Adm Adml Brig Supt Insp Bro ' +
    'Rev Hon Pres Gov Govs Sen Sens Rep Reps Amb Sec Asst Assoc Dep Det Fr vs v eg ie approx viz cf ca esp',
  de:
    'hr fr frl dr prof dipl ing st hl bzw ca vgl sog ggf evtl inkl einschl rd geb gest etwa max min tel str ' +
    'v z i d u a o b nr abs art kap bd hrsg allg bes dt engl franz russ österr phil med rer nat jur',
  fr: 'm mm mme mmes mlle mlles mgr me dr pr prof st ste gén col cdt cf env av boul bd janv févr avr juil sept oct nov déc',
  es:
    'sr sra sres sras srta dr dra dres d dña dn prof profa lic licda ing arq abg gral cnel tte cap cmdte almte mons ' +
    'excmo excma ilmo ilma hno hna fr sto sta pbro dip sen gob pdte pdta vda av avda ud uds vd vds cía núm pág págs ' +
    'art arts aprox ej ee máx mín tel',
  pt:
    'sr sra srs sras srta dr dra drs prof profa eng gen cel cap maj ten alm dep sen min gov pres exmo exma exa ilmo ilma ' +
    'sto sta fr frei pe av núm pág págs art arts ex aprox tel',
  it:
    'sig sigg sigra sig.ra dott dottssa dott.ssa prof profssa prof.ssa avv ing arch geom rag on onn sen gen col cap ' +
    'magg mons don card cav comm ss rev pag pagg art artt cfr tel',
}

/** Words that are abbreviations only before a figure: 'no. 10', but 'The answer was no.' */
const NUMBERED =
  'no nos nr n nº num núm vol fig art arts sec p pp pag pág págs s st ch cap v vs par para abs kap'

/** Short forms of months and weekdays; a day, a year or a month follows them. */
const DATED = 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'

/** Abbreviations that may end a sentence: what comes next decides. */
const CLOSING: Readonly<Record<string, string>> = {
  en: 'etc inc ltd co corp jr sr al bros mph',
  de: 'etc usw usf mio mrd tsd jh chr jun sen std min co inc corp',
  fr: 'etc',
  es: 'etc uu aa ltda cía',
  pt: 'etc ltda cia jr',
  it: 'ecc etc spa srl',
}

/** Words that often start a sentence and hardly ever start a name. */
const OPENING: Readonly<Record<string, string>> = {
  en:
    'The A An He She It They We You I In On At But And However This That These Those There His Her Its Their Our ' +
    'After Before When While As If For With From To By Both Since Although Though Meanwhile Yet So Some Many Most ' +
    'What Why How Who Where Now Then Instead Still Even No Not Nor Or Under Over During Despite According Asked',
  de:
    'Der Die Das Den Dem Des Er Sie Es Wir Ihr Ich Ein Eine Einen Einem Einer In Im Am An Auf Auch Aber Doch Und Nach ' +
    'Vor Mit Bei Zu Zum Zur Von Vom Seit Dabei Damit Dies Diese Dieser Dieses Für Aus Wenn Wie Was Wer Als Ob Da Dort Dann So ' +
    'Nun Jetzt Noch Nur Seine Seiner Ihre Während Trotz Laut Unter Über Durch Gegen Ohne Um Bis Man Mehr',
  fr:
    'Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Cela Mais Et Ou Dans En Au Aux Du Pour ' +
    'Selon Sur Avec Après Avant Depuis Lors Si Son Sa Ses Leur Leurs Par Quand Comme Puis Alors À Sans Sous Entre',
  es:
    'El La Los Las Un Una Unos Unas Él Ella Ellos Se En Al Del De Con Por Para Pero Y O Su Sus Este Esta Estos Estas ' +
    'Ese Esa Eso Esto Tras Según Desde Hasta Cuando Como Si No También Además Aunque Mientras Entre Sobre Sin Lo',
  pt:
    'O A Os As Um Uma Ele Ela Eles Elas Em No Na Nos Nas Ao Aos Do Da De Com Por Para Mas E Ou Seu Sua Seus Este Esta ' +
    'Esse Essa Isso Isto Após Segundo Desde Até Quando Como Se Não Também Além Embora Enquanto Entre Sobre Sem',
  it:
    'Il Lo La I Gli Le Un Uno Una Egli Lui Lei Loro In Nel Nella Al Alla Del Della Dal Di Con Per Da Ma E O Su Sul Suo ' +
    'Sua Questo Questa Questi Dopo Secondo Quando Come Se Non Anche Inoltre Mentre Tra Fra Senza Si',
}

export interface Abbreviations {
  readonly titles: ReadonlySet<string>
  readonly numbered: ReadonlySet<string>
  readonly dated: ReadonlySet<string>
  readonly closing: ReadonlySet<string>
  readonly opening: ReadonlySet<string>
}

const KNOWN = new Map<string, Abbreviations>()

/** The abbreviations of a language and those of English, since news in all languages has English names. */
export function abbreviationsOf(language: string | undefined): Abbreviations {
  const own = (language ?? 'en').slice(0, 2).toLowerCase()
  const known = KNOWN.get(own)
  if (known) return known
  const words = (table: Readonly<Record<string, string>>): Set<string> =>
    new Set(`${table.en} ${own === 'en' ? '' : (table[own] ?? '')}`.trim().split(/\s+/))
  const made = {
    titles: words(TITLES),
    numbered: new Set(NUMBERED.split(' ')),
    dated: new Set(DATED.split(' ')),
    closing: words(CLOSING),
    opening: own === 'en' || !OPENING[own] ? words(OPENING) : new Set(OPENING[own].split(' ')),
  }
  for (const word of made.titles) if (made.closing.has(word) && own !== 'en') made.closing.delete(word)
  KNOWN.set(own, made)
  return made
}
