import type { ComponentChildren } from 'preact'
import type { CardContent, CardFact } from '../../facts/views/card.ts'
import type { Messages } from '../ui/messages.ts'
import { dayIn } from '../ui/role.ts'
import { Icon, IconButton } from './icons.tsx'

/** What readers can do from a card. An action that is absent is not offered. */
export interface CardActions {
  readonly onSave?: () => void
  readonly onSiteOff?: () => void
  readonly onOptions?: () => void
  readonly onLibrary?: () => void
  readonly onCopy?: (text: string) => void
  /** @param language BCP 47. @returns a function that reads a text aloud, or undefined if there is no voice for the language */
  readonly speakerFor?: (language: string) => ((text: string) => void) | undefined
  /** Hides a fact on all cards, or shows it again. */
  readonly onHide?: (fact: Pick<CardFact, 'id' | 'from'>, isHidden: boolean) => void
  /** The title and address of the page in front, for copied facts. */
  readonly pageSource?: string
}

/**
 * The actions, and an (i) that opens why the name was found and up to which day offices are known.
 *
 * @param children what has no line of its own
 */
export function Foot(props: {
  readonly content: CardContent
  readonly why: string | undefined
  readonly actions: CardActions
  readonly messages: Messages
  readonly locale: string
  readonly children?: ComponentChildren
}) {
  const { content, why, messages, locale } = props
  const { onSave, onSiteOff, onOptions, onLibrary } = props.actions
  return (
    <footer>
      {onSave && <Action text={messages('save')} onClick={onSave} />}
      {onSiteOff && <Action text={messages('notOnThisSite')} onClick={onSiteOff} />}
      <span class="space" />
      {props.children}
      {onLibrary && <IconButton name="library" label={messages('openLibrary')} onClick={onLibrary} />}
      {onOptions && <IconButton name="options" label={messages('options')} onClick={onOptions} />}
      <details class="about">
        <summary class="icon" aria-label={messages('aboutCard')} title={messages('aboutCard')}>
          <Icon name="about" />
        </summary>
        <div class="says">
          {why && <p>{messages('matched', whyIn(why, messages))}</p>}
          {content.agreed > 0 && <p>{messages('agreed', String(content.agreed))}</p>}
          <p>
            {messages('officesAsOf')} <time dateTime={content.asOf}>{dayIn(content.asOf, locale)}</time>
          </p>
        </div>
      </details>
    </footer>
  )
}

/** The reasons for a link, in the reader's language. */
function whyIn(why: string, messages: Messages): string {
  return why
    .split('; ')
    .map((reason) => {
      const [code = '', ...value] = reason.split(' ')
      return messages(`why_${code}`, value.join(' '))
    })
    .join('; ')
}

function Action({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      <span>{text}</span>
    </button>
  )
}
