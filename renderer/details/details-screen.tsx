import { useQuery } from '@tanstack/react-query'
import type { DetailField } from '../../shared/details/detail-proposals.ts'
import { detailProposals, withProposal } from '../../shared/details/detail-proposals.ts'
import type { Details } from '../../shared/domain/details.ts'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import { TextArea, TextField } from '../components/controls/field.tsx'
import { Status, StatusSpace } from '../components/messages/status.tsx'
import { DetailProposals } from './detail-proposals-list.tsx'
import css from './details-screen.module.css'
import { useDetails } from './use-details.ts'

/** Who the person is and how to reach them: one screen, whose words head letters and are masked before anything leaves. */
export function DetailsScreen() {
  const stored = useQuery(api.library.details.queryOptions()).data
  const view = useQuery(api.library.view.queryOptions()).data
  return stored && view ? (
    <DetailsForm stored={stored} sources={view.sources} />
  ) : (
    <Frame title="Your details">{null}</Frame>
  )
}

interface FormProps {
  readonly stored: Details
  readonly sources: LibraryView['sources']
}

function DetailsForm({ stored, sources }: FormProps) {
  const { details, saved, change, take } = useDetails(stored)
  const proposals = detailProposals(details, sources)
  const beside = (field: DetailField) => (
    <DetailProposals
      proposals={proposals.filter((one) => one.field === field)}
      filled={details[field].length > 0}
      onTake={(one) => take(withProposal(details, one))}
    />
  )
  const line = (field: 'name' | 'email' | 'phone') => ({
    value: details[field],
    maxLength: 200,
    onChange: (event: { readonly target: { readonly value: string } }) => change({ [field]: event.target.value }),
  })
  return (
    <Frame
      title="Your details"
      crumb={<b>Your details</b>}
      footer={
        <>
          {saved ? <span>Saved in your library</span> : <Status tone="amber">Not saved yet</Status>}
          <StatusSpace />
          <span>All stored on this computer</span>
        </>
      }
    >
      <div className={css.screen}>
        <div className={css.column}>
          <div>
            <h2 className={css.title}>How you are named and reached</h2>
            <p className={css.about}>
              New letters begin with this, and your JSON Resume says it. Before anything goes to a model that is not on
              this computer, it is taken out. What your sources say is offered below each field; nothing changes by
              itself.
            </p>
          </div>
          <Part>
            <TextField name="Name" autoComplete="off" {...line('name')} />
            {beside('name')}
          </Part>
          <Part>
            <TextArea
              name="Address, as it stands in a letter"
              rows={3}
              value={details.address.join('\n')}
              onChange={(event) => change({ address: linesOf(event.target.value, 8) })}
            />
            {beside('address')}
          </Part>
          <div className={css.pair}>
            <Part>
              <TextField name="Email" type="email" autoComplete="off" {...line('email')} />
              {beside('email')}
            </Part>
            <Part>
              <TextField name="Telephone" type="tel" autoComplete="off" {...line('phone')} />
              {beside('phone')}
            </Part>
          </div>
          <Part>
            <TextArea
              name="Links, one on each line"
              rows={3}
              value={details.links.join('\n')}
              onChange={(event) => change({ links: linesOf(event.target.value, 20) })}
            />
            {beside('links')}
          </Part>
        </div>
      </div>
    </Frame>
  )
}

function Part({ children }: { readonly children: React.ReactNode }) {
  return <div className={css.part}>{children}</div>
}

const linesOf = (text: string, most: number): string[] => (text === '' ? [] : text.split('\n').slice(0, most))
