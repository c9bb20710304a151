import test from 'ava'
import type { Ledger } from '../../../sidecar/bigcommerce/payment-ledger.ts'
import type { Mark } from '../../../sidecar/bigcommerce/payment-mark-wire.ts'
import { judge, type PaymentState, settlingMs } from '../../../sidecar/checkout/payment-state.ts'

const at = 1_000_000_000
const card = 'demopay.card'
const certificate = 'bigcommerce.gift_certificate'

const marked = (more: Partial<Mark> = {}): Ledger['standing'] => ({
  id: 7,
  mark: {
    attempt: 'a',
    orderId: 100,
    reference: 'r',
    at,
    methodId: card,
    before: 'INCOMPLETE',
    payments: 0,
    ...more,
  },
})

const onePayment = [{ methodId: certificate, certificateCode: 'GIFT' }]

type Row = [
  about: string,
  ledger: Partial<Ledger>,
  state: PaymentState,
  spentMark?: number | undefined,
  laterMs?: number,
]

const rows: Row[] = [
  ['an order that waits is open', {}, 'open'],
  ['a fresh mark holds everything up', { standing: marked() }, 'pending'],
  ['a mark holds until its time is over', { standing: marked() }, 'pending', undefined, settlingMs - 1],
  ['a mark whose time is over gives way', { standing: marked() }, 'open', 7, settlingMs],
  [
    'a mark nobody can read never gives way',
    { standing: { id: 7, mark: null } },
    'pending',
    undefined,
    settlingMs * 9,
  ],
  [
    'what BigCommerce called pending stays so',
    { standing: marked({ outcome: 'pending' }) },
    'pending',
    undefined,
    settlingMs * 9,
  ],
  [
    'a duplicate is never tried again',
    { standing: marked({ outcome: 'duplicate' }) },
    'duplicate',
    undefined,
    settlingMs * 9,
  ],
  [
    'a paid order is paid, whatever mark stands',
    { status: 'AWAITING_FULFILLMENT', standing: marked() },
    'paid',
  ],
  ['an order that waits for its money is pending', { status: 'AWAITING_PAYMENT' }, 'pending'],
  ['one that the shop looks at is pending', { status: 'MANUAL_VERIFICATION_REQUIRED' }, 'pending'],
  ['a status that came after us is pending', { status: 'SOMETHING_NEW' }, 'pending'],
  ['one that was called off is closed', { status: 'CANCELLED' }, 'closed'],
  ['a part leaves the rest to pay', { status: 'PENDING', payments: onePayment }, 'partly_paid'],
  [
    'a part that has landed needs its mark no more',
    { status: 'PENDING', payments: onePayment, standing: marked({ methodId: certificate }) },
    'partly_paid',
    7,
  ],
  [
    'a second part that has not landed holds the rest up',
    {
      status: 'PENDING',
      payments: onePayment,
      standing: marked({ methodId: certificate, before: 'PENDING', payments: 1 }),
    },
    'pending',
  ],
  [
    'a card that moved the order without paying it is pending',
    { status: 'PENDING', standing: marked() },
    'pending',
    undefined,
    settlingMs * 9,
  ],
  ['an order that cannot be read is open while its cart is there', { status: null }, 'open'],
  ['and pending once the cart is gone', { status: null, hasCart: false }, 'pending'],
]

for (const [about, ledger, state, spentMark = null, laterMs = 0] of rows)
  test(about, (t) => {
    const seen: Ledger = {
      hasCart: true,
      orderId: 100,
      standing: null,
      status: 'INCOMPLETE',
      payments: [],
      ...ledger,
    }
    t.deepEqual(judge(seen, at + laterMs), { state, spentMark })
  })
