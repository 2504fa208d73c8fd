import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Stored {
  payload: AdapterPayload;
  grantId: string | undefined;
}

/**
 * Sessions, codes and interactions of the demo, in memory and bounded: a restart signs everybody out, which is right for
 * a demonstration. Access tokens are not kept: they are signed statements.
 */
export function createStorage(limit = 20_000): (model: string) => Adapter {
  const entries = new LRUCache<string, Stored>({ max: limit });
  const idOfUid = new LRUCache<string, string>({ max: limit });
  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const find = async (id: string) => entries.get(keyOf(id))?.payload;
    return {
      find,
      findByUid: async (uid) => find(idOfUid.get(uid) ?? ''),
      findByUserCode: async () => undefined,
      upsert: async (id, payload, expiresIn) => {
        const options = expiresIn === undefined ? {} : { ttl: expiresIn * 1000 };
        entries.set(keyOf(id), { payload, grantId: payload.grantId }, options);
        if (model === 'Session' && payload.uid !== undefined) idOfUid.set(payload.uid, id, options);
      },
      consume: async (id) => {
        const entry = entries.get(keyOf(id));
        if (entry !== undefined) entry.payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, entry] of entries) if (entry.grantId === grantId) entries.delete(key);
      },
    };
  };
}
