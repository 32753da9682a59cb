import type { PlacedBlock } from './page-blocks.ts'
import { writtenDays } from './written-day.ts'

/** Words that send the reader to another story, in the languages that facts are found in and some others. */
const ALSO = [
  '(?:also )?(?:read|see|watch|listen)(?: (?:also|more|next|too|on|this))?|must[- ]read|(?:more|related)(?: (?:stories|articles|news|coverage|posts|on this|to read))?|recommended|don.?t miss|in case you missed it',
  '(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)|(?:lies|sieh|siehe) auch|auch (?:lesen|lesenswert|interessant)|schon gelesen|mehr zum thema|mehr (?:zu|dazu|themen)|(?:zum )?weiterlesen|lesetipps?|das könnte (?:sie|dich) (?:auch )?interessieren|passend dazu|zum thema',
  '(?:à )?lire (?:aussi|également|la suite)|à (?:lire|voir|écouter)|voir (?:aussi|également)|(?:sur le|dans le) même (?:sujet|thème)',
  '(?:lea|lee|leer|lean|vea|ve|ver|mira|mire|puedes? ver|puedes? leer)(?: (?:también|además|más|aquí))?|también (?:lea|lee|puedes? leer|te puede interesar)|además lea|(?:le|te|les) (?:puede|podría) interesar|no (?:te|se) (?:lo )?pierda|más (?:información|noticias|sobre)|noticias relacionadas',
  '(?:leia|veja|confira|assista|saiba|ouça)(?: (?:também|mais|ainda))?|notícias relacionadas',
  '(?:leggi|vedi|guarda)(?: anche)?|approfondisci|potrebbe interessarti|articoli correlati',
  'lees (?:ook|meer|verder)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|läs (?:också|mer|även)|læs også|les også|lue (?:myös|lisää)|читайте также|читать также|اقرأ أيضا|ayrıca okuyun',
].join('|')

/** A line of nothing but such words, or of them with a mark after them and a title. */
const ONLY = new RegExp(`^[\\s»>→▶•*|-]*[¿¡]?(?:${ALSO})[\\s:.?!…»>→|-]*$`, 'iu')
const MARKED = new RegExp(`^[\\s»>→▶•*|([-]*[¿¡]?(?:${ALSO})\\s*[:|»>→–—]`, 'iu')

/** Words that ask the reader to subscribe, to follow or to pay, and where. */
const CALL =
  /^[\s•*–—-]*[¿¡]?(?:sign up|subscribe|follow(?! these| this| that| along)|never miss|to (?:view|read) (?:the|this)|read the full|support (?:us|our)|make your contribution|if you.re|abonnieren|melden sie|folgen sie|abonnez|inscrivez|recevez|suivez|soutenez|pour lire|déjà abonné|suscr[ií]b\p{L}*|síguenos|síganos|regístr\p{L}*|únete|[úu]nase|hazte|ya sabías|para comentar|para (?:leer|continuar)|assin[ae]|inscrev\p{L}*|siga|iscriviti|abbonati)(?!\p{L})/iu
const CHANNEL =
  /newsletter|subscri|telegram|whatsapp|twitter|facebook|instagram|google news|contribution|abonn|suscri|registr|miembro|assin|membro|inscri/i
/** The same with words that start other sentences too. */
const OFFER =
  /^[\s•*–—-]*[¿¡]?(?:get|join|want|do you|become|jetzt|recib\p{L}*|receb\p{L}*|ricevi|conoc\p{L}*)(?!\p{L}).*(?:newsletter|inbox|our (?:facebook|whatsapp|telegram)|(?<!\p{L})member|abonn|suscrip|canal de)/iu
const LONGEST_CALL = 300

/** A line with more of it in links leads away. */
const LED = 0.4

/** Whether a block sends the reader to another story. */
function isPointer({ text, linked }: PlacedBlock): boolean {
  return text.length <= LONGEST_CALL && (ONLY.test(text) || (MARKED.test(text) && linked >= LED))
}

/** Whether a block asks the reader to subscribe, or to follow the newsroom elsewhere. */
function isCall({ text }: PlacedBlock): boolean {
  if (text.length > LONGEST_CALL || /["“”«»„]/.test(text)) return false
  return (CALL.test(text) && CHANNEL.test(text)) || OFFER.test(text)
}

/** So many blocks at the start may be the lines with the day and the writers. */
const HEAD = 3
const LONGEST_DATELINE = 60

/** Words before the day of publication. */
const POSTED = /^(?:posted|published|updated|veröffentlicht|publicado|publié|pubblicato)(?!\p{L})/iu

/** Whether a line says nothing but when the article was published. */
function isDateline({ kind, text }: PlacedBlock, language: string | undefined): boolean {
  const isSentence = /[.!?…]["'”’»)]*$/u.test(text.replace(/(?<!\p{L})[ap]\.\s?m\.$/iu, ''))
  return (
    (kind === 'paragraph' || kind === 'item') &&
    text.length <= LONGEST_DATELINE &&
    (!isSentence || POSTED.test(text)) &&
    writtenDays(text, language).length > 0
  )
}

/**
 * An article's blocks without what a page says to its reader between them: links to other stories, calls to subscribe, the
 * line with the day.
 *
 * @param language BCP 47
 */
export function withoutAsides(blocks: readonly PlacedBlock[], language: string | undefined): PlacedBlock[] {
  let isList = false
  return blocks.filter((block, i) => {
    // What follows such a line as links belongs to it.
    isList = isPointer(block) || (isList && block.linked > LED && block.kind !== 'heading')
    return !isList && !isCall(block) && !(i < HEAD && isDateline(block, language))
  })
}
