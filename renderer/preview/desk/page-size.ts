export interface PageSize {
  /** Points. */
  readonly width: number
  readonly height: number
}

/** The size that a page's picture says it has. */
export function pageSize(svg: string): PageSize {
  const [, width = '595', height = '842'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}
