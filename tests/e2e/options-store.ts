import { inBackground, type Session } from './chromium.ts'

/** What the browser keeps of the options. */
export const settingsIn = (session: Session): Promise<Record<string, unknown>> =>
  inBackground(session, (chrome) => chrome.storage.sync.get(null), null)
