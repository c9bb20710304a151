import { join } from 'node:path'
import { parseArgs } from 'node:util'

export type Options = {
  help: boolean
  fresh: boolean
  data: string
  ports: Ports
}

export type Part = 'WordPress' | 'the sidecar' | 'the stand-in store'
export type Ports = Record<Part, number>

/** How each part's port is chosen: option, environment variable, default. */
export const portOptions: Record<Part, { option: string; variable: string; port: number }> = {
  WordPress: { option: 'port', variable: 'WORDPRESS_PORT', port: 8080 },
  'the sidecar': { option: 'sidecar-port', variable: 'SIDECAR_PORT', port: 8085 },
  'the stand-in store': { option: 'store-port', variable: 'STORE_PORT', port: 8090 },
}

export const root = join(import.meta.dirname, '../..')

export const usage = `Storebridge on this machine: WordPress with the plugin, the sidecar, and a stand-in BigCommerce store.

  npm start                       data are kept in .data/ between starts
  npm start -- --fresh            throw them away first
  npm start -- --port 9080        WordPress elsewhere (WORDPRESS_PORT, default 8080)
  npm start -- --sidecar-port N   the sidecar (SIDECAR_PORT, default 8085)
  npm start -- --store-port N     the stand-in store (STORE_PORT, default 8090)
  npm start -- --data FOLDER      another place for the data

Ctrl-C stops everything.`

/** An `Options`, or the sentence that tells what is wrong with the words given. */
export function readOptions(words: string[], env: NodeJS.ProcessEnv): Options | string {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        fresh: { type: 'boolean', default: false },
        data: { type: 'string', default: join(root, '.data') },
        port: { type: 'string' },
        'sidecar-port': { type: 'string' },
        'store-port': { type: 'string' },
      },
    })
    const ports: Ports = {
      WordPress: toPort(values.port ?? env.WORDPRESS_PORT, 'WordPress'),
      'the sidecar': toPort(values['sidecar-port'] ?? env.SIDECAR_PORT, 'the sidecar'),
      'the stand-in store': toPort(values['store-port'] ?? env.STORE_PORT, 'the stand-in store'),
    }
    return { help: values.help, fresh: values.fresh, data: values.data, ports }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function toPort(value: string | undefined, part: Part): number {
  if (value === undefined || value === '') return portOptions[part].port
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`--${portOptions[part].option} must be a port number from 1 to 65535, not "${value}".`)
}
