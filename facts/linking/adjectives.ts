import type { EntityId, Mention, Span } from '../types.ts'
import { confidence, PRIOR } from './weights.ts'

/**
 * The adjectives of countries in German, French, Spanish, Portuguese and Italian: the German stem, else the masculine
 * singular; several are parted by `;`, and one behind `=` takes no endings, since with them it is another word.
 * Congo's is two countries', and missing. Only articles are read for them: they are written in small letters, where
 * pages are not looked at.
 */
const TABLE = `country,de,fr,es,pt,it
AD,andorranisch,andorran,andorrano,andorrano,andorrano
AE,emiratisch,émirien;émirati,emiratí,emiradense,emiratino
AF,afghanisch,afghan,afgano,afegão,afghano
AG,antiguanisch,antiguais,antiguano,antiguano,antiguano
AL,albanisch,albanais,albanés,albanês,albanese
AM,armenisch,arménien,armenio,armênio;arménio,armeno
AO,angolanisch,angolais,angoleño;angolano,angolano,angolano
AR,argentinisch,argentin,argentino,argentino,argentino
AT,österreichisch,autrichien,austriaco;austríaco,austríaco,austriaco
AU,australisch,australien,australiano,australiano,australiano
AZ,aserbaidschanisch,azerbaïdjanais,azerbaiyano;azerí,azerbaijano;azeri,azero;azerbaigiano
BA,bosnisch,bosnien;bosniaque,bosnio,bósnio,bosniaco
BB,barbadisch,barbadien,barbadense,barbadiano,barbadiano
BD,bangladeschisch,bangladais,bangladesí,bengalês,bengalese
BE,belgisch,belge,belga,belga,belga
BF,burkinisch,burkinabé;burkinabè,burkinés;burkinabés,burquinense,burkinabé
BG,bulgarisch,bulgare,búlgaro,búlgaro,bulgaro
BH,bahrainisch,bahreïni;bahreïnien,bareiní;bahreiní,bareinita,bahreinita
BI,burundisch,burundais,burundés,burundês;burundiano,burundese
BJ,beninisch,béninois,beninés,beninense,beninese
BN,bruneiisch,brunéien,bruneano,bruneano,bruneiano
BO,bolivianisch,bolivien,boliviano,boliviano,boliviano
BR,brasilianisch,brésilien,brasileño,brasileiro,brasiliano
BS,bahamaisch,bahamien,bahameño,bahamense,bahamense
BT,bhutanisch,bhoutanais,butanés;bhutanés,butanês,bhutanese
BW,botsuanisch;botswanisch,botswanais,botsuano;botsuanés,botsuanês,botswano
BY,belarussisch;weißrussisch;belarusisch,biélorusse;bélarusse,bielorruso,bielorrusso,bielorusso
BZ,belizisch,bélizien,beliceño,belizenho,belizeano
CA,kanadisch,canadien,canadiense,canadense;canadiano,canadese
CF,zentralafrikanisch,centrafricain,centroafricano,centro-africano,centrafricano
CH,schweizerisch,suisse;helvétique,suizo;helvético,suíço;helvético,svizzero;elvetico
CI,ivorisch,ivoirien,marfileño,marfinense,ivoriano
CL,chilenisch,chilien,chileno,chileno,cileno
CM,kamerunisch,camerounais,camerunés,camaronês,camerunese
CN,chinesisch,chinois,chino,chinês,cinese
CO,kolumbianisch,colombien,colombiano,colombiano,colombiano
CR,costa-ricanisch;costaricanisch,costaricain;costaricien,costarricense,costa-riquenho;costarriquenho,costaricano
CU,kubanisch,cubain,cubano,cubano,cubano
CV,kapverdisch,cap-verdien;capverdien,caboverdiano,cabo-verdiano,capoverdiano
CY,zyprisch;zypriotisch,chypriote,chipriota,cipriota,cipriota
CZ,tschechisch,tchèque,checo,tcheco;checo,ceco
DE,deutsch,allemand,alemán;germano,alemão,tedesco
DJ,dschibutisch,djiboutien,yibutiano,djibutiano,gibutiano
DK,dänisch,danois,danés,dinamarquês,danese
DM,,dominiquais,dominiqués,dominiquense,dominichese
DO,dominikanisch,dominicain,dominicano,dominicano,dominicano
DZ,algerisch,algérien,argelino,argelino,algerino
EC,ecuadorianisch,équatorien,ecuatoriano,equatoriano,ecuadoriano;ecuadoregno
EE,estnisch,estonien,estonio,estoniano;estónio,estone
EG,ägyptisch,égyptien,egipcio,egípcio,egiziano
ER,eritreisch,érythréen,eritreo,eritreu,eritreo
ES,spanisch,espagnol,español,espanhol,spagnolo
ET,äthiopisch,éthiopien,etíope,etíope,etiope
FI,finnisch,finlandais,finlandés;finés,finlandês,finlandese
FJ,fidschianisch,fidjien,fiyiano,fijiano,figiano
FM,mikronesisch,micronésien,micronesio,micronésio,micronesiano
FR,französisch,français,francés,francês,francese
GA,gabunisch,gabonais,gabonés,gabonês,gabonese
GB,britisch;englisch,britannique;anglais,británico;inglés,britânico;inglês,britannico;inglese
GD,grenadisch,grenadien,,granadino,grenadino
GE,georgisch,géorgien,georgiano,georgiano,georgiano
GH,ghanaisch,ghanéen,ghanés,ganês;ganense,ghanese
GM,gambisch,gambien,gambiano,gambiano,gambiano
GN,guineisch,guinéen,guineano,guineano,guineano
GQ,äquatorialguineisch,équato-guinéen,ecuatoguineano,equato-guineense,equatoguineano
GR,griechisch,grec,griego;heleno,grego,greco
GT,guatemaltekisch,guatémaltèque,guatemalteco,guatemalteco,guatemalteco
GW,guinea-bissauisch,bissau-guinéen;bissaoguinéen,bisauguineano,guineense,guineense
GY,guyanisch,guyanien,guyanés,guianense,guyanese
HN,honduranisch,hondurien,hondureño,hondurenho,honduregno
HR,kroatisch,croate,croata,croata,croato
HT,haitianisch,haïtien,haitiano,haitiano,haitiano
HU,ungarisch,hongrois,húngaro,húngaro,ungherese
ID,indonesisch,indonésien,indonesio,indonésio,indonesiano
IE,irisch,irlandais,irlandés,irlandês,irlandese
IL,israelisch,israélien,israelí,israelense;israelita;israeliano,israeliano
IN,indisch,indien,=indio,indiano,indiano
IQ,irakisch,irakien;iraquien,iraquí,iraquiano,iracheno
IR,iranisch,iranien,iraní,iraniano,iraniano
IS,isländisch,islandais,islandés,islandês,islandese
IT,italienisch,italien,italiano,italiano,italiano
JM,jamaikanisch,jamaïcain;jamaïquain,jamaicano;jamaiquino,jamaicano,giamaicano
JO,jordanisch,jordanien,jordano,jordaniano;jordano,giordano
JP,japanisch,japonais;nippon,japonés;nipón,japonês;nipônico,giapponese
KE,kenianisch,kényan;kenyan,keniano;keniata,queniano,keniota;keniano
KG,kirgisisch,kirghize,kirguís;kirguiso,quirguiz,kirghiso
KH,kambodschanisch,cambodgien,camboyano,cambojano,cambogiano
KI,kiribatisch,kiribatien,kiribatiano,quiribatiano,kiribatiano
KM,komorisch,comorien,comorense,comoriano,comoriano
KN,,kittitien,,,
KP,nordkoreanisch,nord-coréen,norcoreano,norte-coreano,nordcoreano
KR,südkoreanisch,sud-coréen,surcoreano,sul-coreano,sudcoreano
KW,kuwaitisch,koweïtien,kuwaití,kuwaitiano,kuwaitiano
KZ,kasachisch,kazakh;kazakhstanais,kazajo;kazako,cazaque,kazako
LA,laotisch,laotien,laosiano,laosiano;laociano,laotiano
LB,libanesisch,libanais,libanés,libanês,libanese
LC,,saint-lucien,santalucense,santa-lucense,santaluciano
LI,liechtensteinisch,liechtensteinois,liechtensteiniano,liechtensteiniense,liechtensteinese
LK,sri-lankisch;srilankisch;ceylonesisch,sri-lankais;srilankais,esrilanqués;ceilanés,cingalês;srilankês,srilankese
LR,liberianisch,libérien,liberiano,liberiano,liberiano
LS,lesothisch,lésothien,lesotense,lesotiano,
LT,litauisch,lituanien,lituano,lituano,lituano
LU,luxemburgisch,luxembourgeois,luxemburgués,luxemburguês,lussemburghese
LV,lettisch,letton,letón,letão,lettone
LY,libysch,libyen,libio,líbio,libico
MA,marokkanisch,marocain,marroquí,marroquino,marocchino
MC,monegassisch,monégasque,monegasco,monegasco,monegasco
MD,moldauisch;moldawisch,moldave,moldavo,moldavo;moldávio,moldavo
ME,montenegrinisch,monténégrin,montenegrino,montenegrino,montenegrino
MG,madagassisch,malgache,malgache,malgaxe,malgascio
MH,marshallisch,marshallais,marshalés,marshallês,marshallese
MK,mazedonisch;nordmazedonisch,macédonien;nord-macédonien,macedonio;normacedonio,macedônio;macedónio,macedone
ML,malisch,malien,maliense;malí,maliano;malinês,maliano
MM,birmanisch;myanmarisch;burmesisch,birman,birmano,birmanês;birmane,birmano
MN,mongolisch,mongol,mongol,mongol,mongolo
MR,mauretanisch,mauritanien,mauritano,mauritano,mauritano
MT,maltesisch,maltais,maltés,maltês,maltese
MU,mauritisch,mauricien,mauriciano,mauriciano,mauriziano
MV,maledivisch,maldivien,maldivo,maldivo;maldívio,maldiviano
MW,malawisch,malawite;malawien,malauí,malauiano,malawiano
MX,mexikanisch,mexicain,mexicano,mexicano,messicano
MY,malaysisch,malaisien,malasio,malaio;malásio,malese;malaysiano
MZ,mosambikanisch;mosambikisch,mozambicain,mozambiqueño,moçambicano,mozambicano
NA,namibisch,namibien,namibio,namibiano,namibiano
NE,nigrisch,nigérien,nigerino,nigerino,nigerino
NG,nigerianisch,nigérian,nigeriano,nigeriano,nigeriano
NI,nicaraguanisch,nicaraguayen,nicaragüense,nicaraguense,nicaraguense
NL,niederländisch;holländisch,néerlandais;hollandais,neerlandés;holandés,neerlandês;holandês,olandese;neerlandese
NO,norwegisch,norvégien,noruego,norueguês,norvegese
NP,nepalesisch,népalais,nepalí;nepalés,nepalês,nepalese
NR,nauruisch,nauruan,nauruano,nauruano,nauruano
NZ,neuseeländisch,néo-zélandais,neozelandés,neozelandês,neozelandese
OM,omanisch,omanais,omaní,omanense;omani,omanita
PA,panamaisch,panaméen,panameño,panamenho,panamense
PE,peruanisch,péruvien,peruano,peruano,peruviano
PG,papua-neuguineisch,papouasien,papú,papuásio,papuano
PH,philippinisch,philippin,filipino,filipino,filippino
PK,pakistanisch,pakistanais,pakistaní;paquistaní,paquistanês,pachistano;pakistano
PL,polnisch,polonais,polaco,polonês;polaco,polacco
PS,palästinensisch,palestinien,palestino,palestino,palestinese
PT,portugiesisch,portugais,portugués,português,portoghese
PW,palauisch,paluan;palaosien,palauano,palauano,palauano
PY,paraguayisch,paraguayen,paraguayo,paraguaio,paraguaiano;paraguayano
QA,katarisch,qatari;qatarien,catarí;qatarí,catari;catariano,qatariota;qatarino
RO,rumänisch,roumain,rumano,romeno,romeno;rumeno
RS,serbisch,serbe,serbio,sérvio,serbo
RU,russisch,russe,ruso,russo,russo
RW,ruandisch,rwandais,ruandés,ruandês,ruandese
SA,saudi-arabisch;saudisch;saudiarabisch,saoudien,saudí;saudita,saudita,saudita
SB,salomonisch,salomonien,salomonense,salomonense,salomonese
SC,seychellisch,seychellois,seychellense,seichelense,seychellese
SD,sudanesisch,soudanais,sudanés,sudanês,sudanese
SE,schwedisch,suédois,sueco,sueco,svedese
SG,singapurisch,singapourien,singapurense,singapuriano;singapurense,singaporiano
SI,slowenisch,slovène,esloveno,esloveno,sloveno
SK,slowakisch,slovaque,eslovaco,eslovaco,slovacco
SL,sierra-leonisch,sierra-léonais;sierraléonais,sierraleonés,serra-leonês,sierraleonese
SM,san-marinesisch,saint-marinais,sanmarinense,são-marinhense,sammarinese
SN,senegalesisch,sénégalais,senegalés,senegalês,senegalese
SO,somalisch,somalien,somalí,somali;somaliano,somalo
SR,surinamisch,surinamais;surinamien,surinamés,surinamês,surinamese
SS,südsudanesisch,sud-soudanais,sursudanés,sul-sudanês,sudsudanese
ST,são-toméisch,santoméen,santotomense,são-tomense,saotomense
SV,salvadorianisch,salvadorien,salvadoreño,salvadorenho,salvadoregno
SY,syrisch,syrien,sirio,sírio,siriano
SZ,,swazi;eswatinien,suazi,suázi,swazi
TD,tschadisch,tchadien,chadiano,chadiano,ciadiano
TG,togoisch;togolesisch,togolais,togolés,togolês,togolese
TH,thailändisch,thaïlandais,tailandés,tailandês,thailandese;tailandese
TJ,tadschikisch,tadjik,tayiko,tadjique,tagico
TL,osttimoresisch,est-timorais,timorense,timorense,timorese
TM,turkmenisch,turkmène,turkmeno;turcomano,turcomeno,turkmeno
TN,tunesisch,tunisien,tunecino,tunisiano;tunisino,tunisino
TO,tongaisch,tonguien;tongien,tongano,tonganês,tongano
TR,türkisch,turc,turco,turco,turco
TT,,trinidadien,trinitense,trinitário,trinidadiano
TV,tuvaluisch,tuvaluan;tuvaluen,tuvaluano,tuvaluano,tuvaluano
TW,taiwanisch;taiwanesisch,taïwanais,taiwanés,taiwanês,taiwanese
TZ,tansanisch,tanzanien,tanzano,tanzaniano,tanzaniano
UA,ukrainisch,ukrainien,ucraniano,ucraniano,ucraino
UG,ugandisch,ougandais,ugandés,ugandês;ugandense,ugandese
US,amerikanisch;us-amerikanisch,américain;états-unien,estadounidense;norteamericano,norte-americano;americano;estadunidense,americano;statunitense
UY,uruguayisch,uruguayen,uruguayo,uruguaio,uruguaiano;uruguayano
UZ,usbekisch,ouzbek,uzbeko,uzbeque,uzbeko
VA,vatikanisch,,vaticano,,vaticano
VC,vincentisch,vincentais,sanvicentino,são-vicentino,sanvincentino
VE,venezolanisch,vénézuélien,venezolano,venezuelano,venezuelano
VN,vietnamesisch,vietnamien,vietnamita,vietnamita,vietnamita
VU,vanuatuisch,vanuatais,vanuatuense,vanuatuano;vanuatuense,vanuatuano
WS,samoanisch,samoan,samoano,samoano,samoano
XK,kosovarisch,kosovar,kosovar,kosovar,kosovaro
YE,jemenitisch,yéménite,yemení,iemenita,yemenita
ZA,südafrikanisch,sud-africain,sudafricano,sul-africano,sudafricano
ZM,sambisch,zambien,zambiano,zambiano,zambiano
ZW,simbabwisch,zimbabwéen,zimbabuense,zimbabuano;zimbabuense,zimbabwese;zimbabwiano`

