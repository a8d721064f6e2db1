/** Where the header leads. `under` lists further addresses that belong to the same place. */
export const navigation: readonly { href: string; title: string; under?: readonly string[] }[] = [
  { href: '/prompts', title: 'Practise' },
  { href: '/learn', title: 'Learn' },
  { href: '/review', title: 'Review' },
  { href: '/hiring', title: 'Hiring' },
  { href: '/attempts', title: 'My attempts', under: ['/results'] },
];

/** Whether an address lies in the place that a link leads to. */
export const isInside = (pathname: string, place: Readonly<{ href: string; under?: readonly string[] }>) =>
  [place.href, ...(place.under ?? [])].some(
    (prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`),
  );

/** The workspace and a link candidate's pages bring their own bar: nothing there leads away from the work. */
export const hasOwnBar = (pathname: string): boolean =>
  pathname.startsWith('/practice/') || pathname.startsWith('/join/');

/** A desk fills the screen of a laptop and only its panes scroll: there is no room below it for a footer. */
export const hidesFooter = (pathname: string): boolean =>
  pathname.startsWith('/results/') || /^\/review\/(?!open\/)[^/]+$/.test(pathname);
