import type { DraftingWish } from '../../../shared/drafting/asking/wishes.ts'
import { api, queries } from '../../api.ts'
import type { Act } from '../../app/palette/acts-of-place.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { askModel, draftingAsk } from '../drafting/model-drafting.ts'
import { rewritings } from './rewritings.ts'
import { type SendingAsk, sendingShown } from './sending-shown.ts'

/** The key that shows what a model would be sent for the section at hand, to look at or to send. */
export const sendingKeys = 'Mod+Shift+Enter'

/** Shows it. Where no model may be asked the dialog says why. What is rewritten can be looked at too, once there is text. */
export function showSending(session: WritingSession, section: string): void {
  const written = (session.counts.get().get(section)?.words ?? 0) > 0
  const wishes = [['draft', 'A draft'] as const, ...(written ? rewritings : [])]
  const ask = (wish: DraftingWish): SendingAsk => ({
    ...draftingAsk({ session, section, wish, instruction: '' }),
    ...(written ? { others: wishes.map(([id, name]) => ({ id, name, chosen: id === wish, ask: () => ask(id) })) } : {}),
  })
  sendingShown.set(ask('draft'))
}

/** What a connected model can be asked for in the section at hand, for the palette; nothing where none may be asked. */
export function modelActs(session: WritingSession): readonly Act[] {
  const section = session.section.get()
  const status = queries.getQueryData(api.models.status.queryKey())
  const about = queries.getQueryData(api.applications.get.queryKey({ input: { id: session.application } }))
  if (section === null || !status?.model || !about || about.noModel) return []
  const written = (session.counts.get().get(section)?.words ?? 0) > 0
  const ask = (wish: Parameters<typeof askModel>[0]['wish']) => () =>
    void askModel({ session, section, wish, instruction: '' })
  return [
    { name: 'Draft this section with the model', run: ask('draft') },
    ...(written
      ? rewritings.map(([wish, name]) => ({ name: `Rewrite with the model: ${name.toLowerCase()}`, run: ask(wish) }))
      : []),
    { name: 'What the model would be sent…', keys: sendingKeys, run: () => showSending(session, section) },
  ]
}
