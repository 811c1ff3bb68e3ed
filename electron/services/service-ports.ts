import type {
  Checker,
  Clock,
  DocumentReader,
  Downloads,
  Hash,
  LanguageModel,
  Log,
  PageFetcher,
  Secrets,
  SettingsFile,
  Typesetter,
  WordWriter,
} from '../ports.ts'
import type { Archive, Backup, GivenBackup, Store } from '../store-ports.ts'

/** Everything services reach the world through. A service names the few it needs. */
export interface ServicePorts {
  readonly store: Store
  readonly reader: DocumentReader
  readonly pages: PageFetcher
  readonly typesetter: Typesetter
  readonly word: WordWriter
  readonly checker: Checker
  readonly downloads: Downloads
  readonly settings: SettingsFile
  readonly secrets: Secrets
  readonly model: LanguageModel
  readonly backup: Backup
  readonly given: GivenBackup
  readonly archive: Archive
  readonly clock: Clock
  readonly hash: Hash
  readonly log: Log
}
