import { findPlaces } from '../../lib/area/find-place.ts';
import { postcodeDistrict } from '../../lib/area/place-words.ts';

/** How long a reader has to stop typing before places are shown, and before they are said aloud. */
const pause = { toShow: 150, toSpeak: 900 };

const form = part('form.place-finder', HTMLFormElement);
const box = part('#place', HTMLInputElement);
const panel = part('#place-found', HTMLElement);
const heading = part('#place-heading', HTMLElement);
const note = part('#place-note', HTMLElement);
const list = part('#place-list', HTMLElement);
const said = part('#place-said', HTMLElement);

// The page lists every name, for those who have no script. So nothing more is fetched.
const names = [...document.querySelectorAll<HTMLElement>('#place-names > li')].map((entry) => ({
  entry,
  name: entry.querySelector('a')?.textContent ?? '',
  isOwn: entry.dataset['own'] === 'true',
}));
const hasPostcodes = names.some(({ name, isOwn }) => !isOwn && postcodeDistrict(name));

let typing: ReturnType<typeof setTimeout> | undefined;
let speaking: ReturnType<typeof setTimeout> | undefined;

box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => show(box.value), pause.toShow);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  const only = onlyPage(box.value);
  if (only) location.assign(only);
  else {
    const url = new URL(location.href);
    url.searchParams.set('place', box.value);
    history.replaceState(null, '', url);
    show(box.value);
  }
});

const asked = new URLSearchParams(location.search).get('place') ?? '';
if (asked) {
  const only = onlyPage(asked);
  // Who goes back comes to the page where the name was typed, and not here again.
  if (only) location.replace(only);
  box.value = asked;
  show(asked);
}

/** The page of the one place that a name can mean. */
function onlyPage(typed: string): string | undefined {
  const pages = findPlaces(typed, names).found.map(({ entry }) => entry.querySelector('a')?.href);
  return new Set(pages).size === 1 ? pages[0] : undefined;
}

function show(typed: string): void {
  const isTyped = typed.trim().length > 1;
  panel.hidden = !isTyped;
  clearTimeout(speaking);
  if (!isTyped) return;
  const { found, near } = findPlaces(typed, names);
  const shown = found.length > 0 ? found : near;
  const isUnknownPostcode = !hasPostcodes && postcodeDistrict(typed) !== undefined;
  heading.textContent = say(
    found.length === 1 ? 'one' : found.length > 1 ? 'several' : near.length > 0 ? 'near' : 'none',
    typed.trim(),
  );
  note.hidden = shown.length > 0;
  note.textContent = say(isUnknownPostcode ? 'noPostcodes' : 'noneNote');
  list.replaceChildren(...shown.map(({ entry }) => entry.cloneNode(true)));
  speaking = setTimeout(() => {
    said.textContent = heading.textContent;
  }, pause.toSpeak);
}

function say(name: string, typed = ''): string {
  const sentence = document.querySelector(`#place-words [data-say="${name}"]`)?.textContent ?? '';
  return sentence.replace('{name}', () => typed);
}

function part<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`);
  return found;
}
