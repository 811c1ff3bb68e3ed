import { createStore } from '../components/store.ts'

/** Whether the dialog for a new application is open; every screen can open it. */
export const newApplicationOpen = createStore(false)
