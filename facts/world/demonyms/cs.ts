import type { LanguageDemonyms } from './language-demonyms.ts'

/** Czech: the masculine singular of the adjective, and the noun, which has a capital. */
export const DEMONYMS_CS: LanguageDemonyms = {
  after: 'původní(?:ch|mi|m)?[ \\u00a0]$',
  adjective: [
    [/cký$/, ['cký', 'cká', 'cké', 'ckého', 'ckému', 'ckém', 'ckou', 'ckým', 'ckých', 'ckými', 'čtí']],
    [/ský$/, ['ský', 'ská', 'ské', 'ského', 'skému', 'ském', 'skou', 'ským', 'ských', 'skými', 'ští', 'sko']],
  ],
  people: [
    [/ec$/, ['ec', 'ce', 'ci', 'cem', 'cové', 'ců', 'cům', 'cích']],
    [/an$/, ['an', 'ana', 'anovi', 'anem', 'ané', 'anů', 'anům', 'any', 'anech']],
    [/(?<=[cčjřšsž])$/, ['', 'e', 'i', 'em', 'ové', 'ů', 'ům', 'ích']],
    [/r$/, ['r', 'ra', 'rovi', 'rem', 'ři', 'rů', 'rům', 'ry', 'rech']],
    [/$/, ['', 'a', 'ovi', 'em', 'i', 'ové', 'é', 'ů', 'ům', 'y', 'ech']],
  ],
  table: `
AE,emirátský,
AF,afghánský,Afghánec
AL,albánský,Albánec
AM,arménský,Armén
AO,angolský,
AR,argentinský,Argentinec
AT,rakouský,Rakušan
AU,australský,Australan
AZ,ázerbájdžánský,Ázerbájdžánec
BA,bosenský,Bosňan
BD,bangladéšský,
BE,belgický,Belgičan
BG,bulharský,Bulhar
BO,bolivijský,
BR,brazilský,Brazilec
BY,běloruský,Bělorus
CA,kanadský,Kanaďan
CH,švýcarský,Švýcar
CL,chilský,Chilan
CN,čínský,Číňan
CO,kolumbijský,Kolumbijec
CU,kubánský,Kubánec
CY,kyperský,Kypřan
CZ,český,Čech;=Češi;=Češka;=Češky
DE,německý,Němec;=Němka;=Němky
DK,dánský,=Dán;=Dánové;=Dánů
DZ,alžírský,Alžířan
EC,ekvádorský,
EE,estonský,Estonec
EG,egyptský,Egypťan
ER,eritrejský,
ES,španělský,=Španěl;=Španělé;=Španělů;=Španěly
ET,etiopský,
FI,finský,=Fin;=Finové;=Finů
FR,francouzský,Francouz
GB,britský;anglický;skotský,=Brit;=Britové;=Britů;=Brity;=Angličan;=Angličané;=Angličanů;=Skotové;=Skotů
GE,gruzínský,Gruzínec
GH,ghanský,
GR,řecký,=Řek;=Řekové;=Řeků;=Řeky
GT,guatemalský,
HN,honduraský,
HR,chorvatský,=Chorvat;=Chorvati;=Chorvatů;=Chorvaty
HT,haitský,
HU,maďarský,=Maďar;=Maďaři;=Maďarů;=Maďary
ID,indonéský,
IE,irský,=Ir;=Irové;=Irů
IL,izraelský,Izraelec
IN,indický,=Ind;=Indové;=Indů
IQ,irácký,Iráčan
IR,íránský,Íránec
IS,islandský,Islanďan
IT,italský,=Ital;=Italové;=Italů;=Italy
JM,jamajský,
JO,jordánský,Jordánec
JP,japonský,Japonec
KE,keňský,Keňan
KG,kyrgyzský,
KH,kambodžský,
KP,severokorejský,Severokorejec
KR,jihokorejský,Jihokorejec
KW,kuvajtský,
KZ,kazašský;kazachstánský,
LA,laoský,
LB,libanonský,Libanonec
LR,liberijský,
LT,litevský,Litevec
LU,lucemburský,
LV,lotyšský,Lotyš
LY,libyjský,Libyjec
MA,marocký,Maročan
MD,moldavský,Moldavan
ME,černohorský,
MG,madagaskarský,
MK,makedonský;severomakedonský,
ML,malijský,
MM,barmský;myanmarský,
MN,mongolský,
MT,maltský,
MX,mexický,Mexičan
MY,malajsijský,
MZ,mosambický,
NA,namibijský,
NG,nigerijský,
NI,nikaragujský,
NL,nizozemský;holandský,Nizozemec;Holanďan
NO,norský,=Norové;=Norů
NP,nepálský,
NZ,novozélandský,Novozélanďan
OM,ománský,
PA,panamský,
PE,peruánský,Peruánec
PH,filipínský,Filipínec
PK,pákistánský,Pákistánec
PL,polský,=Polák;=Poláci;=Poláků;=Poláky;=Polka;=Polky
PS,palestinský,Palestinec
PT,portugalský,Portugalec
PY,paraguayský,
QA,katarský,
RO,rumunský,=Rumun;=Rumuni;=Rumunů;=Rumuny
RS,srbský,=Srb;=Srbové;=Srbů;=Srby
RU,ruský,=Rus;=Rusové;=Rusů;=Rusům;=Rusy;=Ruska;=Rusky
RW,rwandský,
SA,saúdský;saúdskoarabský,
SD,súdánský,
SE,švédský,=Švéd;=Švédové;=Švédů;=Švédy
SG,singapurský,
SI,slovinský,Slovinec
SK,slovenský,=Slovák;=Slováci;=Slováků;=Slováky;=Slovenka;=Slovenky
SN,senegalský,
SO,somálský,
SV,salvadorský,
SY,syrský,Syřan
TH,thajský,
TJ,tádžický,
TM,turkmenský,
TN,tuniský,
TR,turecký,=Turek;=Turci;=Turků;=Turky
TW,tchajwanský,Tchajwanec
TZ,tanzanský,
UA,ukrajinský,Ukrajinec;=Ukrajinka;=Ukrajinky
UG,ugandský,
US,americký,Američan;=Američanka;=Američanky
UY,uruguayský,
UZ,uzbecký,
VE,venezuelský,Venezuelan
VN,vietnamský,Vietnamec
XK,kosovský,
YE,jemenský,
ZA,jihoafrický,Jihoafričan
ZM,zambijský,
ZW,zimbabwský,
`,
}
