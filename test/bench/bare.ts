// What the bench compares the sidecar with: a Koa server that does nothing but return bytes it was given.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Koa from 'koa'

const [port = '0', file = ''] = process.argv.slice(2)
const bytes = readFileSync(file, 'utf8')

const app = new Koa()
app.use((ctx) => {
  ctx.type = 'application/json'
  ctx.body = bytes
})
createServer(app.callback()).listen(Number(port), '127.0.0.1')
