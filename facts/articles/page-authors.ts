import { type LinkedNode, namedById } from './linked-data.ts'
import { clean } from './page-blocks.ts'
import { isAnothers, type PageIdentity } from './page-identity.ts'
import { metaTexts } from './page-title.ts'

/** Names of `<meta>` that say who wrote the page's own article. */
const AUTHOR =
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator byl citation_author'

/** Elements with the writers' names. A name in the first is surer than in the last. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '[rel~="author"], address .author, .byline .author, .byline__author, .author-name, .author__name, byline',
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [data-testid*="byline" i]',
  // Pages of the writers.
  '[href*="/author/" i], [href*="/authors/" i], [href*="/autor/" i], [href*="/autores/" i], [href*="/autoren/" i], [href*="/auteur/" i], [href*="/autori/" i], [href*="/staff/" i]',
]

/** A byline has not more text, in UTF-16 units. */
const LONGEST_BYLINE = 160
/** More names are a list of all the writers of a site. */
const MOST_AUTHORS = 8
const LONGEST_NAME = 40
/** So many elements after the headline may have a byline, whose line is no longer than this, in UTF-16 units. */
const NEAR = 120
const LONGEST_BYLINE_LINE = 90

/**
 * The people who wrote a page's own article, by what the page says about itself, else by its byline. Newsrooms and
 * agencies are left out, and so is anything that is not a name: it is better to name nobody.
 *
 * @param nodes what the page's JSON-LD says about the article
 * @param publisher whose name is not an author's
 * @returns their names, separated by commas
 */
export function pageAuthors(
  page: Document,
  own: PageIdentity,
  nodes: readonly LinkedNode[],
  publisher: string | undefined,
): string | undefined {
  const isPublisher = (name: string): boolean => {
    const named = name.replace(ARTICLE, '')
    // A person's own site may have the person's whole name.
    const isSite = named !== name || !name.includes(' ')
    return (
      plain(name) === plain(publisher ?? '') ||
      (isSite && [name, named].some((one) => own.sites.has(plain(one))))
    )
  }
  const peopleIn = (texts: readonly string[], isSure: boolean): string[] => {
    const named = texts.filter((text) => !isPublisher(text))
    const names = named.flatMap((text) => people(text, isSure)).filter((name) => !isPublisher(name))
    const known = new Map(names.map((name) => [plain(name), name]))
    return known.size > MOST_AUTHORS ? [] : [...known.values()]
  }
  const named = namedById(page)
  const stated = [
    nodes.flatMap((node) => linkedNames(node.author, named)),
    metaTexts(page, AUTHOR).filter((text) => !COMPANY.test(text)),
    labelledNames(page),
  ]
  const sure = stated.map((texts) => peopleIn(texts, true))
  const found = sure.find((names) => names.some((name) => name.includes(' '))) ?? undefined
  if (found) return found.join(', ')
  const article = largestArticle(page)
  for (const selector of MARKED) {
    const names = peopleIn(markedTexts(page, own, article, selector), false)
    if (names.length > 0) return names.join(', ')
  }
  const written = peopleIn(linesAfter(page, own.headline), false)
  if (written.length > 0) return written.join(', ')
  return sure.find((names) => names.length > 0)?.join(', ')
}

/** The names of an author in JSON-LD, without organizations. @param named who is referred to by an id */
function linkedNames(value: unknown, named: ReadonlyMap<unknown, LinkedNode>): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one) => linkedNames(one, named))
  if (typeof value !== 'object' || value === null) return []
  const node = value as LinkedNode
  const { name, '@type': type } = node.name ? node : (named.get(node['@id']) ?? node)
  return /Organization/.test(`${type}`) ? [] : linkedNames(name, named)
}

/** What a page says for cards of social networks: a label, and its value. */
function labelledNames(page: Document): string[] {
  return [1, 2].flatMap((i) => {
    const [label = ''] = metaTexts(page, `twitter:label${i}`)
    return BY.test(`${label} `) ? metaTexts(page, `twitter:data${i}`) : []
  })
}

