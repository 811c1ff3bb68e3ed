/** The panes whose width the person can choose. */
export const paneNames = ['left', 'right', 'sources', 'source', 'posting'] as const
