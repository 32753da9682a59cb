import type { LanguageDemonyms } from './language-demonyms.ts'

/** Danish: adjectives and nouns have a small letter. */
export const DEMONYMS_DA: LanguageDemonyms = {
  adjective: [[/sk$/, ['sk', 'ske']]],
  people: [
    [/mand$/, ['mand', 'manden', 'mænd', 'mændene']],
    [/er$/, ['er', 'eren', 'ere', 'erne', 'ernes', 'eres']],
    [/e$/, ['e', 'en', 'er', 'erne', 'ernes']],
    [/ing$/, ['ing', 'inge', 'ingene']],
    [/$/, ['', 'en', 'er', 'erne']],
  ],
  language: 'base',
  languageAfter: '(?:^|[^\\p{L}\\p{M}])(?:på|til|fra|taler|tale|talte|lære)[ \\u00a0]$',
  table: `
AE,emiratisk,
AF,afghansk,afghaner
AL,albansk,albaner
AM,armensk,armener
AO,angolansk,
AR,argentinsk,argentiner
AT,østrigsk,østriger
AU,australsk,australier
AZ,aserbajdsjansk,aserbajdsjaner
BA,bosnisk,bosnier
BD,bangladeshisk,
BE,belgisk,belgier
BG,bulgarsk,bulgarer
BO,boliviansk,bolivianer
BR,brasiliansk,brasilianer
BY,belarusisk;hviderussisk,hviderusser
CA,canadisk,canadier
CH,schweizisk,schweizer
CI,ivoriansk,
CL,chilensk,chilener
CM,camerounsk,
CN,kinesisk,kineser
CO,colombiansk,colombianer
CU,cubansk,cubaner
CY,cypriotisk;cypriotisk,cypriot
CZ,tjekkisk,tjekke
DE,tysk,tysker
DK,dansk,dansker
DZ,algerisk,algerier
EC,ecuadoriansk,
EE,estisk,
EG,egyptisk,egypter
ER,eritreisk,eritreer
ES,spansk,spanier
ET,etiopisk,etiopier
FI,finsk,=finner;=finnerne
FR,fransk,franskmand
GB,britisk;engelsk;skotsk,brite;englænder;=skotter;=skotterne
GE,georgisk,georgier
GH,ghanesisk,ghaneser
GR,græsk,græker
HR,kroatisk,kroat
HT,haitiansk,haitianer
HU,ungarsk,ungarer
ID,indonesisk,indoneser
IE,irsk,irlænder
IL,israelsk,israeler
IN,indisk,=indere;=inder;=inderne
IQ,irakisk,iraker
IR,iransk,iraner
IS,islandsk,islænding
IT,italiensk,italiener
JM,jamaicansk,
JO,jordansk,jordaner
JP,japansk,japaner
KE,kenyansk,kenyaner
KG,kirgisisk,
KH,cambodjansk,cambodjaner
KP,nordkoreansk,nordkoreaner
KR,sydkoreansk,sydkoreaner
KW,kuwaitisk,
KZ,kasakhisk;kasakhstansk,
LA,laotisk,
LB,libanesisk,libaneser
LR,liberiansk,
LT,litauisk,litauer
LU,luxembourgsk,
LV,lettisk,
LY,libysk,libyer
MA,marokkansk,marokkaner
MD,moldovisk;moldavisk,
ME,montenegrinsk,
MK,nordmakedonsk;makedonsk,makedoner
ML,malisk,
MM,burmesisk;myanmarsk,burmeser
MN,mongolsk,
MT,maltesisk,
MX,mexicansk,mexicaner
MY,malaysisk,
MZ,mozambikansk,
NA,namibisk,
NG,nigeriansk,nigerianer
NI,nicaraguansk,
NL,nederlandsk;hollandsk,nederlænder;hollænder
NO,norsk,nordmand
NP,nepalesisk,nepaleser
NZ,newzealandsk,newzealænder
OM,omansk,
PE,peruansk,peruaner
PH,filippinsk,filippiner
PK,pakistansk,pakistaner
PL,polsk,=polakker;=polakkerne;=polakken
PS,palæstinensisk,palæstinenser
PT,portugisisk,portugiser
QA,qatarsk,
RO,rumænsk,rumæner
RS,serbisk,serber
RU,russisk,russer
RW,rwandisk,
SA,saudisk;saudiarabisk,saudier
SD,sudanesisk,sudaneser
SE,svensk,svensker
SG,singaporeansk,
SI,slovensk,slovener
SK,slovakisk,slovak
SN,senegalesisk,
SO,somalisk,somalier
SS,sydsudanesisk,
SY,syrisk,syrer
TH,thailandsk;thailandsk,thailænder
TJ,tadsjikisk,
TN,tunesisk,tuneser
TR,tyrkisk,=tyrker;=tyrkere;=tyrkeren;=tyrkerne
TW,taiwansk;taiwanesisk,taiwaneser
TZ,tanzaniansk,
UA,ukrainsk,ukrainer
UG,ugandisk,ugander
US,amerikansk,amerikaner
UY,uruguayansk,
UZ,usbekisk,
VE,venezuelansk,venezuelaner
VN,vietnamesisk,vietnameser
XK,kosovarisk,
YE,yemenitisk,
ZA,sydafrikansk,sydafrikaner
ZM,zambisk,
ZW,zimbabwisk,
`,
}
