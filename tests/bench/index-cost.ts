/**
 * Run in a process of its own by the benchmark: makes the index of names once, cold, as a page does when it loads,
 * and prints what that cost. Needs `--expose-gc`. Reads the packed names from standard input.
 */
import { readFileSync } from 'node:fs'
import { compileMatcher } from '../../facts/names/matcher.ts'
import { type PackedNames, unpackNames } from '../../facts/names/name-table.ts'

const json = readFileSync(0, 'utf8')
globalThis.gc?.()
const before = process.memoryUsage().heapUsed
const start = performance.now()
const names = unpackNames(JSON.parse(json) as PackedNames)
const matcher = compileMatcher(names)
const ms = performance.now() - start
globalThis.gc?.()
const bytes = process.memoryUsage().heapUsed - before
console.log(JSON.stringify({ ms, bytes, found: matcher.find('Donald Trump in Japan').length }))
