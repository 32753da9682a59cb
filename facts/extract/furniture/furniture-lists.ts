/** Agencies and archives that pictures and reports come from. */
const AGENCY =
  '(?:AP|AFP|DPA|dpa|EPA|EFE|EPA-EFE|APA|ANSA|AAP|ATS|Keystone(?:-SDA)?|Reuters|REUTERS|Getty(?: Images)?|GETTY(?: IMAGES)?|Shutterstock|Bloomberg|Xinhua|TASS|Sputnik|Ritzau|' +
  'Anadolu(?: Agency)?|PA(?: Wire| Media)?|Alamy|ZUMA(?: Press)?|NurPhoto|Sipa(?: USA)?|Abaca(?:press)?|[Ii]mago(?: images)?|IMAGO|picture[- ]alliance|' +
  'Lusa|Agência \\p{Lu}\\p{L}+|Folhapress|Estadão Conteúdo|Europa Press|NTB|TT|Rex(?: Features)?|WireImage|iStock|Unsplash|Pixabay|Flickr|' +
  'Wikimedia(?: Commons)?|Wikipedia|Yonhap|Kyodo(?: News)?|MAXPPP|Maxppp|Associated Press|The Associated Press|POOL|Pool|CNN|CNA|BBC|UPI|RIA(?: Novosti)?|' +
  'LaPresse|LAPRESSE|Cuartoscuro|Notimex|Contacto|AFPTV|CQ Roll Call|The New York Times|The Washington Post|CC[- ]BY[\\w .-]*|CC0)'

const NAME = "(?:\\p{Lu}[\\p{L}.’'-]*(?:[ ](?:de|da|dos|van|von|der|la|le|el|al|bin))?)"
const NAMES = `${NAME}(?:[ ]${NAME}){0,4}`

/** Words that say a line is about a picture. */
const PICTURE =
  '(?:Photos?(?:graphs?)?(?: credits?)?|Photo illustration|Fotos?|Fotografías?|Fotografias?|Images?|Im[áa]gen(?:es)?|Imagem|Immagine|Pictures?|Bild(?:er|nachweis|quelle)?|Credits?|Crédits?(?: photos?| image)?|Créditos?|Crediti|Copyright|Illustrations?|Ilustraci[óo]n|Ilustração|Illustrazione|Infografik|Infografía|Grafik|Graphics?|Captions?|Legenda|Légende|Didascalia|Video|Vidéo)'

const rx = (source: string, flags = 'u'): RegExp => new RegExp(source, flags)

/** A whole block that is about a picture, by how it starts. */
export const CAPTION_START = rx(
  `^(?:(?:Media|Image|Photo|Video) (?:caption|source|copyright|credit)\\b|(?:FILE|File)(?: photo)?\\s?[-–—:(]|File (?:photo|image|picture)\\b|${PICTURE}\\s?(?::|\\||/|by\\s|courtesy|via\\s|©)|©|\\(c\\)\\s|(?:AP|Reuters|REUTERS|AFP) Photo|Photo (?:by|courtesy)|Foto (?:de|di|von)\\s${NAME} |Auf dem (?:Foto|Bild)|Im Bild\\b|In (?:der|dieser) (?:Aufnahme|Aufnahmen)|(?:En|Na) (?:la )?(?:foto|imagen|imagem)\\b|Sur (?:la|cette) photo|Nella foto|Source de l['’]image|Fuente de la imagen|Pie de foto|Légende de l['’]image|Crédito,|Legenda da foto|Descripción de la (?:foto|imagen)|click to enlarge|Click to enlarge|Enlarge (?:this )?image)`,
)

/** Words that show that a short block is a caption. */
export const CAPTION_SIGN =
  /\((?:L-R|L to R|from left|left|right|cent(?:er|re)|pictured|above|below|file(?: photo)?|archive|Archiv(?:bild|foto|aufnahme)?|Symbolbild|Archives?|archivo|arquivo|archivio|links|rechts|Mitte|v\. ?l\.(?: n\. ?r\.)?|à gauche|à droite|au centre|izquierda|derecha|centro|izq\.?|der\.?|esq\.?|dir\.?|à esquerda|à direita|a sinistra|a destra)\)|\bin this (?:file |undated )?(?:photo|picture|image)(?:graph)?\b|\b(?:is|are) (?:pictured|seen here|shown here)\b|\bpictured (?:here|in|at|with)\b|\bfile (?:photo|picture|image)\b|\b(?:Archivbild|Archivfoto|Archivaufnahme|Symbolbild|Symbolfoto)\b|photo d['’]archives?|foto de archivo|foto de arquivo|imagen de archivo|imagem de arquivo|foto d['’]archivio/i

