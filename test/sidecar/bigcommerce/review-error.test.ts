import test from 'ava'
import { toReviewError } from '../../../sidecar/bigcommerce/review-error.ts'

const message = 'No.'

test('fields the store refuses are told by our names, however it spells them', (t) => {
  const fields = ['review.email', 'Title', 'input/review/text', 'captcha']
  const { code, details } = toReviewError({ __typename: 'InvalidInputFieldsError', message, fields })
  t.is(code, 'invalid_input')
  t.deepEqual(
    details,
    ['email', 'title', 'text', 'body'].map((field) => ({ field, code: 'refused', message })),
  )
})

test('a refusal that names no field, or is of no kind we know, is still told', (t) => {
  t.like(toReviewError({ __typename: 'InvalidInputFieldsError', message }), {
    code: 'invalid_input',
    details: [{ field: 'body', code: 'refused' }],
  })
  t.like(toReviewError({ __typename: 'UnexpectedAddReviewError', message }), { code: 'upstream_failed' })
  t.like(toReviewError({ __typename: 'SomethingNewError', message }), { code: 'upstream_failed' })
})
