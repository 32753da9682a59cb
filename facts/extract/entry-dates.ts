import type { Block, IsoDate } from '../types.ts'

export function referenceDates(
  blocks: readonly Block[],
  published: IsoDate | undefined,
  _language: string,
): (IsoDate | undefined)[] {
  return blocks.map(() => published)
}
