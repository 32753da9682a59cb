import { describe, expect, test } from 'vitest'
import { isNameWord } from '../../../facts/linking/name-word.ts'

/** Whether the word in brackets is part of a name. */
function isName(marked: string, language?: string): boolean {
  return isNameWord(marked.replace(/[[\]]/g, ''), marked.indexOf('['), language)
}

describe('words that are part of a name', () => {
  test.each<[string, string?]>([
    ['Liu [He] went to Washington.'],
    ['The talks that Liu [He] led went on.'],
    ['[He] Weimin, a fisherman, waited.'],
    ['The fisherman [He] Weimin waited.'],
    ['On Monday Mr. [He] signed.'],
    ['Vice Premier [He] signed.'],
    ['Then vice premier [He] Lifeng signed.'],
    ['“[He] Lifeng is here,” she said.'],
    ['Premier [Li] spoke.'],
    ['A professor, [She] Xiaoping, disagreed.'],
    ['It was President [Xi] who came.'],
    ['Kim Jong-[Il] died.'],
    ['Le professeur [Il] Sung a parlé.', 'fr'],
    ['El ministro [El] Baradei habló.', 'es'],
    ['Dr. [Sie] kam.', 'de'],
  ])('%s', (text, language) => expect(isName(text, language)).toBe(true))
})

describe('words that are none', () => {
  test.each<[string, string?]>([
    ['[He] went to Washington.'],
    ['It rained. [He] went home.'],
    ['“[He] lied,” she said.'],
    ['She said: [He] lied.'],
    ['– [He] lied'],
    ['[He] NEVER said so.'],
    ['[He] I trust.'],
    ['Why [He] Left The White House Early'],
    ['He said [he] was ill.'],
    ['Then t[He] end'],
    ['Ich glaube, dass [Sie] kommen.', 'de'],
    ['[Il] pleut à Paris.', 'fr'],
    ['Hier. [Il] a plu.', 'fr'],
    ['[He] is ill (the doctor says). [He] rests.'],
  ])('%s', (text, language) => expect(isName(text, language)).toBe(false))
})
