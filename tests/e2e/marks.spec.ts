import { allMarked, marked, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

test('the marks are under their names and leave out what is no name', async ({ article }) => {
  const leaders = await allMarked(article, 'attache-leader')
  expect(new Set(leaders)).toEqual(
    new Set(['Lee Jae-myung', 'Shigeru Ishiba', 'Donald Trump', 'Lee', 'Ishiba', 'Trump']),
  )
  const countries = new Set(await allMarked(article, 'attache-country'))
  expect(countries).toEqual(
    new Set(['South Korean', 'Japanese', 'US', 'North Korea', 'China', 'Japan', 'South Korea']),
  )
})

test('text that comes is marked within half a second, and marks of text that goes go', async ({
  article,
}) => {
  await article.evaluate(() => {
    history.pushState({}, '', '/next')
    document.querySelector('article')!.innerHTML =
      '<p id="new">Brazil and France met David Cameron. Cameron spoke.</p>'
  })
  await article.waitForTimeout(500)
  expect(await marked(article, 'attache-country')).toEqual(['Brazil', 'France'])
  expect(await marked(article, 'attache-leader')).toEqual(['David Cameron', 'Cameron'])
  await article.evaluate(() =>
    document.querySelector('#new')!.firstChild!.replaceWith('Only Kenya and Cameron.'),
  )
  await article.waitForTimeout(500)
  expect(await marked(article, 'attache-country')).toEqual(['Kenya'])
  expect(await marked(article, 'attache-leader')).toEqual([])
  await article.evaluate(() => {
    document.querySelector('#new')!.insertAdjacentHTML('beforeend', ' and <b>Chile</b><a><div>Peru</div></a>')
  })
  await article.waitForTimeout(500)
  expect(await marked(article, 'attache-country')).toEqual(['Kenya', 'Chile', 'Peru'])
})

test('in a link the mark is lighter, and goes with its text', async ({ server, session }) => {
  server.set('/links', {
    body: html(
      'Links',
      '<p><a href="#x">Kenya</a> met Chile. <a>Peru</a> too. <a href="#y"><b>David Cameron</b></a> left.</p>',
    ),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/links`)
  const named = (kind: string): Promise<string[]> =>
    page.evaluate(
      (key) =>
        [...(CSS.highlights.get(key) ?? [])].map((r) =>
          (r.startContainer as Text).data.slice(r.startOffset, r.endOffset),
        ),
      kind,
    )
  await expect.poll(() => named('attache-country')).toEqual(['Chile', 'Peru'])
  expect(await named('attache-country-link')).toEqual(['Kenya'])
  expect(await named('attache-leader-link')).toEqual(['David Cameron'])
  const line = (kind: string): Promise<string> =>
    page.evaluate(
      (key) => getComputedStyle(document.documentElement, `::highlight(${key})`).textDecorationThickness,
      kind,
    )
  expect([await line('attache-country'), await line('attache-country-link')]).toEqual(['2px', '1px'])
  await page.evaluate(() => document.querySelector('a')!.replaceChildren())
  await expect.poll(() => named('attache-country-link')).toEqual([])
  await page.close()
})

test('names run across inline elements; inputs, code, editable and hidden text are left alone', async ({
  server,
  session,
}) => {
  server.set('/odd', {
    body: html(
      'Odd',
      `<p>So<b>uth</b> <i>Korea</i> and<br>Japan</p><p hidden>France</p><p style="display:none">Spain</p>
       <input value="Italy"><textarea>Germany</textarea><code>Brazil</code><script>/* Kenya */</script>
       <div contenteditable="true">Norway <b>Sweden</b></div><p id="later" class="off">Poland</p><style>.off{visibility:hidden}</style>
       <p>Join us: US and U.S. troops. Lee alone is nobody.</p>`,
    ),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/odd`)
  await waitForMarks(page)
  expect(await allMarked(page, 'attache-country')).toEqual(['South Korea', 'Japan', 'US', 'U.S.'])
  expect(await marked(page, 'attache-leader')).toEqual([])
  await page.evaluate(() => document.querySelector('#later')!.classList.remove('off'))
  await expect.poll(() => marked(page, 'attache-country')).toContain('Poland')
  await page.close()
})
