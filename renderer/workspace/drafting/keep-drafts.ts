import type { KeptDraft } from '../../../shared/contract/kept-draft.ts'
import type { Draft } from '../../editor/draft.ts'
import type { Saver } from '../../editor/saver.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { draftOfKept } from './draft-of-kept.ts'
import { keptDraftOf } from './kept-draft-of.ts'

/** Where proposals are kept: the operations of the host. */
export interface DraftKeeping {
  readonly kept: () => Promise<readonly { readonly section: string; readonly draft: KeptDraft }[]>
  readonly keep: (section: string, draft: KeptDraft | null) => Promise<unknown>
}

type KeptWriting = Pick<WritingSession, 'drafts' | 'read'> & { readonly saver: Pick<Saver, 'flush'> }

const waitAfterChange = 400
const waitAfterFailure = 3000
const mostFailures = 20

/**
 * Shows the proposals that were not decided when the document was last open, and keeps each as it changes, so that neither a page loaded again nor
 * a program that ends loses one. The text is stored first: a sentence that was accepted is then in the text, in the proposal, or in both.
 * Gives what keeps at once what is not kept yet.
 */
export function keepDrafts(
  { drafts, saver, read }: KeptWriting,
  { kept, keep }: DraftKeeping,
): (when?: 'soon' | 'leaving') => Promise<void> {
  let known: ReadonlyMap<string, Draft> = drafts.get()
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: Promise<void> | null = null
  let failures = 0

  const changed = () => {
    const now = drafts.get()
    const ids = [...new Set([...known.keys(), ...now.keys()])].filter((id) => known.get(id) !== now.get(id))
    return ids.map((section) => ({ section, draft: now.get(section) }))
  }
  const keepOne = async ({ section, draft }: { section: string; draft: Draft | undefined }) => {
    await keep(section, draft ? keptDraftOf(draft) : null)
    known = withOne(known, section, draft)
  }
  const store = async () => {
    const ones = changed()
    if (ones.length === 0) return
    try {
      await saver.flush()
      for (const one of ones) await keepOne(one)
      failures = 0
    } catch {
      failures += 1
      if (failures < mostFailures) schedule(waitAfterFailure)
    }
  }
  const flush = async (when: 'soon' | 'leaving' = 'soon') => {
    clearTimeout(timer)
    timer = undefined
    // Who leaves waits for no answer: the text was sent just before.
    if (when === 'leaving') return void (await Promise.allSettled(changed().map(keepOne)))
    if (current) await current
    current = store()
    await current
    current = null
  }
  const schedule = (wait: number) => {
    timer ??= setTimeout(() => void flush(), wait)
  }
  const show = async () => {
    const sections = new Set(read().sections.map(({ id }) => id))
    for (const { section, draft } of await kept()) {
      if (!sections.has(section) || drafts.get().has(section) || known.has(section)) continue
      const shown = draftOfKept(draft)
      known = withOne(known, section, shown)
      drafts.set((before) => withOne(before, section, shown))
    }
  }
  drafts.subscribe(() => schedule(waitAfterChange))
  // Those that cannot be read stay where they are, and everything else the page asks for says why.
  void show().catch(() => {})
  return flush
}

function withOne(drafts: ReadonlyMap<string, Draft>, section: string, draft: Draft | undefined) {
  const after = new Map(drafts)
  if (draft) after.set(section, draft)
  else after.delete(section)
  return after
}
