/** A fictional person with what a reader should find in their CV. Dates are `YYYY-MM` or `present`. */
export interface Role {
  readonly title: string
  readonly organisation: string
  readonly location: string
  readonly start: string
  readonly end: string
  readonly bullets: readonly string[]
}

export interface Study {
  readonly title: string
  readonly organisation: string
  readonly location: string
  readonly start: string
  readonly end: string
}

export interface Person {
  readonly name: string
  readonly headline: string
  readonly email: string
  readonly phone: string
  readonly place: string
  readonly summary: string
  readonly roles: readonly Role[]
  readonly studies: readonly Study[]
  readonly projects: readonly { readonly title: string; readonly bullets: readonly string[] }[]
  readonly skills: readonly { readonly label: string; readonly names: readonly string[] }[]
  readonly languages: readonly string[]
  readonly awards: readonly string[]
}
