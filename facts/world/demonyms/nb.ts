import type { LanguageDemonyms } from './language-demonyms.ts'

/** Norwegian (Bokmål): adjectives and nouns have a small letter. */
export const DEMONYMS_NB: LanguageDemonyms = {
  adjective: [[/sk$/, ['sk', 'ske']]],
  people: [
    [/mann$/, ['mann', 'mannen', 'menn', 'mennene']],
    [/er$/, ['er', 'eren', 'ere', 'erne', 'ernes', 'eres']],
    [/e$/, ['e', 'en', 'er', 'ene', 'enes']],
    [/ing$/, ['ing', 'inger', 'ingene']],
    [/$/, ['', 'en', 'er', 'ene', 'erne']],
  ],
  language: 'base',
  languageAfter: '(?:^|[^\\p{L}\\p{M}])(?:på|til|fra|snakker|snakke|snakket|lære)[ \\u00a0]$',
  table: `
AE,emiratisk,
AF,afghansk,afghaner
AL,albansk,albaner
AM,armensk,armener
AO,angolansk,
AR,argentinsk,argentiner
AT,østerriksk,østerriker
AU,australsk,australier
AZ,aserbajdsjansk,aserbajdsjaner
BA,bosnisk,bosnier
BD,bangladeshisk,
BE,belgisk,belgier
BG,bulgarsk,bulgarer
BO,boliviansk,bolivianer
BR,brasiliansk,brasilianer
BY,belarusisk;hviterussisk,hviterusser
CA,kanadisk,kanadier
CH,sveitsisk,sveitser
CI,ivoriansk,
CL,chilensk,chilener
CM,kamerunsk,
CN,kinesisk,kineser
CO,colombiansk,colombianer
CU,cubansk,cubaner
CY,kypriotisk,kypriot
CZ,tsjekkisk,tsjekker
DE,tysk,tysker
DK,dansk,danske
DZ,algerisk,algerier
EC,ecuadoriansk,
EE,estisk,
EG,egyptisk,egypter
ER,eritreisk,eritreer
ES,spansk,spanjol
ET,etiopisk,etiopier
FI,finsk,finlender
FR,fransk,franskmann
GB,britisk;engelsk;skotsk,brite;engelskmann;=skotter;=skottene
GE,georgisk,georgier
GH,ghanesisk,ghaneser
GR,gresk,greker
HR,kroatisk,kroat
HT,haitisk,haitier
HU,ungarsk,ungarer
ID,indonesisk,indonesier
IE,irsk,
IL,israelsk,israeler
IN,indisk,=indere;=inder;=inderne
IQ,irakisk,iraker
IR,iransk,iraner
IS,islandsk,islending
IT,italiensk,italiener
JM,jamaicansk,
JO,jordansk,jordaner
JP,japansk,japaner
KE,kenyansk,kenyaner
KG,kirgisisk,
KH,kambodsjansk,kambodsjaner
KP,nordkoreansk,nordkoreaner
KR,sørkoreansk,sørkoreaner
KW,kuwaitisk,
KZ,kasakhisk;kasakhstansk,
LA,laotisk,
LB,libanesisk,libaneser
LR,liberisk,
LT,litauisk,litauer
LU,luxembourgsk,
LV,latvisk,latvier
LY,libysk,libyer
MA,marokkansk,marokkaner
MD,moldovsk,
ME,montenegrinsk,
MK,nordmakedonsk;makedonsk,makedoner
ML,malisk,
MM,burmesisk;myanmarsk,burmeser
MN,mongolsk,
MT,maltesisk,
MX,meksikansk,meksikaner
MY,malaysisk,
MZ,mosambikisk,
NA,namibisk,
NG,nigeriansk,nigerianer
NI,nicaraguansk,
NL,nederlandsk;hollandsk,nederlender
NO,norsk,nordmann
NP,nepalsk;nepalesisk,nepaler
NZ,newzealandsk,newzealender
OM,omansk,
PE,peruansk,peruaner
PH,filippinsk,filippiner
PK,pakistansk,pakistaner
PL,polsk,=polakker;=polakkene
PS,palestinsk,palestiner
PT,portugisisk,portugiser
QA,qatarsk,
RO,rumensk,rumener
RS,serbisk,serber
RU,russisk,russer
RW,rwandisk,
SA,saudisk;saudiarabisk;saudi-arabisk,saudier
SD,sudansk,sudaner
SE,svensk,svenske
SG,singaporsk,
SI,slovensk,slovener
SK,slovakisk,slovak
SN,senegalesisk,
SO,somalisk,somalier
SS,sørsudansk,
SY,syrisk,syrer
TH,thailandsk,thailender
TJ,tadsjikisk,
TN,tunisisk,tunisier
TR,tyrkisk,=tyrker;=tyrkere;=tyrkeren;=tyrkerne
TW,taiwansk;taiwanesisk,taiwaner
TZ,tanzaniansk,
UA,ukrainsk,ukrainer
UG,ugandisk,ugander
US,amerikansk,amerikaner
UY,uruguayansk,
UZ,usbekisk,
VE,venezuelansk,venezuelaner
VN,vietnamesisk,vietnameser
XK,kosovarisk,
YE,jemenittisk,
ZA,sørafrikansk,sørafrikaner
ZM,zambisk,
ZW,zimbabwisk,
`,
}
