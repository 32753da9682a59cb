/** The type of a value, or the shapes of its properties; one whose name ends with `?` may be absent. */
export type Shape = 'string' | 'number' | 'boolean' | 'object' | { readonly [name: string]: Shape }

/** Whether a value has a shape. For scripts that run in pages, where schemas are too large. */
export function hasShape(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return typeof value === shape
  return Object.entries(shape).every(([name, part]) => {
    const key = name.replace('?', '')
    const given = Object(value)[key] as unknown
    return (key !== name && given === undefined) || hasShape(part, given)
  })
}
