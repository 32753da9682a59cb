import type { Exchanged } from '../../facts/bundle/shared-article.ts'
import type { IsoInstant } from '../../facts/types.ts'
import type { Messages } from '../ui/messages.ts'
import { dateStyle } from '../ui/role.ts'
import type { Devices } from './props.ts'

/** The folder that is shared with the reader's other devices: what is done with it, and what came of it. */
export function YourDevices({
  devices: { canChoose, folder, last, isOpen, isWorking, onExchange, onStop },
  messages,
  locale,
}: {
  readonly devices: Devices
  readonly messages: Messages
  readonly locale: string
}) {
  return (
    <details class="devices" open={isOpen}>
      <summary class="button">{messages('devices')}</summary>
      {canChoose ? (
        <section aria-label={messages('devices')}>
          {folder === undefined && <p>{messages('devicesAbout')}</p>}
          <div class="tools">
            <button type="button" disabled={isWorking} onClick={onExchange}>
              {folder === undefined ? messages('devicesChoose') : messages('devicesNow', folder)}
            </button>
            {folder !== undefined && (
              <button type="button" disabled={isWorking} onClick={onStop}>
                {messages('devicesStop')}
              </button>
            )}
          </div>
          <p class="meta" role="status">
            {isWorking ? (
              messages('exchanging')
            ) : last ? (
              <>
                <time dateTime={last.at}>{momentIn(last.at, locale)}</time>
                {` · ${lastInWords(last, messages, locale)}`}
              </>
            ) : undefined}
          </p>
        </section>
      ) : (
        <p>{messages('devicesNone', messages('export'), messages('import'))}</p>
      )}
    </details>
  )
}

function momentIn(at: IsoInstant, locale: string): string {
  return new Date(at).toLocaleString(dateStyle(locale), { dateStyle: 'long', timeStyle: 'short' })
}

/** So many files are named. */
const MOST_NAMED = 3

/** What came of an exchange, in sentences: what came and went, then what was left alone and why. */
function lastInWords(last: Exchanged, messages: Messages, locale: string): string {
  const { added, changed, went, deleted, unread, foreign } = last
  const count = (number: number): string => number.toLocaleString(locale)
  const named = (names: readonly string[]): [string, string] => [
    count(names.length),
    [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', '),
  ]
  return [
    messages('devicesLast', count(added + changed), count(went), count(deleted)),
    ...(unread.length > 0 ? [messages('devicesUnread', ...named(unread))] : []),
    ...(foreign.length > 0 ? [messages('devicesForeign', ...named(foreign))] : []),
  ].join(' ')
}
