import { expect, test } from 'vitest'
import { hostOf } from '../../../components/options/add-site.tsx'

test.each([
  ['news.example', 'news.example'],
  ['  https://www.News.example/a?b#c ', 'www.news.example'],
  ['localhost:8080', 'localhost:8080'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['', undefined],
  ['two words', undefined],
  ['https://', undefined],
  ['a.example:99999', undefined],
])('the host of %j is %j', (typed, host) => expect(hostOf(typed)).toBe(host))
