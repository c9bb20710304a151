import test from 'ava'
import { readOptions } from './options.ts'

test('nothing has to be set', (t) => {
  t.like(readOptions({}), {
    host: '127.0.0.1',
    port: 8090,
    publicUrl: 'http://127.0.0.1:8090',
    siteUrl: 'http://127.0.0.1:8080',
    accessToken: 'demo-access-token',
    trustedProxySecret: undefined,
    dataDir: undefined,
  })
})

test('what is empty counts as not set', (t) => {
  t.deepEqual(
    readOptions({ PORT: '', SITE_URL: '', TRUSTED_PROXY_SECRET: '', DATA_DIR: '' }),
    readOptions({}),
  )
})

test('browsers come by the address that the program listens on', (t) => {
  t.is(readOptions({ HOST: '10.0.0.5', PORT: '81' }).publicUrl, 'http://10.0.0.5:81')
  t.is(readOptions({ HOST: '0.0.0.0', PORT: '81' }).publicUrl, 'http://127.0.0.1:81')
  t.is(readOptions({ PUBLIC_URL: 'https://store.example/' }).publicUrl, 'https://store.example')
})

test('what makes no sense is named', (t) => {
  t.throws(() => readOptions({ PORT: 'http' }), { message: /^PORT must be a port number, not "http"/ })
  t.throws(() => readOptions({ PORT: '70000' }), { message: /^PORT/ })
  t.throws(() => readOptions({ RETURN_PATH: '//elsewhere.example' }), {
    message: /^RETURN_PATH must be a path/,
  })
  t.throws(() => readOptions({ SITE_URL: 'shop' }), { message: /^SITE_URL must be an http address/ })
})
