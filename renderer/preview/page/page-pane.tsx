import { useQuery } from '@tanstack/react-query'
import type { FontName, PageWish } from '../../../shared/domain/page-wish.ts'
import { fontFamilies } from '../../../shared/templates/font-families.ts'
import { pageStyle } from '../../../shared/templates/page-style.ts'
import { templates } from '../../../shared/templates/templates.ts'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { Pane, PaneHead } from '../../components/panes/pane.tsx'
import { useStore } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { AccentChoice } from './accent-choice.tsx'
import { NumberField, SelectField, TickField } from './page-fields.tsx'
import css from './page-pane.module.css'
import { followTemplate, setPage } from './page-wishes.ts'
import { TemplateChoice } from './template-choice.tsx'

const papers = [
  { id: 'a4', name: 'A4' },
  { id: 'us-letter', name: 'US Letter' },
] as const

const fonts: readonly { readonly id: FontName; readonly name: string }[] = [
  { id: 'libertinus', name: fontFamilies.libertinus },
  { id: 'source-sans', name: fontFamilies['source-sans'] },
  { id: 'computer-modern', name: fontFamilies['computer-modern'] },
]

const fits = [
  { id: 'any', name: 'as many as it takes' },
  { id: '1', name: 'one page' },
  { id: '2', name: 'two pages' },
] as const
const fitOf = { any: null, 1: 1, 2: 2 } as const

interface PagePaneProps {
  readonly session: WritingSession
  /** What fitting to pages did. */
  readonly fit: string | null
}

/** How the pages look: the template and what may be set of it. It is kept with the document. */
export function PagePane({ session, fit }: PagePaneProps) {
  const { page } = useStore(session.wishes)
  const { kind } = session.read()
  const paper = useQuery(api.settings.get.queryOptions()).data?.paper ?? 'a4'
  const style = pageStyle({ kind, page }, paper)
  const set = (change: PageWish) => setPage(session, change)
  const { settings } = templates[style.template]
  const coloured = settings.parse({ accent: '#000000' }).accent !== null
  const own = Object.keys(page).some((name) => name !== 'template' && name !== 'fit')
  return (
    <Pane side="right" name="Page">
      <PaneHead>Page</PaneHead>
      <TemplateChoice kind={kind} chosen={style.template} onChoose={(template) => set({ template })} />
      <p className={css.about}>{templates[style.template].about}</p>
      <SelectField
        name="Fit to"
        value={style.fit === null ? 'any' : `${style.fit}`}
        all={fits}
        onChange={(value) => set({ fit: fitOf[value] })}
      />
      {fit && (
        <p className={css.fit} role="status">
          {fit}
        </p>
      )}
      <SelectField name="Paper" value={style.paper} all={papers} onChange={(value) => set({ paper: value })} />
      <SelectField name="Font" value={style.font} all={fonts} onChange={(font) => set({ font })} />
      <NumberField
        name="Size"
        value={style.size}
        least={9}
        most={14}
        step={0.5}
        shown={`${style.size} pt`}
        onChange={(size) => set({ size })}
      />
      <NumberField
        name="Margins"
        value={style.margin}
        least={12}
        most={40}
        step={1}
        shown={`${style.margin} mm`}
        onChange={(margin) => set({ margin })}
      />
      <NumberField
        name="Lines"
        value={style.spacing}
        least={0.88}
        most={1.5}
        step={0.02}
        shown={`${Math.round(style.spacing * 100)} %`}
        onChange={(spacing) => set({ spacing })}
      />
      {coloured && <AccentChoice accent={settings.parse(page).accent} onChoose={(accent) => set({ accent })} />}
      <TickField name="Justified" ticked={style.justify} onChange={(justify) => set({ justify })} />
      <TickField
        name="Words divided at line ends"
        ticked={style.hyphenate}
        onChange={(hyphenate) => set({ hyphenate })}
      />
      {own && (
        <div className={css.reset}>
          <Button small onClick={() => followTemplate(session)}>
            As the template has it
          </Button>
        </div>
      )}
    </Pane>
  )
}
