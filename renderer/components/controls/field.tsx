import { type ComponentProps, type ReactNode, useId } from 'react'
import css from './field.module.css'

/** A one-line field with its name above it. */
export function TextField({ name, ...rest }: { readonly name: string } & Omit<ComponentProps<'input'>, 'className'>) {
  const id = useId()
  return (
    <Labelled name={name} id={id}>
      <input id={id} className={css.input} {...rest} />
    </Labelled>
  )
}

/** A field of several lines with its name above it. */
export function TextArea({ name, ...rest }: { readonly name: string } & Omit<ComponentProps<'textarea'>, 'className'>) {
  const id = useId()
  return (
    <Labelled name={name} id={id}>
      <textarea id={id} className={`${css.input} ${css.area}`} {...rest} />
    </Labelled>
  )
}

interface ChoiceProps<T extends string> {
  readonly name: string
  readonly value: T
  readonly all: readonly { readonly id: T; readonly name: string }[]
  readonly onChoose: (value: T) => void
}

/** A choice of one among a few. */
export function ChoiceField<T extends string>({ name, value, all, onChoose }: ChoiceProps<T>) {
  const id = useId()
  return (
    <Labelled name={name} id={id}>
      <select
        id={id}
        className={css.input}
        value={value}
        onChange={(event) => {
          const chosen = all.find((choice) => choice.id === event.target.value)
          if (chosen) onChoose(chosen.id)
        }}
      >
        {all.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

function Labelled({ name, id, children }: { name: string; id: string; children: ReactNode }) {
  return (
    <div className={css.field}>
      <label htmlFor={id}>{name}</label>
      {children}
    </div>
  )
}
