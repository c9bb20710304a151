import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readKeys } from './keys.ts'
import { takeLock } from './lock.ts'
import type { Options } from './options.ts'
import { createParts, type Parts } from './parts.ts'
import { portProblems } from './ports.ts'
import { startProgram } from './program.ts'
import { addressesOf, sidecarProgram, storeProgram } from './programs.ts'
import { createProgress, type Progress, red } from './progress.ts'
import { setUpShop, startShop } from './shop.ts'
import { welcome } from './welcome.ts'
import { wordpressCore, wordpressVersion } from './wordpress/core.ts'

const lockFile = 'lock'

/** Brings everything up, waits for the end, takes everything down; resolves to the exit code. */
export async function demo(options: Options): Promise<number> {
  const problems = await portProblems(options.ports)
  if (problems.length > 0) return fail(problems.join('\n'))
  await mkdir(options.data, { recursive: true })
  const owner = await takeLock(join(options.data, lockFile))
  if (owner !== 0) {
    return fail(`Process ${owner} has these data open: stop it, or name another folder with --data.`)
  }
  try {
    return await openAndClose(options)
  } finally {
    await rm(join(options.data, lockFile), { force: true })
  }
}

async function openAndClose(options: Options): Promise<number> {
  if (options.fresh) await empty(options.data)
  const logs = join(options.data, 'logs')
  await mkdir(logs, { recursive: true })
  const parts = createParts(logs)
  const progress = createProgress(5)
  const end = await Promise.race([
    untilInterrupted(),
    bringUp(options, parts, progress).then(
      () => parts.firstEnd,
      (error: Error) => error.message,
    ),
  ])
  progress.end()
  if (end === '') console.log('\nStopping.')
  await parts.stop()
  return end === '' ? 0 : fail(end)
}

async function bringUp({ ports, data }: Options, parts: Parts, { step }: Progress): Promise<void> {
  const addresses = addressesOf(ports)
  const keys = await readKeys(data)

  await step(`WordPress ${wordpressVersion}, its files`, ({ say }) =>
    wordpressCore(() => say('fetched from npm, once (67 MB)')),
  )
  await step('Stand-in BigCommerce store', () =>
    startProgram(storeProgram(addresses, data), (child) => parts.add('the stand-in store', child)),
  )
  await step('Sidecar', () =>
    startProgram(sidecarProgram(addresses, keys), (child) => parts.add('the sidecar', child)),
  )
  const wordpress = await step('WordPress starts', () =>
    startShop({
      folder: join(data, 'wordpress'),
      port: ports.WordPress,
      sidecarUrl: addresses.sidecar,
      key: keys.plugin,
      onStart: (child) => parts.add('WordPress', child),
    }),
  )
  await step('Plugin and pages', () => setUpShop(wordpress))
  console.log(welcome(addresses))
}

/** Only what the demo keeps there: the folder may be one that somebody named by mistake. */
async function empty(data: string): Promise<void> {
  const kept = ['keys.json', 'logs', 'store', 'wordpress']
  await Promise.all(kept.map((name) => rm(join(data, name), { recursive: true, force: true })))
}

function untilInterrupted(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve(''))
  })
}

function fail(sentence: string): number {
  console.error(red(sentence))
  return 1
}
