import { sentenceIn } from '../bundle/sentence-elsewhere.ts'
import type { Annotation, Block, Fact, Source } from '../types.ts'
import { type OwnWords, ownWordsIn } from './own-words.ts'

/** An article as it was saved at one time. */
export interface ArticleVersion {
  readonly source: Source
  readonly blocks: readonly Block[]
  readonly facts: readonly Fact[]
  readonly annotations: readonly Annotation[]
}

/** How the sentence of a fact reads in another version of its article. */
export interface SentenceChange {
  /** The id of the fact. */
  readonly fact: string
  /** The other version. */
  readonly source: Source
  readonly isLater: boolean
  /** Its words there; absent if the sentence was not found again. */
  readonly exact?: string
}

/** What other versions of an article say about its facts. */
export interface VersionChanges {
  readonly changes: readonly SentenceChange[]
  /** Facts that only the earlier version has, and that the reader has written about. */
  readonly left: readonly LeftFact[]
}

interface LeftFact {
  readonly fact: Fact
  readonly source: Source
  readonly own: OwnWords
}

/** How sentences of an article have changed since the version before it, and until the one after it. */
export function versionChanges(
  own: ArticleVersion,
  {
    earlier,
    later,
  }: { readonly earlier?: ArticleVersion | undefined; readonly later?: ArticleVersion | undefined },
): VersionChanges {
  const changesIn = (other: ArticleVersion, isLater: boolean): SentenceChange[] =>
    other.blocks.length === 0
      ? []
      : own.facts.flatMap((fact) => {
          const there = sentenceIn(fact, own.blocks, other.blocks)
          // That an earlier version did not have a sentence yet is no news.
          if (there.is === 'same' || (there.is === 'gone' && !isLater)) return []
          const words = there.is === 'changed' ? { exact: there.exact } : {}
          return { fact: fact.id, source: other.source, isLater, ...words }
        })
  return {
    changes: [...(later ? changesIn(later, true) : []), ...(earlier ? changesIn(earlier, false) : [])],
    left: earlier ? leftBehind(earlier, own) : [],
  }
}

/** Facts with the reader's words whose sentences were not found again. */
function leftBehind(earlier: ArticleVersion, own: ArticleVersion): LeftFact[] {
  const ownOf = ownWordsIn(earlier.annotations)
  return earlier.facts.flatMap((fact): LeftFact[] => {
    const words = ownOf(fact.id)
    if (!words || sentenceIn(fact, earlier.blocks, own.blocks).is !== 'gone') return []
    return [{ fact, source: earlier.source, own: words }]
  })
}
