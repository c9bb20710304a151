import { type Html, html } from './html.ts'

type Page = { title: string; storeName: string; siteUrl: string; main: Html }

export const page = ({ title, storeName, siteUrl, main }: Page) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – ${storeName}</title>
<link rel="stylesheet" href="checkout.css">
</head>
<body>
<header>
<p class="notice">This is a stand-in store: no money moves.</p>
<div class="masthead">
<p class="store">${storeName}</p>
<a href="${siteUrl}">Back to the shop</a>
</div>
</header>
<main>${main}</main>
<footer><p>${storeName} · secure test checkout</p></footer>
</body>
</html>`.html
