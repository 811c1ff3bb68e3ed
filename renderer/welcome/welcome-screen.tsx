import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import { go } from '../app/navigation.ts'
import { newApplicationOpen } from '../applications/new-application-state.ts'
import { Button } from '../components/controls/button.tsx'
import { chooseFiles } from '../components/controls/choose-files.ts'
import { useStore } from '../components/store.ts'
import { ImportBar } from '../library/bringing/import-bar.tsx'
import { importFiles, running } from '../library/bringing/importing.ts'
import { beginSample } from '../sample/begin-sample.ts'
import { removeSample } from '../sample/remove-sample.ts'
import { sampleName } from '../sample/sample-files.ts'
import { Recent } from './recent.tsx'
import css from './welcome-screen.module.css'

/** The first screen: three steps, each doable at once, or a sample to look around with. */
export function WelcomeScreen() {
  const view = useQuery(api.library.view.queryOptions()).data
  const reading = useStore(running) !== null
  return (
    <Frame footer={<span>All stored on this computer</span>}>
      <div className={css.screen}>
        <div className={css.column}>
          <h1 className={css.title}>Applications in your own words</h1>
          <p className={css.lead}>
            Every claim you make here leads back to something you wrote about yourself, or is visibly marked.
          </p>
          {view && !reading && <ImportBar view={view} />}
          <ol className={css.steps}>
            {view && reading ? (
              <li className={css.step}>
                <span className={css.number}>1</span>
                <div className={css.reading}>
                  <ImportBar view={view} />
                </div>
              </li>
            ) : (
              <Step
                n={1}
                title="Bring your experience"
                text="A CV, a personal page, earlier drafts. You see what each line became."
              >
                <Button look="primary" onClick={bring}>
                  Import…
                </Button>
              </Step>
            )}
            <Step
              n={2}
              title="Add a posting"
              text="Paste the job advertisement. What it asks for is picked out word for word."
            >
              <Button onClick={() => newApplicationOpen.set(true)}>New application</Button>
            </Step>
            <Step
              n={3}
              title="Pair and write"
              text="Choose which experience answers what, then draft and edit section by section."
            >
              <Button onClick={() => go({ kind: 'applications' })}>Applications</Button>
            </Step>
          </ol>
          <Recent />
          <Sample here={view?.sources.some(({ name }) => name === sampleName) ?? false} />
        </div>
      </div>
    </Frame>
  )
}

interface StepProps {
  readonly n: number
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Step({ n, title, text, children }: StepProps) {
  return (
    <li className={css.step}>
      <span className={css.number}>{n}</span>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </li>
  )
}

async function bring(): Promise<void> {
  const sources = await importFiles(await chooseFiles(true))
  if (sources.length > 0) go({ kind: 'library' })
}

/** A whole application to look around in, and the way out of it. */
function Sample({ here }: { readonly here: boolean }) {
  const [opening, setOpening] = useState(false)
  const open = async () => {
    if (opening) return
    setOpening(true)
    await beginSample().finally(() => setOpening(false))
  }
  return (
    <div className={css.sample}>
      {here && !opening ? (
        <Button onClick={() => void removeSample()}>Take the sample out</Button>
      ) : (
        <Button aria-disabled={opening} onClick={open}>
          {opening ? 'Opening the sample…' : 'Look around with a sample'}
        </Button>
      )}
      <span>
        {here && !opening
          ? 'The nurse, the posting and what was written for it go in one act.'
          : 'A nurse who does not exist applies for a ward: paired, written in part, with a gap. One act takes it out again.'}
      </span>
    </div>
  )
}
