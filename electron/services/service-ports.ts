import type { Backup, Clock, DocumentReader, Hash, Log, SettingsFile, Store, Typesetter, WordWriter } from '../ports.ts'

/** Everything services reach the world through. A service names the few it needs. */
export interface ServicePorts {
  readonly store: Store
  readonly reader: DocumentReader
  readonly typesetter: Typesetter
  readonly word: WordWriter
  readonly settings: SettingsFile
  readonly backup: Backup
  readonly clock: Clock
  readonly hash: Hash
  readonly log: Log
}
