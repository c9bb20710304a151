import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import test from 'ava'
import { freePlace, startDemo } from '../helpers/demo.ts'

test('a taken port is named, with the part that needs it and the way out, before anything starts', async (t) => {
  const { words, data } = await freePlace(t)
  const squatter = createServer().listen(Number(words[5]), '127.0.0.1')
  t.teardown(() => squatter.close())

  const demo = startDemo(t, words)
  t.is(await demo.ended, 1)
  t.regex(demo.output(), new RegExp(`Port ${words[5]} is taken; the stand-in store needs it.*--store-port`))
  t.false(existsSync(join(data, 'keys.json')))
})

test('two parts cannot have one port', async (t) => {
  const { words } = await freePlace(t)
  const demo = startDemo(t, words.with(3, words[1] ?? ''))
  t.is(await demo.ended, 1)
  t.regex(demo.output(), /cannot share port/)
})

test('a wrong option is told together with the right ones', async (t) => {
  const demo = startDemo(t, ['--prot', '9000'])
  t.is(await demo.ended, 2)
  t.regex(demo.output(), /--prot[\s\S]*npm start -- --port/)
})

test('a port that is none is told', async (t) => {
  const demo = startDemo(t, ['--port', '99999'])
  t.is(await demo.ended, 2)
  t.regex(demo.output(), /--port must be a port number from 1 to 65535, not "99999"/)
})

test('the demo opens, keeps its data over Ctrl-C, leaves nothing behind, and starts afresh when asked', async (t) => {
  const place = await freePlace(t)

  const first = startDemo(t, place.words)
  await first.open
  for (const path of ['/', '/shop/', '/cart/', '/checkout/']) {
    t.is((await fetch(place.url + path)).status, 200, path)
  }
  const { words: elsewhere } = await freePlace(t)
  const rival = startDemo(t, [...elsewhere, '--data', place.data])
  t.is(await rival.ended, 1)
  t.regex(rival.output(), new RegExp(`Process ${first.process.pid} has these data open`))

  t.is((await stat(join(place.data, 'keys.json'))).mode & 0o777, 0o600)
  const keys = await readFile(join(place.data, 'keys.json'), 'utf8')
  await publishPage(place.url, 'kept')
  first.process.kill('SIGINT')
  t.is(await first.ended, 0)
  t.true(await areClosed(place.urls))

  const second = startDemo(t, place.words)
  await second.open
  t.is((await fetch(`${place.url}/kept/`)).status, 200)
  t.is(await readFile(join(place.data, 'keys.json'), 'utf8'), keys)
  second.process.kill('SIGKILL')
  await second.ended
  await sleep(1000)
  t.true(await areClosed(place.urls), 'even when the demo itself was killed')

  const third = startDemo(t, [...place.words, '--fresh'])
  await third.open
  t.is((await fetch(`${place.url}/kept/`)).status, 404)
  t.not(await readFile(join(place.data, 'keys.json'), 'utf8'), keys)
})

async function areClosed(urls: string[]): Promise<boolean> {
  const answers = await Promise.all(urls.map((url) => fetch(url).catch(() => undefined)))
  return answers.every((answer) => answer === undefined)
}

/** As the admin whose password the demo prints. */
async function publishPage(url: string, slug: string): Promise<void> {
  const login = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    body: new URLSearchParams({ log: 'admin', pwd: 'password', testcookie: '1' }),
  })
  const cookie = login.headers.getSetCookie().map((each) => each.split(';')[0])
  const headers = { cookie: cookie.join('; ') }
  const nonce = await fetch(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers })
  const answer = await fetch(`${url}/wp-json/wp/v2/pages`, {
    method: 'POST',
    headers: { ...headers, 'x-wp-nonce': await nonce.text(), 'content-type': 'application/json' },
    body: JSON.stringify({ title: slug, slug, status: 'publish' }),
  })
  if (answer.status !== 201) throw new Error(`No page was made: ${answer.status} ${await answer.text()}`)
}
