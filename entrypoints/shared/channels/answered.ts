/**
 * The answer to a question of a channel that only the extension itself sends to: its name is checked, what goes with it
 * is what the types say. For content scripts, where schemas are too large.
 *
 * @param answers one for each question: `Answers` of the channel
 * @returns undefined where a message is no question of the channel
 */
export function answered(answers: object, message: unknown): Promise<unknown> | undefined {
  const { ask: name } = Object(message) as { readonly ask?: unknown }
  if (typeof name !== 'string' || !Object.hasOwn(answers, name)) return undefined
  const answer = (answers as Readonly<Record<string, (asked: unknown) => unknown>>)[name]
  return (async () => answer?.(message))()
}
