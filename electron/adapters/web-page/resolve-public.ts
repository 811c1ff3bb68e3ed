import { isIP } from 'node:net'
import { failed, refused } from './page-problem.ts'
import { isPublicAddress } from './public-address.ts'

/** An IP address of a name. */
export interface Resolved {
  readonly address: string
  readonly family: 4 | 6
}

export type Resolve = (name: string) => Promise<readonly Resolved[]>

/**
 * The addresses of a host, all of them public: one that is not makes the whole name suspect. The request must go to exactly these, since the
 * name may mean something else a moment later. Fails with `address-refused` or `page-failed`.
 */
export async function resolvePublic({ hostname }: URL, resolve: Resolve): Promise<readonly Resolved[]> {
  const name = hostname.replace(/^\[|\]$/gu, '')
  const version = isIP(name)
  const all = version === 0 ? await asked(name, resolve) : [{ address: name, family: version === 4 ? 4 : 6 } as const]
  if (all.length === 0) throw failed(`There is no computer of the name ${name}`)
  if (!all.every(({ address }) => isPublicAddress(address)))
    throw refused(`${name} is on your own network or computer, where Vouch fetches nothing`)
  return all
}

async function asked(name: string, resolve: Resolve): Promise<readonly Resolved[]> {
  try {
    return await resolve(name)
  } catch (error) {
    throw failed(`${name} could not be found; is the address right, and is this computer online`, error)
  }
}
