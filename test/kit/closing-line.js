/** A reporter of jest: the very last line of a run is `N passed, N failed, N skipped`, for whoever reads only that. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    // A file that could not be run has no tests to count, but it is no success.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
    // The summary of jest itself comes after the reporters of the configuration.
    process.once('exit', () => process.stdout.write(line));
  }
}
