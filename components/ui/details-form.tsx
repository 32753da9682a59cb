import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ARTICLE_DETAILS, type Detail, type Details } from '../../facts/views/article-details.ts'
import type { Messages } from './messages.ts'

/** The longest title or name, in UTF-16 units. */
const LONGEST_DETAIL = 1000

/**
 * The fields of an article: title, day, newsroom and authors.
 *
 * @param details what the fields have at first
 * @param submit the words of the button
 * @param onInput what the fields have, whenever the reader types
 * @param children more buttons
 */
export function DetailsForm(props: {
  readonly details: Details
  readonly submit: string
  readonly messages: Messages
  readonly onInput?: (details: Details) => void
  readonly onSubmit: (details: Details) => void
  readonly children: ComponentChildren
}) {
  const { details, messages } = props
  const [isWrong, setWrong] = useState(false)
  return (
    <form
      class="details-editor"
      noValidate
      onInput={(event) => {
        setWrong(false)
        props.onInput?.(detailsIn(event.currentTarget))
      }}
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const day = form.elements.namedItem('published')
        if (day instanceof HTMLInputElement && !day.validity.valid) {
          setWrong(true)
          day.focus()
        } else props.onSubmit(detailsIn(form))
      }}
    >
      {ARTICLE_DETAILS.map((name) => (
        <p key={name} class="detail">
          <label for={`detail-${name}`}>{messages(`article_${name}`)}</label>
          <Field name={name} value={details[name]} isWrong={isWrong} />
        </p>
      ))}
      {isWrong && (
        <p role="alert" id="wrong-date" class="wrong">
          {messages('wrongDate')}
        </p>
      )}
      <p class="tools">
        <button type="submit" class="main">
          {props.submit}
        </button>
        {props.children}
      </p>
    </form>
  )
}

function Field({
  name,
  value,
  isWrong,
}: {
  readonly name: Detail
  readonly value: string
  readonly isWrong: boolean
}) {
  const own = { id: `detail-${name}`, name, defaultValue: value }
  if (name !== 'published') return <input type="text" dir="auto" maxLength={LONGEST_DETAIL} {...own} />
  const wrong = isWrong ? { 'aria-invalid': true, 'aria-describedby': 'wrong-date' } : {}
  return <input type="date" max="9999-12-31" {...own} {...wrong} />
}

function detailsIn(form: HTMLFormElement): Details {
  const data = new FormData(form)
  const own = (name: Detail): string => String(data.get(name) ?? '').trim()
  return {
    title: own('title'),
    published: own('published'),
    publisher: own('publisher'),
    author: own('author'),
  }
}
