/** Milliseconds after which nobody waits for a screen any longer: what is in no visible tab is not drawn. */
const LONGEST = 500

/** Resolves when what was rendered is on the screen: work that may wait takes no time from drawing. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST)
    // The first is called before the screen is drawn.
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer)
        resolve()
      }),
    )
  })
}
