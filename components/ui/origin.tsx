import { hostToShow, originOf } from '../../facts/bundle/sources.ts'
import type { Source } from '../../facts/types.ts'
import type { Messages } from './messages.ts'
import { dayIn } from './role.ts'

/** The publisher of an article, with the host of its address if the publisher's name does not show it. */
export function publisherOf(source: Source, messages: Messages): string {
  const host = hostToShow(source)
  const at = host === undefined ? undefined : messages('atHost', host)
  return [source.publisher, at].filter(Boolean).join(' ')
}

/** Where an article came from: shipped, saved on a day, or from a file. */
export function originText(source: Source, messages: Messages, locale: string): string {
  const origin = originOf(source)
  switch (origin.from) {
    case 'shipped':
      return messages('origin_shipped')
    case 'saved':
      return messages('origin_saved', dayIn(origin.day, locale))
    case 'file':
      return origin.file === '' || origin.day === undefined
        ? messages('origin_unnamed')
        : messages('origin_file', origin.file, dayIn(origin.day, locale))
  }
}
