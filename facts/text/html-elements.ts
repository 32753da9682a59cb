/** Elements that do not break the text they stand in, by local name. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Elements whose text is no prose, or is the reader's own, by local name. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template textarea input select option button code kbd samp svg math canvas iframe object ' +
    'embed audio video head datalist'
  ).split(' '),
)
