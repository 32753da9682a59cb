import type { FactKind } from '../../facts/fact-kinds.ts'
import type { EntityId } from '../../facts/types.ts'

/** The sentences of the sample, and what their facts are: those that the builder gives, as a test holds. */
export const SAMPLE: readonly {
  readonly text: string
  readonly kind: FactKind
  readonly about: readonly EntityId[]
}[] = [
  {
    text: 'South Korean President Lee Jae-myung met Japanese Prime Minister Shigeru Ishiba in Tokyo on 23 August 2025.',
    kind: 'meeting',
    about: ['leader:lee-jae-myung', 'leader:shigeru-ishiba'],
  },
  {
    text: 'Japan and South Korea agreed to hold talks regularly.',
    kind: 'agreement',
    about: ['country:JP', 'country:KR'],
  },
  {
    text: 'On 25 August, Lee met US President Donald Trump in Washington.',
    kind: 'meeting',
    about: ['leader:lee-jae-myung', 'leader:donald-trump'],
  },
]
