import { LazyPage } from '../built/page.ts';
import { type BuiltSite, siteNamed } from '../built/site.ts';

const css = ':root{--brand:#123456}';
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'self'; font-src 'self'; img-src 'self'; style-src 'sha256-jBmen1rK03jBNrmX0Q2uXB/l5tP3dtdpA/Q1KetRfQk='">`;

/** A page on which no rule finds a fault, to be spoilt by a test. */
const right = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${policy}<title>W1 — Golden Thread</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="What became of the statement W1.">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite",
"@id":"https://goldenthread.example/#site"},{"@type":"WebPage","@id":"https://goldenthread.example/strategies/mse-2022/w1/",
"url":"https://goldenthread.example/strategies/mse-2022/w1/","name":"A statement","isPartOf":{"@id":"https://goldenthread.example/#site"}}]}</script>
<style>${css}</style>
<link rel="canonical" href="https://goldenthread.example/strategies/mse-2022/w1/"></head>
<body><a href="#main">Skip to main content</a><header>Golden Thread<form method="get" action="/search/"><input name="q"></form></header>
<nav aria-label="Main"><ul><li><a href="/glossary/">Glossary</a></li></ul></nav>
<main id="main"><h1>A statement</h1><p><span class="label">Overdue</span> As at 26 November 2026.</p>
<h2 id="who">Who</h2><ul><li>The board</li><li>The council</li></ul>
<table aria-labelledby="who"><tr><th scope="col">Who</th><td>When</td></tr></table>
<p><time datetime="2023-09">September 2023</time> <svg aria-hidden="true"></svg></p></main>
<footer>As at 26 November 2026.</footer></body></html>`;

/** A site with this one page, in which one piece of the markup was replaced by another. */
export function spoilt(piece: string, by: string): BuiltSite {
  if (!right.includes(piece)) throw new Error(`“${piece}” does not stand in the example.`);
  return siteOf(right.replace(piece, by));
}

export function unspoilt(): BuiltSite {
  return siteOf(right);
}

/** The invented town under the name and the address that the example gives. */
function siteOf(html: string): BuiltSite {
  const demo = siteNamed('demo');
  const { site } = demo.register;
  const named = { ...site, name: 'Golden Thread', address: 'https://goldenthread.example' };
  const page = new LazyPage('/strategies/mse-2022/w1/', html);
  return {
    ...demo,
    register: { ...demo.register, site: named },
    pages: [page],
    editions: [],
    pageAt: (path) => (path === page.path ? page : demo.pageAt(path)),
  };
}
