/** The one import of webextension-polyfill: `browser` with promises, in Chrome and in Firefox. */
export { default as browser } from 'webextension-polyfill'