/** A film's day and length at the end of what it shows: '18.04.2024 | 0:21 min'. */
export const FILM_ENDS = /\d{1,2}:\d{2}\s?min\.?\s*$/

/** A picture's credit at the end of a block; see `firstMatch`. */
export const CREDIT_ENDS: readonly RegExp[] = [
  `\\(?\\[?${PICTURE}\\s?(?::|by\\s|©|/)\\s?[^.()]{2,90}[)\\]]?`,
  `\\(?(?:AP|Reuters|REUTERS|AFP|EPA|Pool) Photos?\\s?/?[^.()]{0,60}\\)?`,
  `\\(?(?:${NAMES}(?:,? and ${NAMES})?\\s?[/|,]\\s?)+(?:AFP\\/)?${AGENCY}(?:\\s?[/|]\\s?[\\p{L} .]{2,30})?(?: file| File)?(?: photo)?\\)?`,
  `\\(?${AGENCY}(?:\\s?/\\s?${NAMES})+\\)?`,
  `\\(?${AGENCY}\\s?/\\s?${AGENCY}\\)?`,
  `\\(?${NAMES} (?:via|for) ${AGENCY}\\)?`,
  `\\(?via ${AGENCY}\\)?`,
  '\\(?Getty(?: Images)?\\)?',
  '\\(?© ?[^.()]{2,60}\\)?',
].map((credit) => rx(`(?:(?<=[.!?…)”"»\\s])|^)(?:${credit})\\s*[.)]?\\s*$`))

/** An agency's sign or the writers' initials at the end of a report. */
export const SIGNATURES: readonly RegExp[] = [
  `\\s*[(–-]\\s?(?:(?:mit |con |avec |com )?(?:Agenturen|agencias|agences|agências|agenzie|(?:Material von )?${AGENCY})(?:[ ,/]+(?:mit |und |and |et |e |y )?(?:\\p{Ll}{2,4}|${AGENCY}))*)\\)?`,
  '\\s*\\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Reportage|Reporte|Bericht|Redaktion|Con información|Com informações|Avec)\\b[^()]{3,300}\\)',
].map((signature) => rx(`(?:${signature})\\s*\\.?\\s*$`))

/** Where a report was written, at its start. */
export const DATELINES: readonly RegExp[] = [
  `\\(${AGENCY}(?:[ .]\\p{L}+)?\\)\\s?[—–-]{0,2}\\s*`,
  // BEIJING: …, PARIS, May 3 (AFP) — …, TEGUCIGALPA, HONDURAS.- …
  `\\p{Lu}[\\p{Lu}.’'-]+(?:[ /]\\p{Lu}[\\p{Lu}.’'-]+){0,3}(?:, [\\p{Lu}][\\p{L}. ]{1,24})?(?:,? \\d{1,2}\\.? \\p{L}+\\.?| ?, \\p{L}{3,9}\\.? \\d{1,2})?\\s?(?:\\([^()]{2,40}\\)\\s?(?:[—–:-]{1,2}|\\.[–—-])?|[—–]|--|:(?!\\s*["“„«‘])|\\.\\s?[—–-]+|[-](?=\\s))\\s*`,
  // Washington (CNN) …, Berlin/Paris (dpa) – …
  `${NAME}(?:[ /-]${NAME}){0,3}(?:, ${NAME}(?: ${NAME})?)?(?:,? \\d{1,2}\\.? \\p{L}+\\.?)?,? \\((?:${AGENCY}(?:[/ -]\\p{L}+)?|Wire|Agencias|Agences|ots|Agenturen|\\p{Lu}{2,5}(?=\\)\\s?[—–-]))\\)\\s?(?:[—–:-]{1,2}|\\.[–—-]|\\.-)?\\s*`,
  // Washington.- …
  `${NAME}(?:[ ]${NAME}){0,2}(?:, \\d{1,2} \\p{L}{3}\\.?)?\\s?\\.\\s?[–—-]\\s*`,
].map((dateline) => rx(`^(?![\\p{L} ]+ [IVX]+\\.)(?:${dateline})(?=[\\p{Lu}\\p{N}«“"„‘'¿¡(])`))

