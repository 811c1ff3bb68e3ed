import { Button } from '../components/controls/button.tsx'
import { chooseFiles } from '../components/controls/choose-files.ts'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { newApplicationOpen } from './new-application-state.ts'
import { startFromDraft } from './start-application.ts'

/** What stands where no application is yet. */
export function NothingYet() {
  return (
    <EmptyState
      title="Begin with a posting"
      acts={
        <>
          <Button look="primary" onClick={() => newApplicationOpen.set(true)}>
            Paste a posting
          </Button>
          <Button
            onClick={async () => {
              const [file] = await chooseFiles(false)
              if (file) await startFromDraft(file)
            }}
          >
            Open a draft…
          </Button>
        </>
      }
    >
      Paste a job posting or drop its file here. Each thing it asks for becomes a requirement that you pair with your
      own experience. The dialog has a sample to try.
    </EmptyState>
  )
}
