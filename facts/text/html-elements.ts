/** Elements that do not interrupt the text around them, by local name. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Elements whose text is not prose, or is written by the reader, by local name. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template textarea input select option button code kbd samp svg math canvas iframe object ' +
    'embed audio video head datalist'
  ).split(' '),
)

/** What is written beside text to help with reading it, by local name: the text continues without it. */
export const OMITTED: ReadonlySet<string> = new Set(['rp', 'rt', 'rtc'])
