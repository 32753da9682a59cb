/** What the tests use of packages that come without types. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string)
    readonly data: readonly Readonly<Record<string, unknown>>[]
    format(kind: 'bibliography', options: { readonly template: string }): string
  }
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}

declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<object>
    readonly safe: boolean
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  export default jsonld
}
