import type { Article, Block } from '../../facts/types.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const TAGS = { heading: 'h2', paragraph: 'p', item: 'li', quotation: 'p', caption: 'figcaption' } as const

/** An article's blocks as HTML; list items and quotations in their holders. */
function bodyOf(blocks: readonly Block[]): string {
  const parts = blocks.map(({ kind, text }) => {
    const inner = `<${TAGS[kind]}>${escaped(text)}</${TAGS[kind]}>`
    if (kind === 'quotation') return `<blockquote>${inner}</blockquote>`
    return kind === 'caption' ? `<figure><img src="p.jpg" alt="">${inner}</figure>` : inner
  })
  return parts.join('\n').replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items}</ul>\n`)
}

/**
 * An article as a newsroom's page has it: with menus, a byline, buttons to share it, links to other stories, a
 * newsletter's form and a footer around it, all of which name leaders that are no business of the article's.
 *
 * @param dateAs where the page says when it was published
 */
export function newsPage(article: Article, dateAs: 'meta' | 'json-ld' | 'time'): string {
  const { title, language, published } = article.source
  const date = published ?? ''
  const head = {
    meta: `<meta property="article:published_time" content="${date}T08:30:00Z">`,
    'json-ld': `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}T08:30:00+02:00"}</script>`,
    time: '',
  }[dateAs]
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)} | The Daily Page</title><meta property="og:site_name" content="The Daily Page">${head}</head>
<body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">Narendra Modi in the world</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<main>
<article>
<h1>${escaped(title)}</h1>
<p class="byline">By A. Writer</p>
${dateAs === 'time' ? `<time datetime="${date}">${date}</time>` : ''}
<div class="share"><a href="#">Share</a> <a href="#">Send to Xi Jinping</a></div>
<div class="article-body">
${bodyOf(article.blocks.slice(1))}
</div>
</article>
<aside class="related"><h2>More stories</h2><ul><li><a href="/1">King Felipe VI of Spain opens a bridge in Seville today</a></li><li><a href="/2">What Cyril Ramaphosa said in Pretoria</a></li></ul></aside>
<form class="newsletter"><p>Get our newsletter, which Justin Trudeau reads every morning with his coffee.</p><input type="email"></form>
</main>
<footer><p>© The Daily Page. The President of Iceland, Halla Tómasdóttir, has nothing to do with this page.</p></footer>
</body></html>`
}
