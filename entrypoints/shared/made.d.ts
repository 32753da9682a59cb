/** Made by the build out of `facts/`: see wxt.config.ts. */
declare module 'made:world' {
  const world: import('../../facts/types.ts').World
  export default world
}
declare module 'made:map' {
  const map: import('../../facts/map/map.ts').WorldMap
  export default map
}
declare module 'made:bundle' {
  const bundle: import('../../facts/types.ts').FactBundle
  export default bundle
}
declare module 'made:names' {
  const names: string
  export default names
}
declare module 'made:spellings' {
  const index: import('../../facts/search/search-names.ts').PackedNameIndex
  export default index
}
/** Readability with `parse` in steps: see scripts/readability-steps.ts. */
declare module 'made:readability' {
  type Readability = typeof import('@mozilla/readability').Readability
  type Parsed<T> = ReturnType<InstanceType<typeof import('@mozilla/readability').Readability<T>>['parse']>
  const InSteps: new <T>(
    ...args: ConstructorParameters<Readability>
  ) => { parse(): Generator<undefined, Parsed<T>> }
  export default InSteps
}