const LANGUAGES = ['de', 'fr', 'es', 'pt', 'it'] as const
type Language = (typeof LANGUAGES)[number]

/** Endings, and what stands in their place in the other genders and numbers; the first that fits is taken. */
type Endings = readonly (readonly [ending: RegExp, forms: readonly string[]])[]

const ENDINGS: Readonly<Record<Language, Endings>> = {
  de: [[/$/, ['e', 'er', 'es', 'en', 'em']]],
  fr: [
    [/(?<=[ao]i)s$/, ['s', 'se', 'ses']],
    [/(?<=[ié]en|on)$/, ['', 's', 'ne', 'nes']],
    [/ec$/, ['ec', 'ecs', 'ecque', 'ecques']],
    [/rc$/, ['rc', 'rcs', 'rque', 'rques']],
    [/[eè]$/, ['e', 'es', 'è', 'ès']],
    [/$/, ['', 's', 'e', 'es']],
  ],
  es: [
    [/o$/, ['o', 'a', 'os', 'as']],
    [/és$/, ['és', 'esa', 'eses', 'esas']],
    [/án$/, ['án', 'ana', 'anes', 'anas']],
    [/ón$/, ['ón', 'ona', 'ones', 'onas']],
    [/(?<=ol)$/, ['', 'a', 'es', 'as']],
    [/(?<=[íú])$/, ['', 'es', 's']],
    [/(?<=r)$/, ['', 'es']],
    [/$/, ['', 's']],
  ],
  pt: [
    [/ão$/, ['ão', 'ã', 'ãos', 'ães', 'ões', 'ãs']],
    [/ês$/, ['ês', 'esa', 'eses', 'esas']],
    [/eu$/, ['eu', 'eia', 'eus', 'eias']],
    [/o$/, ['o', 'a', 'os', 'as']],
    [/ol$/, ['ol', 'ola', 'óis', 'olas']],
    [/(?<=[rz])$/, ['', 'es']],
    [/$/, ['', 's']],
  ],
  it: [
    [/(?<=i|ia|gre)co$/, ['co', 'ca', 'ci', 'che']],
    [/co$/, ['co', 'ca', 'chi', 'che']],
    [/o$/, ['o', 'a', 'i', 'e']],
    [/e$/, ['e', 'i']],
    [/ga$/, ['ga', 'gi', 'ghe']],
    [/a$/, ['a', 'i', 'e']],
    [/$/, ['']],
  ],
}

