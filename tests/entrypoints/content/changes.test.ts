import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { OURS } from '../../../entrypoints/card/ours.ts'
import { type Changes, makeChanges } from '../../../entrypoints/content/read/changes.ts'
import { openPage } from '../dom.ts'

/** What was done to the page, in order: `read p`. */
let done: string[]
let changes: Changes
const page = (): Parameters<typeof makeChanges>[0] => {
  const note = (what: string) => (node: unknown) => void done.push(`${what} ${(node as Element).localName}`)
  return {
    read: note('read'),
    reread: note('reread'),
    lost: note('lost'),
    forget: note('forget'),
    clear: () => void done.push('clear'),
    recheck: () => void done.push('recheck'),
  }
}

beforeEach(() => {
  openPage('<main><p>one <b>two</b></p><ul></ul></main>')
  done = []
  changes = makeChanges(page(), document)
})
afterEach(() => void vi.unstubAllGlobals())

const at = (selector: string): Element => document.querySelector(selector)!
/** What is done when these changes are. */
function doneAt(...records: object[]): string[] {
  for (const record of records) changes.note(record as MutationRecord)
  changes.apply()
  const all = done
  done = []
  return all
}
const attribute = (target: Element, attributeName: string) => ({ type: 'attributes', target, attributeName })
const text = (element: Element) => ({ type: 'characterData', target: element.firstChild })
const children = (target: Element, change: object): object => ({
  type: 'childList',
  target,
  addedNodes: [],
  removedNodes: [],
  previousSibling: null,
  nextSibling: null,
  ...change,
})

describe('attributes', () => {
  test('that may show or hide have visibility looked at again, once', () => {
    expect(doneAt(attribute(at('p'), 'class'), attribute(at('b'), 'hidden'))).toEqual(['recheck'])
    expect(doneAt()).toEqual([])
  })
  test.each(['contenteditable', 'role'])('%s has an element read anew', (name) => {
    expect(doneAt(attribute(at('p'), name))).toEqual(['forget p', 'read p', 'recheck'])
  })
  test('of what text reads on through have the text around it read again', () => {
    expect(doneAt(attribute(at('b'), 'role'))).toEqual(['forget b', 'read b', 'reread p', 'recheck'])
  })
})

describe('text', () => {
  test('that changes has its container read again once, whatever it is in', () => {
    expect(doneAt(text(at('b')), text(at('p')))).toEqual(['reread p'])
  })
  test('in a container that has gone is forgotten', () => {
    const record = text(at('b'))
    at('p').remove()
    expect(doneAt(record)).toEqual(['forget p'])
  })
})

describe('what comes and goes', () => {
  test('a block between blocks is read by itself', () => {
    expect(doneAt(children(at('main'), { addedNodes: [at('p')], nextSibling: at('ul') }))).toEqual(['read p'])
  })
  test('text, or what text reads on through, has the container read again', () => {
    expect(doneAt(children(at('main'), { addedNodes: [document.createTextNode('x')] }))).toEqual([
      'reread main',
    ])
    expect(doneAt(children(at('p'), { addedNodes: [at('b')] }))).toEqual(['read b', 'reread p'])
  })
  test('a block in what text reads on through, too', () => {
    const block = document.createElement('div')
    at('b').append(block)
    expect(doneAt(children(at('b'), { addedNodes: [block] }))).toEqual(['read div', 'reread p'])
  })
  test.each([
    ['text', 'word', ['read p', 'reread main']],
    ['white space', ' \n', ['read p']],
  ])('a block beside %s', (_, beside, expected) => {
    const previousSibling = document.createTextNode(beside)
    expect(doneAt(children(at('main'), { addedNodes: [at('p')], previousSibling }))).toEqual(expected)
  })
  test('a block beside white space beside text has the container read again', () => {
    const [word, space] = [document.createTextNode('word'), document.createTextNode(' ')]
    at('main').prepend(word, space)
    const record = children(at('main'), { addedNodes: [at('p')], previousSibling: space })
    expect(doneAt(record)).toEqual(['read p', 'reread main'])
  })
  test('what has gone is reported at once, and forgotten later', () => {
    const gone = document.createElement('div')
    changes.note(children(at('main'), { removedNodes: [gone] }) as MutationRecord)
    expect(done).toEqual(['lost div'])
    done = []
    expect(doneAt()).toEqual(['forget div'])
  })
  test('what has only moved is forgotten and read', () => {
    expect(doneAt(children(at('main'), { removedNodes: [at('p')] }))).toEqual([
      'lost p',
      'forget p',
      'read p',
    ])
  })
  test('what has come and gone is not read', () => {
    const passing = document.createElement('div')
    expect(doneAt(children(at('main'), { addedNodes: [passing] }))).toEqual([])
  })
  test('our own elements come and go without anything being read again', () => {
    const ours = document.createElement('div')
    ours.setAttribute(OURS, 'card')
    at('main').append(ours)
    expect(doneAt(children(at('main'), { addedNodes: [ours] }))).toEqual([])
    expect(doneAt(children(at('main'), { removedNodes: [ours] }))).toEqual(['lost div'])
    // What comes with them is read all the same.
    expect(doneAt(children(at('main'), { addedNodes: [ours, at('p')] }))).toEqual(['read p'])
  })
})

test('changes are counted, and forgotten when they are cleared; visibility is not', () => {
  for (const record of [text(at('p')), attribute(at('ul'), 'role')])
    changes.note(record as unknown as MutationRecord)
  expect([changes.size(), changes.isVisibility()]).toEqual([3, true])
  changes.clear()
  expect([changes.size(), changes.isVisibility()]).toEqual([0, true])
  expect(doneAt()).toEqual(['recheck'])
})
