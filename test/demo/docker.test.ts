import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'ava'
import { root } from './options.ts'

const compose = (...words: string[]) =>
  spawnSync('docker', ['compose', ...words], { cwd: root, encoding: 'utf8' })
const hasCompose = compose('version').status === 0
const testCompose = hasCompose ? test : test.skip

const read = (name: string) => readFile(join(root, name), 'utf8')

test('.env.example names every variable that the sidecar or the compose file reads', async (t) => {
  const named = new Set((await read('.env.example')).match(/^[A-Z_]+(?==)/gm))
  const ofSidecar = (await read('sidecar/config.ts')).match(/^ {4}[A-Z][A-Z_]+(?=:)/gm) ?? []
  const ofCompose = (await read('docker-compose.yml')).match(/(?<=\$\{)[A-Z_]+/g) ?? []

  t.true(ofSidecar.length > 5)
  t.true(ofCompose.length > 5)
  for (const variable of [...ofSidecar, ...ofCompose]) t.true(named.has(variable.trim()), variable)
})

test('everything Docker publishes is published on this machine alone', async (t) => {
  const ports = (await read('docker-compose.yml')).match(/(?<=ports:\n\s+- ).*/g) ?? []
  t.is(ports.length, 3)
  for (const port of ports) t.regex(port, /^127\.0\.0\.1:/)
})

for (const env of ['/dev/null', '.env.example']) {
  testCompose(`Docker reads the compose file with ${env} as its .env`, (t) => {
    const { status, stderr } = compose('--env-file', env, 'config', '--quiet')
    t.is(status, 0, stderr)
    t.is(stderr, '')
  })
}
