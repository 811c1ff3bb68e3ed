import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../api.ts'
import { Frame } from '../app/frame.tsx'
import { go } from '../app/navigation.ts'
import { newApplicationOpen } from '../applications/new-application-state.ts'
import { startFrom } from '../applications/start-application.ts'
import { Button } from '../components/button.tsx'
import { chooseFiles } from '../components/choose-files.ts'
import { ImportBar } from '../library/import-bar.tsx'
import { importFiles } from '../library/importing.ts'
import { importSample } from '../library/sample/import-sample.ts'
import samplePosting from '../library/sample/posting.md?raw'
import css from './welcome-screen.module.css'

/** The first screen: three steps, each doable at once, or a sample to look around with. */
export function WelcomeScreen() {
  const view = useQuery(api.library.view.queryOptions()).data
  return (
    <Frame footer={<span>All stored on this computer</span>}>
      <div className={css.screen}>
        <div className={css.column}>
          <h1 className={css.title}>Applications in your own words</h1>
          <p className={css.lead}>
            Every claim you make here leads back to something you wrote about yourself, or is visibly marked.
          </p>
          {view && <ImportBar view={view} />}
          <ol className={css.steps}>
            <Step
              n={1}
              title="Bring your experience"
              text="A CV, a personal page, earlier drafts. You see what each line became."
            >
              <Button look="primary" onClick={bring}>
                Import…
              </Button>
            </Step>
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
          <div className={css.sample}>
            <Button onClick={lookAround}>Look around with a sample</Button>
            <span>A nurse who does not exist applies for a ward. Remove both again at any time.</span>
          </div>
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

async function lookAround(): Promise<void> {
  await importSample()
  await startFrom({ text: samplePosting }, 'statement')
}