/** The texts of bylines: the first one in the article, and those next to it. */
function markedTexts(
  page: Document,
  own: PageIdentity,
  article: Element | undefined,
  selector: string,
): string[] {
  // The headline may be outside of the article.
  const inArticle = { ...own, headline: article ?? own.headline }
  const all = [...page.querySelectorAll(selector)].filter((element) => {
    if (/^(?:body|main|article|section|img|input|form)$/.test(element.localName)) return false
    const { length } = clean(element.textContent ?? '')
    return (
      length > 0 &&
      length <= LONGEST_BYLINE &&
      !isAnothers(element, article?.contains(element) ? inArticle : own) &&
      !element.closest('li li, .comment')
    )
  })
  const first = all.find((element) => people(spaced(element), false).length > 0)
  const holder = first?.parentElement
  return all
    .filter((element) => element === first || (holder && holder === element.parentElement))
    .map(spaced)
}

/** Lines next to the headline that start with 'By' or the like. */
function linesAfter(page: Document, headline: Element | undefined): string[] {
  const all = [...page.querySelectorAll('body *')]
  const start = headline ? all.indexOf(headline) : -1
  if (start < 0) return []
  const lines = all.slice(start + 1, start + NEAR).flatMap((element) => {
    // Large boxes are not taken apart, which would take long.
    const isShort = (element.textContent ?? '').trim().length <= LONGEST_BYLINE_LINE
    const text = isShort ? clean(spaced(element)) : ''
    return BY.test(text) ? [text] : []
  })
  return lines.slice(0, 1)
}

function largestArticle(page: Document): Element | undefined {
  const all = [...page.querySelectorAll('article')]
  const lengths = all.map((element) => (element.textContent ?? '').length)
  return all[lengths.indexOf(Math.max(...lengths))]
}

/** The text of an element, with a line end between its parts. */
function spaced(element: Element): string {
  const parts: string[] = []
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '')
    else if (
      node.nodeType === 1 &&
      !/^(?:script|style|svg|template|time)$/.test((node as Element).localName)
    ) {
      const isInline = /^(?:b|strong|i|em|wbr)$/.test((node as Element).localName)
      if (!isInline) parts.push('\n')
      for (const child of node.childNodes) visit(child)
      if (!isInline) parts.push('\n')
    }
  }
  visit(element)
  return parts.join('')
}

const BY =
  /^[\s|•·–—-]*(?:(?:(?:Written|Story|Text|Words|Report(?:ed)?|Posted|Published|Erstellt|Verfasst|Geschrieben|Escrito|Écrit|Rédigé|Scritto|Publicado|Article|Analysis|Opinion|Interview|Un article|Texte|Texto|Kommentar|Ein \p{L}+) )?(?:by|von|par|por|di|door|av|af)|Autor(?:in|en|es|a)?|Authors?|Auteure?s?|Autore|Autori|Text|Texte|Texto|Testo|Teksti|Redacción)\s*[:\s]\s*/iu
