// Where somebody goes on after signing in: a page of ours, whatever the address that led here asks for.
const LONGEST = 2_000;
// A backslash is a slash to browsers; what cannot be seen may be dropped by them, and the rest read anew.
const UNFIT = /[\\\p{Cc}\p{Cf}\s]/u;

/** The path with what follows it; the first page for anything but a page of ours. `url`: ours, without a path. */
export function placeToReturnTo(wanted: string, url: string): string {
  if (wanted.length > LONGEST || UNFIT.test(wanted) || !/^\/(?!\/)/u.test(wanted) || !URL.canParse(wanted, url)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, url);
  // What is left of dots and slashes may itself lead elsewhere.
  if (origin !== url || pathname.startsWith('//') || /^\/sign-(?:in|out)(?:\/|$)/u.test(pathname)) return '/';
  return `${pathname}${search}${hash}`;
}
