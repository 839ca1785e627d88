import { eachPart, typedIn } from '../body.ts';

/** Links among the words say where they lead. */
export const unclearLink = eachPart((node, body) => {
  // An address between < and > cannot be read, and that is told already.
  if (node.type !== 'link' || body.errors.length > 0) return undefined;
  const typed = typedIn(body, node);
  const words = /^\[([^\]]*)\]/.exec(typed)?.[1]?.trim().toLowerCase() ?? typed;
  if (!unclear.test(words) && !/^(https?:|www\.)/.test(words)) return undefined;
  return {
    code: 'unclear-link',
    what: `“${words}” does not say where the link leads.`,
    fix: 'Use the title of the page as its words, for example [Progress report 2023](https://www.example.org/).',
  };
});

const unclear = /^(click here|here|link|more|read more|this|this link|this page)$/;
