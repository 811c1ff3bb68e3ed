import { Button } from '../components/controls/button.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import css from './forgetting.module.css'

interface LeftProps {
  readonly paths: readonly string[]
  readonly onClose: () => void
}

/** Names the files that could not be cleaned, so that the person can delete them. */
export function LeftFilesDialog({ paths, onClose }: LeftProps) {
  return (
    <Dialog
      title="Some files may still hold it"
      about="It is gone from your library. These files could not be changed; delete them yourself to be sure."
      onClose={onClose}
      acts={
        <Button look="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <ul className={css.files}>
        {paths.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </Dialog>
  )
}
