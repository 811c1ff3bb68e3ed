import { createStore } from '../components/store.ts'

/** Whether the dialog for a new application is open; every screen can open it. */
export const newApplicationOpen = createStore(false)

/** The posting's file that was dropped or chosen for the dialog; null while its text is pasted. */
export const givenPosting = createStore<File | null>(null)

/** What is to be done once an application has begun with this file; null when there is nothing more to do. */
export const onceBegun = createStore<{ readonly file: File; readonly run: () => void } | null>(null)
