import type { EarlierAnswerShown } from '../../../shared/contract/applications.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { showSection } from '../../editor/editor-acts.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { beginDraft, changeDraft } from '../drafting/draft-store.ts'
import { stopModel } from '../drafting/running-models.ts'
import { earlierWhen } from './earlier-words.ts'

/** Puts an earlier answer under the requirement's section as a proposal: each sentence with its citations, checked, to take or leave. False when no section answers it. */
export function proposeEarlier(session: WritingSession, requirement: string, answer: EarlierAnswerShown): boolean {
  const section = session.read().sections.find(({ requirements }) => requirements.includes(requirement))
  if (!section) return false
  stopModel(session, section.id)
  const from = `your words for ${[answer.title, answer.company].filter(Boolean).join(', ')}, ${earlierWhen(answer.at, new Date())}`
  const about = { by: 'earlier', variant: 0, wish: 'draft', instruction: '' } as const
  const { asking } = beginDraft(session, section.id, about)
  const sentences = answer.sentences.map((sentence, at) => ({ ...sentence, key: `${at}`, state: 'open' as const }))
  const { bullets } = answer
  changeDraft(session, section.id, (draft) => ({ ...draft, from, bullets, sentences, running: false }), asking)
  showSection(session, section.id)
  announce(`Proposed ${sentences.length} sentences from an earlier application. Enter accepts, Escape rejects.`)
  return true
}
