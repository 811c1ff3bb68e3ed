import { X } from 'lucide-react'
import { useState } from 'react'
import type { ApplicationSummary, Duplicate } from '../../../shared/contract/applications.ts'
import { client } from '../../api.ts'
import { longAct, stopLongActs } from '../../app/notices/long-act.ts'
import { problemSentence } from '../../app/notices/problem-sentence.ts'
import { Button } from '../../components/controls/button.tsx'
import { chooseFiles } from '../../components/controls/choose-files.ts'
import { TextArea } from '../../components/controls/field.tsx'
import { Segments } from '../../components/controls/segments.tsx'
import { Banner } from '../../components/messages/banner.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import css from '../new-application.module.css'
import { PostingSummary } from '../posting-summary.tsx'
import { usePreview } from '../use-preview.ts'
import { type GivenPosting, withPosting } from '../with-posting.ts'
import { DuplicateResult } from './duplicate-result.tsx'

interface DuplicateProps {
  readonly one: ApplicationSummary
  readonly onClose: () => void
}

const choices = [
  { id: 'other', name: 'For another posting' },
  { id: 'same', name: 'For the same posting' },
] as const

/** Begins an application with the pairs and text of another; then shows what came along and where the earlier company is still named. */
export function DuplicateDialog({ one, onClose }: DuplicateProps) {
  const [choice, setChoice] = useState<'other' | 'same'>('other')
  const [text, setText] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [under, setUnder] = useState(false)
  const [made, setMade] = useState<Duplicate | null>(null)
  const given: GivenPosting | null = file ? { file } : text.trim() === '' ? null : { text }
  const preview = usePreview(choice === 'other' ? given : null)
  const ready = (choice === 'same' || given !== null) && !under
  const begin = async () => {
    if (!ready) return
    setUnder(true)
    setMade(await duplicated(one.id, choice === 'same' ? null : given))
    setUnder(false)
  }
  if (made) return <DuplicateResult one={one} made={made} onClose={onClose} />
  return (
    <Dialog
      wide
      title={`Use ${one.title || 'this application'} as a starting point`}
      about="Its pairs and its text go to the requirements that ask for much the same. Nothing you wrote is left behind, and the first application stays as it is."
      onClose={onClose}
      onGo={begin}
      acts={
        <>
          {choice === 'other' && (
            <Button onClick={() => void chooseFiles(false).then(([chosen]) => chosen && setFile(chosen))}>
              Choose a file…
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" keys="Mod+Enter" disabled={!ready && !under} onClick={under ? stopLongActs : begin}>
            {under ? 'Stop copying' : 'Begin'}
          </Button>
        </>
      }
    >
      <Segments name="Posting" all={choices} chosen={choice} onChoose={setChoice} />
      {choice === 'other' && file && (
        <div className={css.file}>
          <b>{file.name}</b>
          <Button look="bare" label="Use another posting" onClick={() => setFile(null)}>
            <X size={14} aria-hidden />
          </Button>
        </div>
      )}
      {choice === 'other' && !file && (
        <TextArea
          name="Text of the new posting"
          rows={preview.data ? 9 : 12}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {choice === 'other' && given && preview.error && <Banner>{problemSentence(preview.error)}</Banner>}
      {choice === 'other' && given && preview.data && (
        <PostingSummary preview={preview.data} given={given} onLeave={onClose} />
      )}
      {choice === 'same' && <p>A second application for the same posting, for another form or another try.</p>}
    </Dialog>
  )
}

/** Stores the posting, if there is another, and copies. */
async function duplicated(id: string, given: GivenPosting | null): Promise<Duplicate | null> {
  const words = 'Copying the application…'
  if (given)
    return await withPosting(given, words, (posting, signal) =>
      client.applications.duplicate({ id, posting }, { signal }),
    )
  return await longAct(words, (signal) => client.applications.duplicate({ id, posting: null }, { signal }))
}
