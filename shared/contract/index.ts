import { applicationsContract } from './applications.ts'
import { backupsContract } from './backups.ts'
import { checksContract } from './checks.ts'
import { documentsContract } from './documents.ts'
import { draftsContract } from './drafts.ts'
import { exportsContract } from './exports.ts'
import { hostContract } from './host.ts'
import { libraryContract } from './library.ts'
import { matchesContract } from './matches.ts'
import { modelsContract } from './models.ts'
import { postingsContract } from './postings.ts'
import { reviewContract } from './review.ts'
import { settingsContract } from './settings.ts'

/** The one list of operations. Client, services, hosts and tests derive from it. */
export const contract = {
  library: libraryContract,
  review: reviewContract,
  postings: postingsContract,
  applications: applicationsContract,
  matches: matchesContract,
  documents: documentsContract,
  drafts: draftsContract,
  models: modelsContract,
  checks: checksContract,
  exports: exportsContract,
  settings: settingsContract,
  backups: backupsContract,
  host: hostContract,
}

export type Contract = typeof contract
