import { ASIAN_SPELLINGS } from './asian-spellings.ts'
/**
 * What other languages call leaders, where that is not what `people.csv` has. A line is `leader,names`; `;` is between two.
 * After a `+` the last word is enough alone, since hardly anybody else in the news has it. These are names in this language
 * only: elsewhere 'poutine' is a dish.
 */
export const LEADER_SPELLINGS: Readonly<Record<string, string>> = {
  ...ASIAN_SPELLINGS,
  cs: `
pope-francis,papež František;papeže Františka
leo-xiv,papež Lev XIV
volodymyr-zelensky,+Volodymyr Zelenskyj`,
  de: `
pope-francis,Papst Franziskus
leo-xiv,Papst Leo XIV
benedict-xvi,Papst Benedikt XVI;Benedikt XVI
john-paul-ii,Johannes Paul II
bashar-al-assad,Baschar al-Assad
muammar-gaddafi,Muammar al-Gaddafi;Muammar al-Ghaddafi`,
  el: `
vladimir-putin,Βλαντίμιρ Πούτιν;+Πούτιν
volodymyr-zelensky,Βολοντίμιρ Ζελένσκι;+Ζελένσκι
donald-trump,Ντόναλντ Τραμπ;+Τραμπ
emmanuel-macron,Εμανουέλ Μακρόν;+Μακρόν
recep-tayyip-erdogan,Ταγίπ Ερντογάν;+Ερντογάν
joe-biden,Τζο Μπάιντεν;+Μπάιντεν
benjamin-netanyahu,Μπενιαμίν Νετανιάχου;+Νετανιάχου
angela-merkel,Άγγελα Μέρκελ;+Μέρκελ
barack-obama,Μπαράκ Ομπάμα;+Ομπάμα`,
  es: `
pope-francis,papa Francisco;Papa Francisco
leo-xiv,papa León XIV;Papa León XIV;León XIV
benedict-xvi,Benedicto XVI
john-paul-ii,Juan Pablo II
paul-vi,Pablo VI
muammar-gaddafi,+Muamar Gadafi;+Muammar Gadafi
joseph-stalin,+Iósif Stalin
mikhail-gorbachev,+Mijaíl Gorbachov
ruhollah-khomeini,+Ruhollah Jomeini
ali-khamenei,Alí Jameneí;Ali Jamenei
hassan-rouhani,+Hasan Rohaní
nikita-khrushchev,+Nikita Jruschov;Nikita Jrushchov
bashar-al-assad,Bachar al Asad;Bashar al Asad;Bashar al-Asad
volodymyr-zelensky,+Volodímir Zelenski;Volodymyr Zelenski;Volodimir Zelenski
vladimir-putin,Vladímir Putin`,
  fr: `
vladimir-putin,Vladimir Poutine;+Poutine
joseph-stalin,+Joseph Staline
nikita-khrushchev,+Nikita Khrouchtchev
leonid-brezhnev,+Léonid Brejnev
boris-yeltsin,+Boris Eltsine
mikhail-gorbachev,+Mikhaïl Gorbatchev
alexander-lukashenko,+Alexandre Loukachenko
benjamin-netanyahu,+Benyamin Nétanyahou;Benjamin Nétanyahou;+Benjamin Netanyahou;Benyamin Netanyahou
muammar-gaddafi,+Mouammar Kadhafi
hosni-mubarak,+Hosni Moubarak
ruhollah-khomeini,+Rouhollah Khomeyni
hassan-rouhani,+Hassan Rohani
pope-francis,pape François
leo-xiv,pape Léon XIV;Léon XIV
benedict-xvi,Benoît XVI
john-paul-ii,Jean-Paul II
paul-vi,pape Paul VI
recep-tayyip-erdogan,Recep Tayyip Erdoğan
volodymyr-zelensky,Volodymyr Zelensky
bashar-al-assad,Bachar el-Assad;Bachar al-Assad`,
  hu: `
vladimir-putin,Vlagyimir Putyin;+Putyin
volodymyr-zelensky,Volodimir Zelenszkij;+Zelenszkij
viktor-orban,Orbán Viktor;+Orbán
peter-magyar,Magyar Péter
pope-francis,Ferenc pápa`,
  it: `
pope-francis,papa Francesco;Papa Francesco
leo-xiv,papa Leone XIV;Papa Leone XIV;Leone XIV
benedict-xvi,Benedetto XVI
john-paul-ii,Giovanni Paolo II
paul-vi,Paolo VI
mikhail-gorbachev,+Mikhail Gorbaciov
nikita-khrushchev,+Nikita Krusciov
boris-yeltsin,+Boris Eltsin
muammar-gaddafi,+Muammar Gheddafi
joseph-stalin,+Iosif Stalin`,
  nl: `
vladimir-putin,Vladimir Poetin;+Poetin
pope-francis,paus Franciscus
leo-xiv,paus Leo XIV
joseph-stalin,+Jozef Stalin
muammar-gaddafi,+Moammar Kaddafi;Muammar Kaddafi`,
  pl: `
volodymyr-zelensky,Wołodymyr Zełenski;+Zełenski
vladimir-putin,Władimir Putin
pope-francis,papież Franciszek;papieża Franciszka;papieżem Franciszkiem;papieżowi Franciszkowi
leo-xiv,papież Leon XIV;papieża Leona XIV;Leon XIV;Leona XIV
john-paul-ii,Jan Paweł II;Jana Pawła II;Janowi Pawłowi II;Janem Pawłem II
benedict-xvi,Benedykt XVI;Benedykta XVI
paul-vi,Paweł VI
joseph-stalin,+Józef Stalin
boris-yeltsin,+Borys Jelcyn
mikhail-gorbachev,+Michaił Gorbaczow
alexander-lukashenko,Alaksandr Łukaszenka;+Aleksander Łukaszenka`,
  pt: `
pope-francis,papa Francisco;Papa Francisco
leo-xiv,papa Leão XIV;Papa Leão XIV;Leão XIV
benedict-xvi,Bento XVI
john-paul-ii,João Paulo II
paul-vi,Paulo VI
muammar-gaddafi,+Muammar Kadafi;Muammar Kadhafi
joseph-stalin,+Josef Stalin`,
  ru: `
adolf-hitler,+Адольф Гитлер
angela-merkel,Ангела Меркель
barack-obama,Барак Обама
benjamin-netanyahu,Биньямин Нетаньяху
bill-clinton,Билл Клинтон
boris-johnson,Борис Джонсон
charles-de-gaulle,Шарль де Голль;Де Голль;де Голль;де Голля;де Голлю
david-cameron,Дэвид Кэмерон
dilma-rousseff,Дилма Руссефф
donald-trump,Дональд Трамп
emmanuel-macron,Эммануэль Макрон
francois-hollande,+Франсуа Олланд
francois-mitterrand,+Франсуа Миттеран
franklin-d-roosevelt,Франклин Рузвельт
george-w-bush,Джордж Буш-младший
jacques-chirac,+Жак Ширак
jimmy-carter,Джимми Картер
joe-biden,Джо Байден
john-f-kennedy,Джон Кеннеди
joko-widodo,Джоко Видодо;+Джокови
justin-trudeau,+Джастин Трюдо
keir-starmer,Кир Стармер
margaret-thatcher,+Маргарет Тэтчер
narendra-modi,Нарендра Моди
nelson-mandela,Нельсон Мандела
nicolas-sarkozy,+Николя Саркози
olaf-scholz,Олаф Шольц
friedrich-merz,Фридрих Мерц
giorgia-meloni,Джорджа Мелони
pedro-sanchez,Педро Санчес
pope-francis,папа Франциск;Папа Франциск;папы Франциска
leo-xiv,Лев XIV
john-paul-ii,Иоанн Павел II
paul-vi,Павел VI
prabowo-subianto,+Прабово Субианто
richard-nixon,+Ричард Никсон
ronald-reagan,+Рональд Рейган
recep-tayyip-erdogan,Реджеп Тайип Эрдоган
susilo-bambang-yudhoyono,+Сусило Юдойоно
tony-blair,Тони Блэр
theresa-may,Тереза Мэй;Терезы Мэй;Терезой Мэй
volodymyr-zelensky,Владимир Зеленский
winston-churchill,+Уинстон Черчилль
viktor-orban,+Виктор Орбан
fidel-castro,Фидель Кастро
muammar-gaddafi,+Муаммар Каддафи
saddam-hussein,Саддам Хусейн
bashar-al-assad,+Башар Асад
ali-khamenei,+Али Хаменеи
shinzo-abe,Синдзо Абэ
kim-jong-un,Ким Чен Ын;Ким Чен Ына;Ким Чен Ыном;Ким Чен Ыну
kim-jong-il,Ким Чен Ир;Ким Чен Ира
hosni-mubarak,+Хосни Мубарак
silvio-berlusconi,+Сильвио Берлускони
helmut-kohl,Гельмут Коль
gerhard-schroder,Герхард Шрёдер`,
  uk: `
donald-trump,Дональд Трамп
joe-biden,Джо Байден
vladimir-putin,Володимир Путін;+Путін
emmanuel-macron,Емманюель Макрон
viktor-yanukovych,+Віктор Янукович
petro-poroshenko,+Петро Порошенко
alexander-lukashenko,Олександр Лукашенко
angela-merkel,Ангела Меркель
barack-obama,Барак Обама`,
}
