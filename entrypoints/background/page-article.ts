import { likelyLanguage } from '../../facts/text/language.ts'
import type { Article } from '../../facts/types.ts'
import { languageByWords } from '../../facts/views/language-by-words.ts'
import { browser } from '../shared/browser.ts'
import type { ReadReply } from '../shared/channels/payloads.ts'

/** How much text the browser's own detection of languages gets, in UTF-16 units. */
const SAMPLE = 2000

/** An article with the moment it was read, and where its page gives no language with the one that the browser finds. */
export async function datedArticle({
  article,
  hasLanguage,
}: Extract<ReadReply, { article: Article }>): Promise<Article> {
  const saved = new Date().toISOString()
  const sample = article.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, SAMPLE)
  const language = hasLanguage ? undefined : await languageOfText(sample)
  return { ...article, source: { ...article.source, saved, ...(language === undefined ? {} : { language }) } }
}

/** By the browser's detection, the script or the frequent words of a text; undefined if none of them shows it. */
export async function languageOfText(text: string): Promise<string | undefined> {
  const nothing = { isReliable: false, languages: [] }
  const detected = await browser.i18n.detectLanguage(text).catch(() => nothing)
  return likelyLanguage(detected, text) ?? languageByWords(text)
}
