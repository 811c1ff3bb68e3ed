import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EarlierAnswerShown } from '../../../shared/contract/applications.ts'
import { api } from '../../api.ts'
import { say } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { PaneGroup } from '../../components/panes/pane.tsx'
import type { WritingSession } from '../../editor/writing-session.ts'
import css from './earlier-answers.module.css'
import { earlierWhen } from './earlier-words.ts'
import { proposeEarlier } from './propose-earlier.ts'

interface EarlierAnswersProps {
  readonly session: WritingSession
  readonly requirement: string
}

/** What the person wrote in another application for a requirement much like this one, to propose here. Shows nothing when there is none. */
export function EarlierAnswers({ session, requirement }: EarlierAnswersProps) {
  const { application } = session
  const options = api.applications.earlier.queryOptions({ input: { application, requirement } })
  const answers = useQuery(options).data ?? []
  const [whole, setWhole] = useState(false)
  if (answers.length === 0) return null
  const shown = whole ? answers : answers.slice(0, 1)
  return (
    <>
      <PaneGroup remark={answers.length}>You answered something like this</PaneGroup>
      <ul className={css.list} aria-label="Earlier answers">
        {shown.map((answer) => (
          <li key={`${answer.application} ${answer.section} ${answer.asked}`} className={css.card}>
            <Answer session={session} requirement={requirement} answer={answer} />
          </li>
        ))}
      </ul>
      {shown.length < answers.length && (
        <div className={css.more}>
          <Button small onClick={() => setWhole(true)}>
            Show {answers.length - shown.length} more of yours
          </Button>
        </div>
      )}
    </>
  )
}

interface AnswerProps extends EarlierAnswersProps {
  readonly answer: EarlierAnswerShown
}

function Answer({ session, requirement, answer }: AnswerProps) {
  const { title, company, at, asked, sentences, names } = answer
  const text = sentences.map((sentence) => sentence.text).join(' ')
  return (
    <>
      <p className={css.text}>{text}</p>
      <p className={css.about}>
        {earlierWhen(at, new Date())}, for {[title, company].filter(Boolean).join(' · ')}
        {asked && <span className={css.asked}>asked: “{asked}”</span>}
      </p>
      {names.length > 0 && <p className={css.names}>names {names.map((name) => `“${name}”`).join(', ')}</p>}
      <Button
        small
        onClick={() => {
          if (!proposeEarlier(session, requirement, answer)) say('No section answers this requirement; add one first.')
        }}
      >
        Propose this
      </Button>
    </>
  )
}
