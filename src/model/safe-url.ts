const WEB = ['https:', 'http:'];

/** Parses a URL; `undefined` for an invalid one. (`URL.canParse` is newer than some supported browsers.) */
export const parseUrl = (text: string, base?: string): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

const parseWeb = (text: string, base: string) => {
  const url = parseUrl(text, base);
  // A user name, https://un.org@evil.example, could be mistaken for the host.
  return url && WEB.includes(url.protocol) && !url.username && !url.password ? url : undefined;
};

/** The absolute URL of a web page; `undefined` for other schemes, and for a URL with a user name. */
export const safeWebUrl = (text: string, base: string) => parseWeb(text, base)?.href;

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

// One address: no list, quotes or comments, and nothing encoded twice.
const MAILBOX = /^[^\s"%&(),:;<>?@[\]\\]+@[^\s"%&(),:;<>?@[\]\\]+$/;

/** RFC 6068, with one address, and no header fields but subject and body: others could add recipients. */
const isMail = ({ pathname, searchParams }: URL) =>
  MAILBOX.test(decode(pathname)) &&
  [...searchParams].every(([name, value]) => {
    const field = name.toLowerCase();
    return field === 'body' || (field === 'subject' && !/\p{Cc}/u.test(value));
  });

const TELEPHONE = /^\+?[\d\s().-]*\d[\d\s().-]*$/;

/** RFC 3966, digits only: telephones interpret * and # as commands. */
const parseTelephone = ({ href }: URL) => {
  const number = decode(href.slice('tel:'.length));
  return TELEPHONE.test(number) ? `tel:${number.replace(/[\s().-]/g, '')}` : undefined;
};

/** The absolute URL of a web page, an e-mail address or a telephone number; `undefined` for anything else. */
export const safeLink = (text: string, base: string) => {
  const url = parseUrl(text, base);
  if (url?.protocol === 'tel:') return parseTelephone(url);
  if (url?.protocol === 'mailto:') return isMail(url) ? url.href : undefined;
  return safeWebUrl(text, base);
};

// A host name in any script, or a mail address. The last label distinguishes a host from a file: no top-level domain has a digit, and
// what ends like a file that pages link to stays relative, `register.php?id=1`, also before a slash, `index.php/events`.
const HOST =
  /^([^\s/?#:@]+@)?([\p{L}\p{M}\d-]+\.)+(?!(html?|php|[aj]spx?|json|jsonld|ics|xml|txt|csv|pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png|gif|webp|avif|svg)\b)(xn--[\w-]+|[\p{L}\p{M}]{2,})([:/?#]|$)/iu;

/** The URL that is meant by a text without a scheme that begins with the name of a host; `undefined` for other texts. */
export const completeUrl = (text: string) => {
  const [host, mailbox] = HOST.exec(text) ?? [];
  return host && (mailbox ? 'mailto:' : 'https://') + text;
};

/** The absolute URL of a file to load: over HTTPS, or from the origin of `base`. */
export const safeDataUrl = (text: string, base: string) => {
  const url = parseWeb(text, base);
  return url && (url.protocol === 'https:' || url.origin === new URL(base).origin) ? url.href : undefined;
};

/** A web URL without its private parts: user name, password and fragment; `undefined` for other schemes. */
export const publicAddress = (text: string) => {
  const url = parseUrl(text);
  if (!url || !WEB.includes(url.protocol)) return undefined;
  url.username = url.password = url.hash = '';
  return url.href;
};

const hostOf = ({ protocol, host, pathname }: URL) =>
  protocol === 'mailto:' ? decode(pathname).replace(/.*@/, '') : host;

/**
 * Whether a URL leads to one of some hosts, as in a Content Security Policy (CSP 3, 6.7.2.8): `ngo.example`, its subdomains
 * `*.ngo.example`, or another port, `ngo.example:8443`. `http:` in the list allows that scheme beside `https:`, and `tel:`
 * telephone numbers, which have no host.
 *
 * @param href a valid URL
 * @param list in lower case; `undefined` for any host
 */
export const isAllowedUrl = (href: string, list: readonly string[] | undefined) => {
  if (!list) return true;
  const url = new URL(href);
  const { protocol } = url;
  if (protocol === 'tel:') return list.includes(protocol);
  if (protocol === 'http:' && !list.includes(protocol)) return false;
  const host = hostOf(url).toLowerCase();
  return list.some(known => (known.startsWith('*.') ? host.endsWith(known.slice(1)) : host === known));
};
