import type { LanguageDemonyms } from './language-demonyms.ts'

/** German: the adjective's stem, and the noun, which has a capital. */
export const DEMONYMS_DE: LanguageDemonyms = {
  adjective: [[/$/, ['', 'e', 'er', 'es', 'en', 'em']]],
  people: [
    [/ier$/, ['ier', 'iers', 'iern', 'ierin', 'ierinnen']],
    [/er$/, ['er', 'ers', 'ern', 'erin', 'erinnen']],
    [/e$/, ['e', 'en', 'in', 'innen']],
    [/in$/, ['in', 'innen']],
    [/(?<=[io])$/, ['', 's']],
    [/$/, ['', 's', 'n', 'en', 'in', 'innen']],
  ],
  language: 'base',
  // 'Im Deutschen' is the language; persons are 'beim Deutschen'.
  afterName: '(?:^|[^\\p{L}])(?:[Ii]m|[Ii]ns|[Aa]us dem)[ \u00a0]$',
  // Only as the first half of 'deutsch-französisch' the stem is an adjective.
  languageBefore: '^(?![-‐‑]\\p{Ll})',
  // The list may go on: 'in deutscher, englischer oder französischer Sprache'.
  before:
    '^(?:,? (?:und |oder |sowie )?\\p{L}+er){1,4} Sprach|^[ \u00a0](?:Bank|Telekom|Bahn|Post|Welle|Börse|Wohnen|Lufthansa|Umwelthilfe|Presse-Agentur|Presseagentur|Airways|Rote[ns]?|Fußball-Bund|Doggen?|Schäferhund|Ureinwohner|Money|Sprach|Fassung|Übersetzung|Wort|Wört)',
  // The one noun for a people that is an adjective too. Not in the plural, and without what the state has: 'Deutscher Bundestag'.
  named:
    '^Deutsche[nrms]?(?:-(?:Bank|Bahn|Post|Welle|Telekom|Börse)|[ \u00a0](?:[\\p{L}-]*(?:[Gg]esellschaft|[Vv]erband(?:e?s)?|[Vv]erein(?:e?s)?|[Vv]ereinigung|[Bb]und(?:es)?|(?:[Cc]l|[Kk]l)ub|konferenz|[Ss]tiftung|[Ii]nstituts?|[Aa]kademie|hilfe)|(?:Ethik|Presse|Kultur|Musik)rat(?:e?s)?|Wetterdienst(?:e?s)?))(?!\\p{L})',
  table: `
AD,andorranisch,Andorraner
AE,emiratisch,Emirater;Emirati
AF,afghanisch,Afghane
AG,antiguanisch,
AL,albanisch,Albaner
AM,armenisch,Armenier
AO,angolanisch,Angolaner
AR,argentinisch,Argentinier
AT,österreichisch,Österreicher
AU,australisch,Australier
AZ,aserbaidschanisch,Aserbaidschaner
BA,bosnisch,Bosnier
BB,barbadisch,
BD,bangladeschisch,Bangladescher;Bangladeshi
BE,belgisch,Belgier
BF,burkinisch,Burkiner
BG,bulgarisch,Bulgare
BH,bahrainisch,Bahrainer
BI,burundisch,Burundier
BJ,beninisch,Beniner
BN,bruneiisch,
BO,bolivianisch,Bolivianer
BR,brasilianisch,Brasilianer
BS,bahamaisch,
BT,bhutanisch,Bhutaner
BW,botsuanisch;botswanisch,
BY,belarussisch;weißrussisch;belarusisch,Belarusse;Weißrusse
BZ,belizisch,
CA,kanadisch,Kanadier
CF,zentralafrikanisch,
CH,schweizerisch,Schweizer
CI,ivorisch,Ivorer
CL,chilenisch,Chilene
CM,kamerunisch,Kameruner
CN,chinesisch,Chinese
CO,kolumbianisch,Kolumbianer
CR,costa-ricanisch;costaricanisch,Costa-Ricaner
CU,kubanisch,Kubaner
CV,kapverdisch,
CY,zyprisch;zypriotisch,Zypriot;Zyprer
CZ,tschechisch,Tscheche
DE,deutsch,=Deutsche;=Deutschen;=Deutscher
DJ,dschibutisch,
DK,dänisch,Däne
DO,dominikanisch,Dominikaner
DZ,algerisch,Algerier
EC,ecuadorianisch,Ecuadorianer
EE,estnisch,=Esten
EG,ägyptisch,Ägypter
ER,eritreisch,Eritreer
ES,spanisch,Spanier
ET,äthiopisch,Äthiopier
FI,finnisch,Finne
FJ,fidschianisch,
FM,mikronesisch,
FR,französisch,Franzose;Französin
GA,gabunisch,
GB,britisch;englisch,Brite;Engländer;Schotte;Waliser
GD,grenadisch,
GE,georgisch,Georgier
GH,ghanaisch,Ghanaer
GM,gambisch,Gambier
GN,guineisch,Guineer
GQ,äquatorialguineisch,
GR,griechisch,Grieche
GT,guatemaltekisch,Guatemalteke
GW,guinea-bissauisch,
GY,guyanisch,
HN,honduranisch,Honduraner
HR,kroatisch,Kroate
HT,haitianisch,Haitianer
HU,ungarisch,Ungar
ID,indonesisch,Indonesier
IE,irisch,Ire
IL,israelisch,Israeli
IN,indisch,Inder
IQ,irakisch,Iraker
IR,iranisch,Iraner
IS,isländisch,Isländer
IT,italienisch,Italiener
JM,jamaikanisch,Jamaikaner
JO,jordanisch,Jordanier
JP,japanisch,Japaner
KE,kenianisch,Kenianer
KG,kirgisisch,Kirgise
KH,kambodschanisch,Kambodschaner
KI,kiribatisch,
KM,komorisch,
KP,nordkoreanisch,Nordkoreaner
KR,südkoreanisch,Südkoreaner
KW,kuwaitisch,Kuwaiter
KZ,kasachisch,Kasache
LA,laotisch,Laote
LB,libanesisch,Libanese
LI,liechtensteinisch,Liechtensteiner
LK,sri-lankisch;srilankisch;ceylonesisch,
LR,liberianisch,Liberianer
LS,lesothisch,
LT,litauisch,Litauer
LU,luxemburgisch,Luxemburger
LV,lettisch,Lette
LY,libysch,Libyer
MA,marokkanisch,Marokkaner
MC,monegassisch,Monegasse
MD,moldauisch;moldawisch,Moldauer
ME,montenegrinisch,Montenegriner
MG,madagassisch,Madagasse
MH,marshallisch,
MK,mazedonisch;nordmazedonisch,Nordmazedonier;Mazedonier
ML,malisch,Malier
MM,birmanisch;myanmarisch;burmesisch,Burmese;Myanmare
MN,mongolisch,Mongole
MR,mauretanisch,Mauretanier
MT,maltesisch,Malteser
MU,mauritisch,
MV,maledivisch,Malediver
MW,malawisch,Malawier
MX,mexikanisch,Mexikaner
MY,malaysisch,Malaysier
MZ,mosambikanisch;mosambikisch,Mosambikaner
NA,namibisch,Namibier
NE,nigrisch,Nigrer
NG,nigerianisch,Nigerianer
NI,nicaraguanisch,Nicaraguaner
NL,niederländisch;holländisch,Niederländer;Holländer
NO,norwegisch,Norweger
NP,nepalesisch,Nepalese
NR,nauruisch,
NZ,neuseeländisch,Neuseeländer
OM,omanisch,Omaner
PA,panamaisch,Panamaer
PE,peruanisch,Peruaner
PG,papua-neuguineisch,
PH,philippinisch,Filipino;Philippiner
PK,pakistanisch,Pakistaner;Pakistani
PL,polnisch,Pole
PS,palästinensisch,Palästinenser
PT,portugiesisch,Portugiese
PW,palauisch,
PY,paraguayisch,Paraguayer
QA,katarisch,Katarer
RO,rumänisch,Rumäne
RS,serbisch,Serbe
RU,russisch,Russe
RW,ruandisch,Ruander
SA,saudi-arabisch;saudisch;saudiarabisch,Saudi;Saudi-Araber
SB,salomonisch,
SC,seychellisch,
SD,sudanesisch,Sudanese
SE,schwedisch,Schwede
SG,singapurisch,Singapurer
SI,slowenisch,Slowene
SK,slowakisch,Slowake
SL,sierra-leonisch,
SM,san-marinesisch,
SN,senegalesisch,Senegalese
SO,somalisch,Somalier
SR,surinamisch,Surinamer
SS,südsudanesisch,Südsudanese
ST,são-toméisch,
SV,salvadorianisch,Salvadorianer
SY,syrisch,Syrer
TD,tschadisch,Tschader
TG,togoisch;togolesisch,Togoer
TH,thailändisch,Thailänder
TJ,tadschikisch,Tadschike
TL,osttimoresisch,
TM,turkmenisch,Turkmene
TN,tunesisch,Tunesier
TO,tongaisch,
TR,türkisch,Türke
TV,tuvaluisch,
TW,taiwanisch;taiwanesisch,Taiwaner;Taiwanese
TZ,tansanisch,Tansanier
UA,ukrainisch,Ukrainer
UG,ugandisch,Ugander
US,amerikanisch;us-amerikanisch,Amerikaner;US-Amerikaner
UY,uruguayisch,Uruguayer
UZ,usbekisch,Usbeke
VA,vatikanisch,
VC,vincentisch,
VE,venezolanisch,Venezolaner
VN,vietnamesisch,Vietnamese
VU,vanuatuisch,
WS,samoanisch,
XK,kosovarisch,Kosovare
YE,jemenitisch,Jemenit
ZA,südafrikanisch,Südafrikaner
ZM,sambisch,Sambier
ZW,simbabwisch,Simbabwer
`,
}
