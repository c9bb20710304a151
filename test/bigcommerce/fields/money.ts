// Money as the API shows it, from whole cents.
export const toMoney = (cents: number, currencyCode: string) => ({
  currencyCode,
  value: cents / 100,
  formattedV2: formatMoney(cents, currencyCode),
})

export const formatMoney = (cents: number, currencyCode: string) =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: currencyCode }).format(cents / 100)
