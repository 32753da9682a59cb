/** Lets other waiting tasks go first, and goes on as soon as the browser allows. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield ? scheduler.yield() : inTurn()
}

/**
 * Lets everything go first that waits by now: requests to the background, a page's own scripts. (What
 * `scheduler.yield` goes on with comes before all of that; timers would wait for 4 ms each time.)
 */
export function inTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
