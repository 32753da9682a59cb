import type { VNode } from 'preact'
import { PdfFrame } from '../../components/pdf/pdf-frame.tsx'
import controlsCss from '../../components/ui/controls.css?inline'
import type { Messages } from '../../components/ui/messages.ts'
import pageCss from '../../components/ui/page.css?inline'
import ownCss from '../../entrypoints/pdf/style.css?inline'
import { inShadow } from './in-shadow.ts'
import type { PdfState } from './pdf-states.ts'

const nothing = (): void => undefined

/** How the page's frame is drawn from a state of `pdf-states.ts`. */
export const pdfView = {
  css: inShadow(pageCss, controlsCss, ownCss),
  isWide: true,
  draw: (props: object, messages: Messages): VNode => (
    <PdfFrame
      original={undefined}
      notice={undefined}
      {...(props as PdfState)}
      messages={messages}
      onPassword={nothing}
      onFile={nothing}
    />
  ),
}
