import { useEffect, useState } from 'react'
import type { Sending } from '../../../shared/contract/drafts.ts'
import { client } from '../../api.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { ChoiceField } from '../../components/controls/field.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import { useStore } from '../../components/store.ts'
import { SendingMessages } from './sending-messages.tsx'
import { type SendingAsk, sendingShown } from './sending-shown.ts'

/** Exactly what a model would be sent, with what is masked in it, before anything leaves. */
export function SendingDialog() {
  const ask = useStore(sendingShown)
  return ask ? <Shown ask={ask} /> : null
}

function Shown({ ask }: { readonly ask: SendingAsk }) {
  const [found, setFound] = useState<{ readonly ask: SendingAsk; readonly sending: Sending } | null>(null)
  // What was put together for another asking is not what would be sent.
  const sending = found?.ask === ask ? found.sending : null
  const others = ask.others ?? []
  const close = () => sendingShown.set(null)
  useEffect(() => {
    let here = true
    void attempt(ask.look).then((looked) => {
      if (here && looked) setFound({ ask, sending: looked })
      if (here && !looked) sendingShown.set(null)
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
      {others.length > 0 && (
        <ChoiceField
          name="When you ask for"
          value={others.find(({ chosen }) => chosen)?.id ?? ''}
          all={others}
          onChoose={(id) => sendingShown.set(others.find((one) => one.id === id)?.ask() ?? ask)}
        />
      )}
      {sending && <SendingMessages sending={sending} holds={ask.holds} />}
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
