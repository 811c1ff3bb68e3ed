import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../api.ts'

const dark = '(prefers-color-scheme: dark)'

/** Keeps the page in the theme of the settings, or of the system. */
export function useTheme(): void {
  const theme = useQuery(api.settings.get.queryOptions()).data?.theme ?? 'system'
  useEffect(() => {
    const system = matchMedia(dark)
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (system.matches ? 'dark' : 'light') : theme
    }
    apply()
    system.addEventListener('change', apply)
    return () => system.removeEventListener('change', apply)
  }, [theme])
}
