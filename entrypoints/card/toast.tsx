import { render } from 'preact'
import css from '../../components/card/card.css?inline'
import { SaveToast, type SaveToastProps } from '../../components/card/toast.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import { askMarkAgain, askOpenLibrary, askUndoSave, savedText, type ToastState } from '../shared/messages.ts'
import { type Host, makeHost } from './host.ts'
import { pageScheme } from './scheme.ts'

/** Says on the page what becomes of saving it, and that its site was left out. */
export interface ToastHost {
  show(toast: ToastState): void
  /** Says something in a sentence. */
  say(text: string): void
  /** What was said in a sentence no longer holds; what becomes of saving does. */
  unsay(): void
  stop(): void
}

/** Milliseconds that what came of it stays; undoing takes a moment's thought. */
const STAYS = 12_000

export function makeToast(messages: Messages): ToastHost {
  let made: Host | undefined
  /** Whether a sentence is shown, and not what becomes of saving. */
  let isSaid = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = (): void => {
    clearTimeout(timer)
    if (made) render(null, made.mount)
    made?.remove()
    made = undefined
    isSaid = false
  }

  const create = (): HTMLElement => {
    made = makeHost('toast', `${css}:host { inset: auto 16px 16px auto !important; }`)
    document.documentElement.append(made.host)
    made.host.showPopover()
    return made.mount
  }

  const draw = (props: Omit<SaveToastProps, 'messages' | 'onClose'>): void => {
    isSaid = false
    const into = made?.mount ?? create()
    render(<SaveToast {...props} messages={messages} onClose={stop} />, into)
    into.firstElementChild?.classList.toggle('dark', pageScheme(document.documentElement) === 'dark')
    clearTimeout(timer)
    if (props.state !== 'working') timer = setTimeout(stop, STAYS)
  }

  const undo = async (token: string): Promise<void> => {
    const error = await askUndoSave(token).catch(() => messages('error_stopped'))
    draw(error === undefined ? { state: 'done', text: messages('undone') } : { state: 'failed', text: error })
  }

  const markAgain = (site: string, token: string): Promise<void> =>
    askMarkAgain(token).then(
      () => draw({ state: 'done', text: messages('siteOnAgain', site) }),
      () => draw({ state: 'failed', text: messages('settingsFull') }),
    )

  return {
    show(toast) {
      if (toast.state === 'working') {
        const { step, done } = toast.progress
        draw({ state: 'working', text: messages(`saving_${step}`), progress: done })
      } else if (toast.state === 'failed') draw({ state: 'failed', text: toast.message })
      else if (toast.state === 'off') {
        const { site, undo: token } = toast
        draw({ state: 'done', text: messages('siteOff', site), onUndo: () => void markAgain(site, token) })
      } else {
        const { saved, names, undo: token } = toast
        draw({
          state: 'done',
          text: savedText(saved, messages),
          names,
          ...(token === undefined ? {} : { onUndo: () => void undo(token) }),
          onLibrary: () => void askOpenLibrary(saved.source.id),
        })
      }
    },
    say(text) {
      draw({ state: 'done', text })
      isSaid = true
    },
    unsay() {
      if (isSaid) stop()
    },
    stop,
  }
}
