import { hasShape, type Shape } from './shape.ts'

/**
 * The answer to a request of a channel, for content scripts, where schemas are too large. Only the extension itself can
 * send to one.
 *
 * @param shapes what goes with a request, for those that have parameters
 * @param answers one for each request: `Answers` of the channel
 * @returns undefined where a message is no request of the channel; rejects where it is of another shape
 */
export function answered(
  shapes: Readonly<Record<string, Shape>>,
  answers: object,
  message: unknown,
): Promise<unknown> | undefined {
  const { ask: name } = Object(message) as { readonly ask?: unknown }
  if (typeof name !== 'string' || !Object.hasOwn(answers, name)) return undefined
  return (async () => {
    if (!hasShape(shapes[name] ?? {}, message)) throw new TypeError(name)
    return (answers as Readonly<Record<string, (asked: unknown) => unknown>>)[name]?.(message)
  })()
}
