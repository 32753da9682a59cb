import type { Ref } from 'preact'
import type { Words } from '../ui/messages.ts'
import { PointersWay } from './pointers-way.tsx'
import { SAMPLE } from './sample.ts'

export interface WelcomeProps {
  readonly words: Words
  /** The element with marked names for the reader to try. */
  readonly tryOut: Ref<HTMLElement>
  readonly onOptions: () => void
  readonly onLibrary: () => void
}

/** The page that opens once, after Attaché was installed. */
export function Welcome({ words, tryOut, onOptions, onLibrary }: WelcomeProps) {
  return (
    <main>
      <h1>{words('welcomeTitle')}</h1>
      <p class="lead">{words('welcomeTry')}</p>
      <PointersWay />
      <figure aria-label={words('welcomeTry')} ref={tryOut} lang="en" dir="ltr">
        <p>{SAMPLE.map(({ text }) => text).join(' ')}</p>
      </figure>
      <h2>{words('welcomeThree')}</h2>
      <ol>
        {(['hover', 'popup', 'save'] as const).map((one) => (
          <li key={one}>
            <strong>{words(`welcome_${one}`)}</strong>
            <p>{words(`welcome_${one}_about`)}</p>
          </li>
        ))}
      </ol>
      <h2>{words('welcomePrivate')}</h2>
      <ul class="private">
        {(['pages', 'library', 'requests'] as const).map((one) => (
          <li key={one}>{words(`private_${one}`)}</li>
        ))}
      </ul>
      <div class="tools">
        <button type="button" onClick={onOptions}>
          {words('options')}
        </button>
        <button type="button" onClick={onLibrary}>
          {words('openLibrary')}
        </button>
      </div>
    </main>
  )
}
