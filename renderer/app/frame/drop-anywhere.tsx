import { useEffect, useState } from 'react'
import { newApplicationOpen } from '../../applications/new-application-state.ts'
import { startFromFile } from '../../applications/start-application.ts'
import { importFiles } from '../../library/bringing/importing.ts'
import { go, place } from '../navigation.ts'
import { say } from '../notices/toasts.ts'
import css from './drop-anywhere.module.css'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/**
 * Files may be dropped anywhere: a posting on the applications, everything else into the library. Over a dialog that takes none they are not read:
 * to show what was read would leave the screen under it, and what was typed in it would be lost.
 */
export function DropAnywhere() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      void take([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragenter', enter)
    window.addEventListener('dragover', enter)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragenter', enter)
      window.removeEventListener('dragover', enter)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!over) return null
  return <div className={css.over}>{whatDropDoes()}</div>
}

function whatDropDoes(): string {
  if (isInTheWay()) return 'Close what is open first, then drop the file'
  return takesPosting() ? 'Drop a posting to begin an application' : 'Drop to read into the library'
}

/** Whether a dialog is open that has no use for a file. */
const isInTheWay = () => !newApplicationOpen.get() && document.querySelector('[role$=dialog][data-state=open]') !== null

const takesPosting = () => place.get()?.kind === 'applications' || newApplicationOpen.get()

async function take(files: readonly File[]): Promise<void> {
  const [first] = files
  if (isInTheWay()) {
    const what = files.length === 1 ? `“${first?.name}” was` : `The ${files.length} files were`
    return say(`${what} not read, so that nothing in what is open is lost. Close it, then drop again.`)
  }
  if (first && takesPosting()) return startFromFile(first)
  if (place.get()?.kind !== 'library') go({ kind: 'library' })
  await importFiles(files)
}
