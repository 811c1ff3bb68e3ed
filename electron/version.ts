import about from '../package.json' with { type: 'json' }

/** The version of Vouch, as package.json states it. */
export const version: string = about.version