/** By form, in small letters: the country, and whether it is the masculine singular, which names the language too. */
type Forms = ReadonlyMap<string, { readonly code: string; readonly isBase: boolean }>

const FORMS = new Map<Language, Forms>()

function formsOf(language: Language): Forms {
  const known = FORMS.get(language)
  if (known) return known
  const forms = new Map<string, { code: string; isBase: boolean }>()
  const column = LANGUAGES.indexOf(language) + 1
  for (const row of TABLE.split('\n').slice(1)) {
    const fields = row.split(',')
    for (const word of (fields[column] ?? '').split(';').filter(Boolean)) {
      const code = fields[0] ?? ''
      for (const form of inflected(word, language)) {
        const isBase = language !== 'de' && `=${form}`.endsWith(word)
        // Whose a form is that is one country's masculine and another's feminine, nobody can say.
        const before = forms.get(form)
        if (before && before.code !== code) forms.set(form, { code: '', isBase })
        else if (!before) forms.set(form, { code, isBase })
      }
    }
  }
  FORMS.set(language, forms)
  return forms
}

function inflected(word: string, language: Language): readonly string[] {
  if (word.startsWith('=')) return [word.slice(1)]
  const rule = ENDINGS[language].find(([ending]) => ending.test(word))
  return rule ? rule[1].map((form) => word.replace(rule[0], form)) : [word]
}

