import { createStore } from '../components/store.ts'

/** Whether the host answers. `refused` means that this page has no (longer a) right to talk to it. */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'refused'

export const connectionState = createStore<ConnectionState>('connecting')
