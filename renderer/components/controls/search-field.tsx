import type { ComponentProps } from 'react'
import css from './search-field.module.css'

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'className' | 'onChange'> {
  readonly name: string
  readonly onSearch: (query: string) => void
}

/** A field that searches while one types. Escape empties it. */
export function SearchField({ name, onSearch, ...rest }: SearchFieldProps) {
  return (
    <input
      type="search"
      className={css.search}
      aria-label={name}
      onChange={(event) => onSearch(event.target.value)}
      {...rest}
    />
  )
}
