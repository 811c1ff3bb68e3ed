import { type RefObject, useEffect, useState } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import type { RequirementLevel } from '../../shared/domain/requirement.ts'
import { requirementLevels } from '../../shared/domain/requirement-levels.ts'
import { client } from '../api.ts'
import { Button } from '../components/controls/button.tsx'
import { levelNames } from '../components/marks/level-pill.tsx'
import { messagesHeight } from '../components/messages/messages-height.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { changePosting } from './change-posting.ts'
import css from './posting-view.module.css'
import { selectedOffsets } from './selected-offsets.ts'

interface Place {
  readonly left: number
  readonly top: number
}

interface AddRequirementProps {
  readonly paper: RefObject<HTMLElement | null>
  readonly onAdd: (level: RequirementLevel) => void
}

/** Beside selected text: make it a requirement of a level. */
export function AddRequirement({ paper, onAdd }: AddRequirementProps) {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    const look = () => setPlace(paper.current && placeOf(paper.current))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [paper])
  if (!place) return null
  return (
    <div className={css.add} role="toolbar" aria-label="Add as requirement" style={place}>
      Add as
      {requirementLevels.map((level, index) => (
        <Button
          key={level}
          small
          keys={String(index + 1)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAdd(level)}
        >
          {levelNames[level].name}
        </Button>
      ))}
    </div>
  )
}

/** Makes a requirement of what is selected. Resolves with its id. */
export async function addSelected(
  session: WritingSession,
  { posting, paper }: { readonly posting: Posting; readonly paper: HTMLElement },
  level: RequirementLevel,
): Promise<string | null> {
  const selected = selectedOffsets(paper, getSelection())
  if (!selected) return null
  getSelection()?.removeAllRanges()
  const group = groupBefore(posting, selected.start)
  const changed = await changePosting(session, `Added as ${levelNames[level].name}.`, () =>
    client.postings.addRequirement({ posting: posting.id, ...selected, level, group }),
  )
  return changed?.requirements.find(({ id }) => !posting.requirements.some((one) => one.id === id))?.id ?? null
}

function placeOf(paper: HTMLElement): Place | null {
  const selection = getSelection()
  if (!selectedOffsets(paper, selection) || !selection) return null
  const box = selection.getRangeAt(0).getBoundingClientRect()
  return {
    left: Math.max(8, Math.min(box.left, innerWidth - 440)),
    top: Math.min(box.bottom + 8, innerHeight - messagesHeight.get() - 90),
  }
}

/** The heading of the requirement that stands before, so that the new one joins its group. */
function groupBefore({ requirements }: Posting, start: number): string | null {
  return requirements.findLast(({ quote }) => quote.start <= start)?.group ?? requirements[0]?.group ?? null
}
