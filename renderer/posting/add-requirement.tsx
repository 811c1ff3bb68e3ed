import { type RefObject, useEffect, useState } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import { type RequirementLevel, requirementLevels } from '../../shared/domain/requirement.ts'
import { client } from '../api.ts'
import { Button } from '../components/button.tsx'
import { levelNames } from '../components/level-pill.tsx'
import { changePosting } from './change-posting.ts'
import css from './posting-view.module.css'
import { selectedOffsets } from './selected-offsets.ts'

interface Selected {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly top: number
}

interface AddRequirementProps {
  readonly posting: Posting
  readonly paper: RefObject<HTMLElement | null>
}

/** Beside selected text: make it a requirement of a level. */
export function AddRequirement({ posting, paper }: AddRequirementProps) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const look = () => setSelected(paper.current && selectionIn(paper.current))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [paper])
  if (!selected) return null
  const { start, end } = selected
  const add = async (level: RequirementLevel) => {
    getSelection()?.removeAllRanges()
    const group = groupBefore(posting, start)
    await changePosting(() => client.postings.addRequirement({ posting: posting.id, start, end, level, group }))
  }
  return (
    <div className={css.add} role="toolbar" aria-label="Add as requirement" style={selected}>
      Add as
      {requirementLevels.map((level) => (
        <Button key={level} small onMouseDown={(event) => event.preventDefault()} onClick={() => add(level)}>
          {levelNames[level].name}
        </Button>
      ))}
    </div>
  )
}

function selectionIn(paper: HTMLElement): Selected | null {
  const selection = getSelection()
  const offsets = selectedOffsets(paper, selection)
  if (!offsets || !selection) return null
  const box = selection.getRangeAt(0).getBoundingClientRect()
  return { ...offsets, left: Math.max(8, box.left), top: Math.min(box.bottom + 8, innerHeight - 90) }
}

/** The heading of the requirement that stands before, so that the new one joins its group. */
function groupBefore({ requirements }: Posting, start: number): string | null {
  return requirements.findLast(({ quote }) => quote.start <= start)?.group ?? requirements[0]?.group ?? null
}
