// Two of the jars are signed, and Java then reads and checks the signature of each of their thousands of entries whenever Neo4j starts.
// Maven has held every jar against its checksum already, so in the cache they lie without their signatures.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

const SIGNATURE = /^META-INF\/[^/]+\.(?:SF|RSA|DSA|EC)$/;

/** Takes the signatures out of the jars of a folder and names the jars that had one; a second call finds none. */
export function withoutSignatures(folder: string): readonly string[] {
  const signed = readdirSync(folder).filter((name) => name.endsWith('.jar') && isSigned(join(folder, name))).toSorted();
  for (const name of signed) rewrite(join(folder, name));
  return signed;
}

function isSigned(jar: string): boolean {
  let found = false;
  unzipSync(readFileSync(jar), { filter: ({ name }) => { found ||= SIGNATURE.test(name); return false; } });
  return found;
}

// In one step: whoever reads the jar now goes on reading the old one.
function rewrite(jar: string): void {
  const entries = unzipSync(readFileSync(jar), { filter: ({ name }) => !SIGNATURE.test(name) });
  const partial = `${jar}.part-${String(process.pid)}`;
  writeFileSync(partial, zipSync(entries, { level: 0 }));
  renameSync(partial, jar);
}
