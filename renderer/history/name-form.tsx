import { Button } from '../components/controls/button.tsx'
import css from './history.module.css'

interface NameFormProps {
  readonly className: string | undefined
  readonly label: string
  readonly placeholder: string
  readonly name: string
  readonly onName: (name: string) => void
  readonly act: string
  readonly off?: boolean
  readonly onKeep: () => void
  readonly onCancel: () => void
}

/** A field for a version's name: Enter keeps it, Escape leaves it. */
export function NameForm({ className, label, placeholder, name, onName, act, off, onKeep, onCancel }: NameFormProps) {
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        onKeep()
      }}
    >
      <input
        className={css.name}
        aria-label={label}
        placeholder={placeholder}
        data-own-escape
        maxLength={120}
        value={name}
        // biome-ignore lint/a11y/noAutofocus: the person just asked to name it
        autoFocus
        onChange={(event) => onName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
      />
      <Button disabled={off ?? false} onClick={onKeep}>
        {act}
      </Button>
    </form>
  )
}
