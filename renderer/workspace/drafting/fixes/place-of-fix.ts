import type { MendedWords } from '../../../editor/draft.ts'
import type { LiveEditor } from '../../../editor/live-editor.ts'
import { placesOfWords } from '../../../editor/sections/rewrite-section.ts'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a fix stands in the text, and which of all places with its words that is by now, from 0. */
export interface PlaceOfFix extends Stretch {
  readonly nth: number
}

const followed = new WeakMap<LiveEditor, Map<MendedWords, Stretch>>()
const most = 100

/**
 * Where the words stand that a fix mends; null when they have changed. Of like sentences it stays with its own: where that is retyped, or another of them,
 * the fix does not go over to the next. Words that stood there only once are found wherever they are moved.
 */
export function placeOfFix(editor: LiveEditor, section: string, mends: MendedWords): PlaceOfFix | null {
  const all = placesOfWords(editor.state.doc, section, mends.old)
  const stretches = stretchesOf(editor)
  const own = stretches.get(mends)
  const nth = own ? all.findIndex(({ from, to }) => own.from <= from && to <= own.to) : mends.nth
  const place = all[nth]
  if (!place) return null
  if (!own && all.length > 1) follow(stretches, mends, place)
  return { ...place, nth }
}

function follow(stretches: Map<MendedWords, Stretch>, mends: MendedWords, { from, to }: Stretch): void {
  stretches.set(mends, { from, to })
  const [oldest] = stretches.keys()
  if (oldest && stretches.size > most) stretches.delete(oldest)
}

/** The stretches of an editor, each of which moves with the text and grows with what is typed in it. */
function stretchesOf(editor: LiveEditor): Map<MendedWords, Stretch> {
  const known = followed.get(editor)
  if (known) return known
  const stretches = new Map<MendedWords, Stretch>()
  followed.set(editor, stretches)
  editor.on('transaction', ({ transaction: { docChanged, mapping } }) => {
    if (!docChanged) return
    for (const [mends, { from, to }] of stretches)
      stretches.set(mends, { from: mapping.map(from, -1), to: mapping.map(to, 1) })
  })
  return stretches
}
