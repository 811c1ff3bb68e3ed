import { createStore } from '../components/store.ts'

/** What is asked to be deleted for good; `left` names the files that could not be cleaned. */
export type ForgetDialogState =
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'everything' }
  | { readonly kind: 'left'; readonly paths: readonly string[] }

export const forgetDialog = createStore<ForgetDialogState | null>(null)
