import { useEffect } from 'react'
import { api, client, queries } from '../../api.ts'
import { connectionState } from '../../connection/connection-state.ts'
import { sinceOwnSave } from './own-saves.ts'

const settleFor = 150
const pauseAfterLoss = 1000
/** While someone writes, each save is a change; the rest of the library is read again when the writing pauses. */
const writingPause = 2500

/** Reads again what the page shows whenever the library changed, whichever host changed it. */
export function useLiveUpdates(): void {
  useEffect(() => {
    const stop = new AbortController()
    void listen(stop.signal)
    return () => stop.abort()
  }, [])
}

async function listen(signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const refreshLater = () => {
    clearTimeout(timer)
    const own = sinceOwnSave() < writingPause
    timer = setTimeout(
      () => (own && sinceOwnSave() < writingPause ? refreshLater() : refresh()),
      own ? writingPause : settleFor,
    )
  }
  while (!signal.aborted) {
    try {
      for await (const _ of await client.host.changes(undefined, { signal })) {
        refreshLater()
      }
    } catch {
      if (connectionState.get() === 'open') await new Promise((resume) => setTimeout(resume, pauseAfterLoss))
    }
    await new Promise((resume) => setTimeout(resume, pauseAfterLoss))
  }
}

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
