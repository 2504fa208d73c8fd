import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { exampleEnvironment, rawCompose, readCompose, rootFile, variablesOfCompose } from './kit/compose-file.ts';

const env = exampleEnvironment();
const compose = readCompose(env);
const services = Object.entries(compose.services);
const owners = ['pes', 'welfare', 'social-economy'];

// The linter of compose files carries the schema of the specification (compose-spec/compose-spec, Apache-2.0).
const schemaFile = new URL('./schemas/compose.schema.json', import.meta.resolve('dclint/package.json'));

describe('docker-compose.yml', () => {
  it('is a compose file by the schema of the specification, and the schema refuses what is none', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const schema = {
      ...JSON.parse(readFileSync(schemaFile, 'utf8')),
      $schema: 'http://json-schema.org/draft-07/schema#',
    };
    const isCompose = ajv.compile(schema);
    isCompose(rawCompose(env));
    expect(isCompose.errors).toBeNull();
    expect(isCompose({ services: { pes: { comand: ['pes'] } } })).toBe(false);
  });

  it('publishes the port of the gateway only, on loopback unless .env says otherwise', () => {
    const published = services.flatMap(([name, { ports }]) => ports.map((port) => `${name} ${port}`));
    expect(published).toEqual(['gateway 127.0.0.1:4000:4000']);
  });

  it('lets an owner be reached by the gateway and the partnership only, and the database by the owners only', () => {
    const pairs = services.flatMap(([name, one], index) =>
      services
        .slice(index + 1)
        .filter(([, other]) => one.networks.some((network) => other.networks.includes(network)))
        .map(([other]) => [name, other].sort().join(' - ')),
    );
    expect(pairs.sort()).toEqual(
      [
        ...['mysql - partnership', 'mysql - pes', 'mysql - welfare', 'mysql - social-economy'],
        ...['gateway - partnership', ...owners.map((owner) => `gateway - ${owner}`)],
        ...owners.map((owner) => `partnership - ${owner}`),
      ]
        .map((pair) => pair.split(' - ').sort().join(' - '))
        .sort(),
    );
  });

  it('gives nobody a way out but the gateway, which needs the identity provider', () => {
    const open = Object.entries(compose.networks).filter(([, network]) => network?.internal !== true);
    const [[outside] = ['']] = open;
    expect(open).toHaveLength(1);
    expect(services.filter(([, { networks }]) => networks.includes(outside)).map(([name]) => name)).toEqual([
      'gateway',
    ]);
  });

  it('hands a secret to one service, as a file that npm run secrets makes', () => {
    const handed = services.flatMap(([, { secrets }]) => secrets.map(({ source }) => source));
    expect(handed.toSorted()).toEqual(Object.keys(compose.secrets).toSorted());
    for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`./secrets/${name}`);
  });

  it('puts no secret in an environment', () => {
    const named = services.flatMap(([, { environment }]) => Object.keys(environment));
    const secret = named.filter((name) => /PASSWORD|KEY|DATABASE|TOKEN|SECRET/.test(name));
    expect(secret.filter((name) => !/_(FILE|URL)$/.test(name))).toEqual([]);
  });

  it('starts nothing before what it needs is healthy', () => {
    const needs = services.map(([name, service]) => [name, Object.keys(service.depends_on)]);
    expect(Object.fromEntries(needs)).toEqual({
      mysql: [],
      partnership: ['mysql'],
      ...Object.fromEntries(owners.map((owner) => [owner, ['mysql', 'partnership']])),
      gateway: ['partnership', ...owners],
    });
    const conditions = services.flatMap(([, service]) => Object.values(service.depends_on));
    expect(new Set(conditions.map(({ condition }) => condition))).toEqual(new Set(['service_healthy']));
  });

  it('keeps every root file system read-only and every key ring in a volume of one service', () => {
    for (const [, service] of services) expect(service.read_only).toBe(true);
    const volumes = services.flatMap(([, service]) => service.volumes.map(([volume]) => volume));
    expect(volumes.toSorted()).toEqual(Object.keys(compose.volumes).toSorted());
    expect(new Set(volumes).size).toBe(volumes.length);
  });

  it('takes its variables from .env.example and asks for the ones without a default by name', () => {
    expect(variablesOfCompose()).toEqual(Object.keys(env).toSorted());
    expect(() => readCompose({ ...env, ISSUER: '' })).toThrow('ISSUER: set ISSUER in .env');
    expect(() => readCompose({ ...env, AUDIENCE: '' })).toThrow('AUDIENCE: set AUDIENCE in .env');
  });
});

describe('the Dockerfile', () => {
  it('copies what .dockerignore lets through, and no secret, data or test', () => {
    const letThrough = rootFile('.dockerignore')
      .match(/^!.*$/gm)
      ?.map((line) => line.slice(1));
    const built: { include: string[] } = JSON.parse(rootFile('tsconfig.build.json'));
    const folders = new Set(built.include.map((path) => path.split('/')[0]));
    const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'docker'];
    // What the pages are built from.
    files.push('integration', 'workbench', 'docs/glossary.md', 'docs/policy');
    expect(letThrough?.toSorted()).toEqual([...new Set([...files, ...folders])].toSorted());
  });

  it('runs as a user without rights', () => {
    expect(rootFile('Dockerfile')).toMatch(/^USER node$/m);
  });
});
