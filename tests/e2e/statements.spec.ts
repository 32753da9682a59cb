import { EMPTY_BUNDLE } from '../../facts/bundle/bundle.ts'
import { articlesOf, firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import { BUILDER } from '../../facts/extract/builder-version.ts'
import type { EntityId, Fact, FactBundle, Source } from '../../facts/types.ts'
import { OLD_BUNDLE } from '../facts/bundle/old-bundle.ts'
import { cardText, devtools, openOwn, rest, startChromium, stopBackground, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const LEE: EntityId = 'leader:lee-jae-myung'
const MACRON: EntityId = 'leader:emmanuel-macron'

/** An article of one paragraph a fact. */
function articleOf(
  source: Omit<Source, 'id'>,
  ...told: (Partial<Omit<Fact, 'quote' | 'said'>> & { readonly exact: string; readonly isSaid?: true })[]
): FactBundle {
  const id = `source:${source.title}`
  const facts = told.map(({ exact, isSaid, ...rest }, block): Fact => {
    const quote = { start: 0, end: exact.length, exact, prefix: '', suffix: '', block }
    return {
      id: `fact:${id} ${block}`,
      kind: 'statement',
      about: [LEE],
      quote,
      ...(isSaid ? { said: [quote] } : {}),
      source: id,
      checks: [],
      ...rest,
    }
  })
  return {
    ...EMPTY_BUNDLE,
    sources: [{ id, ...source }],
    entities: [
      { id: LEE, kind: 'leader', name: 'Lee Jae-myung' },
      { id: MACRON, kind: 'leader', name: 'Emmanuel Macron' },
    ],
    facts,
    texts: [{ id, blocks: told.map(({ exact }) => ({ kind: 'paragraph' as const, text: exact })) }],
  }
}

const ENGLISH = articleOf(
  { title: 'Talks in Seoul', language: 'en', published: '2026-03-05', url: 'https://news.example/seoul' },
  {
    exact: 'He received the French president at the Blue House.',
    kind: 'meeting',
    brackets: [{ start: 0, end: 2, text: 'Lee' }],
  },
  { exact: 'We have waited long enough.', isSaid: true, speaker: { words: 'Lee', entity: LEE } },
  {
    exact: 'Lee is a partner whom France can rely on.',
    isSaid: true,
    speaker: { words: 'the French president', entity: MACRON },
  },
  { exact: 'Lee promised too much.', kind: 'criticism', speaker: { words: 'Critics' } },
  { exact: 'Lee said the talks would go on.', speaker: { words: 'Lee', entity: LEE } },
  { exact: 'A street in Seoul is named after Lee.', kind: 'mentioned' },
)
const GERMAN = articleOf(
  { title: 'Lee in Berlin', language: 'de', published: '2026-03-04' },
  {
    exact: 'Die Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsverhandlungen gehen weiter.',
    isSaid: true,
    speaker: { words: 'Lee', entity: LEE },
  },
)
const ARABIC = articleOf(
  { title: 'محادثات في سيول', language: 'ar', published: '2026-03-03' },
  {
    exact: 'هو وصل إلى باريس يوم الاثنين.',
    kind: 'visit',
    brackets: [{ start: 0, end: 2, text: 'Lee Jae-myung' }],
  },
  { exact: 'لن ننتظر أكثر من ذلك.', isSaid: true, speaker: { words: 'لي', entity: LEE } },
)

const fileOf = (...bundles: FactBundle[]): string => {
  const articles = bundles.flatMap(articlesOf).map((article) => ({ ...article, builder: BUILDER }))
  const facts = articles.reduce((sum, article) => sum + article.facts.length, 0)
  return firstLine(articles.length) + articles.map(linesOf).join('') + lastLine(articles.length, facts)
}
const PAGE = html('Lee', '<p style="margin-top: 40px">In South Korea President Lee Jae-myung spoke.</p>')

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['en', 'dark'],
  ['ar', 'light'],
  ['ja', 'dark'],
] as const)
  test(`a card has the article’s words, who says them, and what an editor put in (${language}, ${colorScheme})${language === 'en' && colorScheme === 'light' ? '' : ' @long'}`, async ({
    server,
  }) => {
    server.set('/lee', { body: PAGE })
    const session = await startChromium({ language, colorScheme })
    const library = await openOwn(session, 'library')
    await library.locator('input[type=file]').setInputFiles({
      name: 'a.jsonl',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(ENGLISH, GERMAN, ARABIC)),
    })
    await expect(library.getByRole('status')).toContainText('3')
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/lee`)
    await waitForMarks(page)
    await rest(page, 'Lee Jae-myung')
    await expect.poll(() => cardText(page)).toContain('[Lee] received the French president')
    await page.waitForTimeout(250)
    for (const part of [1, 2, 3]) {
      await page.mouse.move(350, 300)
      await page.mouse.wheel(0, 320)
      await page.waitForTimeout(300)
      await page.screenshot({ path: test.info().outputPath(`card-${part}.png`) })
    }
    const card = (await cardText(page)) ?? ''
    expect(card).toContain('“We have waited long enough.”')
    expect(card).toContain('“Lee is a partner whom France can rely on.”')
    expect(card).toContain('„Die Donaudampf')
    expect(card).toContain('[Lee Jae-myung] وصل')
    expect(card).toContain('«لن ننتظر أكثر من ذلك.»')
    expect(card).not.toContain('A street in Seoul')
    if (language === 'en') {
      // Its own words and those of others apart; that they are words, they say themselves.
      expect(card).toMatch(/“We have waited/)
      expect(card).toMatch(/by Emmanuel Macron\s+“Lee is a partner/)
      expect(card).toMatch(/by Critics\s+Lee promised/)
      // Who speaks is in the sentence: it is not told twice.
      expect(card).not.toMatch(/by Lee\s+Lee said the talks/)
      expect(card).toMatch(/Lee said the talks/)
      expect(card).not.toMatch(/(?:Statement|Criticism)\s+(?:“|Lee)/)
    }
    await session.close()
  })

test('the brackets of a name are not read out, its direction is its own, and whoever else speaks can be turned to', async ({
  server,
}) => {
  server.set('/lee', { body: PAGE })
  const session = await startChromium()
  const library = await openOwn(session, 'library')
  await library.locator('input[type=file]').setInputFiles({
    name: 'a.jsonl',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(ENGLISH)),
  })
  await expect(library.getByText(/Articles added: 1/)).toBeVisible()
  await library.getByRole('button', { name: 'Close' }).click()
  await library.getByRole('button', { name: /Talks in Seoul/ }).click()
  await library.screenshot({ path: test.info().outputPath('article.png') })
  const told = library.getByRole('complementary')
  // The article's own page keeps who is only mentioned.
  await expect(told.getByRole('button', { name: /A street in Seoul/ })).toBeVisible()
  await expect(told.getByRole('button', { name: 'Meeting Lee received the French president' })).toBeVisible()
  await expect(told.locator('.bracket')).toHaveText('[Lee]')
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/lee`)
  await waitForMarks(page)
  await rest(page, 'Lee Jae-myung')
  await expect.poll(() => cardText(page)).toContain('[Lee] received')
  // Into the card by the keyboard: with the pointer its words are inert.
  await page.keyboard.press('Tab')
  const { nodes } = await (await devtools(page)).send('Accessibility.getFullAXTree')
  const read = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''))
  expect(read.filter((text) => text === '[' || text === ']')).toEqual([])
  await session.close()
})

