import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ApplicationSummary } from '../../../shared/contract/applications.ts'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Posting } from '../../../shared/domain/posting.ts'
import { api } from '../../api.ts'
import { recentApplications } from '../../applications/list/recent-applications.ts'
import { useStore } from '../../components/store.ts'
import { guideTopics } from '../../help/guide.ts'
import { entryName } from '../../library/entries/entry-words.ts'
import { settingsParts } from '../../settings/settings-parts.ts'
import { go, place } from '../navigation.ts'
import { type IndexedItem, indexItems, type PaletteItem } from './find-items.ts'
import { useActs } from './palette-acts.ts'

/** Everything the palette leads to, ready to be searched; and what it shows before anything is typed. */
export function usePaletteItems(): { readonly all: readonly IndexedItem[]; readonly first: readonly PaletteItem[] } {
  const applications = useQuery(api.applications.list.queryOptions()).data
  const acts = useActs(applications ?? [])
  const library = useQuery(api.library.view.queryOptions()).data
  const posting = useOpenPosting(applications)
  const acting = useMemo(() => acts.map((act) => ({ ...act, key: `do ${act.name}`, group: 'Do' })), [acts])
  const things = useMemo(
    () =>
      indexItems([
        ...(posting ? requirementItems(posting) : []),
        ...(applications ?? []).map((one) => applicationItem(one, 'Applications')),
        ...(library ? libraryItems(library) : []),
        ...settingsItems,
        ...helpItems,
      ]),
    [posting, applications, library],
  )
  return useMemo(
    () => ({
      all: [...indexItems(acting), ...things],
      first: [
        ...recentApplications(applications ?? []).map((one) => applicationItem(one, 'Recent applications')),
        ...acting,
      ],
    }),
    [acting, things, applications],
  )
}

interface OpenPosting {
  readonly application: string
  readonly requirements: Posting['requirements']
}

/** The posting of the application on the screen; null elsewhere. */
function useOpenPosting(applications: readonly ApplicationSummary[] | undefined): OpenPosting | null {
  const here = useStore(place)
  const application = here?.kind === 'application' ? here.id : null
  const id = applications?.find((one) => one.id === application)?.posting
  const requirements = useQuery({
    ...api.postings.get.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== undefined,
  }).data?.requirements
  return useMemo(
    () => (application !== null && id !== undefined && requirements ? { application, requirements } : null),
    [application, id, requirements],
  )
}

function requirementItems({ application: id, requirements }: OpenPosting): PaletteItem[] {
  return requirements.map((one) => ({
    key: `requirement ${one.id}`,
    group: 'Requirements',
    name: one.text,
    about: one.group ?? undefined,
    run: () => go({ kind: 'application', id, view: 'write', requirement: one.id }),
  }))
}

function applicationItem({ id, title, company }: ApplicationSummary, group: string): PaletteItem {
  return {
    key: `${group} ${id}`,
    group,
    name: title || 'Untitled',
    about: company ?? undefined,
    run: () => go({ kind: 'application', id, view: 'write' }),
  }
}

function libraryItems({ sources, entries, evidence }: LibraryView): PaletteItem[] {
  const names = new Map(entries.map((entry) => [entry.id, entryName(entry)]))
  const firstOf = new Map(evidence.toReversed().map(({ id, entry }) => [entry, id]))
  return [
    ...entries.map((entry) => ({
      key: `entry ${entry.id}`,
      group: 'Entries',
      name: entryName(entry),
      run: () => goToItem(firstOf.get(entry.id)),
    })),
    ...evidence.map(({ id, text, entry }) => ({
      key: `evidence ${id}`,
      group: 'Library',
      name: text,
      about: entry === null ? undefined : names.get(entry),
      run: () => goToItem(id),
    })),
    ...sources.map(({ id, name }) => ({
      key: `source ${id}`,
      group: 'Sources',
      name,
      run: () => go({ kind: 'library', source: id }),
    })),
  ]
}

function goToItem(evidence: string | undefined): void {
  go(evidence === undefined ? { kind: 'library' } : { kind: 'library', evidence })
}

/** The part that leads to the person's details is left out: an act leads there at once. */
const shownParts = settingsParts.filter((part) => part !== 'Your details')

const settingsItems: readonly PaletteItem[] = shownParts.map((part) => ({
  key: `settings ${part}`,
  group: 'Settings',
  name: part,
  about: 'Settings',
  run: () => go({ kind: 'settings', part }),
}))

const helpItems: readonly PaletteItem[] = guideTopics.map((topic) => ({
  key: `help ${topic}`,
  group: 'Help',
  name: topic,
  about: 'Guide',
  run: () => go({ kind: 'help', topic }),
}))
