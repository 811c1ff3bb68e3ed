import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { DraftingWish } from '../../../shared/drafting/asking/wishes.ts'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { TextArea } from '../../components/controls/field.tsx'
import { Menu, type MenuAct } from '../../components/controls/menu.tsx'
import { isKey } from '../../components/keys.ts'
import { Dialog } from '../../components/panes/dialog.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'
import { askModel, draftingAsk } from '../drafting/model-drafting.ts'
import { forbidModel } from './forbid-model.ts'
import { sendingKeys, showSending } from './model-acts.ts'
import { rewritings } from './rewritings.ts'
import { sendingShown } from './sending-shown.ts'

interface ModelMenuProps {
  readonly session: WritingSession
  readonly section: string
  /** Whether the section has text that could be rewritten. */
  readonly written: boolean
  /** Whether there is evidence to write from; without it nothing can be sent. */
  readonly paired: boolean
  /** Whether it is the section at hand, which shortcuts act on. */
  readonly current: boolean
}

/** What a connected model can be asked for in a section; nothing when none is connected. Where the application forbids it, it says so instead. */
export function ModelMenu({ session, section, written, paired, current }: ModelMenuProps) {
  const [telling, setTelling] = useState(false)
  const status = useQuery(api.models.status.queryOptions()).data
  const application = useQuery(api.applications.get.queryOptions({ input: { id: session.application } })).data
  if (!application) return null
  if (application.noModel)
    return (
      <Menu
        acts={[{ name: 'Allow the model in this application', run: () => forbidModel(session.application, false) }]}
      >
        <Button small label="No AI is used in this application">
          No AI <ChevronDown size={12} aria-hidden />
        </Button>
      </Menu>
    )
  if (!status?.model) return null
  const ask = (wish: DraftingWish) => void askModel({ session, section, wish, instruction: '' })
  const acts: readonly MenuAct[] = [
    {
      name: paired ? 'Draft with the model' : 'Draft with the model (pair evidence first)',
      run: () => ask('draft'),
      off: !paired,
    },
    ...rewritings.map(([wish, name], at) => ({
      name,
      run: () => ask(wish),
      off: !written || !paired,
      ...(at === 0 ? { group: written ? 'Reword what stands here' : 'Reword, once something stands here' } : {}),
    })),
    { name: 'My own instruction…', run: () => setTelling(true), off: !paired, group: '' },
    {
      name: 'What will be sent…',
      off: !paired,
      ...(current ? { keys: sendingKeys } : {}),
      run: () => showSending(session, section),
    },
    { name: 'No AI in this application', run: () => forbidModel(session.application, true) },
  ]
  return (
    <>
      <Menu acts={acts}>
        <Button small label={`Ask the model ${status.model.name}`}>
          Model <ChevronDown size={12} aria-hidden />
        </Button>
      </Menu>
      {telling && <Instruction {...{ session, section }} onClose={() => setTelling(false)} />}
    </>
  )
}

interface InstructionProps extends Pick<ModelMenuProps, 'session' | 'section'> {
  readonly onClose: () => void
}

function Instruction({ session, section, onClose }: InstructionProps) {
  const [text, setText] = useState('')
  const asking = { session, section, wish: 'own' as const, instruction: text.trim() }
  const send = () => {
    if (text.trim() === '') return
    onClose()
    void askModel(asking)
  }
  // What was typed stays until it is sent.
  const look = () => {
    const ask = draftingAsk(asking)
    sendingShown.set({
      ...ask,
      send: async () => {
        onClose()
        await ask.send()
      },
    })
  }
  return (
    <Dialog
      title="Ask the model"
      about="It keeps to your evidence whatever you ask for; what goes beyond it is flagged."
      onClose={onClose}
      onGo={send}
      acts={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button keys={sendingKeys} disabled={text.trim() === ''} onClick={look}>
            What will be sent…
          </Button>
          <Button look="primary" keys="Mod+Enter" disabled={text.trim() === ''} onClick={send}>
            Ask
          </Button>
        </>
      }
    >
      <TextArea
        name="Instruction"
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (!isKey(event, sendingKeys) || text.trim() === '') return
          event.preventDefault()
          look()
        }}
      />
    </Dialog>
  )
}
