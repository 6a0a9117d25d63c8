// What the browser is told to forbid. Nothing is loaded from anywhere else, nothing runs that is not a file of ours.
import helmet from 'helmet';

/** `trusted-types answerable`: the one policy there may be, for the layout worker. */
const DIRECTIVES = {
  'default-src': ["'none'"], 'script-src': ["'self'"], 'style-src': ["'self'"], 'font-src': ["'self'"], 'img-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"], 'worker-src': ["'self'"], 'manifest-src': ["'self'"], 'form-action': ["'self'"], 'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"], 'require-trusted-types-for': ["'script'"], 'trusted-types': ['answerable'],
};

export const securityHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
});
