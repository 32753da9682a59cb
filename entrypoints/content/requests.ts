import type { PageRequest } from '../shared/messages.ts'
import type { PageToast } from './page-toast.ts'
import { reportOf } from './report.ts'
import type { Running } from './running.ts'

type LookUp = Extract<PageRequest, { ask: 'look-up' }>

/**
 * Answers what is asked about the page, or does what is asked of it.
 *
 * @param running undefined while names are not marked
 * @returns undefined where the request is none of these
 */
export function replyTo(
  request: PageRequest,
  running: Running | undefined,
  toast: PageToast,
): Promise<unknown> | undefined {
  switch (request.ask) {
    case 'report':
      return Promise.resolve(reportOf(running))
    case 'go':
      return Promise.resolve(running?.hover.goTo(request.id) ?? false)
    case 'hello':
      return Promise.resolve(true)
    case 'next-name':
      running?.hover.nextName()
      return Promise.resolve()
    case 'toast':
      toast.speak((host) => host.show(request.toast))
      return Promise.resolve()
    case 'frame-card':
      return Promise.resolve(running?.hover.fromFrame(request.card) ?? false)
    case 'frame-closed':
      running?.hover.frameClosed()
      return Promise.resolve()
    case 'look-up':
      lookUp(request, running, toast)
      return Promise.resolve()
    default:
      return undefined
  }
}

/** Shows what was found at the selected text; where names are not marked, or nothing was found, in a line. */
function lookUp({ query, content }: LookUp, running: Running | undefined, toast: PageToast): void {
  toast.unsay()
  if (content && running?.hover.lookUp(query, content)) return
  const names = content?.namesakes?.map((match) => match.name) ?? []
  toast.speak((host, words) => host.say(names.length > 0 ? names.join(', ') : words('noMatches')))
}
