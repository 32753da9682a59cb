import { wordChanges } from '../../facts/text/word-changes.ts'
import type { Fact, Source } from '../../facts/types.ts'
import type { SentenceChange } from '../../facts/views/article-versions.ts'
import type { OpenArticle } from '../../facts/views/library-listing.ts'
import type { Messages } from '../ui/messages.ts'
import { dayIn } from '../ui/role.ts'
import { NotedWords } from './noted-words.tsx'

interface Shown {
  readonly article: OpenArticle
  readonly messages: Messages
  readonly locale: string
}

/** How the sentence of a fact reads in other versions of its article, with what has changed in it. */
export function SentenceChanges({ fact, article, messages, locale }: Shown & { readonly fact: Fact }) {
  const changes = article.versions?.changes.filter((change) => change.fact === fact.id) ?? []
  return (
    <>
      {changes.map((change) => (
        <div key={change.source.id} class="changed-sentence">
          <p>{messages(`sentence_${howOf(change)}`, dayOf(change.source, locale))}</p>
          {change.exact !== undefined && (
            <p class="words" dir="auto" lang={article.source.language}>
              <Changes
                before={change.isLater ? fact.quote.exact : change.exact}
                now={change.isLater ? change.exact : fact.quote.exact}
              />
            </p>
          )}
        </div>
      ))}
    </>
  )
}

function howOf({ exact, isLater }: SentenceChange): 'gone' | 'later' | 'earlier' {
  if (exact === undefined) return 'gone'
  return isLater ? 'later' : 'earlier'
}

/** The day on which a version was saved: several versions may have the same day of publication. */
function dayOf({ saved, published = '' }: Source, locale: string): string {
  return dayIn(saved?.slice(0, 10) ?? published, locale)
}

/** A sentence with the words that were taken out of it, and those that came into it. */
function Changes({ before, now }: { readonly before: string; readonly now: string }) {
  return (
    <>
      {wordChanges(before, now).map((part, i) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: only their place keeps parts apart
        if (part.in === 'before') return <del key={i}>{part.text}</del>
        // biome-ignore lint/suspicious/noArrayIndexKey: only their place keeps parts apart
        return part.in === 'now' ? <ins key={i}>{part.text}</ins> : part.text
      })}
    </>
  )
}

/** What the reader wrote about sentences that only the version before has. */
export function LeftNotes({ article, messages }: Omit<Shown, 'locale'>) {
  const left = article.versions?.left ?? []
  if (left.length === 0) return null
  return (
    <details class="hidden-facts">
      <summary>{`${messages('leftNotes')} · ${left.length}`}</summary>
      <ul>
        {left.map(({ fact, own }) => (
          <li key={fact.id} class="fact">
            <p dir="auto" lang={article.source.language}>
              {fact.quote.exact}
            </p>
            <NotedWords own={own} />
          </li>
        ))}
      </ul>
    </details>
  )
}
