import type { VNode } from 'preact'
import controlsCss from '../../components/ui/controls.css?inline'
import type { Messages } from '../../components/ui/messages.ts'
import pageCss from '../../components/ui/page.css?inline'
import { Welcome } from '../../components/welcome/welcome.tsx'
import ownCss from '../../entrypoints/welcome/style.css?inline'
import { inShadow } from './in-shadow.ts'

const nothing = (): void => undefined

/** How the welcome page is drawn. It has one state. */
export const welcomeView = {
  css: inShadow(pageCss, controlsCss, ownCss),
  isWide: true,
  draw: (_props: object, messages: Messages): VNode => (
    <Welcome messages={messages} tryOut={null} onOptions={nothing} onLibrary={nothing} />
  ),
}
