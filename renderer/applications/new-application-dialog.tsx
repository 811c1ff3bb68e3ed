import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { DocumentKind } from '../../shared/domain/document.ts'
import { client } from '../api.ts'
import { stopLongActs } from '../app/notices/long-act.ts'
import { problemSentence } from '../app/notices/problem-sentence.ts'
import { Button } from '../components/controls/button.tsx'
import { chooseFiles } from '../components/controls/choose-files.ts'
import { ChoiceField, TextArea } from '../components/controls/field.tsx'
import { Banner } from '../components/messages/banner.tsx'
import { Dialog } from '../components/panes/dialog.tsx'
import { useStore } from '../components/store.ts'
import { samplePosting } from '../sample/sample-files.ts'
import { AlreadyBegun } from './already-begun.tsx'
import { FetchAddress } from './fetch-address.tsx'
import css from './new-application.module.css'
import { givenPosting, newApplicationOpen, onceBegun } from './new-application-state.ts'
import { pastedAddress } from './pasted-address.ts'
import { PostingSummary } from './posting-summary.tsx'
import { type ChosenKind, startFrom, startFromDraft } from './start-application.ts'
import { usePreview } from './use-preview.ts'
import type { GivenPosting } from './with-posting.ts'

const kinds: readonly { readonly id: DocumentKind; readonly name: string }[] = [
  { id: 'statement', name: 'A statement: a section for each requirement' },
  { id: 'letter', name: 'A letter' },
  { id: 'answers', name: 'Answers: a box for each question' },
]

function close(): void {
  newApplicationOpen.set(false)
  givenPosting.set(null)
  onceBegun.set(null)
}

/** Asks for a posting, shows what was read in it, and begins an application. */
export function NewApplicationDialog() {
  const file = useStore(givenPosting)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<DocumentKind | null>(null)
  const [reading, setReading] = useState(false)
  const go = useRef<HTMLButtonElement>(null)
  const address = file ? null : pastedAddress(text)
  const given: GivenPosting | null = file ? { file } : text.trim() === '' || address ? null : { text }
  const preview = usePreview(given)
  useEffect(() => () => givenPosting.set(null), [])
  // A chosen file has nothing to be typed into: what comes next is to begin.
  useEffect(() => {
    if (file) go.current?.focus()
  }, [file])
  const begin = async () => {
    if (!given || reading) return
    setReading(true)
    const begun = await startFrom(given, async () =>
      chosen ? { kind: chosen, why: null } : (preview.data ?? (await proposed(given))),
    )
    setReading(false)
    if (!begun) return
    const then = onceBegun.get()
    if (then?.file === file) then?.run()
    close()
  }
  const leave = () => {
    if (reading) stopLongActs()
    close()
  }
  const draft = async () => {
    const [one] = await chooseFiles(false)
    if (!one) return
    close()
    await startFromDraft(one)
  }
  return (
    <Dialog
      wide
      title="New application"
      about="Paste the job posting, or its address. What it asks for is picked out word for word."
      onClose={leave}
      onGo={begin}
      acts={
        <>
          <span className={css.ways}>
            <Button onClick={() => void chooseFiles(false).then(([one]) => one && givenPosting.set(one))}>
              Choose a file…
            </Button>
            <Button
              onClick={() => {
                givenPosting.set(null)
                setText(samplePosting)
              }}
            >
              Use a sample
            </Button>
            <Button title="A document you began elsewhere, with a heading for each requirement" onClick={draft}>
              Open a draft…
            </Button>
          </span>
          <Button onClick={leave}>Cancel</Button>
          <Button
            look="primary"
            keys="Mod+Enter"
            ref={go}
            autoFocus={file !== null}
            disabled={!given}
            onClick={reading ? stopLongActs : begin}
          >
            {reading ? 'Stop reading' : 'Begin'}
          </Button>
        </>
      }
    >
      {file ? (
        <ChosenFile file={file} />
      ) : (
        <TextArea
          name="Posting text"
          rows={preview.data ? 10 : 13}
          value={text}
          autoFocus
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {address && <FetchAddress key={address.href} address={address} onFetched={(page) => givenPosting.set(page)} />}
      {given && preview.error && <Banner>{problemSentence(preview.error)}</Banner>}
      {given && preview.data && (
        <>
          <PostingSummary preview={preview.data} given={given} onLeave={close} />
          <AlreadyBegun preview={preview.data} onLeave={close} />
        </>
      )}
      <ChoiceField
        name={
          given && chosen === null
            ? `What to write (${preview.data ? `proposed: ${preview.data.why}` : 'what the posting wants is being read'})`
            : 'What to write'
        }
        value={chosen ?? preview.data?.kind ?? 'statement'}
        all={kinds}
        onChoose={setChosen}
      />
    </Dialog>
  )
}

/** The kind the posting seems to ask for; a statement when it cannot be read, which then is said when it is stored. */
async function proposed(given: GivenPosting): Promise<ChosenKind> {
  try {
    return await client.postings.preview(given)
  } catch {
    return { kind: 'statement', why: null }
  }
}

function ChosenFile({ file }: { readonly file: File }) {
  return (
    <div className={css.file}>
      <span>
        <b>{file.name}</b> · {file.size < 10_000 ? `${file.size} bytes` : `${Math.round(file.size / 1000)} KB`}
      </span>
      <Button look="bare" label="Use another posting" onClick={() => givenPosting.set(null)}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  )
}