/** Where a name has ended: a date, a role in brackets, what a reader may do. */
const END =
  /\s*(?:[|•·(<[/@\d]|\s[–—-]\s|https?:|www\.|\b(?:updated|published|posted|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado|atualizado|aggiornato|pubblicato|am|le|on|für|for|from|at|in|is|ist)\b\s)/iu
const BETWEEN = /\s*(?:[,;\n&]|\s(?:and|und|et|y|e|og|och|en|ja|with|mit|avec|con|com)\s)\s*/iu

const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|el|al|bin|ibn|bint|van|von|vom|zu|der|den|ter|ten|y|e|af|av|st\.?)$/
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|(?:d|l|O|D|L)[’']\p{Lu}[\p{L}\p{M}-]*|al-\p{Lu}\p{L}+)$/u
/** The name of a newsroom with or without it is the same. */
const ARTICLE = /^(?:the|die|der|das|el|la|le|il|los|las|les)\s+/i
/** An address, or the name of a company. */
const COMPANY =
  /(?<!\p{L})(?:GmbH|AG|e\.\s?V|Inc|Ltd|LLC|S\.A|Verlag|Germany|Deutschland|Österreich|Schweiz|Suisse|Austria|Switzerland)(?![\p{L}-])/u

/** Words that no person's name has. */
const NO_NAME =
  /^(?:staff|team|desk|editors?|editorial|board|news(?:room|desk|wire)?|online|agenc(?:y|ies|ias?|ie|es)|agenturen|agencias|agence|reuters|afp|ap|dpa|apa|efe|ansa|upi|ians|pti|ani|bloomberg|associated|press(?:e)?|prensa|service|correspondents?|reporter(?:in)?s?|writers?|columnists?|contributors?|contributing|senior|chief|political|foreign|guest|special|redaktion(?:steam)?|redacción|redacao|redação|rédaction|redazione|redaktor|admin(?:istrator)?|administrador|webmaster|author|autor(?:in)?|user|guest|gast|updated?|published|share|facebook|twitter|instagram|email|e-mail|whatsapp|telegram|linkedin|follow|subscribe|photos?|fotos?|bild|getty|images?|video|comments?|kommentare?|comentarios|by|read|more|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|the|our|your|all|gmbh|inc\.?|ltd\.?|e\.?v\.?|verlag|media|group|university|universität|institute?|foundation|stiftung|ministry|embassy|department|about|profile|view|posts?|articles?|artikel|contact|home|menu|search|print|magazine|zeitung|journal|times|herald|tribune|gazette|blog|radio|tv|network|center|centre|council|association|society|verband|kirche|experte|expertin|gastbeitrag|pressestelle|name|anzeige|watch|live|link|copied|sign|sponsored|gesponserte|inhalte|co\.?|kg|ag|gründer(?:in)?|founder|bundesministerium|deutsche[rs]?|european|international|national|noticias|tests|publiziert|über|ph\.?d\.?|mba|mph|msc|m\.d\.?|\S*(?:leiter|sprecher|redakteur|direktor|beauftragte)(?:in)?|e-?paper|abo|login|logout|menü|weiterlesen|mehr|alle|weitere|zur|zum|artikel\S*)$/i

/** Roles before a name or after it. */
const ROLE_BEFORE =
  /^(?:(?:dr|prof|mr|mrs|ms)|\S*(?:expert(?:e|in)?|autor(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|correspondent|editor|writer))\.?\s+(?=\p{Lu})/iu
const ROLE_AROUND =
  /^(?:文|記者|作者|著者|撰文|編集|기자|글)\s*[／/:：●・]?\s*|\s*(?:記者|特派員|기자|特約記者|记者)$/gu

/** The people that a byline names. @param isSure whether the text is known to be a name, so that one word is enough */
function people(text: string, isSure: boolean): string[] {
  return text
    .normalize('NFC')
    .split(/\n|(?:\s*\|\s*)/)
    .flatMap((line) => {
      const by = BY.exec(line)
      const rest = clean(by ? line.slice(by[0].length) : line)
      const ended = END.exec(rest)
      return (ended ? rest.slice(0, ended.index) : rest).split(BETWEEN)
    })
    .map((name) =>
      clean(name)
        .replace(ROLE_BEFORE, '')
        .replace(ROLE_AROUND, '')
        .replace(/[.,:;\s]+$/, ''),
    )
    .filter((name) => isPerson(name, isSure))
}

function isPerson(name: string, isSure: boolean): boolean {
  if (name === '' || name.length > LONGEST_NAME || /[\d@#/\\|<>{}_?!"“”„«»()[\]]/.test(name)) return false
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・\s]+$/u.test(name))
    return name.length >= 2 && name.length <= 12
  if (/^[\p{sc=Hangul}\s]+$/u.test(name)) return name.length >= 2 && name.length <= 8
  const words = name.split(' ')
  if (words.some((word) => NO_NAME.test(word))) return false
  if (/^\P{Lu}+$/u.test(name) && /^[\p{Lo}\p{M}\s.'-]+$/u.test(name))
    return words.length >= 2 && words.length <= 4
  const isWord = (word: string): boolean => NAME_WORD.test(word) || PARTICLE.test(word)
  if (words.length > 5 || !words.every(isWord) || !NAME_WORD.test(words.at(-1) ?? '')) return false
  return (
    words.length > 1 || (isSure && name.length > 2 && !/\p{Lu}\p{Lu}|\p{Ll}\p{Lu}|\.\p{Ll}+$/u.test(name))
  )
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
