import { once } from '../../../shared/domain/once.ts'
import { api, client, queries } from '../../api.ts'
import { connectionState } from '../../connection/connection-state.ts'
import { sinceOwnSave } from './own-saves.ts'

const settleFor = 150
const pauseAfterLoss = 1000
/** While someone writes, each save is a change; the rest of the library is read again when the writing pauses. */
const writingPause = 2500

/** Reads again what the page shows whenever the library changed, whichever host changed it, for as long as the page is open. */
export const listenForChanges = once(() => void listen())

async function listen(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const refreshLater = () => {
    clearTimeout(timer)
    const own = sinceOwnSave() < writingPause
    timer = setTimeout(
      () => (own && sinceOwnSave() < writingPause ? refreshLater() : refresh()),
      own ? writingPause : settleFor,
    )
  }
  for (;;) {
    try {
      const changes = await client.host.changes()
      // The first event says only that changes are told from now on: what was read before may have changed unseen.
      const before = isAnythingRead()
      for await (const { version } of changes) {
        if (version > 0 || before) refreshLater()
      }
    } catch {
      if (connectionState.get() === 'open') await new Promise((resume) => setTimeout(resume, pauseAfterLoss))
    }
    await new Promise((resume) => setTimeout(resume, pauseAfterLoss))
  }
}

const isAnythingRead = () =>
  queries
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.dataUpdatedAt > 0)

let soon: ReturnType<typeof setTimeout> | undefined

/** Reads again at once: this page did something other than storing its document. */
export function refreshSoon(): void {
  clearTimeout(soon)
  soon = setTimeout(refresh, 20)
}

/** Suggestions are costly and follow from the library and the posting, so those who show them ask again themselves. */
function refresh(): void {
  for (const queryKey of [
    api.library.view.key(),
    api.library.details.key(),
    api.library.uses.key(),
    api.library.find.key(),
    api.library.wordings.key(),
    api.review.doubles.key(),
    api.checks.library.key(),
    api.applications.key(),
    api.postings.key(),
    api.matches.pairing.key(),
    api.documents.key(),
    api.exports.key(),
    api.settings.key(),
    api.backups.given.key(),
    api.backups.kept.key(),
  ])
    void queries.invalidateQueries({ queryKey })
}
