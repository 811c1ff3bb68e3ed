import type { SectionCheck } from '../../../shared/contract/checks.ts'
import type { Checker, ToCheck } from '../../ports.ts'
import { findFile } from '../files/find-file.ts'
import { thread } from '../system/thread.ts'

/**
 * Checks in a thread of its own (`electron/checking.ts`): a long document, or the tables read for the first check, would keep a host from
 * answering what the person does meanwhile.
 */
export function checkingThread(): Checker {
  const check = thread<ToCheck, SectionCheck[]>(() =>
    findFile(import.meta.url, ['../../checking.ts', './checking.js', '../checking.js']),
  )
  return { check }
}
