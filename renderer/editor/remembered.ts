import type { z } from 'zod'

/** What was remembered on this computer under a name, or null. Losable: a broken or blocked store counts as nothing kept. */
export function remembered<T>(name: string, schema: z.ZodType<T>): T | null {
  try {
    const read = schema.safeParse(JSON.parse(localStorage.getItem(`vouch ${name}`) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Remembers a small thing about the screen, never what was written; null forgets it. */
export function remember(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(`vouch ${name}`)
    else localStorage.setItem(`vouch ${name}`, JSON.stringify(value))
  } catch {
    // A full or forbidden store only means that the screen opens as it does the first time.
  }
}
