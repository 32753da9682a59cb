/** Requests of one transaction, which are waited for together. */
export interface Requests {
  readonly add: (request: Promise<unknown>) => void
  /** Rejects with what the first of them failed with. */
  all(): Promise<void>
}

/** When one fails the others are aborted with it, and none of them may go unheard: the first says why. */
export function requests(): Requests {
  const own: Promise<unknown>[] = []
  return {
    add(request) {
      forget(request)
      own.push(request)
    },
    async all() {
      await Promise.all(own)
    },
  }
}

/** The transaction itself says why a request of it failed. */
export function forget(request: Promise<unknown>): void {
  request.catch(() => undefined)
}
