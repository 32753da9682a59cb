import { describe, expect, test } from 'vitest'
import { lastOf } from './read.ts'

const KNOWN = 'Lee Jae-myung met Giorgia Meloni and Donald Trump.\n\n'

describe('the subject', () => {
  test.each([
    ['Lee spoke.', 'leader:lee-jae-myung'],
    ["Lee's administration prepared.", 'leader:lee-jae-myung'],
    ['South Korean President Lee Jae-myung spoke.', 'leader:lee-jae-myung'],
    ["South Korea's newly elected President, Lee Jae-myung, spoke.", 'leader:lee-jae-myung'],
    ['With a summit with Donald Trump near, Lee prepared.', 'leader:lee-jae-myung'],
    ['On Monday, 26 August 2024, Lee met Trump.', 'leader:lee-jae-myung'],
    ['However, Trump disagreed.', 'leader:donald-trump'],
    ['Japan and South Korea talk.', 'country:JP'],
    ['Discussions touch on trade with Lee.', undefined],
    ['The importance of Lee is great.', undefined],
  ])('of %j is %s', (text, expected) => expect(lastOf(KNOWN + text).subject?.entity).toBe(expected))
})

describe('a pronoun', () => {
  test.each([
    ['is the subject of the sentence before', 'Trump spoke to Meloni. He left.', 'leader:donald-trump'],
    ['is not somebody whom it does not fit', 'Trump spoke to Meloni. She left.', 'leader:giorgia-meloni'],
    [
      'in a list is the person in the heading',
      "## Lee's worries\n\n- Trump has pressed him.\n- He hopes.",
      'leader:lee-jae-myung',
    ],
    ['is left alone where two could be meant', '## News\n\nPeople left. He spoke.', undefined],
  ])('%s', (_, text, expected) => expect(lastOf(KNOWN + text).subject?.entity).toBe(expected))

  test('says which rule found it', () => {
    expect(lastOf(`${KNOWN}Trump spoke. He left.`).subject?.resolved).toBe(
      "'He' is the subject of the sentence before",
    )
  })
})

test.each([
  ['Trump spoke. However, he left.', 'Donald Trump left.'],
  ['Trump spoke. His plan failed.', 'Donald Trump’s plan failed.'],
  ["Then Lee's plan failed.", "Lee Jae-myung's plan failed."],
  ['Nobody left.', 'Nobody left.'],
])('%s stands alone', (text, expected) => expect(lastOf(KNOWN + text).alone).toBe(expected))
