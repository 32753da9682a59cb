import { FACT_ORDERS } from '../../facts/bundle/schema.ts'
import type { LibraryProps } from './props.ts'

/** In which order found facts come. */
export function FactOrders({
  messages,
  narrow: { filter, order },
  onNarrow,
}: Pick<LibraryProps, 'messages' | 'narrow' | 'onNarrow'>) {
  return (
    <select
      aria-label={messages('sortBy')}
      value={order}
      onChange={(event) => {
        const next = FACT_ORDERS.find((one) => one === event.currentTarget.value)
        if (next) onNarrow({ filter, order: next })
      }}
    >
      {FACT_ORDERS.map((one) => (
        <option key={one} value={one}>
          {messages(`factOrder_${one}`)}
        </option>
      ))}
    </select>
  )
}
