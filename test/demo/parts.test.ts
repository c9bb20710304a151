import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { createParts } from './parts.ts'

test('a part that dies is named with its last lines, and the others are stopped', async (t) => {
  const logs = await mkdtemp(join(tmpdir(), 'storebridge-logs-'))
  t.teardown(() => rm(logs, { recursive: true, force: true }))
  const parts = createParts(logs)
  const idle = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
  parts.add('WordPress', idle)
  parts.add(
    'the sidecar',
    spawn(process.execPath, ['--eval', 'console.error("out of paper"); process.exit(3)']),
  )

  const sentence = await parts.firstEnd
  t.regex(sentence, /^The sidecar has stopped.*\nout of paper$/)
  t.is(await readFile(join(logs, 'sidecar.log'), 'utf8'), 'out of paper\n')
  await parts.stop()
  t.is(idle.signalCode, 'SIGTERM')
})
