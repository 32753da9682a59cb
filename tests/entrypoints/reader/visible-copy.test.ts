import { parseHTML } from 'linkedom'
import { beforeEach, expect, test } from 'vitest'
import { isSeenAsBefore, visibleCopy } from '../../../entrypoints/reader/visible-copy.ts'
import { atOnce } from '../../../facts/text/steps.ts'

let page: Document
beforeEach(() => {
  const window = parseHTML(
    '<!doctype html><html><body><p>One</p><p hidden>Two</p><style>p {}</style><div><span>Three</span></div><details><summary>More</summary><p hidden>Four</p></details></body></html>',
  )
  page = window.document
  const { prototype } = window.Element as unknown as { prototype: object }
  Object.assign(prototype, {
    checkVisibility(this: Element): boolean {
      return this.localName !== 'style' && !this.closest('[hidden]')
    },
  })
})

const text = (document: Document): string => document.body.textContent ?? ''

test('a copy has what the reader sees, and what is a click away', () => {
  const { copy } = atOnce(visibleCopy(page))
  expect(text(copy)).toBe('Onep {}ThreeMoreFour')
  expect(text(page)).toContain('Two')
})

test('whether the same is seen is known without another copy', () => {
  const { hidden } = atOnce(visibleCopy(page))
  const isSame = (): boolean => atOnce(isSeenAsBefore(page, hidden))
  expect(isSame()).toBe(true)
  const [one, two] = page.querySelectorAll('p') as unknown as [Element, Element]
  one.setAttribute('hidden', '')
  expect(isSame()).toBe(false)
  one.removeAttribute('hidden')
  expect(isSame()).toBe(true)
  two.removeAttribute('hidden')
  expect(isSame()).toBe(false)
})

test('it is looked at in steps', () => {
  const { hidden } = atOnce(visibleCopy(page))
  expect([...isSeenAsBefore(page, hidden)]).toHaveLength(page.body.querySelectorAll('*').length)
})
