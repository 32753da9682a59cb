import { defineBackground } from 'wxt/utils/define-background'
import { browser, type Runtime } from '../shared/browser.ts'
import { answeringPorts, type Ports } from '../shared/channels/answering-ports.ts'
import { answering } from '../shared/channels/channel.ts'
import { PORTS, type ToPorts } from '../shared/channels/ports.ts'
import { TO_BACKGROUND } from '../shared/channels/to-background.ts'
import { isOwn } from '../shared/is-own.ts'
import { ANSWERS } from './answers.ts'
import { noteError, watchErrors } from './errors.ts'
import { onMenu } from './menu-actions.ts'
import { setMenus, watchMenus } from './menus.ts'
import { startInOpenTabs } from './open-tabs.ts'
import { followPage } from './page-facts.ts'
import { messageOf } from './reading.ts'
import { noteAsked, rebuildWhenIdle } from './rebuilding.ts'
import { savePage } from './saving.ts'
import { nextName, saveWithToast } from './tabs.ts'

export default defineBackground(() => {
  watchErrors()
  const answer = answering(TO_BACKGROUND, ANSWERS, isOwn)
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    noteAsked()
    return answer(message, sender)?.catch((error: unknown) => {
      void noteError(error)
      throw error
    })
  })
  browser.runtime.onConnect.addListener(
    answeringPorts(PORTS, { save: saving, 'page-facts': followPage }, isOwn),
  )
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-name') void nextName(tab?.id)
    if (command === 'save-page') void saveWithToast(tab?.id)
  })
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void setMenus()
    void startInOpenTabs()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
  watchMenus()
  void rebuildWhenIdle()
})

/** A popup that saves the page under it: it hears how far that is while it is open. Closing it stops nothing. */
const saving: Ports<ToPorts>['save'] = (reply) => ({
  ask: ({ tab, address, corrections }) => {
    noteAsked()
    void savePage(tab, (progress) => reply({ progress }), address, corrections)
      .catch(async (error: unknown) => {
        void noteError(error)
        return { message: await messageOf(error) }
      })
      .then((outcome) => reply({ outcome }))
  },
})
