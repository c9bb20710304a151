export type Launch = {
  /** 0 takes any free one. */
  port: number
  php: '8.1' | '8.2' | '8.3' | '8.4' | '8.5'
  workers: number
  /** Where the site believes it is, when something stands before it. */
  siteUrl?: string
  /** Run WordPress's own installer first. */
  install: boolean
  /** [path here, path inside] */
  mounts: [string, string][]
}

export type ToServer = { id: number; code: string }

export type FromServer =
  | { ready: string }
  | { id: number; output: string }
  | { id: number; failed: string }
  | { failed: string }
