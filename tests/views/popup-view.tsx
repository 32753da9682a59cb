import type { VNode } from 'preact'
import { Popup, type PopupProps } from '../../components/popup/popup.tsx'
import type { Words } from '../../components/ui/messages.ts'
import pageCss from '../../components/ui/page.css?inline'
import overviewCss from '../../entrypoints/popup/overview.css?inline'
import ownCss from '../../entrypoints/popup/style.css?inline'

const nothing = (): void => undefined

/** The popup's styles are for a page: in a shadow tree its host is the page. */
const css = `${pageCss}\n${overviewCss}\n${ownCss}`.replace(/:root|\bbody\b(?= \{)/g, ':host')

/** How the popup is drawn from a state of `popup-states.ts`. */
export const popupView = {
  css: `${css} :host { display: block; background: var(--paper); color: var(--ink) }`,
  draw(props: object, words: Words): VNode {
    const given = props as Pick<PopupProps, 'page' | 'everywhere' | 'query' | 'hits'> & Partial<PopupProps>
    return (
      <Popup
        map={undefined}
        onThisSite={undefined}
        card={undefined}
        left={undefined}
        trouble={undefined}
        onQuery={nothing}
        onSearchAgain={nothing}
        onCard={nothing}
        onGo={nothing}
        onEverywhere={nothing}
        onSite={nothing}
        onAllow={nothing}
        onSave={nothing}
        onUndo={nothing}
        onTryAgain={nothing}
        onLibrary={nothing}
        onOptions={nothing}
        onMark={nothing}
        {...given}
        words={words}
      />
    )
  },
}
