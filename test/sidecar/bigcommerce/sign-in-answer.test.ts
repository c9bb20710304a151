import test from 'ava'
import { readSignIn, toSignInError } from '../../../sidecar/bigcommerce/sign-in-answer.ts'
import type { ErrorCode } from '../../../sidecar/errors.ts'

const customer = { entityId: 101, customerGroupId: 2 }
const cart = { entityId: '00000000-0000-4000-8000-000000000001' }
const refused = { message: 'Customer access token was requested in the body, but it’s only returned…' }
const cookie = 'SHOP_TOKEN=abc_123; Path=/; Expires=Fri, 01 Jan 2100 00:00:00 GMT; HttpOnly; Secure'

test('the token is taken from the body where it is there', (t) => {
  const customerAccessToken = { value: 'body', expiresAt: '2100-01-01T00:00:00Z' }
  const data = { login: { customer, cart, customerAccessToken } }
  t.deepEqual(readSignIn({ data, errors: [], cookies: [cookie] }, 'login'), {
    token: { value: 'body', expiresAt: 4_102_444_800 },
    customer: { id: 101, groupId: 2 },
    cartId: cart.entityId,
    isLost: false,
  })
})

test('the token is taken from the same answer’s cookie where the body has none', (t) => {
  const data = { login: { customer, cart: null, customerAccessToken: null } }
  t.like(readSignIn({ data, errors: [refused], cookies: ['SHOP_SESSION_TOKEN=x', cookie] }, 'login'), {
    token: { value: 'abc_123', expiresAt: 4_102_444_800 },
    cartId: null,
    isLost: false,
  })
})

test('an answer that lost everything but the cookie is a sign-in still', (t) => {
  t.like(readSignIn({ data: null, errors: [refused], cookies: [cookie] }, 'login'), {
    token: { value: 'abc_123' },
    customer: undefined,
    isLost: true,
  })
})

test('a cookie’s age counts before its date, and one that tells no end is none', (t) => {
  const read = (line: string) => readSignIn({ data: null, errors: [refused], cookies: [line] }, 'login')
  const left =
    (read('SHOP_TOKEN=a; Max-Age=60; Expires=Fri, 01 Jan 2100 00:00:00 GMT')?.token.expiresAt ?? 0) -
    Date.now() / 1000
  t.true(left > 55 && left <= 60)
  t.is(read('SHOP_TOKEN=a; Path=/'), undefined)
  t.is(read('SHOP_TOKEN=; Max-Age=60'), undefined)
})

test('without a token nobody is signed in', (t) => {
  t.is(
    readSignIn({ data: null, errors: [{ message: 'Invalid credentials' }], cookies: [] }, 'login'),
    undefined,
  )
})

const means = test.macro({
  exec: (t, message: string, code: ErrorCode) =>
    t.is(toSignInError({ data: null, errors: [{ message }], cookies: [] }).code, code),
  title: (_ = '', message, code) => `“${message}” means ${code}`,
})

test(means, 'Invalid credentials', 'wrong_credentials')
test(means, 'Internal server error', 'wrong_credentials')
test(means, 'Reset password"', 'wrong_credentials')
test(means, 'Account is locked after too many attempts', 'too_many_attempts')
