import type { Entry } from '../../../domain/entry.ts'
import { bracketsBelong } from '../brackets-belong.ts'
import { toldAsHeld } from '../told-as-held.ts'
import { readHeld } from './read-held.ts'
import { tellHeld } from './tell-held.ts'

/** What a line surely says that someone holds, is or is on the way to, as a sentence: "GDC registration no. 274411" → "I am registered with the GDC (274411)". Null for other lines. */
export function heldTold(text: string, entry: Entry | null): string | null {
  const held = readHeld(text, entry)
  const told = held ? toldAsHeld(tellHeld(held), text) : null
  return told !== null && (held?.kind === 'degree' || bracketsBelong(told, { own: text, entry })) ? told : null
}
