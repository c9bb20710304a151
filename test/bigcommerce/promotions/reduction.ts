// What is taken off; amounts are in cents of the store's own currency.
export type Reduction =
  | { kind: 'percent'; percent: number }
  | { kind: 'perItem'; cents: number }
  | { kind: 'perTotal'; cents: number }
  // So much off the cheapest one of at least so many.
  | { kind: 'cheapest'; percent: number; of: number }

// A line as far as it can be reduced: what one unit costs, and what is left to pay of all.
export type Share = { id: string; quantity: number; unit: number; rest: number }

// How much comes off each line, in the currency of the shares; never more than is left of it.
export function reduce(reduction: Reduction, shares: Share[], convert: (cents: number) => number) {
  const off = (cents: number, { rest }: Share) => Math.max(0, Math.min(rest, Math.round(cents)))
  switch (reduction.kind) {
    case 'percent':
      return toMap(shares, (share) => off((share.rest * reduction.percent) / 100, share))
    case 'perItem':
      return toMap(shares, (share) => off(convert(reduction.cents) * share.quantity, share))
    case 'perTotal':
      return spread(convert(reduction.cents), shares)
    case 'cheapest':
      return toMap(shares, (share) =>
        share === cheapest(shares, reduction.of) ? off((share.unit * reduction.percent) / 100, share) : 0,
      )
  }
}

const toMap = (shares: Share[], toOff: (share: Share) => number) =>
  new Map(shares.map((share) => [share.id, toOff(share)]))

// Over the lines by what is left of each, to the last cent.
function spread(cents: number, shares: Share[]) {
  const sum = shares.reduce((total, { rest }) => total + rest, 0)
  let left = Math.min(cents, sum)
  let open = sum
  return toMap(shares, ({ rest }) => {
    const part = open === 0 ? 0 : Math.round((left * rest) / open)
    left -= part
    open -= rest
    return part
  })
}

function cheapest(shares: Share[], atLeast: number) {
  const count = shares.reduce((sum, { quantity }) => sum + quantity, 0)
  return count < atLeast ? undefined : shares.toSorted((one, other) => one.unit - other.unit)[0]
}
