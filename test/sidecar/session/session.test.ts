import { randomBytes } from 'node:crypto'
import test from 'ava'
import { createSeal } from '../../../sidecar/session/session.ts'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

const key = () => new Uint8Array(randomBytes(32))
const day = 86_400_000

test('a sealed session opens to what was sealed, and shows nothing of it', async (t) => {
  const { seal, open } = createSeal({ keys: { current: key(), previous: undefined } })
  const token = await seal({ cartId: 'a-cart' })
  t.deepEqual((await open(token))?.session, { cartId: 'a-cart' })
  t.notRegex(Buffer.from(token, 'base64').toString('latin1'), /a-cart/)
})

test('a token that was edited, cut or made up opens to nothing', async (t) => {
  const { seal, open } = createSeal({ keys: { current: key(), previous: undefined } })
  const token = await seal({ cartId: 'a-cart' })
  const middle = Math.floor(token.length / 2)
  const edited = `${token.slice(0, middle)}${token[middle] === 'A' ? 'B' : 'A'}${token.slice(middle + 1)}`
  for (const bad of [edited, token.slice(0, -3), '', 'rubbish', 'a.b.c.d.e', `${token}${token}`]) {
    t.is(await open(bad), undefined)
  }
})

test('a token sealed by another key opens to nothing', async (t) => {
  const ours = createSeal({ keys: { current: key(), previous: undefined } })
  const theirs = createSeal({ keys: { current: key(), previous: undefined } })
  t.is(await ours.open(await theirs.seal({ cartId: 'a-cart' })), undefined)
})

test('after a rotation the previous key still opens, and asks for a new seal', async (t) => {
  const old = key()
  const token = await createSeal({ keys: { current: old, previous: undefined } }).seal({ cartId: 'a-cart' })
  const opened = await createSeal({ keys: { current: key(), previous: old } }).open(token)
  t.deepEqual(opened, { session: { cartId: 'a-cart' }, isAgeing: true })
})

test('a retired key opens nothing', async (t) => {
  const token = await createSeal({ keys: { current: key(), previous: undefined } }).seal({ cartId: 'a-cart' })
  t.is(await createSeal({ keys: { current: key(), previous: key() } }).open(token), undefined)
})

test('a session ages after a day and ends after sixty', async (t) => {
  let time = Date.UTC(2026, 0, 1)
  const { seal, open } = createSeal({ keys: { current: key(), previous: undefined }, now: () => time })
  const token = await seal({ cartId: 'a-cart' })
  t.false((await open(token))?.isAgeing)
  time += 2 * day
  t.true((await open(token))?.isAgeing)
  time += 58 * day
  t.is(await open(token), undefined)
})

test('an ageing session is sealed anew with what is done; a read beside it that holds no cart does not undo one', async (t) => {
  const store = await startBigCommerce(t)
  let time = Date.now() - 2 * day
  const { call, services } = await startSidecar(t, store, { now: () => time })
  const ageing = await services.seal.seal({ isSignedOut: true })
  time += 2 * day
  const read = await call('GET', '/v1/cart', { session: ageing })
  t.deepEqual([read.status, read.session], [200, null])
  const body = { productId: 999_999, quantity: 1 }
  const act = await call('POST', '/v1/cart/items', { session: ageing, body })
  t.is(act.status, 404)
  t.deepEqual((await services.seal.open(act.session ?? ''))?.isAgeing, false)
})
