import type { LanguageDemonyms } from './language-demonyms.ts'

/** Polish: the masculine singular of the adjective, and the noun, which has a capital. */
export const DEMONYMS_PL: LanguageDemonyms = {
  adjective: [
    [/cki$/, ['cki', 'ckiego', 'ckiemu', 'ckim', 'cka', 'ckiej', 'cką', 'ckie', 'ckich', 'ckimi', 'ccy']],
    [
      /ski$/,
      ['ski', 'skiego', 'skiemu', 'skim', 'ska', 'skiej', 'ską', 'skie', 'skich', 'skimi', 'scy', 'sko'],
    ],
    [/ki$/, ['ki', 'kiego', 'kiemu', 'kim', 'ka', 'kiej', 'ką', 'kie', 'kich', 'kimi', 'cy']],
  ],
  people: [
    [/iec$/, ['iec', 'ca', 'cowi', 'cem', 'cy', 'ców', 'com', 'cami', 'cach']],
    [/nin$/, ['nin', 'nina', 'ninowi', 'ninem', 'ninie', 'nie', 'nów', 'nom', 'nami', 'nach']],
    [/k$/, ['k', 'ka', 'kowi', 'kiem', 'ku', 'cy', 'ków', 'kom', 'kami', 'kach']],
    [/g$/, ['g', 'ga', 'gowi', 'giem', 'dzy', 'gów', 'gom', 'gami', 'gach']],
    [/r$/, ['r', 'ra', 'rowi', 'rem', 'rze', 'rzy', 'rów', 'rom', 'rami', 'rach']],
    [/d$/, ['d', 'da', 'dowi', 'dem', 'dzie', 'dzi', 'dów', 'dom', 'dami', 'dach']],
    [/$/, ['', 'a', 'owi', 'em', 'ie', 'i', 'y', 'owie', 'ów', 'om', 'ami', 'ach']],
  ],
  language: /[^o]$/,
  languageAfter: '(?:^|[^\\p{L}\\p{M}])język(?:a|u|iem|i|ów)?[ \\u00a0](?:\\p{Ll}+ [iw] )?$',
  before: '^[ \u00a0](?:ciast)',
  after: 'orzech\\p{L}*[ \u00a0]$|(?:Jan|Jerzy|Aleksander|Piotr|Paweł)[ \\u00a0]$',
  table: `
AE,emiracki,
AF,afgański,Afgańczyk
AL,albański,Albańczyk
AM,armeński;ormiański,Ormianin
AO,angolski,Angolczyk
AR,argentyński,Argentyńczyk
AT,austriacki,Austriak
AU,australijski,Australijczyk
AZ,azerski;azerbejdżański,Azer
BA,bośniacki,Bośniak
BD,bangladeski,
BE,belgijski,Belg
BG,bułgarski,Bułgar
BO,boliwijski,Boliwijczyk
BR,brazylijski,Brazylijczyk
BY,białoruski,Białorusin
CA,kanadyjski,Kanadyjczyk
CH,szwajcarski,Szwajcar
CL,chilijski,Chilijczyk
CM,kameruński,Kameruńczyk
CN,chiński,Chińczyk
CO,kolumbijski,Kolumbijczyk
CU,kubański,Kubańczyk
CY,cypryjski,Cypryjczyk
CZ,czeski,=Czech;=Czechów;=Czechem;=Czesi;=Czeszka;=Czeszki
DE,niemiecki,Niemiec;=Niemka;=Niemki;=Niemką
DK,duński,Duńczyk
DZ,algierski,Algierczyk
EC,ekwadorski,Ekwadorczyk
EE,estoński,Estończyk
EG,egipski,Egipcjanin
ER,erytrejski,
ES,hiszpański,Hiszpan
ET,etiopski,Etiopczyk
FI,fiński,=Fin;=Finowie;=Finów;=Finom
FR,francuski,Francuz
GB,brytyjski;angielski;szkocki,Brytyjczyk;Anglik;=Szkot;=Szkoci;=Szkotów
GE,gruziński,Gruzin
GH,ghański,
GR,grecki,=Grek;=Greka;=Grecy;=Greków;=Grekom
GT,gwatemalski,
HN,honduraski,
HR,chorwacki,=Chorwat;=Chorwaci;=Chorwatów;=Chorwata
HT,haitański,Haitańczyk
HU,węgierski,=Węgier;=Węgrzy;=Węgrów;=Węgra
ID,indonezyjski,
IE,irlandzki,Irlandczyk
IL,izraelski,Izraelczyk
IN,indyjski;hinduski,=Hindus;=Hindusi;=Hindusów
IQ,iracki,Irakijczyk
IR,irański,Irańczyk
IS,islandzki,Islandczyk
IT,włoski,=Włoch;=Włosi;=Włochów;=Włoszka
JM,jamajski,Jamajczyk
JO,jordański,Jordańczyk
JP,japoński,Japończyk
KE,kenijski,Kenijczyk
KG,kirgiski,Kirgiz
KH,kambodżański,
KP,północnokoreański,
KR,południowokoreański,
KW,kuwejcki,
KZ,kazachski;kazachstański,=Kazach;=Kazachowie;=Kazachów
LA,laotański,
LB,libański,Libańczyk
LR,liberyjski,
LT,litewski,Litwin
LU,luksemburski,
LV,łotewski,Łotysz
LY,libijski,Libijczyk
MA,marokański,Marokańczyk
MD,mołdawski,Mołdawianin
ME,czarnogórski,
MG,madagaskarski,
MK,północnomacedoński;macedoński,Macedończyk
ML,malijski,Malijczyk
MM,birmański,Birmańczyk
MN,mongolski,=Mongołowie;=Mongołów
MT,maltański,Maltańczyk
MX,meksykański,=Meksykanin;=Meksykanie;=Meksykanów
MY,malezyjski,Malezyjczyk
MZ,mozambicki,
NA,namibijski,
NG,nigeryjski,Nigeryjczyk
NI,nikaraguański,
NL,niderlandzki;holenderski,Holender
NO,norweski,Norweg
NP,nepalski,Nepalczyk
NZ,nowozelandzki,Nowozelandczyk
OM,omański,
PA,panamski,
PE,peruwiański,Peruwiańczyk
PH,filipiński,Filipińczyk
PK,pakistański,Pakistańczyk
PL,polski,Polak;=Polka;=Polki;=Polkę;=Polką;=Polek
PS,palestyński,Palestyńczyk
PT,portugalski,Portugalczyk
PY,paragwajski,
QA,katarski,
RO,rumuński,Rumun
RS,serbski,Serb
RU,rosyjski,Rosjanin;=Rosjanka;=Rosjanki;=Rosjan
RW,rwandyjski,
SA,saudyjski,=Saudyjczycy;=Saudyjczyków;=Saudowie;=Saudów
SD,sudański,Sudańczyk
SE,szwedzki,Szwed
SG,singapurski,
SI,słoweński,Słoweniec
SK,słowacki,Słowak
SN,senegalski,Senegalczyk
SO,somalijski,Somalijczyk
SV,salwadorski,
SY,syryjski,Syryjczyk
TD,czadyjski,
TH,tajlandzki;tajski,=Taj;=Tajowie
TJ,tadżycki,
TM,turkmeński,
TN,tunezyjski,Tunezyjczyk
TR,turecki,=Turek;=Turka;=Turkiem;=Turcy;=Turków;=Turkom
TW,tajwański,Tajwańczyk
TZ,tanzański,
UA,ukraiński,=Ukrainiec;=Ukraińca;=Ukraińcy;=Ukraińców;=Ukraińcom;=Ukraińcami;=Ukraińcach;=Ukrainka;=Ukrainki;=Ukrainkę;=Ukrainką;=Ukrainek;=Ukraińcem;=Ukraińcowi
UG,ugandyjski,
US,amerykański,=Amerykanin;=Amerykanina;=Amerykaninem;=Amerykaninowi;=Amerykanie;=Amerykanów;=Amerykanom;=Amerykanami;=Amerykanach;=Amerykanka;=Amerykanki
UY,urugwajski,Urugwajczyk
UZ,uzbecki,=Uzbek;=Uzbecy;=Uzbeków
VE,wenezuelski,
VN,wietnamski,Wietnamczyk
XK,kosowski,
YE,jemeński,Jemeńczyk
ZA,południowoafrykański,
ZM,zambijski,
ZW,zimbabwiański,
`,
}
