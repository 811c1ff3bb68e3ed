import { client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { findSample } from './find-sample.ts'

/** Takes the sample's source and applications out in one act, which can be taken back in one too. */
export async function removeSample(): Promise<void> {
  const found = await attempt(findSample)
  if (!found) return say('There is no sample in the library.')
  go({ kind: 'welcome' })
  const back: (() => Promise<unknown>)[] = []
  await attempt(async () => {
    for (const id of found.applications) {
      const { undo } = await client.applications.remove({ id })
      back.push(() => client.applications.undo({ undo }))
    }
    for (const id of found.sources) {
      const { undo } = await client.library.removeSource({ id })
      back.push(() => client.library.undo({ undo }))
    }
  })
  say('The sample was taken out.', { label: 'Undo', run: () => void attempt(() => bringBack(back)) })
}

/** In the opposite order, so that pairs find their evidence again. */
async function bringBack(acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const act of acts.toReversed()) await act()
}
