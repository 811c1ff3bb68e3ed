import { Fragment, useEffect, useState } from 'react'
import type { Sending } from '../../../shared/contract/drafts.ts'
import { client } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { useStore } from '../../components/store.ts'
import css from './sending-dialog.module.css'
import { type SendingAsk, sendingShown } from './sending-shown.ts'

/** Exactly what a model would be sent, with what is masked in it, before anything leaves. */
export function SendingDialog() {
  const ask = useStore(sendingShown)
  return ask ? <Shown ask={ask} /> : null
}

function Shown({ ask }: { readonly ask: SendingAsk }) {
  const [sending, setSending] = useState<Sending | null>(null)
  const close = () => sendingShown.set(null)
  useEffect(() => {
    let here = true
    void attempt(ask.look).then((found) => {
      if (here && found) setSending(found)
      if (here && !found) sendingShown.set(null)
    })
    return () => {
      here = false
    }
  }, [ask])
  const send = async () => {
    if (!sending) return
    close()
    const agreed = sending.agreed || (await attempt(() => client.drafts.agree({ server: sending.server })))
    if (agreed) await ask.send()
  }
  const acts = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="primary" disabled={!sending} onClick={send}>
        {sending?.agreed ? 'Send' : 'Agree and send'}
      </Button>
    </>
  )
  return (
    <Dialog
      title="What will be sent"
      about={sending ? aboutSending(sending) : 'Putting the request together…'}
      onClose={close}
      acts={acts}
      wide
    >
      {sending && <Messages sending={sending} holds={ask.holds} />}
    </Dialog>
  )
}

function aboutSending({ server, model, local, agreed }: Sending): string {
  const where = local
    ? `To ${model} on this computer (${server}). Nothing leaves it.`
    : `To ${model} at ${server}. This leaves the computer.`
  return agreed
    ? where
    : `${where} Once you agree, such requests go to this server without asking; you can look at them here at any time.`
}

const draftHolds =
  'Only the requirement, role, company and paired evidence are in it, and for a rewriting this section’s text: never the whole posting, never your library. Sentences that the check flags go back once, with what was wrong: at most as much again.'

function Messages({ sending, holds }: { readonly sending: Sending; readonly holds: string | undefined }) {
  const { requests, masked, tokens, cost } = sending
  return (
    <div className={css.parts}>
      <p className={css.facts}>
        {requests.length === 1 ? 'One request' : `${requests.length} requests`}, about{' '}
        {tokens.prompt.toLocaleString('en')} tokens to read and at most {tokens.answer.toLocaleString('en')} to write
        {cost === null ? '.' : `, at most ${cost.toFixed(4)} by your prices.`} {holds ?? draftHolds}
      </p>
      {masked.length > 0 && (
        <table className={css.masked}>
          <caption>Masked: these stay here, and are put back when the answer comes</caption>
          <tbody>
            {masked.map(({ placeholder, value }) => (
              <tr key={placeholder}>
                <th scope="row">{placeholder}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {requests.map(({ system, prompt }) => (
        <div key={prompt} className={css.request}>
          <h3>Rules</h3>
          <pre>{system}</pre>
          <h3>Material</h3>
          <pre>
            {withMarks(
              prompt,
              masked.map(({ placeholder }) => placeholder),
            )}
          </pre>
        </div>
      ))}
    </div>
  )
}

/** The words of a message with what is masked marked in it. */
function withMarks(text: string, placeholders: readonly string[]) {
  if (placeholders.length === 0) return text
  const found = [...text.matchAll(new RegExp(`\\b(?:${placeholders.join('|')})\\b`, 'gu'))]
  const ends = [0, ...found.map(({ index, 0: word }) => index + word.length)]
  return (
    <>
      {found.map(({ index, 0: word }, at) => (
        <Fragment key={index}>
          {text.slice(ends[at], index)}
          <mark>{word}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
