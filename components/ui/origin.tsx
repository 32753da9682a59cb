import { hostToTell, originOf } from '../../facts/bundle/sources.ts'
import type { Source } from '../../facts/types.ts'
import type { Words } from './messages.ts'
import { dayIn } from './role.ts'

/** The publisher of an article, with the host of its address if the publisher's name does not show it. */
export function publisherOf(source: Source, words: Words): string {
  const host = hostToTell(source)
  const at = host === undefined ? undefined : words('atHost', host)
  return [source.publisher, at].filter(Boolean).join(' ')
}

/** Where an article came from: shipped, saved on a day, or from a file. */
export function originText(source: Source, words: Words, locale: string): string {
  const origin = originOf(source)
  switch (origin.from) {
    case 'shipped':
      return words('origin_shipped')
    case 'saved':
      return words('origin_saved', dayIn(origin.day, locale))
    case 'file':
      return origin.file === '' || origin.day === undefined
        ? words('origin_unnamed')
        : words('origin_file', origin.file, dayIn(origin.day, locale))
  }
}
