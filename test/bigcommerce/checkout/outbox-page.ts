import type { Mail } from '../customers/mails.ts'
import { html } from './html.ts'
import { backLink, type Page } from './page.ts'
import type { View } from './view.ts'

// What a real store would have posted; here it is left for whoever tries the site out.
export const outboxPage = (view: View): Page => ({
  title: 'Mail outbox',
  main: html`<section class="card narrow">
<h1>Mail outbox</h1>
<p class="hint">This store sends no letters: what it would have sent is here, newest first.</p>
${view.mails.all().length > 0 ? html`<ul class="lines">${view.mails.all().toReversed().map(toMail)}</ul>` : html`<p>There is nothing yet.</p>`}
<p>${backLink(view, 'button')}</p>
</section>`,
})

const texts = {
  reset: { title: 'A new password for', action: 'Choose a new password' },
  recovery: { title: 'A cart left behind by', action: 'Back to the cart' },
}

const toMail = ({ kind, email, link, sentAt }: Mail) => html`<li class="line">
<div class="what">
<p class="title">${texts[kind].title} ${email}</p>
<p><a href="${link}">${texts[kind].action}</a></p>
<p class="quantity"><time datetime="${sentAt}">${sentAt.slice(0, 16).replace('T', ' ')}</time></p>
</div>
</li>`
