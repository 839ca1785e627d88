import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { address } from '../../../src/lib/site/address.ts';
import {
  headersForAll,
  keptForLong,
  type PageKind,
  pageKind,
  policyInHeader,
  policyInPage,
} from '../../../src/lib/site/security.ts';

test('A page is a plain one, the search, or one that others may frame', () => {
  expect(
    ['/', '/search/', '/search/more/', '/embed/plan/w1/', '/strategies/embed/'].map(pageKind),
  ).toEqual(['page', 'search', 'page', 'frame', 'page']);
});

describe('The policy of a page', () => {
  test('lets no script run and nothing in from elsewhere', () => {
    expect(policyInPage('page', []).split('; ')).toMatchInlineSnapshot(`
      [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "style-src 'none'",
      ]
    `);
  });

  test('lets the screens for editing call the host of the repository, and nobody else', () => {
    expect(pageKind('/edit/')).toBe('edit');
    const policy = policyInHeader('edit', ['https://git.example.gov.uk']).split('; ');
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("img-src 'self' data: blob:");
    expect(policy).toContain("connect-src 'self' blob: data: https://git.example.gov.uk");
    expect(policyInHeader('page', ['https://git.example.gov.uk'])).not.toContain('git.example');
  });

  test('names the styles that stand in the page', () => {
    expect(policyInPage('page', ["'sha256-a'", "'sha256-b'"])).toContain(
      "style-src 'sha256-a' 'sha256-b'",
    );
  });

  test('lets the search and the list of places, and no other page, run a script of the site', () => {
    expect(policyInHeader('places')).toContain("; script-src 'self'; style-src");
    expect([pageKind('/areas/'), pageKind('/areas/marsham/')]).toEqual(['places', 'page']);
    const search = policyInPage('search', []).split('; ');
    expect(search).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(search).toContain("connect-src 'self'");
    for (const kind of ['page', 'frame'] as const) {
      expect(policyInHeader(kind)).not.toMatch(/script-src|connect-src/);
    }
  });

  test('lets others frame only the pages that are made for it, which send no form', () => {
    expect(policyInHeader('page').split('; ')).toMatchInlineSnapshot(`
      [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "frame-ancestors 'none'",
      ]
    `);
    expect(policyInHeader('search')).toContain("frame-ancestors 'none'");
    expect(policyInHeader('frame')).toContain('frame-ancestors *');
    expect(policyInHeader('frame')).toContain("form-action 'none'");
    expect(policyInHeader('search')).toContain("form-action 'self'");
  });
});

test('Every file is sent with what browsers are to keep to', () => {
  expect({ ...headersForAll, keptForLong }).toMatchInlineSnapshot(`
    {
      "Access-Control-Allow-Origin": "*",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "X-Content-Type-Options": "nosniff",
      "keptForLong": "public, max-age=31536000, immutable",
    }
  `);
});

test('SECURITY.md names the pages that may run a script, and no other', () => {
  const pages: Record<PageKind, string> = {
    page: '/',
    frame: address.frames(),
    search: address.search(),
    places: address.areas(),
    edit: address.edit(),
  };
  const withScript = Object.values(pages).filter((path) =>
    policyInHeader(pageKind(path)).includes('script-src'),
  );
  const [, section = ''] =
    /^## The policy,.*?\n(.*?)^## /ms.exec(readFileSync('SECURITY.md', 'utf8')) ?? [];
  const rows = section.matchAll(/^\| `(\S+)` +\| .*\brun scripts of the site\b/gm);
  expect([...rows].map(([, path]) => path)).toEqual(withScript);
});
