import { createServer } from 'node:http'
import process from 'node:process'
import { demoCatalog } from './catalog/catalog.ts'
import { drawPicture } from './catalog/pictures.ts'
import { readOptions } from './options.ts'
import { createApp, createStore } from './store.ts'

const options = readOptions(process.env)
const store = await createStore(options, { catalog: demoCatalog, draw: drawPicture })
const server = createServer(createApp(store).callback())

server.once('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE' ? `port ${options.port} is taken (choose another with PORT)` : error.message
  console.error(`The stand-in store could not start: ${reason}`)
  process.exit(1)
})
server.listen(options.port, options.host, () => {
  console.log(`Stand-in store "${store.shelf.storeName}" on http://${options.host}:${options.port}`)
})

const stop = () => {
  server.close(() => process.exit(0))
  server.closeAllConnections()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
