import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { createStore, type Store, useStorePart } from '../../components/store.ts'
import css from './outline.module.css'
import type { Outline } from './use-outline.ts'

/** Groups that are folded, by application and name; they stay so while the window is open. */
const folded = createStore<ReadonlySet<string>>(new Set())

const key = (application: string, name: string) => `${application} ${name}`

/** Folds or unfolds a group. */
export function foldGroup(application: string, name: string, fold: boolean): void {
  folded.set((before) => {
    const after = new Set(before)
    if (fold) after.add(key(application, name))
    else after.delete(key(application, name))
    return after
  })
}

interface GroupProps {
  readonly application: string
  readonly name: string
  readonly all: readonly Requirement[]
  readonly outline: Store<Outline>
  readonly children: ReactNode
}

/** A group of the posting with its requirements, which can be folded away; folded it says how far they are. */
export function OutlineGroup({ application, name, all, outline, children }: GroupProps) {
  const list = useId()
  const closed = useStorePart(folded, (groups) => groups.has(key(application, name)))
  const written = useStorePart(
    outline,
    (entries) => all.filter(({ id }) => !['empty', 'gap'].includes(entries.get(id)?.state ?? 'empty')).length,
  )
  const Chevron = closed ? ChevronRight : ChevronDown
  return (
    <>
      <h3 className={css.group}>
        <button
          type="button"
          aria-expanded={!closed}
          aria-controls={list}
          data-group={name}
          onClick={() => foldGroup(application, name, !closed)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
            event.preventDefault()
            event.stopPropagation()
            foldGroup(application, name, event.key === 'ArrowLeft')
          }}
        >
          <Chevron size={12} aria-hidden />
          <span>{name}</span>
          {closed && (
            <small>
              {written} of {all.length} written
            </small>
          )}
        </button>
      </h3>
      <div id={list} hidden={closed}>
        {!closed && children}
      </div>
    </>
  )
}
