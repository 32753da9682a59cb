import type { Answers, AskOf } from '../shared/channels/channel.ts'
import type { ToPage } from '../shared/channels/to-page.ts'
import type { PageToast } from './page-toast.ts'
import { reportOf } from './report.ts'
import type { Running } from './running.ts'

/**
 * What the page answers, but to what starts and stops it.
 *
 * @param running undefined while names are not marked
 */
export function answersOf(
  running: Running | undefined,
  toast: PageToast,
): Omit<Answers<ToPage>, 'start' | 'stop'> {
  return {
    report: () => reportOf(running),
    go: ({ id }) => running?.hover.goTo(id) ?? false,
    hello: () => true,
    'page-facts': () => running?.hover.wanted(),
    'next-name': () => running?.hover.nextName(),
    toast: (asked) => toast.speak((host) => host.show(asked.toast)),
    'frame-card': ({ card }) => running?.hover.fromFrame(card) ?? false,
    'frame-closed': () => running?.hover.frameClosed(),
    'side-card': ({ by }) => running?.hover.sideElsewhere(by),
    'look-up': (asked) => lookUp(asked, running, toast),
  }
}

/** Shows what was found at the selected text; where names are not marked, or nothing was found, in a line. */
function lookUp(
  { query, content }: AskOf<ToPage, 'look-up'>,
  running: Running | undefined,
  toast: PageToast,
): void {
  toast.unsay()
  if (content && running?.hover.lookUp(query, content)) return
  const names = content?.namesakes?.map((match) => match.name) ?? []
  toast.speak((host, messages) => host.say(names.length > 0 ? names.join(', ') : messages('noMatches')))
}
