import { TestEnvironment } from 'jest-environment-node';

/**
 * Node as the product runs it: with NODE_ENV=production. A test that asks millions of questions of the graph names it; graphql-js looks
 * at every value a second time elsewhere, to warn developers of two copies of itself.
 */
export default class ProductionEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.process.env.NODE_ENV = 'production';
  }
}
