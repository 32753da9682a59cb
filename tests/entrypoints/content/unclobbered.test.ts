import { afterEach, expect, test, vi } from 'vitest'
import { isForm, unclobbered } from '../../../entrypoints/content/read/unclobbered.ts'

afterEach(() => void vi.unstubAllGlobals())

/** As browsers have it: what a prototype has can be hidden by a form's inputs. */
class Form {
  get nextSibling(): string {
    return this instanceof Form ? 'the next one' : 'of something else'
  }
  isForm(): string {
    return this instanceof Form ? 'the next one' : 'of something else'
  }
}

test('of a form, what its inputs hide is read', () => {
  vi.stubGlobal('HTMLFormElement', Form)
  const form = new Form()
  for (const name of ['nextSibling', 'isForm'])
    Object.defineProperty(form, name, { value: 'an input', configurable: true })
  const node = form as unknown as Node & { isForm(): string }
  expect([node.nextSibling, isForm(node)]).toEqual(['an input', true])
  expect([unclobbered(node).nextSibling, unclobbered(node).isForm()]).toEqual([
    'the next one',
    'the next one',
  ])
})

test('anything else is read as it is', () => {
  vi.stubGlobal('HTMLFormElement', Form)
  const node = { nextSibling: 1 } as unknown as Node
  expect(unclobbered(node)).toBe(node)
})
