import test from 'ava'
import { ConfigError } from '../../../sidecar/config.ts'
import { loadExtensions } from '../../../sidecar/extensions/load.ts'
import { configOf, moduleFile } from './world.ts'

const problemsOf = (env: Record<string, string>): string[] => {
  try {
    return loadExtensions(configOf(env).modules).problems
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)]
  }
}

const hook = 'onCartRead: () => []'

test('a module that is neither ours nor a file is a problem of the configuration, as is one named twice', (t) => {
  t.deepEqual(problemsOf({ EXTENSIONS: 'points, /nowhere/points.ts', EXTENSIONS_TIMEOUT_MS: '1' }), [
    'EXTENSIONS names "points", which is neither order-history-coupon nor known-shopper nor a path',
    'EXTENSIONS names "points" twice',
    'EXTENSIONS_TIMEOUT_MS must be 50 or more',
  ])
  t.deepEqual(problemsOf({ EXTENSIONS: '/nowhere/points.ts' }), [
    'EXTENSIONS names "/nowhere/points.ts", and there is no such file',
  ])
  const shouting = moduleFile('Points.ts', '')
  t.regex(problemsOf({ EXTENSIONS: shouting })[0] ?? '', /small letters, digits and hyphens/)
})

const broken = test.macro<[string, RegExp]>({
  exec: (t, source: string, expected: RegExp) => {
    const problems = problemsOf({ EXTENSIONS: moduleFile('points.ts', source) })
    t.is(problems.length, 1, problems.join())
    t.regex(problems[0] ?? '', expected)
    t.regex(problems[0] ?? '', /^EXTENSIONS points: /)
  },
  title: (_, source) => `a module that cannot be used is told: ${source.slice(0, 60)}`,
})

test(broken, '', /must export the function createExtension/)
test(broken, 'export const createExtension = 1', /must export the function createExtension/)
test(broken, 'export const createExtension = () => ({})', /must have one of onCartRead/)
test(broken, 'export const createExtension = () => 7', /expected object/)
test(broken, 'export const createExtension = () => ({ onCartRead: 1 })', /onCartRead must be a function/)
test(broken, `export const createExtension = () => ({ coupons: 'X', ${hook} })`, /coupons/)
test(
  broken,
  `export const createExtension = () => { throw new Error('POINTS_KEY is required') }`,
  /POINTS_KEY is/,
)
test(broken, 'await null; export const createExtension = () => ({})', /await/)
test(broken, 'export const = 1', /./)

test('a module is given the variables of its own name, and none of ours', (t) => {
  const spy = (name: string) =>
    moduleFile(
      name,
      `export const createExtension = ({ settings }) => { throw new Error(JSON.stringify(settings)) }`,
    )
  const env = { LOYAL_POINTS: 'a', LOYAL_POINTS_RATE: '2', LOYAL_POINTSX: 'no', OTHER: 'no' }
  t.deepEqual(problemsOf({ ...env, EXTENSIONS: spy('loyal-points.ts') }), [
    'EXTENSIONS loyal-points: {"LOYAL_POINTS":"a","LOYAL_POINTS_RATE":"2"}',
  ])
  for (const name of ['storebridge.ts', 'session.ts', 'bigcommerce.ts'])
    t.regex(problemsOf({ EXTENSIONS: spy(name) })[0] ?? '', /: \{\}$/)
})

test('settings of those that come with us are checked at the start', (t) => {
  t.deepEqual(problemsOf({ EXTENSIONS: 'order-history-coupon', ORDER_HISTORY_COUPON_MIN_ORDERS: 'x' }), [
    'EXTENSIONS order-history-coupon: ORDER_HISTORY_COUPON is required: the code of a coupon',
    'EXTENSIONS order-history-coupon: ORDER_HISTORY_COUPON_MIN_ORDERS must be a number',
  ])
  t.deepEqual(
    problemsOf({ EXTENSIONS: 'order-history-coupon,known-shopper', ORDER_HISTORY_COUPON: 'BACK' }),
    [],
  )
})
