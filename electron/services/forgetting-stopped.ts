import type { Between } from '../store-ports.ts'
import { chanceToStop } from './chance-to-stop.ts'

/** Ends deleting for good between two copies when the person stopped it: copies that are cleaned by then stay clean, the library stays whole. */
export const forgettingStopped =
  (signal: AbortSignal | undefined): Between =>
  () =>
    chanceToStop(signal, 'Deleting it for good', 'It is still in the library.')
