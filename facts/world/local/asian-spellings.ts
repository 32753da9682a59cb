/** The same as `LEADER_SPELLINGS`, for languages of Asia in their own scripts. */
export const ASIAN_SPELLINGS: Readonly<Record<string, string>> = {
  ar: `
adolf-hitler,+أدولف هتلر;هتلر
benjamin-netanyahu,بنيامين نتنياهو
bill-clinton,بيل كلينتون
boris-johnson,بوريس جونسون
charles-de-gaulle,شارل ديغول;ديغول
david-cameron,ديفيد كاميرون
dilma-rousseff,+ديلما روسيف
donald-trump,دونالد ترامب;دونالد ترمب
emmanuel-macron,إيمانويل ماكرون
francois-hollande,فرانسوا هولاند
francois-mitterrand,+فرانسوا ميتران
franklin-d-roosevelt,فرانكلين روزفلت
george-w-bush,جورج بوش الابن;جورج دبليو بوش
giorgia-meloni,+جورجا ميلوني
jacques-chirac,+جاك شيراك
jimmy-carter,جيمي كارتر
joe-biden,جو بايدن
john-f-kennedy,جون كينيدي;جون كنيدي
joko-widodo,+جوكو ويدودو;جوكوي
joseph-stalin,+جوزيف ستالين
justin-trudeau,+جاستن ترودو
keir-starmer,+كير ستارمر
margaret-thatcher,+مارغريت تاتشر
mikhail-gorbachev,+ميخائيل غورباتشوف
nelson-mandela,+نيلسون مانديلا
nicolas-sarkozy,+نيكولا ساركوزي
olaf-scholz,+أولاف شولتس
friedrich-merz,+فريدريش ميرتس
pedro-sanchez,بيدرو سانشيز
pope-francis,البابا فرانسيس;البابا فرنسيس
leo-xiv,البابا لاون الرابع عشر;البابا ليو الرابع عشر
prabowo-subianto,برابوو سوبيانتو
richard-nixon,+ريتشارد نيكسون
ronald-reagan,+رونالد ريغان
susilo-bambang-yudhoyono,+سوسيلو يودويونو
theresa-may,تيريزا ماي
tony-blair,+توني بلير
volodymyr-zelensky,فولوديمير زيلينسكي
vladimir-putin,فلاديمير بوتين
winston-churchill,+ونستون تشرشل
viktor-orban,+فيكتور أوربان`,
  fa: `
donald-trump,دونالد ترامپ
vladimir-putin,ولادیمیر پوتین
joe-biden,جو بایدن;+بایدن
barack-obama,باراک اوباما;+اوباما
emmanuel-macron,امانوئل مکرون;+مکرون
ali-khamenei,آیت‌الله خامنه‌ای
benjamin-netanyahu,بنیامین نتانیاهو`,
  hi: `
donald-trump,डोनाल्ड ट्रंप;डोनाल्ड ट्रम्प;ट्रम्प
barack-obama,बराक ओबामा;+ओबामा
joe-biden,जो बाइडेन;जो बाइडन;+बाइडेन;+बाइडन
vladimir-putin,व्लादिमीर पुतिन
emmanuel-macron,इमैनुएल मैक्रों;+मैक्रों
xi-jinping,शी जिनपिंग;+जिनपिंग
benjamin-netanyahu,बेंजामिन नेतन्याहू;+नेतन्याहू
narendra-modi,नरेन्द्र मोदी`,
  ja: `
adolf-hitler,+アドルフ・ヒトラー
angela-merkel,アンゲラ・メルケル
barack-obama,バラク・オバマ
benjamin-netanyahu,ベンヤミン・ネタニヤフ
bill-clinton,ビル・クリントン
boris-johnson,ボリス・ジョンソン
charles-de-gaulle,シャルル・ド・ゴール;ド・ゴール;ドゴール
david-cameron,デービッド・キャメロン;デイヴィッド・キャメロン
donald-trump,ドナルド・トランプ
emmanuel-macron,エマニュエル・マクロン
francois-hollande,フランソワ・オランド
franklin-d-roosevelt,フランクリン・ルーズベルト
george-w-bush,ジョージ・W・ブッシュ;ジョージ・Ｗ・ブッシュ
jimmy-carter,ジミー・カーター
joe-biden,ジョー・バイデン
john-f-kennedy,ジョン・F・ケネディ
joko-widodo,ジョコ・ウィドド;ジョコウィ
joseph-stalin,+ヨシフ・スターリン
justin-trudeau,+ジャスティン・トルドー
keir-starmer,キア・スターマー
margaret-thatcher,+マーガレット・サッチャー
mikhail-gorbachev,+ミハイル・ゴルバチョフ
nelson-mandela,+ネルソン・マンデラ
nicolas-sarkozy,+ニコラ・サルコジ
narendra-modi,ナレンドラ・モディ
olaf-scholz,オラフ・ショルツ
friedrich-merz,フリードリヒ・メルツ
giorgia-meloni,ジョルジャ・メローニ
pedro-sanchez,ペドロ・サンチェス
pope-francis,フランシスコ教皇;教皇フランシスコ;ローマ教皇フランシスコ
leo-xiv,教皇レオ14世;レオ14世;レオ１４世
prabowo-subianto,+プラボウォ・スビアント;プラボウォ
richard-nixon,+リチャード・ニクソン
ronald-reagan,+ロナルド・レーガン
recep-tayyip-erdogan,レジェップ・タイップ・エルドアン
susilo-bambang-yudhoyono,+スシロ・バンバン・ユドヨノ
tony-blair,トニー・ブレア
volodymyr-zelensky,ウォロディミル・ゼレンスキー
vladimir-putin,ウラジーミル・プーチン
winston-churchill,+ウィンストン・チャーチル
xi-jinping,習近平
fidel-castro,フィデル・カストロ
saddam-hussein,サダム・フセイン;フセイン元大統領
rodrigo-duterte,+ロドリゴ・ドゥテルテ
moon-jae-in,文在寅
yoon-suk-yeol,尹錫悦
park-geun-hye,朴槿恵
lee-myung-bak,李明博
roh-moo-hyun,盧武鉉
kim-dae-jung,金大中
kim-jong-un,金正恩
kim-jong-il,金正日
kim-il-sung,金日成
li-qiang,李強
li-keqiang,李克強
hu-jintao,胡錦濤
jiang-zemin,江沢民
deng-xiaoping,鄧小平
lai-ching-te,頼清徳
viktor-orban,オルバン・ビクトル;ビクトル・オルバン`,
  ko: `
adolf-hitler,+아돌프 히틀러
angela-merkel,앙겔라 메르켈
barack-obama,버락 오바마
benjamin-netanyahu,베냐민 네타냐후
bill-clinton,빌 클린턴
boris-johnson,보리스 존슨
charles-de-gaulle,샤를 드골;드골
david-cameron,데이비드 캐머런
donald-trump,도널드 트럼프
emmanuel-macron,에마뉘엘 마크롱
george-w-bush,조지 W 부시;조지 W. 부시
jimmy-carter,지미 카터
joe-biden,조 바이든
john-f-kennedy,존 F 케네디;존 F. 케네디
joko-widodo,조코 위도도;조코위
joseph-stalin,+이오시프 스탈린
justin-trudeau,+쥐스탱 트뤼도
keir-starmer,키어 스타머
margaret-thatcher,마거릿 대처
mikhail-gorbachev,+미하일 고르바초프
nelson-mandela,+넬슨 만델라
nicolas-sarkozy,+니콜라 사르코지
narendra-modi,나렌드라 모디
olaf-scholz,올라프 숄츠
friedrich-merz,프리드리히 메르츠
giorgia-meloni,조르자 멜로니
pedro-sanchez,페드로 산체스
pope-francis,프란치스코 교황;교황 프란치스코
leo-xiv,레오 14세
prabowo-subianto,+프라보워 수비안토
richard-nixon,+리처드 닉슨
ronald-reagan,+로널드 레이건
recep-tayyip-erdogan,레제프 타이이프 에르도안
susilo-bambang-yudhoyono,유도요노
tony-blair,토니 블레어
volodymyr-zelensky,볼로디미르 젤렌스키
vladimir-putin,블라디미르 푸틴
winston-churchill,+윈스턴 처칠
shinzo-abe,아베 신조
shigeru-ishiba,이시바 시게루
sanae-takaichi,+다카이치 사나에;다카이치
fumio-kishida,+기시다 후미오;기시다
yoshihide-suga,스가 요시히데
junichiro-koizumi,고이즈미 준이치로
xi-jinping,시진핑
fidel-castro,피델 카스트로
rodrigo-duterte,+로드리고 두테르테
chang-myon,장면 총리;장면 내각`,
  zh: `
adolf-hitler,+阿道夫·希特勒;+阿道夫·希特勒
angela-merkel,安格拉·默克尔
barack-obama,贝拉克·奥巴马;巴拉克·奥巴马;奧巴馬
benjamin-netanyahu,本雅明·内塔尼亚胡;+納坦雅胡
bill-clinton,比尔·克林顿;比爾·克林頓;比爾·柯林頓
boris-johnson,鲍里斯·约翰逊
charles-de-gaulle,夏尔·戴高乐;+戴高乐;+戴高樂
david-cameron,戴维·卡梅伦;+卡梅伦
donald-trump,唐纳德·特朗普;唐納德·川普;唐納德·特朗普
emmanuel-macron,埃马纽埃尔·马克龙
francois-hollande,+弗朗索瓦·奥朗德
francois-mitterrand,+弗朗索瓦·密特朗
jacques-chirac,+雅克·希拉克
jimmy-carter,吉米·卡特
joe-biden,乔·拜登;喬·拜登
john-f-kennedy,约翰·肯尼迪
joko-widodo,佐科·维多多;佐科威;佐科
joseph-stalin,+约瑟夫·斯大林;+史達林
justin-trudeau,+贾斯廷·特鲁多;+賈斯汀·杜魯道;特魯多
keir-starmer,基尔·斯塔默
margaret-thatcher,玛格丽特·撒切尔
mikhail-gorbachev,+米哈伊尔·戈尔巴乔夫
nelson-mandela,+纳尔逊·曼德拉
nicolas-sarkozy,+尼古拉·萨科齐
narendra-modi,纳伦德拉·莫迪
olaf-scholz,奥拉夫·朔尔茨
friedrich-merz,弗里德里希·默茨
pedro-sanchez,佩德罗·桑切斯;佩德羅·桑切斯
pope-francis,教皇方济各;教宗方济各;教宗方濟各;方济各
leo-xiv,教皇利奥十四世;利奥十四世;教宗良十四世;良十四世
prabowo-subianto,+普拉博沃·苏比延多;普拉博沃
richard-nixon,+理查德·尼克松
ronald-reagan,+罗纳德·里根;+雷根;+列根
recep-tayyip-erdogan,雷杰普·塔伊普·埃尔多安
susilo-bambang-yudhoyono,+苏西洛
tony-blair,托尼·布莱尔
theresa-may,特雷莎·梅;特蕾莎·梅
volodymyr-zelensky,弗拉基米尔·泽连斯基
vladimir-putin,弗拉基米尔·普京
winston-churchill,+温斯顿·丘吉尔
fidel-castro,菲德尔·卡斯特罗
saddam-hussein,萨达姆·侯赛因;+萨达姆
muammar-gaddafi,+穆阿迈尔·卡扎菲
shinzo-abe,安倍晋三
moon-jae-in,+文在寅
yoon-suk-yeol,+尹锡悦;+尹錫悅
park-geun-hye,+朴槿惠
lee-jae-myung,+李在明
lee-myung-bak,+李明博
kim-jong-il,+金正日
kim-il-sung,+金日成
fumio-kishida,+岸田文雄
shigeru-ishiba,+石破茂
sanae-takaichi,+高市早苗
rodrigo-duterte,+罗德里戈·杜特尔特
ali-khamenei,+哈梅内伊
boris-yeltsin,+叶利钦
viktor-orban,+维克托·欧尔班;+欧尔班`,
}
