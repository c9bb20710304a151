import test from 'ava'
import { startBigCommerce } from '../../helpers/bigcommerce.ts'
import { startSidecar } from '../../helpers/sidecar.ts'

test('the API describes itself, with the schemas that check it', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const { body: document } = await sidecar.call('GET', '/openapi.json')
  t.is(document.openapi, '3.1.0')
  const body = document.paths['/v1/cart/items'].post.requestBody.content['application/json'].schema
  // One item, or a list of them.
  const [one, several] = body.anyOf
  t.like(one.properties.quantity, { type: 'integer', minimum: 1 })
  t.like(several.properties.items, { type: 'array', maxItems: 50 })
  t.deepEqual(Object.keys(document.paths['/v1/cart/items/{id}']), ['patch', 'delete'])
})

test('every address that is described answers, and not with 404 for the address', async (t) => {
  const sidecar = await startSidecar(t, await startBigCommerce(t))
  const { paths } = (await sidecar.call('GET', '/openapi.json')).body
  for (const [path, methods] of Object.entries<Record<string, unknown>>(paths)) {
    for (const method of Object.keys(methods)) {
      const { status, body } = await sidecar.call(method.toUpperCase(), path.replace('{id}', '999999'))
      t.false(
        status === 405 || body.error?.message === 'There is nothing at this address.',
        `${method} ${path}`,
      )
    }
  }
})
