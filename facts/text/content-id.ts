/**
 * An id made from content, the same on every machine: FNV-1a over the UTF-16 units of `parts`, twice with different bases,
 * as 16 hexadecimal digits. Not for secrets. (Fowler, Noll and Vo, 1991.)
 */
export function contentId(...parts: readonly string[]): string {
  const text = parts.join('\u0000')
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x050c5d1f)
}

function fnv1a(text: string, basis: number): string {
  let hash = basis
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
