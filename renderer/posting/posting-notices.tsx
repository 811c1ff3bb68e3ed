import type { Posting } from '../../shared/domain/posting.ts'
import type { Warning } from '../../shared/domain/warning.ts'
import { shortened } from '../../shared/text/shortened.ts'
import { go } from '../app/navigation.ts'
import { startFromDraft } from '../applications/start-application.ts'
import { Button } from '../components/controls/button.tsx'
import { Banner } from '../components/messages/banner.tsx'
import { importFiles } from '../library/bringing/importing.ts'
import css from './posting-view.module.css'

/** What a person should know before reading on: hidden text, lines for AI tools, and that this may be no posting at all. */
export function PostingNotices({ posting }: { readonly posting: Posting }) {
  const { hidden, requirements, ignored, warnings } = posting
  const seen = hidden.map((text) => text.trim()).filter((text) => text !== '')
  const told = warnings.filter(({ code }) => code !== 'hidden-text' && code !== 'no-requirements')
  return (
    <div className={css.warnings}>
      {seen.length > 0 && (
        <Banner>
          This page also held text that people cannot see, and it was left out: {seen.map(quoted).join(' ')}
        </Banner>
      )}
      {told.map((warning) => (
        <Banner key={warning.message} acts={<Instead posting={posting} warning={warning} />}>
          {warning.message}
        </Banner>
      ))}
      {requirements.length === 0 && ignored.length === 0 && (
        <Banner>
          Nothing in this posting was recognised as a requirement. Select words below with the mouse, or go into the
          text and select a sentence with the arrow keys; then say what it is, and each becomes a requirement.
        </Banner>
      )}
    </div>
  )
}

const quoted = (text: string) => `“${shortened(text, 400)}”`

/** What can be done with a text that reads like something else. */
function Instead({ posting, warning }: { readonly posting: Posting; readonly warning: Warning }) {
  const file = () => new File([posting.text], `${posting.role ?? 'Pasted text'}.md`, { type: 'text/markdown' })
  if (warning.code === 'looks-like-draft') return <Button onClick={() => startFromDraft(file())}>Open as draft…</Button>
  if (warning.code !== 'looks-like-cv' && warning.code !== 'looks-like-letter') return null
  return (
    <Button
      onClick={() => {
        go({ kind: 'library' })
        void importFiles([file()])
      }}
    >
      Add to the library
    </Button>
  )
}
