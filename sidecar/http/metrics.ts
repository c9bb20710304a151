import Router from '@koa/router'
import type { Middleware } from 'koa'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { State } from './state.ts'

/** What the cache's room tells of itself. */
export type CacheStats = {
  hits: number
  staleHits: number
  misses: number
  loads: number
  failures: number
  evictions: number
  entries: number
  missingEntries: number
  bytes: number
}

/** What the rooms tell of themselves when they are asked. */
export type Sources = {
  cache: () => CacheStats
  breaker: () => 'closed' | 'open' | 'half_open'
  inFlight: () => Record<string, number>
}

export type Metrics = ReturnType<typeof createMetrics>

const seconds = [0.001, 0.005, 0.02, 0.1, 0.3, 1, 3, 10]

/** Labels name routes and operations, never paths, products or shoppers: their number does not grow with the shop. */
export function createMetrics(sources: Sources) {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'storebridge_request_duration_seconds',
    help: 'Requests answered, by the pattern of their route',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers,
  })
  const calls = new Histogram({
    name: 'storebridge_upstream_call_duration_seconds',
    help: 'Calls to BigCommerce; the outcome is a status, or an error code where there was no answer',
    labelNames: ['operation', 'outcome'],
    buckets: seconds,
    registers,
  })
  addUpstream(registers, sources)
  addCache(registers, sources)

  return {
    /** Counts every request once it is answered; goes before what turns errors into answers. */
    countRequests(): Middleware<State> {
      return async (ctx, next) => {
        const stop = requests.startTimer()
        await next()
        const route = ctx._matchedRoute
        stop({ method: ctx.method, route: typeof route === 'string' ? route : 'none', status: ctx.status })
      }
    },
    countCall: ({ name, outcome, seconds: took }: { name: string; outcome: string; seconds: number }): void =>
      calls.observe({ operation: name, outcome }, took),
    routes(): Router<State> {
      const router = new Router<State>()
      router.get('/metrics', async (ctx) => {
        ctx.set('Content-Type', registry.contentType)
        ctx.body = await registry.metrics()
      })
      return router
    },
  }
}

type Reading = { name: string; help: string; label: string; read: () => Record<string, number> }

function addUpstream(registers: Registry[], { breaker, inFlight }: Sources): void {
  gauge(registers, {
    name: 'upstream_in_flight',
    help: 'Calls to BigCommerce under way',
    label: 'lane',
    read: inFlight,
  })
  gauge(registers, {
    name: 'upstream_breaker',
    help: '1 for the state the breaker is in: BigCommerce answers, is left alone, or is being tried',
    label: 'state',
    read: () => ({ closed: 0, open: 0, half_open: 0, [breaker()]: 1 }),
  })
}

function addCache(registers: Registry[], { cache }: Sources): void {
  counter(registers, {
    name: 'cache_reads_total',
    help: 'Things read from the cache',
    label: 'outcome',
    read: () => ({ hit: cache().hits, stale: cache().staleHits, miss: cache().misses }),
  })
  counter(registers, {
    name: 'cache_loads_total',
    help: 'Loads begun for what was missing or stale, and things that could not be loaded',
    label: 'outcome',
    read: () => ({ begun: cache().loads, failed: cache().failures }),
  })
  counter(registers, {
    name: 'cache_evictions_total',
    help: 'Entries that left',
    label: 'reason',
    read: () => ({ full: cache().evictions }),
  })
  gauge(registers, {
    name: 'cache_entries',
    help: 'Entries held: of what the store has, and of what it has not',
    label: 'kind',
    read: () => ({ found: cache().entries, missing: cache().missingEntries }),
  })
  gauge(registers, {
    name: 'cache_bytes',
    help: 'Bytes of JSON held, about',
    label: 'kind',
    read: () => ({ all: cache().bytes }),
  })
}

const gauge = (registers: Registry[], { name, help, label, read }: Reading): Gauge =>
  new Gauge({
    name: `storebridge_${name}`,
    help,
    labelNames: [label],
    registers,
    collect() {
      for (const [value, count] of Object.entries(read())) this.set({ [label]: value }, count)
    },
  })

/** The room counts for itself; what it says is taken as it stands. */
const counter = (registers: Registry[], { name, help, label, read }: Reading): Counter =>
  new Counter({
    name: `storebridge_${name}`,
    help,
    labelNames: [label],
    registers,
    collect() {
      this.reset()
      for (const [value, count] of Object.entries(read())) this.inc({ [label]: value }, count)
    },
  })
