type Place = {
  href: string;
  name: 'practise' | 'learn' | 'review' | 'hiring' | 'attempts';
  under?: readonly string[];
};

/** Where the header leads. `name` is its key in the messages; `under` lists further addresses that belong to it. */
export const navigation: readonly Place[] = [
  { href: '/prompts', name: 'practise' },
  { href: '/learn', name: 'learn' },
  { href: '/review', name: 'review' },
  { href: '/hiring', name: 'hiring' },
  { href: '/attempts', name: 'attempts', under: ['/results'] },
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
