import type { Context } from 'koa'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

// What a page in a frame tells the site around it, beside that it is there.
export type FrameEvent = 'FRAME_ERROR' | 'CHECKOUT_ERROR' | 'CHECKOUT_COMPLETE' | 'SIGNED_OUT'

export type Page = { title: string; main: Html; event?: FrameEvent }

export const backLink = (view: View, className = '', text = 'Back to the shop') =>
  html`<a class="${className}" href="${view.back}"${outward(view)}>${text}</a>`

export const outward = ({ isEmbedded }: View) => isEmbedded && html` target="_top"`

export function show(ctx: Context, status: number, content: Page, view: View) {
  ctx.status = status
  ctx.type = 'html'
  ctx.body = page(content, view)
}

const page = ({ title, main, event }: Page, view: View) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – ${view.shelf.storeName}</title>
<link rel="stylesheet" href="${view.root}checkout.css">
${view.isEmbedded && frameScript(view, title, event)}
</head>
<body>
<div id="checkout-app" data-iframe-height>
<header>
<p class="notice">This is a stand-in store: no money moves.</p>
${
  !view.isEmbedded &&
  html`<div class="masthead">
<p class="store">${view.shelf.storeName}</p>
${whoIsHere(view)}
</div>`
}
</header>
<main>${main}</main>
<footer><p>${view.shelf.storeName} · test checkout</p></footer>
</div>
</body>
</html>`.html

const frameScript = ({ root, options }: View, title: string, event: FrameEvent | undefined) =>
  html`<script defer src="${root}embedded.js" data-site="${new URL(options.siteUrl).origin}" data-event="${event ?? ''}" data-message="${title}"></script>`

const whoIsHere = (view: View) => html`<nav class="visitor" aria-label="You and the shop">
${
  view.customer
    ? html`<span data-test="signed-in">Signed in as ${view.customer.firstName} ${view.customer.lastName}</span>
<a href="${view.root}account.php">Your account</a>
${signOut(view)}`
    : html`<a href="${view.signIn}">Sign in</a>`
}
${backLink(view)}
</nav>`

// A form posted here may not lead to another site, so where the site signs people out it is a link.
const signOut = (view: View) =>
  view.signOut
    ? html`<a href="${view.signOut}">Sign out</a>`
    : html`<form method="post" action="${view.root}sign-out"><button class="plain" type="submit">Sign out</button></form>`
