import { Ellipsis } from 'lucide-react'
import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { go } from '../../app/navigation.ts'
import { Button } from '../../components/controls/button.tsx'
import { Menu, type MenuAct } from '../../components/controls/menu.tsx'
import { applicationDialog, setArchived } from './application-acts.ts'

/** What can be done with an application as a whole. `more` stands before the rest. */
export function ApplicationMenu({
  one,
  more = [],
}: {
  readonly one: ApplicationSummary
  readonly more?: readonly MenuAct[]
}) {
  const { id } = one
  const acts: readonly MenuAct[] = [
    ...more,
    { name: 'Use as a starting point…', run: () => applicationDialog.set({ kind: 'duplicate', id }) },
    { name: 'Rename…', run: () => applicationDialog.set({ kind: 'rename', id }) },
    {
      name: one.sentOn ? 'Earlier versions and what was sent' : 'Earlier versions',
      run: () => go({ kind: 'application', id, view: 'write', arrival: { kind: 'history' } }),
    },
    { name: one.archivedAt ? 'Take out of the archive' : 'Archive', run: () => void setArchived(one, !one.archivedAt) },
    { name: 'Delete for good…', run: () => applicationDialog.set({ kind: 'forget', id }) },
  ]
  return (
    <Menu acts={acts}>
      <Button look="bare" small label={`More for ${one.title || 'this application'}`}>
        <Ellipsis size={14} aria-hidden />
      </Button>
    </Menu>
  )
}
