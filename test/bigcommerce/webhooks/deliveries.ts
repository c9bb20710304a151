// One attempt to deliver: status null and an error where there was no answer. Holds no secret.
export type Delivery = {
  id: string
  scope: string
  data: unknown
  hookId: number | null
  destination: string
  attempt: number
  status: number | null
  error: string | null
  at: string
  durationMs: number
}

export type Match = Partial<Omit<Delivery, 'data'>>
export type Deliveries = ReturnType<typeof createDeliveries>

const CAPACITY = 5_000

export function createDeliveries() {
  let all: Delivery[] = []
  let waiting: { match: Match; resolve: (delivery: Delivery) => void }[] = []

  return {
    all: () => all,
    clear: () => {
      all = []
    },
    add: (delivery: Delivery) => {
      all = [...all.slice(1 - CAPACITY), delivery]
      const fits = waiting.filter(({ match }) => isMatch(delivery, match))
      waiting = waiting.filter((each) => !fits.includes(each))
      for (const { resolve } of fits) resolve(delivery)
    },
    // The first that fits, among those that were and, where there is none, those to come.
    wait: (match: Match) =>
      new Promise<Delivery>((resolve) => {
        const known = all.find((delivery) => isMatch(delivery, match))
        if (known) resolve(known)
        else waiting = [...waiting, { match, resolve }]
      }),
  }
}

const isMatch = (delivery: Delivery, match: Match) =>
  Object.entries(match).every(([key, value]) => delivery[key as keyof Match] === value)
