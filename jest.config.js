export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // About microseconds: for a machine that does nothing else, `npm run proof:times`.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.PROOF_OF_TIMES === 'on' ? [] : ['/test/proof/timing\\.test\\.ts$']),
  ],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  workerIdleMemoryLimit: '700MB',
  maxWorkers: 3,
  testSequencer: '<rootDir>/test/kit/sequencer.js',
  globalSetup: '<rootDir>/test/kit/global-setup.js',
  globalTeardown: '<rootDir>/test/kit/global-teardown.js',
  testTimeout: 120000,
  reporters: ['default', '<rootDir>/test/kit/closing-line.js'],
};
