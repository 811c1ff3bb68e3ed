import { loadedLater } from '../components/loaded-later.ts'

/** Screens that are not the first: each is a file of its own. The application's, with the editor, is the largest part of the page. */
export const applicationScreen = loadedLater(
  async () => (await import('../applications/application-screen.tsx')).ApplicationScreen,
)
export const libraryScreen = loadedLater(async () => (await import('../library/library-screen.tsx')).LibraryScreen)
export const detailsScreen = loadedLater(async () => (await import('../details/details-screen.tsx')).DetailsScreen)
export const settingsScreen = loadedLater(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen)
export const helpScreen = loadedLater(async () => (await import('../help/help-screen.tsx')).HelpScreen)
