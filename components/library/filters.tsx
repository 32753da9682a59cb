import { FACT_KINDS, type FactKind } from '../../facts/fact-kinds.ts'
import type { FactFilter } from '../../facts/types.ts'
import type { Choice } from './filter-choices.ts'
import type { LibraryProps } from './props.ts'

type FiltersProps = Pick<LibraryProps, 'messages' | 'narrow' | 'choices' | 'onNarrow'>

/** Controls that leave out facts. */
export function Filters({ messages, narrow, choices, onNarrow }: FiltersProps) {
  const { filter, order } = narrow
  const set = (name: keyof FactFilter, value: string): void => {
    const { [name]: _, ...others } = filter
    onNarrow({ order, filter: value === '' ? others : ({ ...others, [name]: value } as FactFilter) })
  }
  const select = (name: SelectName, list: readonly Choice<string>[]) => (
    <Select
      label={messages(`filter_${name}`)}
      value={filter[name] ?? ''}
      choices={list}
      onChoose={(value) => set(name, value)}
    />
  )
  const kinds = FACT_KINDS.map((kind): Choice<FactKind> => [kind, messages(`kind_${kind}`)])
  const day = (name: 'from' | 'to') => (
    <label>
      {messages(`filter_${name}`)}{' '}
      <input
        type="date"
        value={filter[name] ?? ''}
        max={name === 'from' ? filter.to : undefined}
        min={name === 'to' ? filter.from : undefined}
        onChange={(event) => set(name, event.currentTarget.value)}
      />
    </label>
  )
  return (
    <fieldset class="filters" aria-label={messages('filters')}>
      {select('person', choices.persons)}
      {select('country', choices.countries)}
      {select('kind', kinds)}
      {choices.newsrooms.length > 1 && select('newsroom', choices.newsrooms)}
      {choices.languages.length > 1 && select('language', choices.languages)}
      {day('from')}
      {day('to')}
    </fieldset>
  )
}

type SelectName = 'person' | 'country' | 'kind' | 'newsroom' | 'language'

/** A list of values of which one may be chosen; its first line is its label. */
function Select(props: {
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice<string>[]
  readonly onChoose: (value: string) => void
}) {
  const { label, value, choices, onChoose } = props
  return (
    <select
      aria-label={label}
      class={value === '' ? undefined : 'chosen'}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{label}</option>
      {choices.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {/* What was chosen before its last article was deleted. */}
      {value !== '' && !choices.some(([id]) => id === value) && <option value={value}>{value}</option>}
    </select>
  )
}
