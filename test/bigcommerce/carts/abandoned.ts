import { randomBytes } from 'node:crypto'

// The carts that were left behind, by the tokens in the letters about them.
export function createAbandoned() {
  const carts = new Map<string, string>()
  return {
    cartOf: (token: string) => carts.get(token),
    begin: (cartId: string) => {
      const token = randomBytes(16).toString('hex')
      carts.set(token, cartId)
      return token
    },
  }
}
