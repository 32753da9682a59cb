import type { Ref } from 'preact'
import type { Messages } from '../ui/messages.ts'
import { PointersWay } from './pointers-way.tsx'
import { SAMPLE } from './sample.ts'

/** What readers can do, each with its message and one about it. */
export const THINGS_TO_DO = ['hover', 'popup', 'save'] as const

/** What stays with the reader, each with its message. */
export const PROMISES = ['pages', 'library', 'requests'] as const

export interface WelcomeProps {
  readonly messages: Messages
  /** The element with marked names for the reader to try. */
  readonly tryOut: Ref<HTMLElement>
  readonly onOptions: () => void
  readonly onLibrary: () => void
}

/** The page that opens once, after Attaché was installed. */
export function Welcome({ messages, tryOut, onOptions, onLibrary }: WelcomeProps) {
  return (
    <main>
      <h1>{messages('welcomeTitle')}</h1>
      <p class="lead">{messages('welcomeTry')}</p>
      <PointersWay />
      <figure aria-label={messages('welcomeTry')} ref={tryOut} lang="en" dir="ltr">
        <p>{SAMPLE.map(({ text }) => text).join(' ')}</p>
      </figure>
      <h2>{messages('welcomeThree')}</h2>
      <ol>
        {THINGS_TO_DO.map((one) => (
          <li key={one}>
            <strong>{messages(`welcome_${one}`)}</strong>
            <p>{messages(`welcome_${one}_about`)}</p>
          </li>
        ))}
      </ol>
      <h2>{messages('welcomePrivate')}</h2>
      <ul class="private">
        {PROMISES.map((one) => (
          <li key={one}>{messages(`private_${one}`)}</li>
        ))}
      </ul>
      <div class="tools">
        <button type="button" onClick={onOptions}>
          {messages('options')}
        </button>
        <button type="button" onClick={onLibrary}>
          {messages('openLibrary')}
        </button>
      </div>
    </main>
  )
}
