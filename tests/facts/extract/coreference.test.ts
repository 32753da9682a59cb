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
  ])('of %j is %s', (text, expected) =>
    expect(lastOf(KNOWN + text).understood.subject?.entity).toBe(expected),
  )
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
  ])('%s', (_, text, expected) => expect(lastOf(KNOWN + text).understood.subject?.entity).toBe(expected))

  test('says which rule found it', () => {
    expect(lastOf(`${KNOWN}Trump spoke. He left.`).understood.references).toMatchObject([
      { text: 'He', rule: 'sentence before' },
    ])
  })
})

const KOREA = 'South Korean President Lee Jae-myung met US President Donald Trump in Washington.\n\n'

describe('other words', () => {
  const read = (text: string) =>
    lastOf(KOREA + text).understood.references.map((r) => `${r.text}: ${r.entities.join(' ')}, ${r.rule}`)
  test.each([
    ['The two leaders agreed.', ['The two leaders: leader:lee-jae-myung leader:donald-trump, pair']],
    ['Both countries agreed.', ['Both countries: country:KR country:US, pair']],
    ['It went well for the two countries.', ['the two countries: country:KR country:US, pair']],
    ['Giorgia Meloni spoke. The prime minister left.', ['The prime minister: leader:giorgia-meloni, office']],
    ['Meanwhile the president left.', []],
    ['Lee said his plan was good.', ['his: leader:lee-jae-myung, same sentence']],
    ['Before he left, Lee spoke.', ['he: leader:lee-jae-myung, same sentence']],
    ['Lee met Trump before he left.', []],
    ['Trump spoke. The minister said he agreed.', []],
    ['Trump spoke. The minister left. He agreed.', []],
    ['Trump spoke to Lavrov. Then Lavrov said he agreed. He left.', []],
    ['Trump spoke: “He is a friend.”', []],
  ])('in %j', (text, expected) => expect(read(text)).toEqual(expected))
})

test.each([
  ['Trump spoke. However, he left.', 'However, [Donald Trump] left.'],
  ['Trump spoke. His plan failed.', '[Donald Trump’s] plan failed.'],
  ["Then Lee's plan failed.", "Then Lee's plan failed."],
  ['Nobody left.', 'Nobody left.'],
  ['Trump spoke. The visit was good for him.', 'The visit was good for [Donald Trump].'],
])('%s stands alone', (text, expected) => expect(lastOf(KNOWN + text).alone).toBe(expected))
