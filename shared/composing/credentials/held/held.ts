/**
 * What a line says that someone holds, is or is on the way to, as it was read:
 * `number` a number on a register; `registered` with a body; `standing` what one is by a paper; `member` of a body; `paper` held by its name; `taking` a study or paper under way; `passed` some of its papers;
 * `several` papers of one line; `degree` one with its mark; `status` what one is or has for the law; `training` what one was taught, with no paper named; `own` what one has.
 */
export type Held =
  | { readonly kind: 'number'; readonly name: string; readonly number: string; readonly behind: readonly string[] }
  | {
      readonly kind: 'registered'
      readonly body: string
      readonly as: string | null
      readonly since: string | null
      readonly behind: readonly string[]
    }
  | {
      readonly kind: 'standing'
      readonly what: string
      readonly since: string | null
      readonly over: boolean
      readonly behind: readonly string[]
    }
  | {
      readonly kind: 'member'
      readonly grade: string
      readonly body: string
      readonly since: string | null
      readonly over: boolean
      readonly behind: readonly string[]
    }
  | { readonly kind: 'paper'; readonly name: string; readonly over: boolean; readonly behind: readonly string[] }
  | {
      readonly kind: 'taking'
      readonly name: string
      readonly place: string | null
      readonly since: string | null
      readonly behind: readonly string[]
    }
  | {
      readonly kind: 'passed'
      readonly name: string
      readonly count: string
      readonly what: string
      readonly done: string
    }
  | { readonly kind: 'several'; readonly papers: readonly Extract<Held, { kind: 'paper' }>[] }
  | {
      readonly kind: 'degree'
      readonly name: string
      readonly marks: readonly string[]
      readonly place: string | null
      readonly year: string | null
    }
  | { readonly kind: 'status'; readonly text: string }
  | { readonly kind: 'training'; readonly names: readonly string[]; readonly behind: readonly string[] }
  | { readonly kind: 'own'; readonly what: string }
