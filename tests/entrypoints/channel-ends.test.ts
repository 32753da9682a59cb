import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

const root = join(import.meta.dirname, '../..')
const CHANNELS = 'entrypoints/shared/channels'

/** The files that send or hear messages, and the maps of what they send and hear. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/background/index.ts': [`${CHANNELS}/to-background.ts`, `${CHANNELS}/ports.ts`],
  'entrypoints/card/page/page-port.ts': [`${CHANNELS}/ports.ts`],
  'entrypoints/content/controller.ts': [`${CHANNELS}/to-page.ts`],
  'entrypoints/library/ask.ts': ['entrypoints/library/protocol.ts'],
  'entrypoints/library/worker.ts': ['entrypoints/library/protocol.ts'],
  'entrypoints/pdf/article.ts': [`${CHANNELS}/to-pdf.ts`],
  'entrypoints/popup/tab-events.ts': [`${CHANNELS}/to-background.ts`],
  'entrypoints/shared/ask-page.ts': [`${CHANNELS}/to-page.ts`],
  'entrypoints/shared/ask-save.ts': [`${CHANNELS}/ports.ts`],
  'entrypoints/shared/messages.ts': [`${CHANNELS}/to-background.ts`],
  'entrypoints/shared/read-frame.ts': [`${CHANNELS}/to-pdf.ts`],
  // All ports of the background are answered here, each by its own map.
  [`${CHANNELS}/answering-ports.ts`]: [],
  // It says nothing but that something is other than it was, and only the extension's own pages hear it.
  'entrypoints/shared/hidden-news.ts': [],
  // The browser's own interface, in the place of the polyfill.
  'entrypoints/content/browser-api.ts': [],
}

const SENDING = new Set(['sendMessage', 'postMessage', 'connect', 'connectNative', 'BroadcastChannel'])
const HEARING = new Set(['onMessage', 'onConnect', 'onMessageExternal', 'onConnectExternal'])

interface Node {
  readonly type: string
  readonly callee?: Node
  readonly arguments?: readonly Node[]
  readonly object?: Node
  readonly property?: Node
  readonly name?: string
  readonly value?: unknown
  readonly source?: { readonly value: string } | null
}

/** Whether something is done with messages here: one is sent, or somebody listens. */
function isEnd({ type, callee, arguments: given = [], property, name }: Node): boolean {
  if (type === 'MemberExpression') return HEARING.has(property?.name ?? '')
  if (type === 'NewExpression') return SENDING.has(callee?.name ?? name ?? '')
  if (type !== 'CallExpression') return false
  const called = callee?.property?.name ?? callee?.name ?? ''
  // A task of one's own says nothing.
  if (called === 'postMessage' && given[0]?.name === 'undefined') return false
  // Databases, observers and nodes are connected too.
  if (called === 'connect') return callee?.object?.property?.name === 'runtime'
  if (called === 'addEventListener') return given[0]?.value === 'message'
  return SENDING.has(called)
}

function look(code: string, file: string): { readonly isEnd: boolean; readonly imports: readonly string[] } {
  let found = false
  const imports: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const one = node as Node
    if (typeof one.type === 'string') {
      if (isEnd(one)) found = true
      if (one.type === 'ImportDeclaration' && one.source) imports.push(join(dirname(file), one.source.value))
    }
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body)
  return { isEnd: found, imports }
}

test('whoever sends or hears messages does it through a channel that has a map', () => {
  const files = globSync('{entrypoints,components,settings}/**/*.{ts,tsx}', { cwd: root })
  const ends = files.flatMap((file) => {
    const found = look(readFileSync(join(root, file), 'utf8'), file)
    return found.isEnd ? [{ file, imports: found.imports }] : []
  })
  const unknown = ends.filter(({ file }) => !(file in ENDS)).map(({ file }) => file)
  expect(unknown, 'add a map to entrypoints/shared/channels, and these files to ENDS').toEqual([])
  expect(ends.map(({ file }) => file).sort()).toEqual(Object.keys(ENDS).sort())
  for (const { file, imports } of ends)
    expect(imports, file).toEqual(expect.arrayContaining([...(ENDS[file] ?? [])]))
})

test.each([
  ["browser.runtime.connect({ name: 'x' })", true],
  ['browser.tabs.sendMessage(1, {})', true],
  ['port.postMessage({})', true],
  ['browser.runtime.onMessage.addListener(f)', true],
  ['browser.runtime.onConnect.addListener(f)', true],
  ["self.addEventListener('message', f)", true],
  ["new BroadcastChannel('x')", true],
  ['port2.postMessage(undefined)', false],
  ['source.connect()', false],
  ["addEventListener('click', f)", false],
])('%s: %s', (code, wanted) => {
  expect(look(code, 'entrypoints/a.ts').isEnd).toBe(wanted)
})
