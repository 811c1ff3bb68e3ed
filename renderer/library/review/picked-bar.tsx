import { useEffect, useRef, useState } from 'react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { Button } from '../../components/controls/button.tsx'
import { isKey } from '../../components/keys.ts'
import { focusLine } from '../pages/focus-line.ts'
import { EntryForm } from './entry-form.tsx'
import { dropItems, mergeAll, moveItems } from './item-acts.ts'
import css from './review.module.css'
import type { Picked } from './use-picked.ts'

interface PickedBarProps {
  readonly evidence: readonly Evidence[]
  readonly picked: Picked
}

/** What can be done with the items that were chosen; the keys of a single item do the same for all of them. */
export function PickedBar({ evidence, picked }: PickedBarProps) {
  const items = evidence.filter(({ id }) => picked.ids.has(id))
  const [moving, setMoving] = useState(false)
  const [first] = items
  const done = () => {
    setMoving(false)
    picked.clear()
  }
  const act = (run: (list: readonly Evidence[]) => Promise<void>) => () => {
    done()
    void run(items)
  }
  const leave = () => {
    done()
    if (first && document.activeElement === document.body) focusLine(first.id)
  }
  const keys: readonly (readonly [key: string, run: () => void])[] = [
    ...(items.length > 1 ? ([['m', act(mergeAll)]] as const) : []),
    ['v', () => setMoving(true)],
    ['Delete', act(dropItems)],
    ['Escape', leave],
  ]
  useKeys(keys, items.length > 0 && !moving)
  if (items.length === 0) return null
  return (
    <div className={css.picked} role="toolbar" aria-label="Chosen items">
      <output>{items.length === 1 ? '1 chosen; choose more with x' : `${items.length} chosen`}</output>
      <Button small keys="m" disabled={items.length < 2} onClick={act(mergeAll)}>
        Merge into one
      </Button>
      <Button small keys="v" onClick={() => setMoving(true)}>
        Move…
      </Button>
      <Button small keys="Delete" onClick={act(dropItems)}>
        Take out
      </Button>
      <Button small look="bare" keys="Esc" onClick={leave}>
        Choose none
      </Button>
      {moving && (
        <EntryForm
          name="Move them to"
          act="Move"
          not={null}
          alone
          className={css.pickedForm}
          onChoose={(to) => void moveItems(items, to).then(picked.clear)}
          onDone={() => {
            setMoving(false)
            if (first) focusLine(first.id)
          }}
        />
      )}
    </div>
  )
}

/** Keys of the page outside of fields, menus and dialogs. */
function useKeys(keys: readonly (readonly [key: string, run: () => void])[], on: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return
      if (
        event.target.closest('input:not([type=checkbox]), textarea, select, [role=menu], [role=dialog], [role=slider]')
      )
        return
      const run = latest.current.find(([key]) => isKey(event, key))?.[1]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on])
}
