/** The few universal globals that browsers and Node share; `shared` and `electron` compile without the DOM. */
declare class URL {
  constructor(url: string, base?: string | URL)
  static canParse(url: string, base?: string): boolean
  readonly href: string
  readonly origin: string
  readonly protocol: string
  readonly hostname: string
  readonly host: string
  readonly port: string
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly username: string
  readonly password: string
}

interface AbortSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}

declare class Blob {
  constructor(parts?: readonly (string | Uint8Array | ArrayBuffer | Blob)[], options?: { type?: string })
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
  text(): Promise<string>
}

declare class File extends Blob {
  constructor(parts: readonly (string | Uint8Array | ArrayBuffer | Blob)[], name: string, options?: { type?: string })
  readonly name: string
}
