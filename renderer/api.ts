import { createORPCClient, DynamicLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryClient } from '@tanstack/react-query'
import type { Contract } from '../shared/contract/index.ts'
import { currentLink } from './connection/connect.ts'

/** Every operation of the contract, over whichever transport this host offers. */
export const client: ContractRouterClient<Contract> = createORPCClient(new DynamicLink(currentLink))

/** The same operations as options for `useQuery`. */
export const api = createTanstackQueryUtils(client)

/** What no screen shows any more is kept so long, in milliseconds: enough to come back to, and a day over many applications does not pile up. */
const kept = 30_000

/** What was read stays until the host says that the library changed; the host is this computer, so no network is waited for. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: kept,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