test('a library of the version before opens with all that was in it, on cards in the article’s own words @long', async ({
  server,
}) => {
  test.setTimeout(90_000)
  server.set('/lee', { body: PAGE })
  const session = await startChromium()
  const own = await openOwn(session, 'options')
  await own.evaluate(async (old) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const emptied = (): Promise<IDBDatabase> => {
      // Both are asked for at once. Where the background has still come between them with a newer one, that is deleted too.
      const deleted = done(indexedDB.deleteDatabase('attache-library'))
      const opening = indexedDB.open('attache-library', 2)
      opening.onupgradeneeded = () => {
        const db = opening.result
        db.createObjectStore('sources', { keyPath: 'id' }).createIndex('url', 'url')
        db.createObjectStore('texts', { keyPath: 'id' })
        db.createObjectStore('entities', { keyPath: 'source' })
        const facts = db.createObjectStore('facts')
        facts.createIndex('about', 'about', { multiEntry: true })
        facts.createIndex('source', 'source')
        db.createObjectStore('deleted', { keyPath: ['token', 'id'] }).createIndex('at', 'at')
      }
      return Promise.all([done(opening), deleted]).then(
        ([db]) => db,
        (error) => {
          if (error.name === 'VersionError') return emptied()
          throw error
        },
      )
    }
    const db = await emptied()
    const transaction = db.transaction(['sources', 'texts', 'entities', 'facts'], 'readwrite')
    const [source] = old.sources
    transaction.objectStore('sources').put(source)
    transaction.objectStore('texts').put(old.texts[0])
    transaction.objectStore('entities').put({ source: source!.id, entities: old.entities })
    for (const fact of old.facts)
      transaction.objectStore('facts').put(fact, [source!.published, source!.id, fact.id])
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    db.close()
  }, OLD_BUNDLE)
  // As after an update: the background starts anew.
  await stopBackground(own)
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/lee`)
  await waitForMarks(page)
  await rest(page, 'Lee Jae-myung')
  await expect.poll(() => cardText(page)).toContain('[Lee Jae-myung] called the talks useful.')
  const card = (await cardText(page)) ?? ''
  expect(card).toContain(
    'South Korean President Lee Jae-myung met Donald Trump in Washington on 25 August 2025.',
  )
  expect(card).not.toContain('Lee Jae-myung meets Donald Trump')
  await page.screenshot({ path: test.info().outputPath('card.png') })
  await page.close()
  const library = await openOwn(session, 'library')
  await library.getByRole('button', { name: /Lee in Washington/ }).click()
  await expect(library.getByRole('article')).toContainText(
    'He called the talks useful. He and Trump disagreed.',
  )
  await expect(library.getByRole('complementary')).toContainText('He and Trump disagreed.')
  // Nobody asks for anything now: it is built anew.
  const builders = (): Promise<unknown> =>
    own.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('attache-library')
          opening.onsuccess = () => {
            const reading = opening.result.transaction('builds').objectStore('builds').getAll()
            reading.onsuccess = () => {
              opening.result.close()
              resolve(reading.result.map(({ builder }: { builder: number }) => builder))
            }
          }
        }),
    )
  await expect.poll(builders, { timeout: 40_000 }).toEqual([BUILDER])
  await library.reload()
  await library.getByRole('button', { name: /Lee in Washington/ }).click()
  await expect(library.getByRole('article')).toContainText(
    'He called the talks useful. He and Trump disagreed.',
  )
  await expect(library.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
  await session.close()
})
