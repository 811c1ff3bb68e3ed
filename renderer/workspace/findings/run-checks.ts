import { client } from '../../api.ts'
import { go, place } from '../../app/navigation.ts'
import { longAct } from '../../app/notices/long-act.ts'
import { closeTopic, say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { markFindings } from '../../editor/editor-acts.ts'
import { checksInTime } from '../../editor/findings/checks-in-time.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { countToLookAt } from './count-to-look-at.ts'

const quietFor = 600
const timers = new WeakMap<WritingSession, ReturnType<typeof setTimeout>>()

/** Checks once nothing was typed for a moment after a save; while someone types, the next save asks again. */
export function checkSoon(session: WritingSession): void {
  clearTimeout(timers.get(session))
  timers.set(
    session,
    setTimeout(() => {
      if (session.saver.state.get().kind === 'saved') void recheck(session)
    }, quietFor),
  )
}

/** Checks now, and says what was found. */
export async function runChecks(session: WritingSession): Promise<void> {
  const checked = await longAct('Checking the document…', async (signal) => {
    await check(session, signal)
    return true
  })
  if (!checked) return
  const n = countToLookAt(session)
  const said = n === 0 ? 'The check found nothing.' : `The check found ${n} ${n === 1 ? 'thing' : 'things'} to look at.`
  announce(said)
  const list = { label: n === 1 ? 'Show it' : 'Show them', run: () => showFound(session) }
  say(said, n === 0 ? undefined : list, topic)
  untilLeft(session.application)
}

const topic = 'check'
let stopWatching = () => {}

/** The list stands beside the text, wherever in the application it is asked for. */
function showFound({ application, dialog }: WritingSession): void {
  const now = place.get()
  if (now?.kind !== 'application' || now.view !== 'write') go({ kind: 'application', id: application, view: 'write' })
  dialog.set({ kind: 'findings' })
}

/** What was found in one application is no news on the screen of something else. */
function untilLeft(application: string): void {
  stopWatching()
  stopWatching = place.subscribe(() => {
    const now = place.get()
    if (now?.kind === 'application' && now.id === application) return
    stopWatching()
    closeTopic(topic)
  })
}

/** Checks again after something was settled, without a word. A failing check leaves the marks as they are: it comes again after the next save. */
export const recheck = (session: WritingSession): Promise<void> => check(session).catch(() => undefined)

async function check(session: WritingSession, signal?: AbortSignal): Promise<void> {
  await session.saver.flush()
  const { application } = session
  const checks = client.checks.document({ application }, { signal })
  const asked = textOf(session)
  void countPages(session, signal)
  const answer = await checks
  session.checks.set(checksInTime(answer, { asked, now: textOf(session), known: session.checks.get() }))
  markFindings(session)
}

const textOf = (session: WritingSession) => session.editor.get()?.state.doc ?? null

/** What was found is not kept waiting for the pages to be set; that they cannot be is told where they are shown. */
async function countPages(session: WritingSession, signal?: AbortSignal): Promise<void> {
  const pages = await client.exports.pages({ application: session.application }, { signal }).catch(() => null)
  if (pages !== null) session.pages.set(pages)
}
