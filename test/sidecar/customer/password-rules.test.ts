import test from 'ava'
import { checkPassword, toPasswordRules } from '../../../sidecar/customer/password-rules.ts'

const strict = toPasswordRules({
  minimumPasswordLength: 10,
  requireLowerCase: true,
  requireUpperCase: true,
  requireNumbers: true,
  minimumNumbers: 2,
  requireSpecialCharacters: true,
  minimumSpecialCharacters: 1,
})

const codes = (password: string): string[] => checkPassword(password, strict).map(({ code }) => code)

test('all that is wrong with a password is told at once', (t) => {
  t.deepEqual(codes(''), [
    'too_short',
    'needs_lower_case',
    'needs_upper_case',
    'needs_number',
    'needs_special_character',
  ])
  t.deepEqual(codes('Teapot-2026'), [])
  t.deepEqual(codes('teapot-2026'), ['needs_upper_case'])
  t.deepEqual(codes('Teapot-Kettle-2'), ['needs_number'])
})

test('letters of every alphabet count as letters', (t) => {
  t.deepEqual(codes('Чайник-2026'), [])
  t.deepEqual(codes('ÄÖÜäöüß2026'), ['needs_special_character'])
})

test('a rule that is off has no minimum, whatever number stands beside it', (t) => {
  const rules = toPasswordRules({
    minimumPasswordLength: 7,
    requireLowerCase: false,
    requireUpperCase: false,
    requireNumbers: false,
    minimumNumbers: 3,
    requireSpecialCharacters: false,
    minimumSpecialCharacters: 3,
  })
  t.deepEqual(checkPassword('plainword', rules), [])
})

test('a store without rules of its own wants seven characters', (t) => {
  t.like(checkPassword('123456', toPasswordRules(null)), { 0: { code: 'too_short', min: 7 }, length: 1 })
})
