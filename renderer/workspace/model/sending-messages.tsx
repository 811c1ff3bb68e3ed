import { Fragment } from 'react'
import type { Sending } from '../../../shared/contract/drafts.ts'
import { countWords } from '../../../shared/writing/count-words.ts'
import { costWords } from './cost-words.ts'
import css from './sending-dialog.module.css'

interface SendingMessagesProps {
  readonly sending: Sending
  /** One sentence on what is in it, where it is not the material of a draft. */
  readonly holds: string | undefined
}

const draftHolds =
  'Only the requirement, role, company and paired evidence are in it, and for a rewriting this section’s text: never the whole posting, never your library. Sentences that the check flags go back once, with what was wrong: at most as much again.'

/** The requests themselves, the person's words first, with what is masked in them; the rules are the same in each. */
export function SendingMessages({ sending, holds }: SendingMessagesProps) {
  const { requests, masked, tokens, cost } = sending
  const words = requests.reduce((sum, { system, prompt }) => sum + countWords(system) + countWords(prompt), 0)
  const rules = [...new Set(requests.map(({ system }) => system))]
  return (
    <div className={css.parts}>
      <p className={css.facts}>{holds ?? draftHolds}</p>
      <p className={css.facts}>
        {requests.length === 1 ? 'One request' : `${requests.length} requests`} of {words.toLocaleString()} words (about{' '}
        {tokens.prompt.toLocaleString()} tokens, the parts of words that servers count by), and an answer of at most{' '}
        {tokens.answer.toLocaleString()} tokens. {cost && costWords(cost)} {masked.length === 0 && unmasked(sending)}
      </p>
      {masked.length > 0 && <Masked masked={inOrder(sending)} />}
      {requests.map(({ prompt }, at) => (
        <section
          key={prompt}
          className={css.request}
          aria-label={requests.length === 1 ? 'Material' : `Material of request ${at + 1}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: from here arrow keys move through what is longer than the dialog
          tabIndex={0}
        >
          <h3>{requests.length === 1 ? 'Your material' : `Your material, request ${at + 1}`}</h3>
          {at === 0 && <p className={css.facts}>The odd word around each part only shows where it begins and ends.</p>}
          <pre>{withMarks(prompt, masked)}</pre>
        </section>
      ))}
      {rules.map((system) => (
        <section key={system} className={css.request} aria-label="Rules">
          <h3>
            {requests.length === 1 ? 'Vouch’s rules for the model' : 'Vouch’s rules for the model, in each request'}
          </h3>
          <pre>{system}</pre>
        </section>
      ))}
    </div>
  )
}

function unmasked({ local }: Sending): string {
  return local
    ? 'Nothing is masked, because it stays on this computer.'
    : 'Nothing had to be masked: no name, mail, telephone number, address or link of yours was found in it.'
}

/** As they come in the requests. */
function inOrder({ masked, requests }: Sending): Sending['masked'] {
  const text = requests.map(({ prompt }) => prompt).join('\n')
  return masked.toSorted((a, b) => text.indexOf(a.placeholder) - text.indexOf(b.placeholder))
}

function Masked({ masked }: Pick<Sending, 'masked'>) {
  return (
    <table className={css.masked}>
      <caption>Masked: these stay here, and are put back when the answer comes</caption>
      <tbody>
        {masked.map(({ placeholder, value }) => (
          <tr key={placeholder}>
            <th scope="row">{placeholder}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The words of a message with what is masked marked in it. */
function withMarks(text: string, masked: Sending['masked']) {
  if (masked.length === 0) return text
  const values = new Map(masked.map(({ placeholder, value }) => [placeholder, value]))
  const found = [...text.matchAll(new RegExp(`\\b(?:${[...values.keys()].join('|')})\\b`, 'gu'))]
  const ends = [0, ...found.map(({ index, 0: word }) => index + word.length)]
  return (
    <>
      {found.map(({ index, 0: word }, at) => (
        <Fragment key={index}>
          {text.slice(ends[at], index)}
          <mark title={`Stands for ${values.get(word)}`}>{word}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
