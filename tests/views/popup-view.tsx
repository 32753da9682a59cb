import type { VNode } from 'preact'
import { Popup, type PopupProps } from '../../components/popup/popup.tsx'
import controlsCss from '../../components/ui/controls.css?inline'
import type { Messages } from '../../components/ui/messages.ts'
import pageCss from '../../components/ui/page.css?inline'
import whoCss from '../../components/ui/who.css?inline'
import overviewCss from '../../entrypoints/popup/overview.css?inline'
import ownCss from '../../entrypoints/popup/style.css?inline'
import type { WorldMap } from '../../facts/map/map.ts'
import { inShadow } from './in-shadow.ts'

const nothing = (): void => undefined

/** How the popup is drawn from a state of `popup-states.ts`. */
export const popupView = (map?: WorldMap) => ({
  css: inShadow(pageCss, controlsCss, whoCss, overviewCss, ownCss),
  draw(props: object, messages: Messages): VNode {
    const given = props as Pick<PopupProps, 'page' | 'everywhere' | 'query' | 'hits'> & Partial<PopupProps>
    return (
      <Popup
        map={map}
        onThisSite={undefined}
        card={undefined}
        left={undefined}
        error={undefined}
        onQuery={nothing}
        onSearchAgain={nothing}
        onCard={nothing}
        onGo={nothing}
        onEverywhere={nothing}
        onSite={nothing}
        onAllow={nothing}
        onSave={nothing}
        onUndo={nothing}
        onDetails={nothing}
        onDetailsClose={nothing}
        onSaveDetails={nothing}
        onCorrect={nothing}
        onTryAgain={nothing}
        onLibrary={nothing}
        onOptions={nothing}
        onMark={nothing}
        onPdf={nothing}
        {...given}
        messages={messages}
      />
    )
  },
})
