import { useQuery } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import { go } from '../app/navigation.ts'
import { actsOfPlace } from '../app/palette/acts-of-place.ts'
import { openPalette } from '../app/palette/palette-state.ts'
import { Button } from '../components/controls/button.tsx'
import { chooseFiles } from '../components/controls/choose-files.ts'
import { Menu } from '../components/controls/menu.tsx'
import { importFiles } from './bringing/importing.ts'
import { PasteDialog } from './bringing/paste-dialog.tsx'
import { EntryDialog } from './entries/entry-dialog.tsx'
import { saveResume } from './entries/save-resume.ts'
import { LibraryBody } from './library-body.tsx'
import { LibraryFooter } from './library-footer.tsx'
import { EvidenceDialog } from './rows/evidence-dialog.tsx'
import { VersionsDialog } from './sources/versions-dialog.tsx'

/** What can be added by hand, from its menu and from the palette. */
const adding = [
  { name: 'Type in an item…', what: 'item' },
  { name: 'Type in a role, study or project…', what: 'entry' },
  { name: 'Paste a text…', what: 'paste' },
] as const

interface LibraryScreenProps {
  readonly source?: string | undefined
  readonly evidence?: string | undefined
}

/** Everything the person has brought, each item beside the words it came from. */
export function LibraryScreen({ source, evidence }: LibraryScreenProps) {
  const view = useQuery(api.library.view.queryOptions()).data
  const [open, setOpen] = useState<'item' | 'entry' | 'paste' | null>(null)
  const close = () => setOpen(null)
  useEffect(() => {
    const own = { acts: () => adding.map(({ name, what }) => ({ name, run: () => setOpen(what) })) }
    actsOfPlace.set(own)
    return () => actsOfPlace.set((now) => (now === own ? null : now))
  }, [])
  return (
    <Frame
      title="Library"
      crumb="everything you have done, with where it is written"
      acts={
        <>
          <Button keys="Mod+K" onClick={openPalette}>
            Search everything
          </Button>
          <Menu acts={adding.map(({ name, what }) => ({ name, run: () => setOpen(what) }))}>
            <Button>Add…</Button>
          </Menu>
          <Menu
            acts={[
              { name: 'Your details…', run: () => go({ kind: 'details' }) },
              { name: 'Save library as JSON Resume…', off: !view || isEmpty(view), run: () => void saveResume() },
              { name: 'Backups and settings…', run: () => go({ kind: 'settings' }) },
            ]}
          >
            <Button look="bare" label="More for the library">
              <Ellipsis size={16} aria-hidden />
            </Button>
          </Menu>
          <Button look="primary" onClick={async () => importFiles(await chooseFiles(true))}>
            Import…
          </Button>
        </>
      }
      footer={view && <LibraryFooter view={view} />}
    >
      {view && <LibraryBody key={`${source} ${evidence}`} view={view} source={source} evidence={evidence} />}
      {open === 'item' && <EvidenceDialog entry={null} onClose={close} />}
      {open === 'entry' && <EntryDialog entry={null} onClose={close} />}
      {open === 'paste' && <PasteDialog onClose={close} />}
      {view && <VersionsDialog view={view} />}
    </Frame>
  )
}

const isEmpty = ({ entries, evidence }: LibraryView) => entries.length + evidence.length === 0
