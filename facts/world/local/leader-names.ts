import type { Alias } from '../../types.ts'
import { LEADER_SPELLINGS } from './leader-spellings.ts'

/** Names of leaders in a language, by its base tag. */
export function leaderNames(base: string): Alias[] {
  const lines = LEADER_SPELLINGS[base]?.trim().split('\n') ?? []
  return lines.flatMap((line) => {
    const [leader = '', names = ''] = line.split(',')
    return names.split(';').flatMap((written) => aliasesOf(leader, written))
  })
}

/** 'Иван Иванов', 'ドナルド・トランプ', '唐纳德·特朗普'. */
const PARTS = /[ ・·]/

function aliasesOf(leader: string, written: string): Alias[] {
  const name = written.replace('+', '')
  const parts = name.split(PARTS)
  const surname = parts.at(-1) ?? name
  const native = (text: string): Alias => ({ text, entity: `leader:${leader}`, kind: 'native' })
  if (!written.startsWith('+')) return [native(name)]
  // Where capitals show names, who else is called so is seen: 'Нэнси Рейган'.
  const alone: Alias = /[\p{Lu}\p{Ll}]/u.test(name)
    ? { ...native(surname), kind: 'surname', alone: true }
    : native(surname)
  return parts.length === 1 ? [alone] : [native(name), alone]
}
