import type { z } from 'zod'
import type { Mutate } from '../bigcommerce/customer-accounts.ts'
import { defaultAddressField, readAddresses, readWritten } from '../bigcommerce/customer-addresses.ts'
import type { CustomerMetafields } from '../bigcommerce/customer-metafields.ts'
import type { Graphql } from '../bigcommerce/graphql.ts'
import { AppError, invalidInput } from '../errors.ts'
import type { Operation } from '../operation.ts'
import { type Address, toAddress, toAddressInput } from './address.ts'
import type { AddressBody, AddressPatch, Paging, RemovalBody } from './bodies.ts'
import type { Country, ReadForms } from './forms.ts'

type Services = {
  graphql: Graphql
  mutate: Mutate
  metafields: CustomerMetafields
  readForms: ReadForms
}

type Page = { items: Address[]; next: string | null; total: number; defaultId: number | null }

export type Addresses = ReturnType<typeof createAddresses>

/** BigCommerce's largest page, and how many of them are looked through for one address. */
const largestPage = 50
const mostPages = 4

export function createAddresses({ graphql, mutate, metafields, readForms }: Services) {
  /** Only names of states come from there, which an address can do without. */
  const countriesOf = (operation: Operation): Promise<Country[]> =>
    readForms(operation).then(
      ({ countries }) => countries,
      () => [],
    )

  async function owns(id: number, operation: Operation): Promise<boolean> {
    let after: string | undefined
    for (let page = 0; page < mostPages; page++) {
      const { addresses } = await readAddresses(graphql, { first: largestPage, after }, operation)
      if (addresses.nodes.some(({ entityId }) => entityId === id)) return true
      if (addresses.next === null) return false
      after = addresses.next
    }
    return false
  }

  return {
    async list({ limit, after }: z.output<typeof Paging>, operation: Operation): Promise<Page> {
      const [wire, countries] = await Promise.all([
        readAddresses(graphql, { first: limit, after }, operation),
        countriesOf(operation),
      ])
      const { nodes, next, total } = wire.addresses
      const isAll = after === undefined && next === null
      const stored = Number(wire.metafields[0]?.value ?? Number.NaN)
      const isThere = nodes.some(({ entityId }) => entityId === stored) || !isAll
      return {
        items: nodes.map((node) => toAddress(node, countries)),
        next,
        total: total ?? nodes.length,
        // Without one that was chosen and still exists, the first counts.
        defaultId:
          Number.isInteger(stored) && isThere
            ? stored
            : after === undefined
              ? (nodes[0]?.entityId ?? null)
              : null,
      }
    },

    async add(body: z.output<typeof AddressBody>, operation: Operation): Promise<Address> {
      const { address, countries } = await readForms(operation)
      const { input, faults } = toAddressInput(body, address, true)
      if (faults.length > 0) throw invalidInput(faults)
      const payload = await mutate('addCustomerAddress', { input, recaptcha: body.recaptcha }, operation)
      return toAddress(readWritten(payload), countries)
    },

    async change(id: number, patch: AddressPatch, operation: Operation): Promise<Address> {
      const { address, countries } = await readForms(operation)
      const { input: data, faults } = toAddressInput(patch, address, false)
      if (faults.length > 0) throw invalidInput(faults)
      const input = { addressEntityId: id, data }
      const payload = await mutate('updateCustomerAddress', { input, recaptcha: patch.recaptcha }, operation)
      return toAddress(readWritten(payload), countries)
    },

    async remove(
      id: number,
      { recaptcha }: z.output<typeof RemovalBody>,
      operation: Operation,
    ): Promise<void> {
      await mutate('deleteCustomerAddress', { input: { addressEntityId: id }, recaptcha }, operation)
    },

    async makeDefault(customerId: number, id: number, operation: Operation): Promise<void> {
      if (!(await owns(id, operation))) throw new AppError('not_found', 'There is no such address.')
      await metafields.write(customerId, defaultAddressField, String(id), operation)
    },
  }
}
