import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Sessions {
  /** A new one-time code, to be handed to the person's own browser. */
  newCode(): string
  /** A token for an unused code, which is then used up; null for any other. */
  redeem(code: string): string | null
  accepts(token: string): boolean
}

/** One-time codes and the tokens they were exchanged for, 256 bits each, known only in memory and forgotten with the host. */
export function sessions(): Sessions {
  const codes = new Set<string>()
  const tokens = new Set<string>()
  const random = (kept: Set<string>) => {
    const secret = randomBytes(32).toString('base64url')
    kept.add(secret)
    return secret
  }
  return {
    newCode: () => random(codes),
    redeem(code) {
      const known = matching(codes, code)
      if (known === null) return null
      codes.delete(known)
      return random(tokens)
    },
    accepts: (token) => matching(tokens, token) !== null,
  }
}

/** The secret that equals `given`, compared in constant time. */
function matching(secrets: ReadonlySet<string>, given: string): string | null {
  let match: string | null = null
  for (const secret of secrets) if (timingSafeEqual(digest(secret), digest(given))) match = secret
  return match
}

const digest = (text: string) => createHash('sha256').update(text).digest()
