import type { VNode } from 'preact'
import { OptionsPage } from '../../components/options/options.tsx'
import controlsCss from '../../components/ui/controls.css?inline'
import type { Messages } from '../../components/ui/messages.ts'
import pageCss from '../../components/ui/page.css?inline'
import ownCss from '../../entrypoints/options/style.css?inline'
import { inShadow } from './in-shadow.ts'
import type { OptionsState } from './options-states.ts'

const nothing = (): void => undefined

/** How the options page is drawn from a state of `options-states.ts`. */
export const optionsView = {
  css: inShadow(pageCss, controlsCss, ownCss),
  isWide: true,
  draw(props: object, messages: Messages): VNode {
    const { said, isError = false, ...state } = props as OptionsState
    return (
      <OptionsPage
        {...state}
        messages={messages}
        notice={said === undefined ? undefined : { text: messages(said), isError }}
        preview={null}
        onBringBack={nothing}
        onChange={nothing}
        onExport={nothing}
        onImport={nothing}
        onReset={nothing}
        onCopyAbout={nothing}
        onWelcome={nothing}
      />
    )
  },
}
