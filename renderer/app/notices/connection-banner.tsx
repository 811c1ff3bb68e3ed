import { Banner } from '../../components/messages/banner.tsx'
import { useStore } from '../../components/store.ts'
import { connectionState } from '../../connection/connection-state.ts'

/** Says calmly when the host does not answer. What was typed stays on the page meanwhile. */
export function ConnectionBanner() {
  const state = useStore(connectionState)
  if (state === 'lost')
    return <Banner>Vouch is not answering. What you type is kept here and saved as soon as it is back.</Banner>
  if (state === 'refused')
    return <Banner>This page may no longer talk to Vouch. Start Vouch again and use the page it opens.</Banner>
  return null
}