/** 'Berlin – Der Kanzler …', in an article's first paragraph. */
export const DASHED_DATELINE = rx(
  `^${NAME}(?:[ /]${NAME}){0,2}(?:, ${NAME})?\\s[—–]\\s(?=[\\p{Lu}«“"„])(?![^—–]{0,160}\\s[—–]\\s)`,
)
/** The label of an entry: 'Update vom 3. Mai, 16.05 Uhr:' */
export const LABEL =
  /^(?:(?:UPDATE|Update|Live[- ]?(?:Update|Ticker)?|LIVE|BREAKING|Breaking(?: News)?|EXCLUSIVE|Exclusive|Eilmeldung|EIL|Última hora|ÚLTIMA HORA|En direct|EN DIRECT|AO VIVO|Ao vivo)(?:\s+(?:vom|from|du|del|de)\s[^:]{3,30}?)?(?:,? \d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})?(?:,? \d{1,2}[.:]\d{2}(?: Uhr)?)?\s?(?::|\||-|–)\s*)/

/** Lines that ask readers to do something, or speak of the page itself; matched at the start of a sentence. */
export const CALLS: readonly RegExp[] = [
  // To other stories.
  /^\W{0,3}(?:Read (?:more|next|also|the full|our|about|this)|Also read|See also|See more|Related(?: stor(?:y|ies)| articles?| content| news)?\s?:|RELATED|More (?:on|from|about|stories)\b|More:|READ MORE|MORE:|Watch(?: live| now| more)?\s?:|WATCH|Listen(?: now| to)?\s?:|Recommended|You (?:may|might) also (?:like|be interested)|Don['’]t miss|What to read next|Click here|Scroll to|Continue reading|Story continues|Keep reading|Next page|Join (?:the conversation|us|now)|Most (?:read|popular|viewed)|Trending|Editors['’] picks|Top stories)/i,
  /^\W{0,3}(?:Lesen Sie|Lesen sie|Lies auch|Mehr (?:lesen|zum Thema|dazu|Informationen|Nachrichten|von)|Mehr:|Lesetipp|Auch interessant|Zum Thema\b|Weiterlesen|Siehe auch|Das könnte (?:Sie|dich) auch|Hier (?:finden Sie|geht es|lesen Sie|geht['’]s)|Zur Startseite|Zum Artikel|Weitere (?:Artikel|Themen|Nachrichten|Informationen)|Meistgelesen|Entdecken Sie)/i,
  /^\W{0,3}(?:Lire (?:aussi|la suite|également|notre)|À lire|A lire|Voir aussi|À voir|Pour aller plus loin|Sur le même sujet|Cliquez|Retrouvez (?:ici|tous|toute|nos|l['’]actualité)|Les plus lus|Découvrez (?:aussi|nos))/i,
  /^\W{0,3}(?:Lee también|Lea (?:también|más|aquí|además)|Leer (?:también|más|artículo)|LEER|Te puede interesar|Le puede interesar|Te recomendamos|Le recomendamos|Te sugerimos|También (?:puedes|puede|te) (?:leer|interes|puede)|Más (?:información|noticias)|Vea (?:también|además|más)|Ver (?:también|más)|Mira (?:también|aquí|el)|Haga clic|Haz clic|Sigue leyendo|Lo más (?:leído|visto)|Noticias relacionadas|Relacionad[oa]s?\s?:|Escucha la nota)/i,
  /^\W{0,3}(?:Leia (?:também|mais|aqui|a íntegra)|Saiba mais|Veja (?:também|mais|o vídeo|a íntegra)|Continue lendo|Clique aqui|Confira (?:também|mais|a lista)|Mais lidas|Assista)/i,
  /^\W{0,3}(?:Leggi (?:anche|tutto|di più|qui)|Vedi anche|Approfondisci|Guarda (?:anche|il video)|Clicca qui|Continua a leggere|I più letti|Potrebbe interessarti)/i,
  // To letters, subscriptions, accounts and apps.
  /^[^“”"„«»]*\b(?:sign up (?:here|now|today|(?:for|to) (?:our|the|free|\p{L}+ (?:Newsletter|newsletter|emails?|alerts?)))|subscribe (?:to (?:our|the)|now|today|here)|our (?:free )?(?:daily |weekly |morning )?newsletters?|in your inbox|to your inbox|to unsubscribe|unsubscribe at any time|already a subscriber|log in (?:to|for)|create an account|download (?:our|the) app|terms of (?:use|service)|privacy policy|cookie (?:policy|settings)|support our (?:work|journalism)|make a (?:tax-deductible )?donation (?:to|now|today)|become a member|free trial)\b/iu,
  /^\W{0,3}(?:Subscribe|Sign up|Sign in|Log ?in|Register|Newsletter|Advertisement|ADVERTISEMENT|Ad\b$|Sponsored|Promoted|Get (?:breaking news|the latest|our|more from|email)|Share (?:this|on|via|with)|Tweet$|Email this|Print(?: this)?$|Follow (?:us|him|her|them|me|@|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} (?:on|at))|Find us on|Like us|Join our|Send (?:us|your|tips)|Contact (?:us|the (?:reporter|author|writer))|Have (?:a tip|you)\b.{0,60}(?:email|contact|tell us|get in touch)|Got a tip|Do you have (?:a tip|information)|Leave a (?:comment|reply)|Post a comment|Comments?(?: are closed| \(\d+\)|:?\s?\d*$)|\d+ comments?$|View comments|Show comments|Replay$|Your video will play|Reuse content|Reprints|Permalink|Feedback:|Keywords\b|Tags?\s?:|Topics\s?:|Filed under|Categories\s?:|Posted in|Source\s?:|Sources\s?:|Via\s\p{Lu}[\w.]+$|More by\b)/u,
  /(?:Newsletter|Abo)\b.{0,60}(?:anmelden|abonnieren|bestellen|kostenlos)|(?:Jetzt|Hier)\b.{0,40}\b(?:abonnieren|anmelden|testen|registrieren|herunterladen)\b|^\W{0,3}(?:Abonnieren Sie|Abonniere|Melden Sie sich|Folgen Sie (?:uns|mir|ihm|ihr|\p{Lu})|Folge uns|Anzeige$|ANZEIGE$|Werbung$|Teilen(?: Sie| auf|$)|Kommentare?(?: schreiben|\s?\(\d+\)|$)|\d+ Kommentare?$|Datenschutz|Impressum|Unterstütz(?:en Sie|t|e)? (?:uns|unsere)|Schlagw[oö]rt(?:er|e)|Themen\s?:|Quellen?\s?:|Wenn Sie das (?:Feld|Video)|Sieh dir diesen Beitrag|Ein Beitrag geteilt von)/u,
  /(?:s['’]abonner (?:à|au)|abonnez-vous|inscrivez-vous|notre newsletter|votre boîte (?:mail|e-mail)|téléchargez l['’]application|déjà abonné|réservé aux abonnés)|^\W{0,3}(?:Suivez(?:-| )(?:nous|le|la)|Partager?(?: sur|$)|Publicité$|PUBLICITÉ$|Commentaires?(?:\s?\(\d+\)|$)|\d+ commentaires?$|Vos réactions|Mots[- ]clés|Sources?\s?:|Soutenez|Je m['’]abonne|La suite (?:est réservée|après cette publicité)|Version imprimable|Envoyer par)/iu,
  /(?:suscríb[ae]te|suscríbase|suscribirse aquí|nuestro (?:boletín|newsletter|canal de)|nuestra newsletter|descarga (?:nuestra|la) app|recib[ae] (?:en tu|las noticias)|en tu correo)|^\W{0,3}(?:S[íi]gue(?:nos|los|la|me)\b|S[íi]ganos|Únete\b|Compart(?:ir|e|a)(?: en| esta| este|$)|Publicidad$|PUBLICIDAD$|Anuncio$|Comentarios?(?:\s?\(\d+\)|$)|\d+ comentarios?$|Etiquetas|Temas\s?:|Fuentes?\s?:|Puede escribirnos|Me gusta\b|Apóyanos|Se adhiere a los criterios)/iu,
  /(?:assine (?:a |o |nossa|agora|já|\p{Lu})|nossa newsletter|receba (?:as|nossas|no seu)|no seu (?:e-?mail|celular)|baixe o (?:app|aplicativo)|já é assinante)|^\W{0,3}(?:Siga(?:-nos)?\b|Compartilhe|Compartilhar|Partilhar|Publicidade$|PUBLICIDADE$|Comentários?(?:\s?\(\d+\)|$)|Fontes?\s?:|Inscreva-se|Entre no (?:grupo|canal)|Participe do)/iu,
  /(?:iscriviti (?:alla|al|qui)|abbonati|nostra newsletter|riceverai|scarica l['’]app)|^\W{0,3}(?:Segui(?:ci| \p{Lu}| su)\b|Condividi|Pubblicità$|PUBBLICITÀ$|Commenti?(?:\s?\(\d+\)|$)|Fonti?\s?:|Riproduzione riservata|RIPRODUZIONE RISERVATA|Parole chiave)/iu,
  // For money.
  /^[^“”"„«»]*\b(?:with (?:every|each) (?:donation|membership)|your (?:donation|contribution|membership) (?:helps?|makes?|keeps?|allows?|supports?)|(?:cada|tu) (?:membresía|donación)(?: \p{L}+){0,3}? que (?:realic|hag)\p{L}+|tu (?:donación|membresía|aporte) (?:ayuda|permite|nos|hace)|haz(?:te)? (?:una donación|socio|miembro)|(?:Ihre|Deine) Spende (?:hilft|macht|sichert|ermöglicht)|werden? (?:Sie|jetzt) Mitglied|faites un don|(?:votre|chaque) don (?:nous|compte|permet)|devenez (?:membre|adhérent|donateur)|faça uma doação|sua doação (?:nos|ajuda|permite)|torne-se (?:membro|apoiador)|fai una donazione|la tua donazione|diventa (?:sostenitore|socio))(?!\p{L})/iu,
  // Of the page itself: what was changed, who may copy it, what it rests on.
  /^\W{0,3}(?:This (?:story|article|post|piece|report|column|page|interview|essay|op-ed)(?:, which| is (?:more than|being updated|part of|from|published)| (?:has been|was|is|will be)(?: also| since| last)? (?:updated|corrected|amended|edited|translated|originally|first|published|produced|republished|adapted|developing|a developing)| (?:originally|first) (?:appeared|ran|published)| appeared| contains| misstated| incorrectly)|(?:A|An) (?:previous|earlier|prior|original) version|A version of this|(?:Correction|Clarification|Editor['’]s note|Author['’]s note|Disclosure|Disclaimer|Note to (?:editors|readers)|CORRECTION|UPDATED?)\b.{0,40}:|The views (?:and opinions )?expressed|The opinions expressed|Opinions expressed|All rights reserved|Copyright\b|The-CNN-Wire|First published|Last (?:updated|modified)|(?:Originally )?Published\b[^.]{0,60}\d|PUBLISHED\b|Updated\b[^.]{0,60}\d|UPDATED\b|Posted (?:on|at|by|in)\b|Written by\b|Reported by\b|Compiled by\b|Translated (?:by|from)\b|With (?:reporting|files|additional reporting) (?:by|from)|(?:Additional )?[Rr]eporting by\b|Reporting for this|Edited by\b|Produced by\b|Got a confidential)/,
  /\b(?:contributed (?:reporting|to this (?:report|story|article|piece))|contributed to this (?:report|story)|all rights reserved|may not be (?:published|reproduced)|reproduction without permission)\b/i,
  /^\W{0,3}(?:Anmerkung(?:en)? (?:der|d\.) Red|Hinweis(?: der Redaktion)?\s?:|Korrektur(?:hinweis)?\s?:|In einer (?:früheren|vorherigen|ersten) (?:Version|Fassung)|Dieser (?:Artikel|Text|Beitrag|Kommentar) (?:wurde|erschien|erscheint|stammt|ist (?:zuerst|zunächst|ursprünglich|am|im|in der|Teil|erschienen|lizenziert|unter))|Diese (?:Meldung|Nachricht) (?:wurde|ist am)|Aktualisiert\b|Veröffentlicht\b|Stand\s?:|Erstellt (?:am|von)|Alle Rechte vorbehalten|Mit (?:Material|Informationen|Agenturmaterial) von|Redaktion\s?:|Mitarbeit\s?:|Übersetz(?:ung|t) (?:aus|von)|Autor(?:in)?\s?:|Text\s?:)/,
  /^\W{0,3}(?:Cet article (?:a été|est|provient)|Note de la rédaction|(?:Publié|Mis à jour|Modifié|Posté|Écrit)\b (?:le|par|à|il y a)|Mise à jour\b|Tous droits réservés|Traduit (?:de|par)|Avec (?:l['’])?(?:AFP|Reuters|agences)\.?$|Propos recueillis par|Ce texte a été|Ses contenus n['’]engagent)/,
  /^\W{0,3}(?:Nota (?:de la redacción|del editor|de redacción)|(?:Este|Esta) (?:artículo|nota|texto|información) (?:fue|ha sido|se|apareció|contiene)|(?:Publicado|Actualizado|Última actualización|Creado)\b.{0,20}(?:\d|:)|Todos los derechos reservados|Con información de|Traducción de|Redacción\b.{0,40}$|Fe de erratas)/,
  /^\W{0,3}(?:Nota da redação|(?:Esta|Este) (?:reportagem|texto|artigo|matéria|conteúdo) (?:foi|é|está)|(?:Publicado|Atualizado)\b.{0,20}(?:\d|:)|Todos os direitos reservados|Com informações d[aeo]|Colaborou\b|Errata\b)/,
  /^\W{0,3}(?:Questo articolo (?:è|è stato)|Nota della redazione|(?:Pubblicato|Aggiornato|Ultima modifica)\b.{0,20}\d|Tutti i diritti riservati)/,
  // What is left of the parts of other pages.
  /^(?:—|--?|–)\s?.{2,60}\(@\w+\)|pic\.twitter\.com\/\w+$|^https?:\/\/\S+$|^\^\s|\b(?:doi|PMID)\s?:|^Article (?:PubMed|CAS)|Google Scholar$|^From Wikipedia|^Retrieved \d|^View this post on Instagram|^A post shared by|^Download references/,
]

/** Words in brackets inside a paragraph that lead to another story. */
export const ASIDE =
  /[([](?:Read|See|Also read|Read also|Read more|Watch|Related|Lesen Sie|Mehr dazu|Siehe|Lire|Lire aussi|À lire|Voir|Lee|Lea|Leer|Vea|Ver|Le puede interesar|Te puede interesar|Leia|Veja|Leggi|Vedi)(?: (?:also|more|auch|hier|aussi|también|más|también|mais|também|anche))*\s?:[^()[\]]{5,200}[)\]]/gi

/** Headings under which nothing is the article's. */
export const END_HEADING =
  /^\W{0,3}(?:Related\b|RELATED|More (?:on|from|stories|news|like|in)\b|Most (?:read|popular|viewed|recent)|You (?:may|might) (?:also )?(?:like|be interested)|Recommended|Read (?:more|next)|Trending|Top stories|Popular|Latest(?: news| stories| posts)?$|Comments?\b|\d+ comments?|Leave a|Share\b|Tags?\b|Topics\b|Subscribe|Newsletter|Sign up|Follow|About (?:the|this) (?:author|writer|reporter)|About us|Author\b|Contact|References$|Notes$|Sources$|Footnotes$|External links|See also|Breaking News Emails|Advertisement|Mehr (?:zum Thema|von|aus|Artikel)|Lesen Sie|Das könnte|Auch interessant|Meistgelesen|Weitere (?:Artikel|Themen|Nachrichten)|Ähnliche|Kommentar(?:e|ieren)|Schlagw|Themen$|THEMEN$|Zur Person$|Über (?:den Autor|die Autorin|uns)|Aktuelle |Anmerkungen$|Quellen$|Fußnoten|Lire aussi|À lire|Sur le même|Les plus lus|Commentaires|Vos réactions|Mots[- ]clés|À propos de l['’]auteur|Articles? (?:liés|similaires)|Dans la même|Más (?:información|noticias|leíd)|Te puede|Lo más|Noticias relacionadas|Comentarios|Etiquetas|Relacionad|Sobre el autor|Leia (?:também|mais)|Mais lidas|CONTINUE LENDO|Comentários|Notícias relacionadas|Sobre o autor|Leggi anche|Commenti|Articoli correlati|Potrebbe)/i

const ROLE =
  '(?:reporter|journalist|correspondent|editor|writer|columnist|contributor|blogger|producer|fellow|critic|lecturer|professor|author|photographer|intern|freelancer?|historian|novelist|anchor|host|commentator|researcher|scholar|staffer|' +
  'Redakteur(?:in)?|Journalist(?:in)?|Korrespondent(?:in)?|Autor(?:in)?|Reporter(?:in)?|Politikwissenschaftler(?:in)?|Historiker(?:in)?|Professor(?:in)?|Publizist(?:in)?|Kolumnist(?:in)?|Volontär(?:in)?|' +
  'journaliste|correspondante?|rédact(?:eur|rice)|chroniqueu(?:r|se)|chercheu(?:r|se)|professeure?|historien(?:ne)?|essayiste|' +
  'periodista|corresponsal|redactora?|columnista|escritora?|profesora?|investigadora?|historiadora?|editora?|' +
  'jornalista|repórter|correspondente|colunista|professora?|pesquisadora?|' +
  'giornalista|corrispondente|redattore|redattrice|editorialista|docente|scrittore|scrittrice)'

/** A line about who wrote the article, which starts with their name. */
export const AUTHOR_NOTE = rx(
  `^(?:(?:The (?:author|writer)|L['’]auteur|El autor|La autora|O autor|A autora|Der Autor|Die Autorin|L['’]autore|Dr\\.? ${NAMES}|Prof\\.? ${NAMES}|${NAME}(?:[ ]${NAME}){1,4})(?:,[^,]{3,60},)? (?:(?:is|was|are|ist|war|est|es|é|è)(?: [^.,;]{0,60}?)?[ ](?:[\\p{L}-]+['’])?${ROLE}(?![\\p{L}])` +
    `|(?:has |have )?(?:covers?|covered|reports? (?:on|from|for)|writes? (?:about|on|for)|wrote about|edits|joined (?:the|\\p{Lu})[^.]{2,40} (?:in|as)|is based in)\\b` +
    `|(?:berichtet|schreibt) (?:für|über|aus|seit|als)\\b|(?:cubre|escribe|informa) (?:sobre|para|desde|la información)|(?:cobre|escreve) (?:sobre|para)|(?:écrit|couvre) (?:sur|pour|l['’]|les? )|(?:scrive|segue) (?:per|di|su)))`,
)
/** Roles that say an author's line is none: leaders are writers as well. */
export const NO_AUTHOR =
  /\b(?:president|minister|chancellor|senator|candidate|king|queen|mayor|governor|Präsident|Kanzler|Minister|président|ministre|presidente|ministro|candidat\w*)\b/i

/** Who wrote the article, as a line. */
export const BYLINE = rx(
  `^(?:\\|\\s*)?(?:(?:Text |Story |Words |Written |Posted |Reported |Analysis |Opinion |Kommentar |Interview |Un article |Article |Reportage |Texto )?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI)\\s*:?\\s(?:${NAMES}|\\p{Lu}[\\p{Lu} .,’'-]+|\\p{L}+$)[^.!?]{0,110}|(?:Autor(?:in|es|a)?|Auteure?s?|Authors?|Autore|Redacción|Redaktion|Redação)\\s?[:|][^.!?]{2,110})$`,
)

/** All of them, to be compiled before they are needed. */
export const FURNITURE_PATTERNS: readonly RegExp[] = [
  ...[
    CAPTION_START,
    CAPTION_SIGN,
    FILM_ENDS,
    ...CREDIT_ENDS,
    ...SIGNATURES,
    ...DATELINES,
    DASHED_DATELINE,
    LABEL,
  ],
  ...[...CALLS, ASIDE, END_HEADING, AUTHOR_NOTE, NO_AUTHOR, BYLINE],
]
