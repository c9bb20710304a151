import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import test, { type ExecutionContext } from 'ava'
import { listen } from '../helpers/listen.ts'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))

function run(t: ExecutionContext, env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH, ...env } })
  t.teardown(() => child.kill('SIGKILL'))
  const output = { text: '' }
  const said = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = pattern.exec(output.text)
        if (found) resolve(found)
      }
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output.text += chunk.toString()
          look()
        })
      }
    })
  return { child, said }
}

test('the program starts, serves and stops when told', async (t) => {
  const { url, close } = await listen((_request, response) => response.end())
  await close()
  const { port } = new URL(url)
  const { child, said } = run(t, { PORT: port })
  await said(new RegExp(`Stand-in store ".+" on ${url}`))
  t.is((await fetch(`${url}/_control/health`)).status, 200)
  child.kill('SIGTERM')
  t.deepEqual(await once(child, 'exit'), [0, null])
})

test('a port that is taken is named', async (t) => {
  const { url, close } = await listen((_request, response) => response.end())
  t.teardown(close)
  const { child, said } = run(t, { PORT: new URL(url).port })
  await said(new RegExp(`port ${new URL(url).port} is taken`))
  t.deepEqual(await once(child, 'exit'), [1, null])
})

test('a setting that makes no sense is named', async (t) => {
  const { said } = run(t, { PORT: '8090', PUBLIC_URL: 'nowhere' })
  t.truthy(await said(/PUBLIC_URL must be an http address, not "nowhere"/))
})
