import type { LanguageDemonyms } from './language-demonyms.ts'

/** Dutch: adjectives and nouns have a capital. */
export const DEMONYMS_NL: LanguageDemonyms = {
  adjective: [
    [/aans$/, ['aans', 'aanse']],
    [/ees$/, ['ees', 'ese']],
    [/e$/, ['e']],
    [/$/, ['', 'e']],
  ],
  people: [
    [/aan$/, ['aan', 'aans', 'anen']],
    [/aar$/, ['aar', 'aren', 'aars']],
    [/ees$/, ['ees', 'ezen']],
    [/eek$/, ['eek', 'eken']],
    [/een$/, ['een', 'enen']],
    [/iet$/, ['iet', 'ieten']],
    [/(?<=[iï])ër$/, ['ër', 'ërs']],
    [/(?<=r)$/, ['', 's']],
    [/(?<=[io])$/, ['', '’s', "'s"]],
    [/(?<=e)$/, ['', 's']],
    [/$/, ['', 'en']],
  ],
  language: 'base',
  // An adjective of this form has its noun after it.
  languageBefore: '^(?:[,.;:)]|$|[ \\u00a0](?:en|of|is|als|spreek|spreken|leren)(?!\\p{L}))',
  languageAfter:
    '(?:^|[^\\p{L}\\p{M}])(?:in het|het|spreekt|spreken|sprak|uit het|naar het|vertaald in)[ \\u00a0]$(?<!(?:in|van|met|uit|door|op|bij|tegen|voor|naar) het[ \\u00a0]$)|(?:spreekt|spreken|sprak|vertaald in het)[ \\u00a0]$',
  after: '(?:Zuid|Noord|Midden|Centraal|Latijns|Afro|inheemse)[-\\u2010\\u2011 ]$',
  before: '^[ \\u00a0](?:Spoorwegen|Airlines)',
  table: `
AD,Andorrees,
AE,Emiraats,Emirati
AF,Afghaans,Afghaan
AL,Albanees,Albanees;=Albanezen
AM,Armeens,Armeniër
AO,Angolees,Angolees
AR,Argentijns,Argentijn
AT,Oostenrijks,Oostenrijker
AU,Australisch,Australiër
AZ,Azerbeidzjaans,Azerbeidzjaan;Azeri
BA,Bosnisch,Bosniër
BD,Bengaals,
BE,Belgisch,Belg
BG,Bulgaars,Bulgaar
BH,Bahreins,
BO,Boliviaans,Boliviaan
BR,Braziliaans,Braziliaan
BY,Belarussisch;Wit-Russisch,=Wit-Russen;=Wit-Rus
CA,Canadees,Canadees
CH,Zwitsers,Zwitser
CI,Ivoriaans,Ivoriaan
CL,Chileens,Chileen
CM,Kameroens,Kameroener
CN,Chinees,Chinees
CO,Colombiaans,Colombiaan
CR,Costa Ricaans,
CU,Cubaans,Cubaan
CY,Cypriotisch,Cyprioot;=Cyprioten
CZ,Tsjechisch,Tsjech
DE,Duits,Duitser
DK,Deens,=Deen;=Denen
DO,Dominicaans,Dominicaan
DZ,Algerijns,Algerijn
EC,Ecuadoraans,Ecuadoraan
EE,Ests,
EG,Egyptisch,Egyptenaar
ER,Eritrees,Eritreeër
ES,Spaans,Spanjaard
ET,Ethiopisch,Ethiopiër
FI,Fins,=Finnen
FR,Frans,=Fransman;=Fransen;Française
GB,Brits;Engels;Schots,=Brit;=Britten;=Engelsman;=Engelsen;=Schotten
GE,Georgisch,Georgiër
GH,Ghanees,Ghanees
GR,Grieks,Griek
GT,Guatemalteeks,Guatemalteek
HN,Hondurees,Hondurees
HR,Kroatisch,Kroaat;=Kroaten
HT,Haïtiaans,Haïtiaan
HU,Hongaars,Hongaar
ID,Indonesisch,Indonesiër
IE,Iers,=Ieren
IL,Israëlisch,Israëliër;Israëli
IN,Indiaas,=Indiërs;=Indiër
IQ,Iraaks,Irakees;Irakees
IR,Iraans,Iraniër
IS,IJslands,IJslander
IT,Italiaans,Italiaan
JM,Jamaicaans,Jamaicaan
JO,Jordaans,Jordaniër
JP,Japans;Japanse,=Japanner;=Japanners
KE,Keniaans,Keniaan
KG,Kirgizisch,Kirgies
KH,Cambodjaans,Cambodjaan
KP,Noord-Koreaans,Noord-Koreaan
KR,Zuid-Koreaans,Zuid-Koreaan
KW,Koeweits,Koeweiti
KZ,Kazachs;Kazachstaans,
LA,Laotiaans,Laotiaan
LB,Libanees,Libanees
LR,Liberiaans,Liberiaan
LT,Litouws,Litouwer
LU,Luxemburgs,Luxemburger
LV,Lets,
LY,Libisch,Libiër
MA,Marokkaans,Marokkaan
MD,Moldavisch,Moldaviër
ME,Montenegrijns,Montenegrijn
MG,Malagassisch,
MK,Noord-Macedonisch;Macedonisch,Macedoniër
ML,Malinees,Malinees
MM,Myanmarees;Birmaans;Birmees,Birmees
MN,Mongools,=Mongolen
MT,Maltees,Maltees
MX,Mexicaans,Mexicaan
MY,Maleisisch,Maleisiër
MZ,Mozambikaans,Mozambikaan
NA,Namibisch,Namibiër
NE,Nigerees,Nigerees
NG,Nigeriaans,Nigeriaan
NI,Nicaraguaans,Nicaraguaan
NL,Nederlands,Nederlander
NO,Noors,=Noor;=Noren
NP,Nepalees,Nepalees
NZ,Nieuw-Zeelands,Nieuw-Zeelander
OM,Omaans,Omani
PA,Panamees,Panamees
PE,Peruaans,Peruaan
PH,Filipijns,Filipijn;Filipino
PK,Pakistaans,Pakistaan;Pakistani
PL,Pools,=Pool
PS,Palestijns,Palestijn
PT,Portugees,Portugees
PY,Paraguayaans,
QA,Qatarees,Qatari
RO,Roemeens,Roemeen
RS,Servisch,Serviër
RU,Russisch,=Rus;=Russen;=Russin
RW,Rwandees,Rwandees
SA,Saoedisch;Saudisch;Saoedi-Arabisch,Saoedi;Saudi
SD,Soedanees,Soedanees
SE,Zweeds,=Zweed
SG,Singaporees,Singaporees
SI,Sloveens,Sloveen
SK,Slowaaks,=Slowaak;=Slowaken
SL,Sierra Leoons,
SN,Senegalees,Senegalees
SO,Somalisch,Somaliër
SR,Surinaams,Surinamer
SS,Zuid-Soedanees,
SV,Salvadoraans,Salvadoraan
SY,Syrisch,Syriër
TD,Tsjadisch,
TG,Togolees,
TH,Thais;Thaise,
TJ,Tadzjieks,
TM,Turkmeens,
TN,Tunesisch,Tunesiër
TR,Turks,Turk
TW,Taiwanees,Taiwanees
TZ,Tanzaniaans,Tanzaniaan
UA,Oekraïens,Oekraïner
UG,Oegandees;Ugandees,Oegandees
US,Amerikaans,Amerikaan
UY,Uruguayaans,
UZ,Oezbeeks,Oezbeek
VE,Venezolaans,Venezolaan
VN,Vietnamees,Vietnamees
XK,Kosovaars,Kosovaar
YE,Jemenitisch,Jemeniet
ZA,Zuid-Afrikaans,Zuid-Afrikaan
ZM,Zambiaans,Zambiaan
ZW,Zimbabwaans,Zimbabwaan
`,
}
