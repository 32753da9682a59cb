import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeReadTasks, type ReadTask, type ReadTasks } from '../../../entrypoints/content/read/tasks.ts'
import { openPage } from '../dom.ts'

let tasks: ReadTasks
beforeEach(() => {
  openPage('<main><p>one</p><p>two</p></main><div><p>three</p></div>')
  tasks = makeReadTasks()
})
afterEach(() => void vi.unstubAllGlobals())

const at = (selector: string): Element => document.querySelector(selector)!
function add(selector: string): void {
  tasks.add({ container: at(selector), isDeep: true, isPre: false, isFirst: false })
}
/** Takes a task, and puts it back as read up to a node. */
function begin(rest: ChildNode): ReadTask {
  const task = tasks.next()!
  tasks.putBack(task, rest)
  return task
}
const left = (): (string | undefined)[] => {
  const found: (string | undefined)[] = []
  for (let task = tasks.next(); task; task = tasks.next()) found.push((task.container as Element).localName)
  return found
}

test('the last that was added comes first, and what was begun comes again where it ended', () => {
  add('main')
  add('div')
  const rest = at('div p')
  begin(rest)
  expect(tasks.next()).toMatchObject({ container: at('div'), from: rest, isOwnRead: false })
  expect(tasks.isEmpty()).toBe(false)
  expect(left()).toEqual(['main'])
  expect(tasks.isEmpty()).toBe(true)
})

test('of what is read by itself only what was begun is dropped; what is only to be read stays', () => {
  add('main p')
  add('div p')
  begin(at('div p').firstChild!)
  tasks.dropBegun(document.body)
  expect(left()).toEqual(['p'])
})

test('what is in an element that has gone is dropped, begun or not', () => {
  add('main')
  add('div p')
  add('main p')
  begin(at('main p').firstChild!)
  tasks.dropIn(at('main'))
  expect(tasks.next()?.container).toBe(at('div p'))
  expect(tasks.isEmpty()).toBe(true)
})

test('a task begun before its own text was read anew leaves that out; others do not', () => {
  add('main')
  add('main')
  const begun = begin(at('main p'))
  tasks.noteOwnRead(at('main'))
  tasks.noteOwnRead(at('div'))
  expect(begun.isOwnRead).toBe(true)
  tasks.next()
  expect(tasks.next()?.isOwnRead).toBe(false)
})

test('where the node to go on from has gone, reading starts anew, with its own text', () => {
  add('main')
  const [, second] = [...at('main').children] as Element[]
  const task = begin(second!)
  tasks.noteOwnRead(at('main'))
  tasks.lost(at('div'))
  expect(task).toMatchObject({ from: second, isOwnRead: true })
  tasks.lost(second!)
  expect(task).toMatchObject({ from: undefined, isOwnRead: false })
  // It is as if it had not been begun.
  tasks.noteOwnRead(at('main'))
  expect(task.isOwnRead).toBe(false)
  tasks.dropBegun(at('main'))
  expect(left()).toEqual(['main'])
})

test('a page comes in order until one of its nodes has gone, begun or not, and when all is read anew', () => {
  expect(tasks.isInOrder()).toBe(true)
  tasks.lost(at('div'))
  expect(tasks.isInOrder()).toBe(false)
  tasks.clear()
  expect(tasks.isInOrder()).toBe(true)
})

test('what is cleared is empty, with what was begun', () => {
  add('main')
  const task = begin(at('main p'))
  tasks.clear()
  expect(tasks.next()).toBeUndefined()
  tasks.noteOwnRead(at('main'))
  expect(task.isOwnRead).toBe(false)
})
