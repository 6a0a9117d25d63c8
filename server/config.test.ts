import { describe, expect, it } from 'vitest';
import { environmentFor, readConfig, Refusal } from './config.ts';

const refusal = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.message : 'not a refusal';
  }
};

describe('settings', () => {
  it('are all optional: loopback, the next free port, the embedded database', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: undefined, external: undefined });
  });

  it.each([['1', true], ['65535', true], ['0', false], ['65536', false], ['4000.5', false], ['http', false]])('PORT %s is one: %s', (PORT, isOne) => {
    expect(refusal({ PORT }) === '').toBe(isOne);
  });

  it('left empty count as unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: undefined, external: undefined });
  });

  it('are refused all at once, an unknown one of ours too', () => {
    const said = refusal({ PORT: '0', NEO4J_URI: 'http://host', NEO4J_PASSWORD: 'x', ANSWERABLE_DATE: '.' });
    expect(said).toContain('PORT must be');
    expect(said).toContain('NEO4J_URI must be');
    expect(said).toContain('ANSWERABLE_DATE');
  });

  it('take an address without user or password in it, and a password beside it', () => {
    expect(refusal({ NEO4J_URI: 'bolt://user:secret@host:7687', NEO4J_PASSWORD: 'x' })).toContain('no user or password in it');
    expect(refusal({ NEO4J_URI: 'neo4j+s://host:7687' })).toContain('NEO4J_PASSWORD is not');
    expect(readConfig({ NEO4J_URI: 'neo4j+s://host:7687', NEO4J_PASSWORD: 'x' }).external).toEqual(
      { uri: 'neo4j+s://host:7687', user: 'neo4j', password: 'x', databaseName: 'neo4j' });
  });
});

it('hands on to child processes where the jars are, and none of our other settings', () => {
  const ours = { PORT: '80', HOST: '::1', ANSWERABLE_DATA: '/a', ANSWERABLE_CACHE: '/jars', NEO4J_PASSWORD: 'x' };
  expect(environmentFor({ ANSWERABLE_DATA: '/own' }, { ...ours, PATH: '/bin', HOSTNAME: 'here' })).toEqual({ ANSWERABLE_CACHE: '/jars', ANSWERABLE_DATA: '/own', PATH: '/bin', HOSTNAME: 'here' });
});
