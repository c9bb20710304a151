import { Refusal } from '../carts/refusal.ts'
import type { Store } from '../store.ts'

// In the later schema these mutations answer a refusal as a value; who does not ask for it sees nothing but null.
export async function typedIn<Answer>({ options }: Store, act: () => Answer | Promise<Answer>) {
  try {
    return { ...(await act()), errors: [] }
  } catch (error) {
    if (!(error instanceof Refusal) || options.cartErrors === 'bare') throw error
    const { kind, code, message } = error
    return { errors: [{ __typename: kind, code, message, context: null }] }
  }
}
