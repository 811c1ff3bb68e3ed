import { exportFormats } from '../../../shared/contract/exports.ts'
import type { Act } from '../../app/palette/acts-of-place.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { exportAs, exportCvLines, exportSheet, exportWorkingCopy } from '../../exporting/export-as.ts'
import { formatNames } from '../../exporting/format-names.ts'

/** The ways in which a document leaves, for the palette; in every view of its application. */
export function leavingActs(session: WritingSession): readonly Act[] {
  return [
    ...exportFormats.map((format) => ({
      name: `Save as ${formatNames[format]}`,
      ...(format === 'pdf' ? { keys: 'Mod+Shift+E' } : {}),
      run: () => void exportAs(session, format),
    })),
    { name: 'Save a working copy with notes', run: () => void exportWorkingCopy(session) },
    { name: 'Save the evidence sheet as PDF', run: () => void exportSheet(session.application, 'pdf') },
    { name: 'Save the CV lines used', run: () => void exportCvLines(session) },
    { name: 'Save now', keys: 'Mod+S', run: () => void session.saver.flush() },
  ]
}
