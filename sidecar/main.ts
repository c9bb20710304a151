import { createServer } from 'node:http'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { createServices } from './services.ts'

/** How long requests under way may still take once we are asked to stop. */
const graceMs = 10_000

function start(): void {
  const config = readConfig(process.env)
  // Written in the background, many lines at once when there are many: no shopper waits for a log.
  const output = pino.destination({ sync: false })
  const log = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, output)
  let stopping = false
  const services = createServices(config, { log, isStopping: () => stopping, now: Date.now })
  const server = createServer(createApp(services).callback())

  server.on('error', (error: NodeJS.ErrnoException) => {
    log.fatal(
      { code: error.code, port: config.port },
      error.code === 'EADDRINUSE' ? `port ${config.port} is taken: set PORT` : error.message,
    )
    process.exitCode = 1
    services.close()
  })
  server.listen(config.port, config.host, () => {
    log.info({ host: config.host, port: config.port }, 'listening')
    void services.warm()
    services.webhooks?.start()
  })

  const stop = (signal: string): void => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    server.close(() => {
      services.close()
      log.info('stopped')
    })
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), graceMs).unref()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  start()
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
