/**
 * Preloaded into every process that the demo starts: when the starter goes, for whatever reason, the channel to it closes
 * and the process ends as it does on Ctrl-C. Nothing keeps a port or a database file after a crash of the starter.
 */
const GRACE_MS = 6000;

if (process.channel !== undefined && process.channel !== null) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // The channel alone may not keep a process alive that has finished its work, such as an import.
  process.channel.unref();
}
