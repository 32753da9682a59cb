import type { EntityId } from '../../facts/types.ts'
import type { Together } from '../../facts/views/co-occurrence.ts'
import type { PageCount } from '../../facts/views/page-report.ts'
import type { Messages } from '../ui/messages.ts'

/** How many names are drawn at most: those that are named together most often. */
const MOST_NAMES = 8

/** The height of a row and the width of the widest arc, in px. */
const ROW = 24
const WIDEST = 180

/** Names with an arc between two that are named in one sentence; the more often, the thicker it is. */
export function TogetherPart({
  pairs,
  counts,
  messages,
}: {
  readonly pairs: readonly Together[]
  readonly counts: readonly PageCount[]
  readonly messages: Messages
}) {
  const names = new Map(counts.map(({ id, name }) => [id, name]))
  const drawn = pairsAmong(pairs, names)
  if (drawn.length === 0) return null
  const ids = [...new Set(drawn.flatMap(({ a, b }) => [a, b]))].sort(
    (a, b) => leadersFirst(a) - leadersFirst(b) || order(names, a) - order(names, b),
  )
  const most = Math.max(...drawn.map(({ count }) => count))
  const y = (id: EntityId): number => ids.indexOf(id) * ROW + ROW / 2
  const label = drawn.map(({ a, b, count }) => `${names.get(a)} – ${names.get(b)} ${count}`).join(', ')
  return (
    <section class="together" aria-label={messages('together')}>
      <h3>{messages('together')}</h3>
      <div>
        <ul>
          {ids.map((id) => (
            <li key={id} class={id.startsWith('leader:') ? 'leader' : 'country'}>
              <span class="name">{names.get(id)}</span>
            </li>
          ))}
        </ul>
        <svg role="img" aria-label={label} width={WIDEST} height={ids.length * ROW}>
          {drawn.map(({ a, b, count }) => {
            const reach = Math.min(WIDEST - 8, (Math.abs(y(a) - y(b)) / (ids.length * ROW)) * WIDEST + 14)
            return (
              <path
                key={`${a} ${b}`}
                d={`M0 ${y(a)}C${reach * 1.3} ${y(a)} ${reach * 1.3} ${y(b)} 0 ${y(b)}`}
                style={{ strokeWidth: 1 + (count / most) * 4, opacity: 0.35 + (count / most) * 0.5 }}
              >
                <title>{`${names.get(a)} – ${names.get(b)}: ${count}`}</title>
              </path>
            )
          })}
        </svg>
      </div>
    </section>
  )
}

/** The pairs of the names that are named together most often. */
function pairsAmong(pairs: readonly Together[], names: ReadonlyMap<EntityId, string>): Together[] {
  const chosen = new Set<EntityId>()
  for (const { a, b } of pairs) {
    if (!names.has(a) || !names.has(b)) continue
    const more = [a, b].filter((id) => !chosen.has(id))
    if (chosen.size + more.length > MOST_NAMES) continue
    for (const id of more) chosen.add(id)
  }
  return pairs.filter(({ a, b }) => chosen.has(a) && chosen.has(b))
}

const leadersFirst = (id: EntityId): number => (id.startsWith('leader:') ? 0 : 1)

function order(names: ReadonlyMap<EntityId, string>, id: EntityId): number {
  return [...names.keys()].indexOf(id)
}
