import type { Node } from '@tiptap/pm/model'
import type { SectionCheck } from '../../../shared/contract/checks.ts'

interface Checked {
  /** The text as it stood when the check was asked for. */
  readonly asked: Node | null
  /** As it stands when the answer comes. */
  readonly now: Node | null
  /** What is known of it so far. */
  readonly known: readonly SectionCheck[] | null
}

/**
 * A check's answer without what came too late: a section that was changed while it was checked keeps what is known of it until the next check, which its change has asked for. Its words alone do not tell, since
 * a citation that was set or undone leaves them as they are.
 */
export function checksInTime(answer: readonly SectionCheck[], { asked, now, known }: Checked): readonly SectionCheck[] {
  if (asked === now || !asked || !now) return answer
  const before = sectionsOf(asked)
  const after = sectionsOf(now)
  return answer.flatMap((check) => {
    if (before.get(check.section) === after.get(check.section)) return [check]
    return known?.find(({ section }) => section === check.section) ?? []
  })
}

function sectionsOf(doc: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>()
  doc.forEach((node) => {
    found.set(node.attrs.id, node)
  })
  return found
}
