import { useQuery } from '@tanstack/react-query'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { Banner } from '../../components/messages/banner.tsx'
import { createStore, useStore } from '../../components/store.ts'

const closed = createStore(false)

/** What opening the library found that the person should know, until they have read it. */
export function HostNotices() {
  const notices = useQuery(api.host.about.queryOptions()).data?.notices ?? []
  if (useStore(closed) || notices.length === 0) return null
  return (
    <Banner acts={<Button onClick={() => closed.set(true)}>Understood</Button>}>
      {notices.map(({ message }) => (
        <div key={message}>{message}</div>
      ))}
    </Banner>
  )
}