/** Every form of every adjective in a language, with its country: `['französische', 'FR']`. */
export function adjectiveForms(language: string): (readonly [form: string, code: string])[] {
  return isCovered(language) ? [...formsOf(language)].map(([form, { code }]) => [form, code] as const) : []
}

function isCovered(language: string): language is Language {
  return (LANGUAGES as readonly string[]).includes(language)
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu

/** Where the masculine singular stands behind these it is the language, or somebody of the country. */
const NO_NOUN =
  /(?:^|[^\p{L}\p{M}])(?:en|em|in|du|le|il|el|o|lo|al|au|ao|del|do|nel|dal|sul|no|un|um|uno|parle|parler|parlent|parlait|habla|hablan|hablar|hablaba|fala|falam|falar|falava|parla|parlano|parlare|parlava)[ \u00a0]$|[’']$/iu
/** 'Sud americano' is of the continent, 'montagnes russes' are a ride. */
const CONTINENT =
  /(?:^|[^\p{L}\p{M}])(?:sud|latino|centro|afro|nord|ibero|montagnes?|montañas?|montanhas?|montagne)[ \u00a0]$/iu
const STARTS = /(?:^|[.!?…:"“”„«»‹›(\n][\s\u00a0]*|[–—][ \u00a0])$/u
/** German firms and bodies that start so: 'Deutsche Bank'. */
const GERMAN_BODY =
  /^[ \u00a0](?:Bank|Telekom|Bahn|Post|Welle|Börse|Wohnen|Lufthansa|Umwelthilfe|Presse-Agentur|Presseagentur|Airways|Rote|Fußball-Bund)/u
/** A capitalised word that is no article: 'Banque Française'. */
const IN_NAME =
  /(?<![\p{L}\p{M}])(?!(?:Les?|La|Des|Une?|Ces|Aux?|Deux|Trois)[ \u00a0])\p{Lu}[\p{L}\p{M}]*[ \u00a0]$/u
/** 'In italienischer Sprache'. */
const LANGUAGE_BEHIND = /^[ \u00a0](?:Sprach|Fassung|Übersetzung|Wort|Wört|langue|idioma|língua|lingua)/u
/** So many letters around a word are read. */
const NEAR = 30

/**
 * The adjectives of countries in a text: 'britische', 'tchèques', 'estadounidense'; none in other languages.
 *
 * @param language BCP 47
 */
export function adjectivesIn(text: string, language: string | undefined): Mention[] {
  const base = language?.slice(0, 2).toLowerCase() ?? ''
  if (!isCovered(base)) return []
  const forms = formsOf(base)
  const found: Mention[] = []
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const known = forms.get(word.toLowerCase())
    if (!known || known.code === '') continue
    if (!isAdjective(text, { start, end: start + word.length }, known.isBase, base)) continue
    const entity: EntityId = `country:${known.code}`
    found.push({
      start,
      end: start + word.length,
      entity,
      surface: word,
      alias: 'demonym',
      confidence: confidence(PRIOR.demonym),
      why: 'demonym',
    })
  }
  return found
}

function isAdjective(text: string, { start, end }: Span, isBase: boolean, language: Language): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  if ((isBase && NO_NOUN.test(before)) || CONTINENT.test(before)) return false
  if (LANGUAGE_BEHIND.test(text.slice(end, end + NEAR))) return false
  const word = text.slice(start, end)
  if (word === word.toLowerCase() || word.startsWith('US-')) return true
  const after = text.slice(end, end + NEAR)
  // 'Les Américains' stands anywhere, 'Crédit Suisse' and 'Deutsche Bank' are bodies.
  if (!/^\p{Lu}\p{Ll}/u.test(word) || GERMAN_BODY.test(after)) return false
  if (STARTS.test(before)) return language === 'de' || !/^[ \u00a0]\p{Lu}/u.test(after)
  return language === 'fr' && !IN_NAME.test(before) && !/^[ \u00a0]\p{Lu}/u.test(after)
}
