import type { VNode } from 'preact'
import { SaveToast } from '../../components/card/toast.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import type { ToastState } from './toast-states.ts'

const nothing = (): void => undefined

/** How it is drawn from a state of `toast-states.ts`. @param css the style sheet of cards, placed in the page */
export const toastView = (css: string) => ({
  css,
  draw(props: object, messages: Messages): VNode {
    const { said, buttons = [], ...state } = props as ToastState
    const pressed = Object.fromEntries(buttons.map((button) => [button, nothing]))
    return (
      <SaveToast {...state} {...pressed} text={messages(...said)} messages={messages} onClose={nothing} />
    )
  },
})
