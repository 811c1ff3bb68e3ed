import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import { applicationStatuses } from '../../../shared/domain/application-statuses.ts'
import type { Settings } from '../../../shared/domain/settings.ts'
import { api, client, queries } from '../../api.ts'
import { applicationDialog, setArchived, setStatus } from '../../applications/acts/application-acts.ts'
import { changeList, type ListShape } from '../../applications/list/list-state.ts'
import { newApplicationOpen } from '../../applications/new-application-state.ts'
import { startFromDraft } from '../../applications/start-application.ts'
import { chooseFiles } from '../../components/controls/choose-files.ts'
import { useStore } from '../../components/store.ts'
import { leftFilesOf } from '../../exporting/left-files-state.ts'
import { forgetDialog } from '../../forgetting/forget-state.ts'
import { importFiles } from '../../library/bringing/importing.ts'
import { saveResume } from '../../library/entries/save-resume.ts'
import { beginSample } from '../../sample/begin-sample.ts'
import { removeSample } from '../../sample/remove-sample.ts'
import { saveBackup, saveOpenFormats } from '../../settings/save-copy.ts'
import { forbidModel } from '../../workspace/model/forbid-model.ts'
import { undoLast } from '../../workspace/pairing/pairing-undo.ts'
import { go, place, type View } from '../navigation.ts'
import { attempt } from '../notices/toasts.ts'
import { type Act, actsOfPlace } from './acts-of-place.ts'

const everywhere: readonly Act[] = [
  { name: 'Go to the library', run: () => go({ kind: 'library' }) },
  { name: 'Go to the applications', run: () => go({ kind: 'applications' }) },
  { name: 'Applications by status', run: () => showApplications('board') },
  { name: 'What the applications tell together', run: () => showApplications('insight') },
  { name: 'New application', run: () => newApplicationOpen.set(true) },
  { name: 'Import files', run: () => void chooseFiles(true).then(importFiles) },
  { name: 'Save library as JSON Resume', run: () => void saveResume() },
  { name: 'Look around with a sample', run: () => void beginSample() },
  { name: 'Take the sample out', run: () => void removeSample() },
  {
    name: 'Open a draft as an application',
    run: () => void chooseFiles(false).then(([file]) => file && startFromDraft(file)),
  },
  { name: 'Your details', run: () => go({ kind: 'details' }) },
  { name: 'Delete everything for good', run: () => forgetDialog.set({ kind: 'everything' }) },
  { name: 'Settings and shortcuts', run: () => go({ kind: 'settings' }) },
  { name: 'Help', run: () => go({ kind: 'help' }) },
  { name: 'Welcome', run: () => go({ kind: 'welcome' }) },
  { name: 'Save a backup', run: () => void saveBackup() },
  { name: 'Save everything in open formats', run: () => void saveOpenFormats() },
  { name: 'Theme: light', run: look({ theme: 'light' }) },
  { name: 'Theme: dark', run: look({ theme: 'dark' }) },
  { name: 'Theme: as the system', run: look({ theme: 'system' }) },
  { name: 'Text: small', run: look({ textSize: 'small' }) },
  { name: 'Text: usual', run: look({ textSize: 'usual' }) },
  { name: 'Text: large', run: look({ textSize: 'large' }) },
  { name: 'Text: largest', run: look({ textSize: 'largest' }) },
  { name: 'Page you write on: narrow', run: look({ editorWidth: 'narrow' }) },
  { name: 'Page you write on: usual', run: look({ editorWidth: 'usual' }) },
  { name: 'Page you write on: wide', run: look({ editorWidth: 'wide' }) },
]

function look(part: Partial<Settings>): () => void {
  return () => void attempt(() => client.settings.set(part))
}

function showApplications(shape: ListShape): void {
  changeList({ shape, query: '' })
  go({ kind: 'applications' })
}

/** The acts that can be done from here. */
export function useActs(applications: readonly ApplicationSummary[]): readonly Act[] {
  const here = useStore(place)
  const more = useStore(actsOfPlace)
  if (here?.kind === 'library') return [...(more?.acts() ?? []), ...everywhere]
  if (here?.kind !== 'application') return everywhere
  const { id } = here
  const show = (view: View) => () => go({ kind: 'application', id, view })
  return [
    { name: 'Show the posting', run: show('posting') },
    { name: 'Show the fit', run: show('fit') },
    { name: 'Write', run: show('write') },
    { name: 'Preview and export', keys: 'Mod+E', run: show('preview') },
    ...(here.view === 'write' ? (more?.acts() ?? []) : []),
    ...(more?.always?.() ?? []),
    { name: 'Take the last act of pairing back', keys: 'u', run: undoLast },
    {
      name: 'Earlier versions',
      run: () => go({ kind: 'application', id, view: 'write', arrival: { kind: 'history' } }),
    },
    { name: 'Exported files and what was sent', run: () => leftFilesOf.set(id) },
    { name: 'Use this application as a starting point', run: () => applicationDialog.set({ kind: 'duplicate', id }) },
    ...wholeActs(applications.find((one) => one.id === id)),
    { name: 'Delete this application for good', run: () => applicationDialog.set({ kind: 'forget', id }) },
    modelSwitch(id),
    ...everywhere,
  ]
}

/** Whether a model may be asked is known of the application that is open. */
function modelSwitch(id: string): Act {
  const about = queries.getQueryData(api.applications.get.queryKey({ input: { id } }))
  return about?.noModel
    ? { name: 'Allow the model in this application', run: () => void forbidModel(id, false) }
    : { name: 'No AI in this application', run: () => void forbidModel(id, true) }
}

/** What can be done with an application as a whole. */
function wholeActs(one: ApplicationSummary | undefined): readonly Act[] {
  if (!one) return []
  const { id, archivedAt } = one
  return [
    { name: 'Rename this application', run: () => applicationDialog.set({ kind: 'rename', id }) },
    {
      name: archivedAt ? 'Take this application out of the archive' : 'Put this application into the archive',
      run: () => void setArchived(one, !archivedAt),
    },
    ...applicationStatuses
      .filter((status) => status !== one.status)
      .map((status) => ({ name: `Status: ${status}`, run: () => void setStatus(one, status) })),
  ]
}
