import type { LanguageDemonyms } from './language-demonyms.ts'

/** Swedish: adjectives and nouns have a small letter. */
export const DEMONYMS_SV: LanguageDemonyms = {
  adjective: [[/sk$/, ['sk', 'skt', 'ska', 'ske', 'skes', 'skas']]],
  people: [
    [/are$/, ['are', 'aren', 'arna', 'arnas', 'ares']],
    [/man$/, ['man', 'mannen', 'män', 'männen', 'männens']],
    [/ier$/, ['ier', 'iern', 'ierna', 'iernas']],
    [/er$/, ['er', 'ern', 'erna', 'ernas']],
    [/ing$/, ['ing', 'ingar', 'ingarna']],
    [/$/, ['', 'en', 'er', 'erna', 'ernas']],
  ],
  after: 'inhemska[ \\u00a0]$',
  languageAfter: '(?:^|[^\\p{L}\\p{M}])(?:på|till|från|talar|pratar|tala|prata)[ \\u00a0]$',
  languageBefore: '^(?![ \\u00a0-]?\\p{L})|^[ \\u00a0](?:och|eller|som|är)(?!\\p{L})',
  language: /ska$/,
  table: `
AE,emiratisk,
AF,afghansk,afghan
AL,albansk,alban
AM,armenisk,armenier
AO,angolansk,
AR,argentinsk,argentinare
AT,österrikisk,österrikare
AU,australisk,australier;australiensare
AZ,azerbajdzjansk;azerisk,
BA,bosnisk,bosnier
BD,bangladeshisk,
BE,belgisk,belgare
BG,bulgarisk,=bulgarer;=bulgarerna
BH,bahrainsk,
BO,boliviansk,bolivian
BR,brasiliansk,brasilianare
BY,belarusisk;vitrysk,=vitryssar
CA,kanadensisk,kanadensare;=kanadensiska
CH,schweizisk,schweizare
CI,ivoriansk,
CL,chilensk,chilenare
CM,kamerunsk,
CN,kinesisk,kines
CO,colombiansk,colombian
CU,kubansk,kuban
CY,cypriotisk,cypriot
CZ,tjeckisk,tjeck
DE,tysk,=tyskar;=tyskarna;=tyskarnas;=tysken;=tyskens
DK,dansk,=danskar;=danskarna;=danskarnas;=dansken;=danskens
DZ,algerisk,algerier
EC,ecuadoriansk,
EE,estnisk;estländsk,=ester;=esterna
EG,egyptisk,egyptier
ER,eritreansk,eritrean
ES,spansk,spanjor
ET,etiopisk,etiopier
FI,finsk;finländsk,finländare;=finnar;=finnarna
FR,fransk,fransman
GB,brittisk;engelsk;skotsk,britt;engelsman;=skottar
GE,georgisk,georgier
GH,ghanansk,
GR,grekisk,grek
HR,kroatisk,kroat
HT,haitisk,haitier
HU,ungersk,=ungrare;=ungrarna
ID,indonesisk,indones
IE,irländsk,irländare
IL,israelisk,israel
IN,indisk,indier
IQ,irakisk,irakier
IR,iransk,iranier
IS,isländsk,islänning
IT,italiensk,italienare
JM,jamaicansk,jamaican
JO,jordansk,jordanier
JP,japansk,japan
KE,kenyansk,kenyan
KG,kirgizisk,
KH,kambodjansk,kambodjan
KP,nordkoreansk,nordkorean
KR,sydkoreansk,sydkorean
KW,kuwaitisk,
KZ,kazakisk;kazakstansk,
LA,laotisk,
LB,libanesisk,libanes
LR,liberiansk,liberian
LT,litauisk,litauer
LU,luxemburgsk,
LV,lettisk;lettländsk,=letter
LY,libysk,libyer
MA,marockansk,marockan
MD,moldavisk;moldovisk,
ME,montenegrinsk,
MK,nordmakedonsk;makedonsk,makedonier
ML,malisk,malier
MM,burmesisk;myanmarisk,burmes
MN,mongolisk,mongol
MT,maltesisk,
MX,mexikansk,mexikan
MY,malaysisk,malaysier
MZ,moçambikisk,
NA,namibisk,
NE,nigerisk,
NG,nigeriansk,nigerian
NI,nicaraguansk,
NL,nederländsk;holländsk,nederländare;holländare
NO,norsk,norrman
NP,nepalesisk,nepales
NZ,nyzeeländsk,nyzeeländare
OM,omansk,
PA,panamansk,
PE,peruansk,peruan
PH,filippinsk,filippinare
PK,pakistansk,pakistan
PL,polsk,=polacker;=polackerna;=polack;=polacken
PS,palestinsk,palestinier
PT,portugisisk,portugis
PY,paraguayansk,
QA,qatarisk,
RO,rumänsk,rumän
RS,serbisk,=serber;=serberna
RU,rysk,=ryss;=ryssar;=ryssarna;=ryssarnas;=ryssen
RW,rwandisk,
SA,saudisk;saudiarabisk,saudier
SD,sudanesisk;sudansk,
SE,svensk,=svenskar;=svenskarna;=svenskarnas;=svensken;=svenskens
SG,singaporiansk,
SI,slovensk,sloven
SK,slovakisk,slovak
SN,senegalesisk,
SO,somalisk,somalier
SS,sydsudanesisk;sydsudansk,
SY,syrisk,syrier
TD,tchadisk,
TH,thailändsk,thailändare
TJ,tadzjikisk,
TM,turkmensk,
TN,tunisisk,tunisier
TR,turkisk,=turkar;=turkarna;=turken
TW,taiwanesisk,taiwanes
TZ,tanzanisk,
UA,ukrainsk,ukrainare
UG,ugandisk,ugandier
US,amerikansk,amerikan
UY,uruguayansk,
UZ,uzbekisk,uzbek
VE,venezuelansk,venezuelan
VN,vietnamesisk,vietnames
XK,kosovansk,kosovan
YE,jemenitisk,jemenit
ZA,sydafrikansk,sydafrikan
ZM,zambisk,
ZW,zimbabwisk,
`,
}
