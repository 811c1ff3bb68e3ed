import type { ReactNode } from 'react'
import type { SourceComparison } from '../../../shared/contract/library.ts'
import type { EntryFields } from '../../../shared/domain/entry.ts'
import { Button } from '../../components/controls/button.tsx'
import { entryDates, entryName } from '../entries/entry-words.ts'
import { toggled } from '../library-filter.ts'
import css from './versions-dialog.module.css'
import { WordDifference } from './word-difference.tsx'

type Part = 'changed' | 'entries' | 'added' | 'gone'

/** The ids of the changes that would be taken. */
export type Choices = Readonly<Record<Part, ReadonlySet<string>>>

const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))

/** At first everything is chosen but what would leave the library: a newer CV often only says less. */
export function firstChoices({ changed, entries, added }: SourceComparison): Choices {
  return {
    changed: ids(changed),
    entries: ids(entries),
    added: ids(added),
    gone: new Set(),
  }
}

interface VersionChangesProps {
  readonly comparison: SourceComparison
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
}

/** What the newer version says otherwise, each with a box: taken or not. */
export function VersionChanges({ comparison, choices, onChoose }: VersionChangesProps) {
  const { entries, changed, added, gone } = comparison
  const parts = { choices, onChoose }
  return (
    <>
      <Part name="Roles and studies" part="entries" list={entries} {...parts}>
        {({ before, after }) => <WordDifference before={factsOf(before)} after={factsOf(after)} />}
      </Part>
      <Part name="Changed" part="changed" list={changed} {...parts}>
        {({ before, after, entry, reworded, uses }) => (
          <>
            <WordDifference before={before} after={after} />
            <Small parts={[entry, usedWords(uses), reworded && 'your own wording stays']} />
          </>
        )}
      </Part>
      <Part name="New" part="added" list={added} {...parts}>
        {({ text, entry }) => (
          <>
            <ins>{text}</ins>
            <Small parts={[entry]} />
          </>
        )}
      </Part>
      <Part name="No longer there" part="gone" list={gone} {...parts}>
        {({ text, entry, uses }) => (
          <>
            <del>{text}</del>
            <Small parts={[entry, usedWords(uses), 'stays in the library unless you take this']} />
          </>
        )}
      </Part>
    </>
  )
}

interface PartProps<Item> {
  readonly name: string
  readonly part: Part
  readonly list: readonly Item[]
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
  readonly children: (item: Item) => ReactNode
}

function Part<Item extends { readonly id: string }>(props: PartProps<Item>) {
  const { name, part, list, choices, onChoose, children } = props
  if (list.length === 0) return null
  const chosen = choices[part]
  const whole = chosen.size === list.length
  const put = (next: ReadonlySet<string>) => onChoose({ ...choices, [part]: next })
  return (
    <fieldset className={css.part}>
      <legend className={css.name}>
        {name} <small>{list.length}</small>
      </legend>
      {list.length > 1 && (
        <span className={css.all}>
          <Button small look="bare" onClick={() => put(whole ? new Set() : ids(list))}>
            {whole ? 'None of these' : 'All of these'}
          </Button>
        </span>
      )}
      {list.map((item) => (
        <label key={item.id} className={css.change}>
          <input type="checkbox" checked={chosen.has(item.id)} onChange={() => put(toggled(chosen, item.id))} />
          <span>{children(item)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Small({ parts }: { readonly parts: readonly (string | false | null)[] }) {
  const words = parts.filter(Boolean).join(' · ')
  return words && <small className={css.small}>{words}</small>
}

const usedWords = (uses: number) => uses > 0 && `used ${uses === 1 ? 'once' : `${uses} times`}`

const factsOf = (entry: EntryFields) => [entryName(entry), entryDates(entry), entry.location].filter(Boolean).join(', ')
