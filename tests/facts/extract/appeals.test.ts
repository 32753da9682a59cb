import { describe, expect, test } from 'vitest'
import { furniture } from '../../../facts/extract/furniture/furniture.ts'
import type { Block } from '../../../facts/types.ts'

const PROSE = [
  'The two governments spoke for three hours on Monday and agreed to meet again before the end of the year.',
  'Officials of both sides said that the border would stay open while the talks were going on in the capital.',
]

/** Whether a paragraph in the middle of an article is left out whole. */
function isLeftOut(language: string, text: string): boolean {
  const blocks = [PROSE[0]!, text, PROSE[1]!].map((line): Block => ({ kind: 'paragraph', text: line }))
  const [span] = furniture(blocks, language)[1] ?? []
  return span?.start === 0 && span.end === text.length
}

describe('an appeal for money', () => {
  test.each([
    [
      'es',
      'Con cada membresía o donación que realicés, respaldás el trabajo de nuestros periodistas y garantizás que todos los nicaragüenses tengan acceso a información confiable.',
    ],
    ['es', 'Haz una donación y acompaña a los reporteros que cubren Nicaragua.'],
    ['en', 'With every donation you keep our reporters in Ukraine at work.'],
    ['en', 'Your contribution helps us to report from Gaza.'],
    ['de', 'Ihre Spende hilft uns, weiter aus Russland zu berichten.'],
    ['fr', 'Faites un don pour que nous puissions rester en Syrie.'],
    ['pt', 'Faça uma doação para que continuemos no Brasil.'],
    ['it', 'La tua donazione ci aiuta a restare in Libia.'],
  ])('is no part of an article: %s: %s', (language, text) => expect(isLeftOut(language, text)).toBe(true))
})

describe('a report on donations', () => {
  test.each([
    ['es', 'Nicaragua anunció una donación de arroz a Cuba.'],
    ['es', 'El presidente Ortega dijo que su donación llegará en mayo.'],
    ['en', 'Norway said that its donation would go to Ukraine.'],
    ['en', '“Your contribution helps us to win,” Zelensky told the members of parliament.'],
    ['de', 'Die Spende der Ukraine kam in Lissabon an.'],
    ['fr', 'La France a fait un don de blé au Liban.'],
  ])('stays: %s: %s', (language, text) => expect(isLeftOut(language, text)).toBe(false))
})
