import { expect, test, vi } from 'vitest'
import type { Messages } from '../../../components/ui/messages.ts'
import type { ToastHost } from '../../../entrypoints/card/toast.tsx'
import type { LoadedCardScript } from '../../../entrypoints/content/hover/card-loader.ts'
import { makePageToast } from '../../../entrypoints/content/page-toast.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const english: Messages = () => 'close'
const german: Messages = () => 'schließen'

/** A toast that writes down what becomes of each host. */
function toastIn(signal = new AbortController().signal) {
  const log: string[] = []
  let messages = english
  const makeToast = (words: Messages): ToastHost => {
    const name = words('close')
    const note = (what: string) => () => void log.push(`${name}: ${what}`)
    return { show: note('show'), say: note('say'), unsay: note('unsay'), stop: note('stop') }
  }
  const load = async (): Promise<LoadedCardScript> => ({ makeToast, messages }) as unknown as LoadedCardScript
  const toast = makePageToast(signal, load)
  const say = async (): Promise<void> => {
    toast.speak((host, words) => host.say(words('close')))
    await new Promise((resolve) => setTimeout(resolve))
  }
  const speakGerman = (): void => {
    messages = german
  }
  return { log, toast, say, speakGerman }
}

test('a notice has the words of the language that the reader has chosen by then', async () => {
  const { log, say, speakGerman } = toastIn()
  await say()
  await say()
  expect(log).toEqual(['close: say', 'close: say'])
  speakGerman()
  await say()
  expect(log.slice(2)).toEqual(['close: stop', 'schließen: say'])
})

test('what is taken back or stopped is the notice of now', async () => {
  const { log, toast, say, speakGerman } = toastIn()
  await say()
  speakGerman()
  await say()
  log.length = 0
  toast.unsay()
  toast.stop()
  expect(log).toEqual(['schließen: unsay', 'schließen: stop'])
})

test('nothing is said where the extension has gone', async () => {
  const { log, say } = toastIn(AbortSignal.abort())
  await say()
  expect(log).toEqual([])
})
