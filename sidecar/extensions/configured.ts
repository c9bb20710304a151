import type { Logger } from 'pino'
import { type Config, ConfigError } from '../config.ts'
import { createExtensions, type Extensions } from './extensions.ts'
import { loadExtensions } from './load.ts'
import type { Toolbox } from './tools.ts'

/** A shop's own logic; what is wrong with its modules is told like anything else that is set wrong. */
export function extensionsOf({ extensions }: Config, log: Logger, toolbox: Toolbox): Extensions {
  const { loaded, problems } = loadExtensions(extensions.modules)
  if (problems.length > 0) throw new ConfigError(problems)
  if (loaded.length > 0) log.info({ extensions: loaded.map(({ name }) => name) }, 'extensions are in use')
  return createExtensions({ loaded, toolbox, timeoutMs: extensions.timeoutMs, log })
}
