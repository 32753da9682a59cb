import { expect, test } from 'vitest'
import { addressOf } from '../../entrypoints/content/address.ts'

test.each([
  ['https://a.example/x', 'https://a.example/x#part', true],
  ['https://a.example/x', 'https://a.example/x?page=2', false],
  ['https://a.example/x', 'https://a.example/y', false],
  ['https://a.example/#/x', 'https://a.example/#/y', false],
  ['https://a.example/#!x', 'https://a.example/#!y', false],
  ['https://a.example/#x', 'https://a.example/#y', true],
])('%s and %s', (a, b, isSame) => expect(addressOf(new URL(a)) === addressOf(new URL(b))).toBe(isSame))
