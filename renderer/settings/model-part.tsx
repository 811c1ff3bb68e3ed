import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ModelStatus } from '../../shared/contract/models.ts'
import type { ModelPrices } from '../../shared/domain/settings.ts'
import { api, client, queries } from '../api.ts'
import { attempt } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { QuestionDialog } from '../components/panes/question-dialog.tsx'
import { moneyWords } from '../components/text/money-words.ts'
import { ConnectModel } from './connect-model.tsx'
import css from './settings-screen.module.css'

type TestLines = Awaited<ReturnType<typeof client.models.test>>

/** A model, if the person wants one: connected here, tested here, forgotten here. */
export function ModelPart() {
  const status = useQuery(api.models.status.queryOptions()).data
  const [connecting, setConnecting] = useState(false)
  const [fresh, setFresh] = useState(false)
  const [asking, setAsking] = useState(false)
  if (!status) return null
  const keep = (next: ModelStatus | null) => {
    if (!next) return
    queries.setQueryData(api.models.status.queryKey(), next)
    setConnecting(false)
  }
  const disconnect = async () => {
    setAsking(false)
    keep(await attempt(() => client.models.disconnect()))
  }
  return (
    <section className={css.part} aria-label="Model">
      <h2 className={css.title}>Model</h2>
      <p className={css.text}>
        Vouch drafts without AI. A language model, if you connect one, only helps with wording: it is given the
        requirement and the evidence you paired, you see what is sent, and each of its sentences is checked before you
        accept it.
      </p>
      {status.model && !connecting ? (
        <Connected
          status={status}
          fresh={fresh}
          onChange={() => setConnecting(true)}
          onForget={() => (status.hasKey ? setAsking(true) : void disconnect())}
        />
      ) : connecting ? (
        <ConnectModel
          status={status}
          onDone={(next) => {
            setFresh(true)
            keep(next)
          }}
          onCancel={() => setConnecting(false)}
        />
      ) : (
        <div className={css.acts}>
          <Button onClick={() => setConnecting(true)}>Connect a model…</Button>
        </div>
      )}
      {asking && <ForgetKey onForget={() => void disconnect()} onClose={() => setAsking(false)} />}
      {status.agreed.length > 0 && (
        <AgreedServers
          servers={status.agreed}
          onTakeBack={async (server) => keep(await attempt(() => client.models.takeBack({ server })))}
        />
      )}
    </section>
  )
}

/** A key that is forgotten has to be found again; the rest of a connection is typed in a moment. */
function ForgetKey({ onForget, onClose }: { readonly onForget: () => void; readonly onClose: () => void }) {
  return (
    <QuestionDialog
      title="Disconnect, and forget the key?"
      about="The key is taken out of this computer. To connect again you need it."
      keep="Stay connected"
      go="Disconnect"
      onGo={onForget}
      onClose={onClose}
    />
  )
}

interface AgreedServersProps {
  readonly servers: readonly string[]
  readonly onTakeBack: (server: string) => void
}

/** Where words may go without being shown again first; each can be taken back. */
function AgreedServers({ servers, onTakeBack }: AgreedServersProps) {
  return (
    <>
      <p className={css.text}>You agreed to send to these servers without being shown each time what goes there:</p>
      <ul className={css.lines} aria-label="Servers agreed to">
        {servers.map((server) => (
          <li key={server}>
            {server}{' '}
            <Button small look="bare" label={`Take back ${server}`} onClick={() => onTakeBack(server)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

interface ConnectedProps {
  readonly status: ModelStatus
  /** It was connected just now, and nothing is known of it yet. */
  readonly fresh: boolean
  readonly onChange: () => void
  readonly onForget: () => void
}

function Connected({ status, fresh, onChange, onForget }: ConnectedProps) {
  const { model, local, hasKey, keysLast } = status
  const [lines, setLines] = useState<TestLines | null>(null)
  const [running, setRunning] = useState<AbortController | null>(null)
  const test = async () => {
    const controller = new AbortController()
    setLines(null)
    setRunning(controller)
    setLines(await attempt(() => client.models.test(undefined, { signal: controller.signal })))
    setRunning(null)
  }
  return (
    <>
      <div className={css.facts}>
        <span>Model</span>
        <span>{model?.name}</span>
        <span>Server</span>
        <span>
          {model?.url}{' '}
          {local
            ? '(on this computer: nothing leaves it)'
            : '(elsewhere: names, addresses, links and telephone numbers are masked)'}
        </span>
        <span>Key</span>
        <span>
          {hasKey ? (keysLast ? "kept in this computer's keychain" : 'kept in memory until Vouch is closed') : 'none'}
        </span>
        {model?.prices && (
          <>
            <span>Prices</span>
            <span>{pricesWords(model.prices)}</span>
          </>
        )}
      </div>
      {fresh && !running && !lines && (
        <p className={css.text} role="status">
          Connected; nothing was sent yet. Test asks it something with made-up words and says what works.
        </p>
      )}
      <div className={css.acts}>
        {running ? (
          <Button onClick={() => running.abort()}>Stop the test</Button>
        ) : (
          <Button look={fresh && !lines ? 'primary' : 'plain'} autoFocus={fresh} onClick={test}>
            Test
          </Button>
        )}
        <Button onClick={onChange}>Change…</Button>
        <Button onClick={onForget}>Disconnect</Button>
      </div>
      {running && (
        <p className={css.text} role="status">
          Testing with made-up words: nothing of yours is sent. A model on this computer may take a minute.
        </p>
      )}
      {lines && (
        <ul className={css.lines} aria-label="What works">
          {lines.map(({ works, text }) => (
            <li key={text}>
              <span aria-hidden>{works ? '✓' : '⚑'}</span> {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const pricesWords = ({ prompt, answer, currency }: ModelPrices): string =>
  `${moneyWords(prompt, currency)} for a million tokens read, ${moneyWords(answer, currency)} for a million written`
