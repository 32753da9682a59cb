import { annotationsByTarget } from '../../facts/bundle/annotations.ts'
import { shownOf } from '../../facts/bundle/statement.ts'
import type { AnnotationChange, Entity, EntityId, Fact, Source } from '../../facts/types.ts'
import type { OpenArticle } from '../../facts/views/library-listing.ts'
import { ownWordsIn } from '../../facts/views/own-words.ts'
import { doubtIn } from '../ui/doubt.ts'
import type { Messages } from '../ui/messages.ts'
import { Statement } from '../ui/statement.tsx'
import { FactTools } from './fact-tools.tsx'
import { NotedWords } from './noted-words.tsx'
import { SameEvent } from './same-event.tsx'
import { LeftNotes, SentenceChanges } from './sentence-changes.tsx'

export interface FactsAsideProps {
  readonly article: OpenArticle
  readonly chosenId: string | undefined
  readonly everybody: ReadonlyMap<EntityId, Entity>
  readonly messages: Messages
  readonly locale: string
  readonly onChoose: (id: string | undefined) => void
  readonly onAnnotate: (changes: readonly AnnotationChange[]) => void
  readonly onCopy: (text: string) => void
  readonly onCompare: (ids: readonly string[]) => void
}

/** The facts of an article; the chosen one has tools. Those that the reader has hidden come last. */
export function FactsAside(props: FactsAsideProps) {
  const { article, chosenId, messages, locale, onChoose } = props
  const { source, facts, hidden, annotations } = article
  const ownOf = ownWordsIn(annotations)
  const corrected = annotationsByTarget(annotations)
  return (
    <aside aria-label={messages('facts')}>
      <SameEvent
        of={source.id}
        candidates={article.sameEvent ?? []}
        messages={messages}
        onCompare={props.onCompare}
      />
      <h2>{messages('facts')}</h2>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              class="fact choice"
              aria-pressed={chosenId === fact.id}
              onClick={() => onChoose(fact.id)}
            >
              <FactWords fact={fact} source={source} messages={messages} />
            </button>
            {fact.checks
              .filter((check) => check.verdict === 'conflicts')
              .map((check) => (
                <p key={check.kind} class="doubt">
                  {doubtIn(check, messages, locale)}
                </p>
              ))}
            <SentenceChanges fact={fact} article={article} messages={messages} locale={locale} />
            {chosenId === fact.id ? (
              <FactTools
                {...props}
                fact={fact}
                source={source}
                own={ownOf(fact.id)}
                isCorrected={corrected.get(fact.id)?.about !== undefined}
              />
            ) : (
              <NotedWords own={ownOf(fact.id)} />
            )}
          </li>
        ))}
      </ul>
      {hidden.length > 0 && <Hidden {...props} />}
      <LeftNotes article={article} messages={messages} />
    </aside>
  )
}

/** The kind of a fact, its speaker and its words. */
function FactWords({
  fact,
  source,
  messages,
}: {
  readonly fact: Fact
  readonly source: Source
  readonly messages: Messages
}) {
  return (
    <>
      <span class="kind">
        {messages(`kind_${fact.kind}`)}
        {fact.planned && ` · ${messages('planned')}`}
        {fact.speaker && <bdi>{` · ${messages('saidBy', fact.speaker.words)}`}</bdi>}
      </span>
      <span class="statement" dir="auto" lang={source.language}>
        <Statement {...shownOf(fact, source.language)} />
      </span>
    </>
  )
}

/** Facts that the reader has hidden, each with a button that shows it again. */
function Hidden({ article: { hidden, source }, messages, onAnnotate }: FactsAsideProps) {
  return (
    <details class="hidden-facts">
      <summary>{`${messages('hiddenFacts')} · ${hidden.length}`}</summary>
      <ul>
        {hidden.map((fact) => (
          <li key={fact.id}>
            <p class="fact">
              <FactWords fact={fact} source={source} messages={messages} />
            </p>
            <button
              type="button"
              class="link"
              onClick={() => onAnnotate([{ what: 'hidden', of: fact.id, source: source.id }])}
            >
              {messages('showAgain')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
