// Where a thread begins: it is given the loader of this server's own language before anything of it is read.
import { register } from 'tsx/esm/api';

register();
await import('./sheet-worker.ts');
