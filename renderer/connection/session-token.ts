const key = 'vouch-token'

/**
 * The token that opens the loopback host. The start address carries a code that works once; it is swapped for the token,
 * which lives as long as this tab. Null when the page was opened without either.
 */
export async function sessionToken(): Promise<string | null> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code')
  if (!code) return sessionStorage.getItem(key)
  history.replaceState(null, '', location.pathname)
  const token = await swap(code)
  if (token) sessionStorage.setItem(key, token)
  return token ?? sessionStorage.getItem(key)
}

async function swap(code: string): Promise<string | null> {
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  return answer.ok ? tokenIn(await answer.json()) : null
}

/** Read by hand: this is asked before all else, and zod's own code is a third of what would be loaded for it. */
function tokenIn(answer: unknown): string | null {
  const token = typeof answer === 'object' && answer !== null && 'token' in answer ? answer.token : null
  return typeof token === 'string' ? token : null
}
