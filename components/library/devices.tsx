import type { Messages } from '../ui/messages.ts'
import type { Devices, LastExchange } from './props.ts'

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
          <p>{messages('devicesAbout')}</p>
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
            {isWorking ? messages('exchanging') : last && lastInWords(last, messages, locale)}
          </p>
        </section>
      ) : (
        <p>{messages('devicesNone', messages('export'), messages('import'))}</p>
      )}
    </details>
  )
}

/** So many files are named. */
const MOST_NAMED = 3

/** What came of an exchange, in sentences: what came and went, then what was left alone and why. */
function lastInWords(last: LastExchange, messages: Messages, locale: string): string {
  const { at, added, changed, went, deleted, unread, foreign } = last
  const time = new Date(at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const count = (number: number): string => number.toLocaleString(locale)
  const named = (names: readonly string[]): [string, string] => [
    count(names.length),
    [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', '),
  ]
  return [
    messages('devicesLast', time, count(added + changed), count(went), count(deleted)),
    ...(unread.length > 0 ? [messages('devicesUnread', ...named(unread))] : []),
    ...(foreign.length > 0 ? [messages('devicesForeign', ...named(foreign))] : []),
  ].join(' ')
}
