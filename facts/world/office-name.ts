const TAKES_THE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Central African|Dominican Republic|DR Congo|Soviet Union|Republic|Czech Republic|.* Islands)/

/** `President of the United States`; a title that already names a country stays as it is. */
export function officeName(title: string, country: string): string {
  if (/ of |^Soviet |^East German /.test(title)) return title
  return `${title} of ${TAKES_THE.test(country) ? 'the ' : ''}${country}`
}
