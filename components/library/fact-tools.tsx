import { useState } from 'preact/hooks'
import { bareEntity } from '../../facts/bundle/bundle.ts'
import type { AnnotationChange, Entity, EntityId, Fact, Source } from '../../facts/types.ts'
import { factAsMarkdown, factAsText } from '../../facts/views/exports/one-fact.ts'
import type { OwnWords } from '../../facts/views/own-words.ts'
import type { Messages } from '../ui/messages.ts'
import { entityNameIn } from '../ui/role.ts'
import { NotedEditor } from './noted.tsx'
import { RemovableTag } from './removable-tag.tsx'

export interface FactToolsProps {
  readonly fact: Fact
  readonly source: Source
  /** The reader's note and tags. */
  readonly own: OwnWords | undefined
  /** Whether the reader has said whom it is about. */
  readonly isCorrected: boolean
  /** All leaders and countries, by whom a fact may be. */
  readonly everybody: ReadonlyMap<EntityId, Entity>
  readonly messages: Messages
  readonly locale: string
  readonly onAnnotate: (changes: readonly AnnotationChange[]) => void
  readonly onCopy: (text: string) => void
}

/** What can be done with a fact: copy it, hide it, say whom it is about, write about it. */
export function FactTools(props: FactToolsProps) {
  const { fact, source, own, messages, onAnnotate, onCopy } = props
  const noted = { of: fact.id, source: source.id }
  return (
    <div class="fact-tools">
      <p class="meta">
        <button type="button" class="link" onClick={() => onCopy(factAsText({ fact, source }))}>
          {messages('copyFact')}
        </button>
        <button type="button" class="link" onClick={() => onCopy(factAsMarkdown({ fact, source }))}>
          {messages('copyMarkdown')}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => onAnnotate([{ what: 'hidden', ...noted, value: true }])}
        >
          {messages('hideFact')}
        </button>
      </p>
      <AboutEditor {...props} />
      <NotedEditor noted={noted} own={own} messages={messages} onAnnotate={onAnnotate} />
    </div>
  )
}

/** Whom a fact is about: each can be taken away, and others added by their name. */
function AboutEditor({ fact, source, isCorrected, everybody, messages, locale, onAnnotate }: FactToolsProps) {
  const [isWrong, setWrong] = useState(false)
  const nameOf = (id: EntityId): string => {
    const entity = everybody.get(id)
    return entity ? entityNameIn(entity, locale) : id
  }
  const set = (ids: readonly EntityId[]): void => {
    const value = [...new Set(ids)].flatMap((id) => everybody.get(id) ?? [])
    if (value.length > 0)
      onAnnotate([{ what: 'about', of: fact.id, source: source.id, value: value.map(bareEntity) }])
  }
  const list = `people-${fact.id}`
  return (
    <div class="about">
      <span>{messages('aboutWhom')}</span>
      {fact.about.map((id) => (
        <RemovableTag
          key={id}
          text={nameOf(id)}
          remove={fact.about.length > 1 ? messages('notAbout', nameOf(id)) : undefined}
          onRemove={() => set(fact.about.filter((one) => one !== id))}
        />
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const field = event.currentTarget.elements.namedItem('person')
          if (!(field instanceof HTMLInputElement)) return
          const found = [...everybody.keys()].filter((id) => isNamed(nameOf(id), field.value))
          const [id] = found
          setWrong(id === undefined)
          if (id === undefined) return
          field.value = ''
          // Of a fact about one person, somebody else takes the place.
          set(fact.about.length > 1 ? [...fact.about, id] : [id])
        }}
      >
        <input
          type="text"
          name="person"
          dir="auto"
          list={list}
          aria-label={messages('otherPerson')}
          aria-invalid={isWrong}
          placeholder={messages('otherPerson')}
          onInput={() => setWrong(false)}
        />
        <button type="submit">{messages('change')}</button>
        <datalist id={list}>
          {[...everybody.keys()].map((id) => (
            <option key={id} value={nameOf(id)} />
          ))}
        </datalist>
      </form>
      {isWrong && <p role="alert">{messages('unknownPerson')}</p>}
      {isCorrected && (
        <button
          type="button"
          class="link"
          onClick={() => onAnnotate([{ what: 'about', of: fact.id, source: source.id }])}
        >
          {messages('asSaved')}
        </button>
      )}
    </div>
  )
}

const isNamed = (name: string, typed: string): boolean =>
  typed.trim() !== '' && name.toLowerCase() === typed.trim().toLowerCase()
