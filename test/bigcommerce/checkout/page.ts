import type { Store } from '../store.ts'
import { type Html, html } from './html.ts'

export type Page = { title: string; main: Html; back?: Html }

export const backLink = ({ options }: Store, className = '') =>
  html`<a class="${className}" href="${options.siteUrl}">Back to the shop</a>`

export const page = ({ title, main, back }: Page, { shelf }: Store) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – ${shelf.storeName}</title>
<link rel="stylesheet" href="checkout.css">
</head>
<body>
<header>
<p class="notice">This is a stand-in store: no money moves.</p>
<div class="masthead">
<p class="store">${shelf.storeName}</p>
${back}
</div>
</header>
<main>${main}</main>
<footer><p>${shelf.storeName} · test checkout</p></footer>
</body>
</html>`.html
