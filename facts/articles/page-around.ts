import { linkedShare } from './page-blocks.ts'

/** A list with a larger share of links is a menu, or a list of other stories. */
export const MOSTLY = 0.7

const AROUND =
  'nav, aside, footer, form, dialog, menu, amp-ad, amp-sidebar, amp-consent, [hidden], [aria-hidden="true"], [role="navigation"], ' +
  '[role="complementary"], [role="contentinfo"], [role="search"], [role="dialog"]'
const AROUND_NAME =
  /(?:^|[-_\s])(?:related|share|sharing|social|newsletter|promo|recommend\w*|comments?|ad|ads|advert\w*|sponsor\w*|sidebar|breadcrumbs?|tags?|topics|most-?read|read-?more|subscribe|cookies?|popup|byline|author|dateline|timestamp|credit|skip)(?:[-_\s]|$)/i

/** Names of what is not part of the article, though Readability keeps it: boxes with other stories, the writer, buttons. */
const APART_NAME =
  /(?:^|[-_\s])(?:related(?:-?(?:stories|articles|content|posts|links|news|box))?|most-?(?:read|popular|viewed)|read-?(?:more|next|also)|newsletter(?:-?(?:signup|box|form|promo))?|share-?(?:bar|buttons?|tools|links)|social-?(?:share|bar|links|media)|author-?(?:bio|box|info|card|profile|description)|about-?(?:the-?)?author|tag-?(?:list|cloud|links)|post-?tags|article-?tags|recirc\w*|jp-relatedposts|sharedaddy|addtoany\w*|sociable|outbrain|taboola)(?:[-_\s]|$)/i
/** Names of boxes in which readers are offered a subscription; others of these have the text that must be paid for. */
const OFFER_NAME = /pay-?wall|pay-?gate|reg-?wall|subscri|(?:^|[-_\s])abo(?:[-_\s]|$)/i
const OFFER = /subscri|log ?in|sign ?(?:in|up)|abonn|anmelden|suscri|assin|iscri|connectez/i

/** Such a box does not have more text, in UTF-16 units. With more it may be the article under a strange name. */
const LARGEST_APART = 1200

/** Whether an element is a box that is apart from the article, by its name. */
export function isApart(element: Element): boolean {
  if (/^amp-(?:ad|sidebar|consent)$/.test(element.localName)) return true
  if (/^(?:body|main|article|p|a|span|em|strong)$/.test(element.localName)) return false
  const text = element.textContent ?? ''
  return text.length < LARGEST_APART && (APART_NAME.test(namesOf(element)) || isOffer(element, text))
}

function isOffer(element: Element, text: string): boolean {
  return (
    OFFER_NAME.test(namesOf(element)) && OFFER.test(text) && element.querySelector('a, button, form') !== null
  )
}

/** Whether an element is one of those around articles: menus, links to other articles, share buttons. */
export function isAround(element: Element): boolean {
  if (isNamedAround(element)) return true
  return /^(?:ul|ol|div|section)$/.test(element.localName) && linkedShare(element) > MOSTLY
}

function isNamedAround(element: Element): boolean {
  if (element.matches(AROUND)) return true
  return AROUND_NAME.test(namesOf(element))
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
}

/** Names of what is over the page or below it, however much text it has. */
const NEVER_NAME = /cookie|consent|popup|gdpr|dsgvo|(?:^|[-_\s])(?:modal|dialog|comments?)(?:[-_\s]|$)/i

/**
 * Whether an element is in one that is around the article by its name.
 *
 * @param isLarge whether an element has too much text for that, whatever its name is
 */
export function isInAround(element: Element, isLarge: (element: Element) => boolean): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    if (NEVER_NAME.test(namesOf(at)) || (!isLarge(at) && (isApart(at) || isNamedAround(at)))) return true
  return false
}

/** Whether an element is not of the article, by name or by its links. */
export function isApartOrAround(element: Element): boolean {
  return isApart(element) || isAround(element)
}
