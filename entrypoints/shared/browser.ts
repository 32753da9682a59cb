/** The one import of webextension-polyfill: `browser` with promises, in Chrome and in Firefox. */
export type { Menus, Runtime, Tabs } from 'webextension-polyfill'
export { default as browser } from 'webextension-polyfill'
