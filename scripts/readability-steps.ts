/**
 * Readability does all of its work in one go, which holds up a page for 20 to 300 ms. This makes out of its source, when
 * the extension is built, the same code in steps: methods that take long become generators, which hand over at every turn
 * of their loops. What it comes to is the same, which a test holds on whole pages; a version of Readability that is built
 * otherwise ends the build.
 */

/** A node of the syntax tree, as ESTree has it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
}

/** The methods that take long. */
const LONG: ReadonlySet<string> = new Set([
  'parse',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_prepDocument',
  '_replaceBrs',
  '_replaceNodeTags',
  '_grabArticle',
  '_prepArticle',
  '_markDataTables',
  '_fixLazyImages',
  '_cleanConditionally',
  '_clean',
  '_cleanHeaders',
  '_cleanMatchedNodes',
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
])

/** What goes through nodes; where it is given a function, that is a generator, and what goes through them `HELPERS`. */
const OVER_NODES: ReadonlySet<string> = new Set(['_forEachNode', '_removeNodes'])

const HELPERS = `
  *_forEachNodeInSteps(nodes, each) {
    for (let i = 0, count = nodes.length; i < count; i++) {
      if (!(i in nodes)) continue;
      yield;
      yield* each.call(this, nodes[i], i, nodes);
    }
  },
  *_removeNodesInSteps(nodes, isToGo) {
    for (let i = nodes.length - 1; i >= 0; i--) {
      const node = nodes[i];
      const parent = node.parentNode;
      if (!parent) continue;
      yield;
      if (yield* isToGo.call(this, node, i, nodes)) parent.removeChild(node);
    }
  },
`

type Edit = readonly [at: number, text: string]
type Fields = SyntaxNode & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

const childrenOf = (node: Fields): Fields[] => Object.values(node).flat().filter(isNode)

/**
 * @param code of `Readability.js`
 * @param tree its syntax tree
 * @returns the code with `parse` and whatever takes long in it as generators
 * @throws where the code is not as it was when this was written
 */
export function readabilityInSteps(code: string, tree: SyntaxNode): string {
  const edits: Edit[] = []
  const found = new Set<string>()
  const visit = (node: Fields, isInSteps: boolean): void => {
    const method = methodOf(node)
    const call = isInSteps ? callOf(node) : undefined
    if (method) {
      found.add(String(method.name))
      edits.push([node.start, '*'])
      for (const child of childrenOf(method.body)) visit(child, true)
    } else if (call) visitCall(node, call)
    else {
      if (isInSteps) edits.push(...atEachTurn(node))
      const isWithin = isInSteps && !/Function/.test(node.type)
      for (const child of childrenOf(node)) visit(child, isWithin)
    }
  }
  const visitCall = (node: Fields, { name, property, args: [nodes, work, ...others] }: Call): void => {
    const isOverNodes = OVER_NODES.has(name) && work?.type === 'FunctionExpression'
    if (isOverNodes) {
      edits.push([property.end, 'InSteps'], [work.start + 'function'.length, '*'])
      for (const child of childrenOf(work)) visit(child, true)
    }
    for (const arg of [nodes, isOverNodes ? undefined : work, ...others]) if (arg) visit(arg, true)
    if (isOverNodes || LONG.has(name)) edits.push([node.start, '(yield* '], [node.end, ')'])
  }
  visit(tree as Fields, false)
  const missing = [...LONG].filter((name) => !found.has(name))
  const opening = /Readability\.prototype = \{/.exec(code)
  if (missing.length > 0 || !opening) throw new Error(`Readability has changed: ${missing.join(', ')}`)
  edits.push([opening.index + opening[0].length, HELPERS])
  return withEdits(code, edits)
}

/** What is put into a loop; nothing into what is none, or has no block. */
function atEachTurn({ type, body }: Fields): Edit[] {
  const isLoop = /^(?:While|For|ForOf)Statement$/.test(type)
  return isLoop && isNode(body) && body.type === 'BlockStatement' ? [[body.start + 1, ' yield;']] : []
}

/** A method that takes long. */
function methodOf({ type, method, key, value }: Fields): { name: unknown; body: Fields } | undefined {
  if (type !== 'Property' || method !== true || !isNode(key) || !isNode(value)) return undefined
  return LONG.has(String(key.name)) ? { name: key.name, body: value } : undefined
}

interface Call {
  readonly name: string
  readonly property: Fields
  readonly args: readonly Fields[]
}

/** A call of `this.name(…)`. */
function callOf(node: Fields): Call | undefined {
  const { callee } = node
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return undefined
  const { object, property } = callee
  if (!isNode(object) || object.type !== 'ThisExpression' || !isNode(property)) return undefined
  return { name: String(property.name), property, args: (node.arguments as unknown[]).filter(isNode) }
}

/** Of two at the same place the one that came first is the first. */
function withEdits(code: string, edits: readonly Edit[]): string {
  const sorted = edits.map(([at, text], i) => ({ at, text, i })).sort((a, b) => b.at - a.at || b.i - a.i)
  return sorted.reduce((out, { at, text }) => out.slice(0, at) + text + out.slice(at), code)
}
