import type { PageWish } from '../../../shared/domain/page-wish.ts'
import type { WritingSession } from '../../editor/writing-session.ts'

/** Changes how the pages of a document look; what is set to undefined follows the template again. */
export function setPage(session: WritingSession, change: PageWish): void {
  session.wishes.set((before) => ({ ...before, page: withoutUnset({ ...before.page, ...change }) }))
  session.saver.touched()
}

/** Everything but the template and the pages to fit on follows the template again. */
export function followTemplate(session: WritingSession): void {
  const { template, fit } = session.wishes.get().page
  session.wishes.set((before) => ({ ...before, page: withoutUnset({ template, fit }) }))
  session.saver.touched()
}

/** A wish that is not set is not stored either. */
function withoutUnset({
  template,
  paper,
  font,
  size,
  margin,
  spacing,
  accent,
  justify,
  hyphenate,
  fit,
}: PageWish): PageWish {
  return {
    ...(template === undefined ? {} : { template }),
    ...(paper === undefined ? {} : { paper }),
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size }),
    ...(margin === undefined ? {} : { margin }),
    ...(spacing === undefined ? {} : { spacing }),
    ...(accent === undefined ? {} : { accent }),
    ...(justify === undefined ? {} : { justify }),
    ...(hyphenate === undefined ? {} : { hyphenate }),
    ...(fit === undefined || fit === null ? {} : { fit }),
  }
}
