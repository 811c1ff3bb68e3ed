import { useQuery } from '@tanstack/react-query'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { api, client } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { reviewed } from '../review/reviewed.ts'
import css from './group-list.module.css'

/** How each source words an item that stands in several; each can be made an item of its own again. */
export function Wordings({ item }: { readonly item: Evidence }) {
  const wordings = useQuery(api.library.wordings.queryOptions({ input: { id: item.id } })).data
  return (
    <ul className={css.wordings} aria-label="The same in each source">
      {wordings?.map(({ index, name, text }) => (
        <li key={index} className={css.wording}>
          <span>
            <span className={css.from}>
              {index === 0 ? 'In' : 'Also in'} {name}:
            </span>{' '}
            “{text}”
          </span>
          <Button small onClick={() => part(item.id, index)} label={`Part what ${name} says from this item`}>
            Part
          </Button>
        </li>
      ))}
    </ul>
  )
}

async function part(id: string, index: number): Promise<void> {
  await reviewed('These words are an item of their own now.', () => client.library.partEvidence({ id, index }))
}
