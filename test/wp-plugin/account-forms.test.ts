import test from 'ava'
import { startSpecimenShop, visitor } from '../helpers/specimen-shop.ts'

const dora = {
  action: 'register',
  'fields.firstName': 'Dora',
  'fields.lastName': 'Weiß',
  'fields.email': 'dora@example.com',
  'fields.password': 'Saucer-2026',
}

const login = (email: string, password: string) => ({
  action: 'login',
  'fields.email': email,
  'fields.password': password,
})

test('an account is made by what the store asks, and changed by its customer', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t)
  const form = await visit('/account/?account=register')
  t.regex(form.html, /type="email"[^>]*autocomplete="email"/)
  t.regex(form.html, /autocomplete="given-name"/)
  t.regex(form.html, /id="storebridge-register-password-help">\s*<li>At least 8 characters<\/li>/)
  t.regex(
    form.html,
    /aria-describedby="storebridge-register-password-help storebridge-register-password-error"/,
  )
  t.regex(form.html, /<option value="2" ?>In a magazine</)
  t.regex(form.html, /type="date"[^>]*min="1900-01-01" max="2020-12-31"/)
  t.regex(form.html, /<details class="storebridge-account__more">/)
  t.regex(form.html, /<option value="US"[^>]*data-states="[^"]*\|/)

  const wrong = await visit('/account/?account=register', {
    ...dora,
    'fields.password': 'short',
    'fields.formFields.25': '2',
    'fields.formFields.26': '2024-01-01',
  })
  t.is(wrong.status, 422)
  t.regex(
    wrong.html,
    /<a href="#storebridge-register-password">Password: please enter at least 8 characters\.</,
  )
  t.regex(wrong.html, /<a href="#storebridge-register-formFields-26">Birthday: this date is too late\.</)
  t.regex(wrong.html, /<option value="2" +selected='selected'>/)
  t.regex(wrong.html, /value="Weiß"/)
  t.notRegex(wrong.html, /value="short"/)

  const taken = await visit('/account/?account=register', { ...dora, 'fields.email': 'ada@example.com' })
  t.regex(
    taken.html,
    /id="storebridge-register-email-error"[^>]*>There is already an account with this email/,
  )
  const half = await visit('/account/?account=register', { ...dora, 'fields.address.city': 'Ghent' })
  t.is(half.status, 422)
  t.regex(half.html, /<details class="storebridge-account__more" open>/)
  t.regex(half.html, /#storebridge-register-address-address1">Address Line 1: please fill this in\.</)

  const made = await visit('/account/?account=register&redirectTo=/shop/', {
    ...dora,
    'fields.formFields.25': '2',
    'fields.address.address1': '1 Kiln Lane',
    'fields.address.city': 'Springfield',
    'fields.address.country': 'US',
    'fields.address.state': 'Ohio',
    'fields.address.postalCode': '45501',
  })
  t.deepEqual([made.status, made.headers.get('location')], [303, `${wordpress.url}/shop/`], made.words)
  const overview = await visit('/account/')
  t.regex(overview.words, /Your account has been created, and you are signed in\. Welcome, Dora Weiß\./)

  const profile = await visit('/account/?account=profile')
  t.regex(profile.html, /<option value="2" +selected='selected'>/)
  const unsaved = await visit('/account/?account=profile', { action: 'profile', 'fields.firstName': '' })
  t.is(unsaved.status, 422)
  t.regex(unsaved.html, /id="storebridge-profile-firstName-error"[^>]*>First Name: please fill this in\.</)
  const saved = await visit('/account/?account=profile', {
    action: 'profile',
    'fields.firstName': 'Theodora',
    'fields.lastName': 'Weiß',
    'fields.email': 'dora@example.com',
    'fields.phone': '555 0100',
    'fields.formFields.25': '4',
  })
  t.deepEqual([saved.status, saved.headers.get('location')], [303, '/account/?account=profile'], saved.words)
  const shown = await visit('/account/?account=profile')
  t.regex(shown.words, /Your profile has been saved\./)
  t.regex(shown.html, /value="Theodora"/)
  t.regex(shown.html, /value="555 0100"/)

  const guessed = await visit('/account/?account=profile', {
    action: 'change-password',
    'fields.current': 'Guess-2026',
    'fields.password': 'Kettle-2027',
  })
  t.is(guessed.status, 422)
  t.regex(
    guessed.html,
    /id="storebridge-change-password-current-error"[^>]*>This is not your current password\.</,
  )
  t.notRegex(guessed.html, /Guess-2026|Kettle-2027/)
  const changed = await visit('/account/?account=profile', {
    action: 'change-password',
    'fields.current': 'Saucer-2026',
    'fields.password': 'Kettle-2027',
  })
  t.is(changed.status, 303, changed.words)
  t.regex((await visit('/account/')).words, /Your password has been changed\..*Welcome, Theodora/)
  t.is(store.customers.byEmail('dora@example.com')?.password, 'Kettle-2027')
  const sentence = (code: string) =>
    wordpress.runPhp(
      `echo Storebridge\\Forms\\Field_Words::sentence( '${code}', 'Phone', '', '', 'is not known' );`,
    )
  t.is(await sentence('unknown_field'), 'Phone: please check this.', 'in the page’s language')
  t.is(await sentence('refused'), 'Phone: please check this. The store says: “is not known”')
  t.is(await wordpress.debugLog(), '')
})

