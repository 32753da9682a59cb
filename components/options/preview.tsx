import type { Ref } from 'preact'
import type { Messages } from '../ui/messages.ts'

/** Sample sentences, marked as names on pages will be. */
export function Preview({
  messages,
  preview,
}: {
  readonly messages: Messages
  readonly preview: Ref<HTMLElement>
}) {
  return (
    <figure class="preview" aria-label={messages('preview')} ref={preview} lang="en" dir="ltr">
      <p>
        Lee Jae-myung met Shigeru Ishiba in Tokyo before he flew to Washington. Lee and Japan’s prime minister
        agreed to talk again.
      </p>
      <h3>What China said</h3>
      <p>China had no comment. Beijing said later that Lee was welcome, and so did the Kremlin.</p>
    </figure>
  )
}
