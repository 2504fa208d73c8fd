export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    // About microseconds: for a machine that does nothing else, `npm run proof:times`.
    ...(process.env.PROOF_OF_TIMES === 'on' ? [] : ['/test/proof/timing\\.test\\.ts$']),
    // Goes through the form of every act, for minutes: `npm run acts:keyboard`.
    ...(process.env.EVERY_ACT === 'on' ? [] : ['/test/workbench/every-act\\.test\\.ts$']),
    // 200 requests a second, for a machine that does nothing else: `npm run reload:load`.
    ...(process.env.RELOAD_UNDER_LOAD === 'on' ? [] : ['/test/gateway/reload-under-load\\.test\\.ts$']),
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  workerIdleMemoryLimit: '1000MB',
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/kit/sequencer.js',
  globalSetup: '<rootDir>/test/kit/global-setup.js',
  globalTeardown: '<rootDir>/test/kit/global-teardown.js',
  // What hangs ends; what is slow on a busy machine is waited for.
  testTimeout: 300000,
  reporters: ['default', '<rootDir>/test/kit/closing-line.js'],
};
