import type { Ask } from './catalog.ts'
import { choiceFragment, cost, variantSelection } from './catalog-fragments.ts'
import { parseData } from './graphql.ts'
import { ChoiceWire } from './product-wire.ts'

export type OptionValueId = { optionEntityId: number; valueEntityId: number }

/**
 * A product as some of its values are chosen. BigCommerce finds the variant, so that a product of six hundred costs
 * what one of six does: two of those that are left tell whether the choice has come down to one.
 */
export const askChoice = (
  id: number,
  chosen: OptionValueId[],
  decisive: OptionValueId[],
): Ask<ChoiceWire | null> => ({
  cost: cost.choice,
  fragments: [choiceFragment],
  field: (variable) => {
    const values = '[OptionValueId!]'
    const variants = `variants(first: 2, optionValueIds: ${variable('decisive', values, decisive)}) { ${variantSelection} }`
    return `product(entityId: ${variable('id', 'Int!', id)}, optionValueIds: ${variable('chosen', values, chosen)}) { ...Choice ${variants} }`
  },
  read: async (data) => parseData(ChoiceWire.nullable(), data),
})
