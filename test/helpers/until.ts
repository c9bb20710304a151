import { setTimeout as wait } from 'node:timers/promises'

/** Comes back when something is so; a test that waits for what never comes is ended by its own timeout. */
export async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await wait(5)
}
