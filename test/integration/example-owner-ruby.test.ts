import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conform, type Report } from '../../integration/conform/conform.ts';
import { type StandIn, startStandIn } from '../../integration/conform/stand-in.ts';
import { leftOut } from '../kit/left-out.ts';
import { LEAST, PATIENT } from './kit/example-owner.ts';
import { hasRuby, type RubyOwner, startRubyOwner } from './kit/ruby-owner.ts';
import { expectPassed } from './kit/three-fields.ts';

const title = 'the owner in Ruby, written from the document alone';
const NEEDS = 'needs ruby, ruby-graphql, ruby-jwt, ruby-webrick and ruby-sqlite3 (Debian: apt-get install them)';

if (!hasRuby()) leftOut(title, `${title}: ${NEEDS}`);
else
  describe(title, () => {
    let standIn: StandIn;
    let owner: RubyOwner;
    let report: Report;
    beforeAll(async () => {
      standIn = await startStandIn({ port: 0 });
      owner = await startRubyOwner(standIn);
      report = await conform({ owner: 'pes', url: owner.url, standIn, registered: LEAST, limits: PATIENT });
    }, 600_000);
    afterAll(async () => {
      await owner?.stop();
      await standIn?.close();
    });

    it('passes the conformance check; only what needs the field `disclosures` is left out, which three fields do not have', () => {
      expectPassed(report);
      expect(owner.said).toEqual([]);
    });

    it('wrote a chain in which no line was altered since', async () => {
      expect(await owner.run('show_log.rb', 'verify')).toBe('every entry is as it was written\n');
    });

    it('has every vector of the contract right', async () => {
      expect(await owner.run('vectors.rb')).toBe('all vectors are as the contract says\n');
    });
  });
