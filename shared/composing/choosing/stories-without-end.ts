import type { Warning } from '../../domain/warning.ts'
import type { Answer } from '../document-composition.ts'
import { asksForPlans } from './asks-for-plans.ts'
import { namesBehaviour } from './names-behaviour.ts'
import { asksForStory, starPartOf } from './star-order.ts'
import { storiesIn } from './stories.ts'
import { tellsResult } from './tells-result.ts'

const shown = 60

/** A word on answers to questions for a story whose evidence does not tell what came of it, which their readers look for, and on those that ask what someone would do. */
export function storiesWithoutEnd(answers: readonly Answer[]): Warning[] {
  const open = answers.filter(
    ({ requirement, items, criteria }) =>
      !criteria &&
      isAsked(requirement) &&
      asksForStory(requirement.text) &&
      !asksForPlans(requirement.text) &&
      !items.some(({ evidence: { text } }) => tellsResult(text) || starPartOf(text) === 'result') &&
      storiesIn(items.map(({ evidence }) => evidence)).size === 0,
  )
  const plans = answers.filter(({ requirement, criteria }) => !criteria && asksForPlans(requirement.text))
  return [
    ...(open.length > 0
      ? [
          {
            code: 'no-outcome',
            message: `Your sources tell what you did but not what came of it for ${named(open)}: add the outcome before you send it.`,
          },
        ]
      : []),
    ...(plans.length > 0
      ? [
          {
            code: 'asks-for-plans',
            message: `${named(plans)} asks what you would do, and your sources only tell what you have done: say what you would do in your own words.`,
          },
        ]
      : []),
  ]
}

/** A question, a box, or a behaviour that a form names: "can talk about how you keep records" is said of a conversation. */
const isAsked = ({ level, limit, text }: Answer['requirement']): boolean =>
  level === 'question' || limit !== null || namesBehaviour(text)

const named = (answers: readonly Answer[]): string =>
  answers
    .map(({ requirement: { text } }) => `“${text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text}”`)
    .join(', ')
