import type { DatabaseEngine, EngineOptions } from './database-engine.ts';
export function createMysqlEngine(_options: EngineOptions): DatabaseEngine {
  throw new Error('soon');
}
