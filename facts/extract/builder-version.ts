/**
 * The version of the builder. Each saved article keeps the version that built its facts, so that a later builder can
 * build them again. Raise it whenever the same article gives other facts.
 */
export const BUILDER = 15
