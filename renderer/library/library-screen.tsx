import { useQuery } from '@tanstack/react-query'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import { go } from '../app/navigation.ts'
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

interface LibraryScreenProps {
  readonly source?: string | undefined
  readonly evidence?: string | undefined
}

/** Everything the person has brought, each item beside the words it came from. */
export function LibraryScreen({ source, evidence }: LibraryScreenProps) {
  const view = useQuery(api.library.view.queryOptions()).data
  const [open, setOpen] = useState<'item' | 'entry' | 'paste' | null>(null)
  const close = () => setOpen(null)
  return (
    <Frame
      title="Library"
      crumb="everything you have done, with where it is written"
      acts={
        <>
          <Button keys="Mod+K" onClick={openPalette}>
            Search everything
          </Button>
          <Menu
            acts={[
              { name: 'Type in an item…', run: () => setOpen('item') },
              { name: 'Type in a role, study or project…', run: () => setOpen('entry') },
              { name: 'Paste a text…', run: () => setOpen('paste') },
            ]}
          >
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
