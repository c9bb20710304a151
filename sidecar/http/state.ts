import type { Operation } from '../operation.ts'

/** What the middleware has found out about a request by the time a route sees it. */
export type State = {
  operation: Operation
  body: unknown
  usedPreviousKey: boolean
}