test('a forgotten password is set anew by the link in the mail, once', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t)
  const ask = (email: string) =>
    visit('/account/?account=password', { action: 'forgot-password', 'fields.email': email })
  const answers = [await ask('ada@example.com'), await ask('nobody@example.com')]
  t.deepEqual(
    answers.map(({ status, headers }) => [status, headers.get('location')]),
    Array(2).fill([303, '/account/?account=password']),
  )
  t.regex((await visit('/account/?account=password')).words, /If there is an account with this email/)
  const [mail] = store.mails()
  t.is(store.mails().length, 1)
  t.true(mail?.link.startsWith(`${wordpress.url}/account/?c=101&t=`))

  const path = (mail?.link ?? '').slice(wordpress.url.length)
  const page = await visit(path)
  t.is(page.headers.get('referrer-policy'), 'same-origin')
  t.regex(page.words, /New password/)
  t.regex(page.html, /autocomplete="new-password"/)
  const set = (password: string, at = path) =>
    visit(at, { action: 'reset-password', 'fields.password': password })
  const weak = await set('short')
  t.is(weak.status, 422)
  t.regex(
    weak.html,
    /id="storebridge-reset-password-password-error"[^>]*>New password: please enter at least 8/,
  )
  const done = await set('Kettle-2027')
  t.deepEqual(
    [done.status, done.headers.get('location')],
    [303, `${wordpress.url}/account/?account=login`],
    done.words,
  )
  t.regex((await visit('/account/?account=login')).words, /Your new password has been set\./)
  t.is((await visit('/account/', login('ada@example.com', 'Kettle-2027'))).status, 303)

  const spent = await set('Kettle-2028')
  t.is(spent.status, 410)
  t.regex(spent.words, /This link has been used or has expired\./)
  t.is((await set('Kettle-2028', '/account/?c=abc&t=x')).status, 410)
  t.regex((await visit('/account/?account=reset&c=101')).words, /This link is incomplete\./)
  t.is(await wordpress.debugLog(), '')
})

test('Google’s widget stands only in forms of a store that demands it, with words for who has no JavaScript', async (t) => {
  t.timeout(180_000)
  const { wordpress, visit, store } = await startSpecimenShop(t)
  store.options.recaptcha = { siteKey: 'the-site-key' }
  const form = await visit('/account/?account=register')
  t.regex(form.html, /<script[^>]*src="https:\/\/www\.google\.com\/recaptcha\/api\.js"/)
  t.regex(form.html, /data-sitekey="the-site-key"/)
  t.regex(form.html, /<noscript><p[^>]*>The store uses Google’s reCAPTCHA to check that you are human/)
  t.notRegex((await visit('/account/')).html, /google\.com|data-sitekey/)
  const refused = await visit('/account/?account=register', dora)
  t.is(refused.status, 422)
  t.regex(refused.html, /href="#storebridge-register-recaptcha">Security check: please fill this in\./)
  const answer = await fetch(`${wordpress.url}/account/?account=password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: wordpress.url },
    body: new URLSearchParams({
      'storebridge[action]': 'forgot-password',
      'storebridge[fields][email]': 'ada@example.com',
      'g-recaptcha-response': 'good-1',
    }),
  })
  t.is(answer.status, 303)
  t.is(store.mails().length, 1)
  t.is((await visit('/account/', login('ben@example.com', 'Teapot-2026'))).status, 303)
  const question = '/account/?account=addresses&address=501&step=delete'
  t.regex((await visit(question)).html, /data-sitekey="the-site-key"/)
  const kept = await visit(question, { action: 'delete-address', address: '501' })
  t.is(kept.status, 422)
  t.regex(kept.html, /href="#storebridge-delete-address-recaptcha">Security check/)
  t.is(store.customers.find(102)?.addresses.length, 1)

  store.options.recaptcha = { siteKey: 'the-site-key', isForSignIn: true }
  const site = visitor(wordpress.url)
  for (let tries = 0; tries < 7; tries += 1) {
    const led = await site('/account/', login('ada@example.com', 'Teapot-2026'))
    t.is(led.status, 403, `try ${tries}: no guess of a password`)
    t.regex(led.words, /The store asks for a security check .* Sign in at the store/)
    t.regex(led.html, /value="ada@example.com"/)
    t.notRegex(led.html, /google\.com|data-sitekey|is not correct/)
  }
  const away = await site('/account/', { action: 'go_to_store', to: '/login.php' })
  t.is(away.status, 303)
  const { origin } = new URL(away.headers.get('location') ?? '')
  t.is(origin, new URL(store.url).origin)
  store.options.recaptcha = undefined
  t.is((await site('/account/', login('ada@example.com', 'Teapot-2026'))).status, 303)
})
