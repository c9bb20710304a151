import { html } from './html.ts'
import { backLink, type Page } from './page.ts'
import type { View } from './view.ts'

const WRONG = 'This email address and password do not belong together.'

// The hosted pages' own form, for stores that do not send people to the site to sign in.
export const loginPage = (view: View, failed?: { email: string }): Page => ({
  title: failed ? 'Please try again' : 'Sign in',
  main: html`<section class="card narrow">
<h1>Sign in</h1>
${failed && html`<div class="errors" role="alert" id="wrong"><p>${WRONG}</p></div>`}
<form method="post" action="${view.root}login.php" novalidate>
<p class="field"><label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${failed?.email ?? ''}"${
    failed && html` aria-invalid="true" aria-describedby="wrong"`
  }></p>
<p class="field"><label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required></p>
<button type="submit">Sign in</button>
</form>
<p>${backLink(view)}</p>
</section>`,
})
