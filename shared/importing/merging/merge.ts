/** The rule by which a new source joins the library: which entry and which evidence are already there. */
export { findSameEntry } from './find-same-entry.ts'
export { findSameEvidence } from './find-same-evidence.ts'
