import { expect as usual } from '@playwright/test'

/** As patient in a script of its own (pictures of the screens) as a test is: a busy machine is several times slower than a desk's. */
export const expect = usual.configure({ timeout: 60_000 })
