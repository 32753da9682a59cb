import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeWatchGroups, type WatchGroup } from '../../../entrypoints/content/marks/watch-groups.ts'
import { openPage } from '../dom.ts'

afterEach(() => void vi.unstubAllGlobals())

/** A page in which what is two levels up is not the body's own. */
const deep = (body: string): string => `<article><div>${body}</div></article>`

/** Elements of a page, put into groups; so many of them get one of their own. */
function grouped(body: string, selector: string, alone = 0) {
  const document = openPage(body)
  const all = [...document.querySelectorAll(selector)]
  const groups = makeWatchGroups(alone)
  for (const element of all) groups.add(element)
  return { all, groups, distinct: [...new Set(all.map((element) => groups.of(element)!))] }
}
const sizes = (groups: readonly WatchGroup[]): number[] => groups.map(({ members }) => members.size)

test('the first are observed for themselves, and others again once one of those has gone', () => {
  const { all, groups, distinct } = grouped(deep(`<main>${'<p></p>'.repeat(5)}</main>`), 'p', 3)
  expect(distinct.map(({ box }) => box)).toEqual([...all.slice(0, 3), document.querySelector('div')])
  expect(groups.remove(all[1]!)).toBe(distinct[1])
  expect(groups.of(all[1]!)).toBeUndefined()
  expect(groups.add(all[1]!)).toMatchObject({ key: undefined, box: all[1] })
  expect(groups.add(document.createElement('p')).key).toBeDefined()
})

describe('what is around', () => {
  test('is observed for all in it, no further up than two', () => {
    const { distinct } = grouped(
      deep('<main><section><ul><li><b></b></li></ul><i></i></section></main>'),
      'b, i',
    )
    expect(distinct.map(({ box }) => box?.localName)).toEqual(['ul', 'main'])
  })
  test('is a group of twelve at most; then another begins', () => {
    const { distinct } = grouped(deep(`<main>${'<p></p>'.repeat(30)}</main>`), 'p')
    expect(sizes(distinct)).toEqual([12, 12, 6])
    expect(distinct.every(({ box }) => box === document.querySelector('div'))).toBe(true)
  })
  test('is never the body', () => {
    const { distinct } = grouped('<div><p></p></div><p></p>', 'p')
    expect(distinct.map(({ box, ends }) => box ?? ends?.map(({ localName }) => localName))).toEqual([
      ['div', 'p'],
    ])
  })
})

describe('where a parent has very many children', () => {
  const body = `<main>${'<p></p>'.repeat(41)}</main>`
  test('stretches of twelve are observed by their first and last', () => {
    const { all, distinct } = grouped(body, 'p')
    expect(sizes(distinct)).toEqual([12, 12, 12, 5])
    expect(distinct[1]).toMatchObject({ ends: [all[12], all[23]], key: document.querySelector('main') })
    expect(distinct[1]?.box).toBeUndefined()
  })
  test('of 40 it has not', () => {
    const { distinct } = grouped(deep(`<main>${'<p></p>'.repeat(40)}</main>`), 'p')
    expect(distinct.every(({ box }) => box?.localName === 'div')).toBe(true)
  })
  test('once it had, it has, also with fewer', () => {
    const { all, groups } = grouped(body, 'p')
    for (const element of all.slice(1)) element.remove()
    expect(groups.add(all[0]!.appendChild(document.createElement('i'))).ends).toBeDefined()
  })
  test('what is far behind the last begins a stretch, what is near goes on with it', () => {
    const { all, groups } = grouped(body, 'p:first-child')
    const first = groups.of(all[0]!)
    const [, ...others] = document.querySelectorAll('p')
    expect(groups.add(others[15]!)).toBe(first)
    expect(first?.ends).toEqual([all[0], others[15]])
    const second = groups.add(others[32]!)
    expect(second).not.toBe(first)
    expect(groups.add(others[2]!)).not.toBe(second)
  })
  test('what is deeper counts as the child that it is in', () => {
    const rows = `<tr><td><b></b></td></tr>`.repeat(41)
    const { distinct } = grouped(`<table><tbody>${rows}</tbody></table>`, 'b')
    expect(distinct[0]?.ends?.map(({ localName }) => localName)).toEqual(['tr', 'tr'])
  })
  test('from the hundredth stretch on they are twice as long', () => {
    const { distinct } = grouped(`<main>${'<p></p>'.repeat(1300)}</main>`, 'p')
    expect(sizes(distinct.slice(97, 101))).toEqual([12, 12, 24, 24])
  })
  test('a stretch that loses an end has the next one, and in its middle keeps both', () => {
    const { all, groups, distinct } = grouped(body, 'p')
    groups.remove(all[0]!)
    groups.remove(all[5]!)
    expect(distinct[0]?.ends).toEqual([all[1], all[11]])
    groups.remove(all[11]!)
    expect(distinct[0]?.ends).toEqual([all[1], all[10]])
  })
})

test('a group without members takes no more', () => {
  const { all, groups, distinct } = grouped('<main><p></p></main>', 'p')
  expect(groups.remove(all[0]!)?.members.size).toBe(0)
  expect(groups.add(all[0]!)).not.toBe(distinct[0])
  expect(groups.remove(document.body)).toBeUndefined()
})
