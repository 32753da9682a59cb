/** A sentence with a fact, another one for each city. */
export const said = (city: string): string => `Emmanuel Macron met Giorgia Meloni in ${city} on 3 May 2026.`

export const page = (city: string, head = ''): string =>
  `<!doctype html><html><head>${head}<title>${city}</title></head><body><article><p>${said(city)}</p></article></body></html>`
