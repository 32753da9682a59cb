import { changeBetween, withChange } from '../../settings/change.ts'
import { isOn, withSite } from '../../settings/settings.ts'
import type { Runtime } from '../shared/browser.ts'
import { startInTab } from './open-tabs.ts'
import { changeSettings } from './options.ts'
import { senderHost, tellFrames, tellPage } from './tabs.ts'
import { forgetUndo, type LeftOut, undoable, undoTokenFor } from './undo.ts'

/** From now on nothing is marked on the site of a page. The page says so, with a way back. */
export async function leaveOut(sender: Runtime.MessageSender): Promise<void> {
  const site = senderHost(sender)
  if (site === '') return
  let left: LeftOut | undefined
  await changeSettings((before) => {
    const after = withSite(before, site, false)
    left = { site, change: changeBetween(after, before) }
    return after
  })
  const tab = sender.tab?.id
  if (!left || tab === undefined) return
  const undo = await undoTokenFor({ leaveOut: left })
  await tellPage(tab, { ask: 'toast', toast: { state: 'off', site, undo } })
  // Marks that the reader has asked for on this very page stay whatever the rules are.
  await tellFrames(sender, { ask: 'stop' })
}

/** Undoes that. Rejects where it cannot be undone any more. */
export async function markAgain(token: string, tab: number | undefined): Promise<void> {
  const { leaveOut: left } = await undoable(token)
  if (!left) throw new Error('nothing was left out with this token')
  let isOnByRules = true
  await changeSettings((settings) => {
    const before = withChange(settings, left.change)
    isOnByRules = isOn(before, left.site)
    return before
  })
  await forgetUndo(token)
  // The reader had asked for its marks on this very page.
  if (tab !== undefined && !isOnByRules) await startInTab(tab)
}
