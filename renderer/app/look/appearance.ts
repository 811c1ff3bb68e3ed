import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { paneNames } from '../../../shared/domain/pane-names.ts'
import type { PaneName, Settings } from '../../../shared/domain/settings.ts'
import { api, client } from '../../api.ts'
import { paneWidths } from '../../components/panes/pane-widths.ts'
import { attempt } from '../notices/toasts.ts'

const dark = '(prefers-color-scheme: dark)'

/** Milliseconds after the last movement of a pane until its width is kept. */
const settled = 400

/** Keeps the page in the look of the settings: theme (or the system's), size of text, width of the editor and of the panes. */
export function useAppearance(): void {
  const settings = useQuery(api.settings.get.queryOptions()).data
  const { theme = 'system', textSize = 'usual', editorWidth = 'usual', panes } = settings ?? {}
  useEffect(() => {
    const system = matchMedia(dark)
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme
    }
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
  useEffect(() => {
    document.documentElement.dataset.textSize = textSize
    document.documentElement.dataset.editorWidth = editorWidth
  }, [textSize, editorWidth])
  useEffect(() => {
    if (panes && !unkept) paneWidths.set((now) => (same(now, panes) ? now : panes))
  }, [panes])
  useEffect(keepPaneWidths, [])
}

/** Whether a pane was moved further than the settings know: what they hold is older then, and would move it back. */
let unkept = false

/** Shows the widths that are there already (the settings may be known before the page is), each movement of a pane at once, and keeps its width once it rests. */
function keepPaneWidths(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  showWidths(paneWidths.get())
  const stop = paneWidths.subscribe(() => {
    const widths = paneWidths.get()
    showWidths(widths)
    unkept = true
    clearTimeout(timer)
    timer = setTimeout(() => void keep(widths), settled)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

async function keep(widths: Settings['panes']): Promise<void> {
  await attempt(() => client.settings.set({ panes: widths }))
  if (paneWidths.get() === widths) unkept = false
}

function showWidths(widths: Settings['panes']): void {
  for (const name of paneNames) showWidth(name, widths[name])
}

function showWidth(name: PaneName, width: number | undefined): void {
  const { style } = document.documentElement
  if (width === undefined) style.removeProperty(`--${name}`)
  else style.setProperty(`--${name}`, `${width}px`)
}

function same(a: Settings['panes'], b: Settings['panes']): boolean {
  return paneNames.every((name) => a[name] === b[name])
}
