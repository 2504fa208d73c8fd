# The disclosure log (chapter 6), in SQLite: a chain of one entry for each line, on disk before the answer leaves. And what
# the partnership showed of its own (chapter 7).
require 'json'
require 'openssl'
require 'securerandom'
require 'sqlite3'
require 'time'

class DisclosureLog
  # In the order of the canonical form.
  NAMES = %w[
    writer id at requestId clientId staffMember organisation roles purpose relation section outcome reason rule legalBasis
  ].freeze
  START = '0' * 43

  def self.canonical(entry) = JSON.generate(entry.values_at(*NAMES))

  def self.hash(key, previous, canonical)
    [OpenSSL::HMAC.digest('SHA256', key, previous + canonical)].pack('m0').tr('+/', '-_').delete('=')
  end

  def initialize(path, key, writer)
    @key, @writer, @lock = key, writer, Mutex.new
    @db = SQLite3::Database.new(path)
    @db.busy_timeout(200)
    @db.execute_batch <<~SQL
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS line (
        writer TEXT, seq INTEGER, clientId TEXT, requestId TEXT, entry TEXT, hash TEXT, PRIMARY KEY (writer, seq));
      CREATE INDEX IF NOT EXISTS line_client ON line (clientId);
      CREATE INDEX IF NOT EXISTS line_request ON line (requestId);
      CREATE TABLE IF NOT EXISTS head (writer TEXT PRIMARY KEY, seq INTEGER, hash TEXT);
      CREATE TABLE IF NOT EXISTS witnessed (writer TEXT, seq INTEGER, hash TEXT, at TEXT);
      CREATE INDEX IF NOT EXISTS witnessed_writer ON witnessed (writer, seq);
    SQL
  end

  # Commits all lines of a request, or raises and commits none.
  def append(lines)
    transaction do
      seq, previous = current
      lines.each do |line|
        now = Time.now.utc
        entry = line.merge('writer' => @writer, 'id' => uuid7(now), 'at' => now.iso8601(3))
        previous = DisclosureLog.hash(@key, previous, DisclosureLog.canonical(entry))
        @db.execute('INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)',
                    [@writer, seq += 1, entry['clientId'], entry['requestId'], JSON.generate(entry), previous])
      end
      @db.execute('INSERT OR REPLACE INTO head VALUES (?, ?, ?)', [@writer, seq, previous])
    end
  end

  # Whether a line could be written now.
  def ready?
    transaction { @db.execute('UPDATE head SET seq = seq') }
    true
  rescue SQLite3::Exception
    false
  end

  # { writer, seq, hash } of the last entry, or nil before the first.
  def head
    seq, hash = @lock.synchronize { current }
    { 'writer' => @writer, 'seq' => seq, 'hash' => hash } if seq.positive?
  end

  # Keeps the heads that the partnership showed. Answers the writers of which something was cut off since.
  def keep(heads)
    at = Time.now.utc.iso8601(3)
    cut = []
    transaction do
      heads.map { |head| head.values_at('writer', 'seq', 'hash') }.each do |writer, seq, hash|
        contradicts = 'SELECT 1 FROM witnessed WHERE writer = ? AND (seq > ? OR (seq = ? AND hash <> ?))'
        cut << writer if @db.get_first_value(contradicts, [writer, seq, seq, hash])
        @db.execute('INSERT INTO witnessed VALUES (?, ?, ?, ?)', [writer, seq, hash, at])
      end
    end
    cut
  end

  # Every line of one client (column clientId) or of one request (requestId).
  def lines(column, id)
    raise ArgumentError unless %w[clientId requestId].include?(column)

    rows = @lock.synchronize { @db.execute("SELECT entry FROM line WHERE #{column} = ? ORDER BY writer, seq", [id]) }
    rows.map { |entry,| JSON.parse(entry) }
  end

  # The number of the first entry that was altered, moved or cut off, or nil.
  def first_bad_entry
    count, previous = 0, START
    @lock.synchronize do
      @db.execute('SELECT seq, entry, hash FROM line WHERE writer = ? ORDER BY seq', [@writer]).each do |seq, entry, hash|
        count += 1
        previous = DisclosureLog.hash(@key, previous, DisclosureLog.canonical(JSON.parse(entry)))
        return count unless seq == count && hash == previous
      end
      current == [count, previous] ? nil : count + 1
    end
  end

  private

  def transaction(&work) = @lock.synchronize { @db.transaction(:immediate, &work) }
  def current = @db.get_first_row('SELECT seq, hash FROM head WHERE writer = ?', [@writer]) || [0, START]

  def uuid7(now)
    millis = format('%012x', (now.to_r * 1000).to_i)
    random = SecureRandom.hex(10)
    variant = (random[3].hex & 3 | 8).to_s(16)
    "#{millis[0, 8]}-#{millis[8, 4]}-7#{random[0, 3]}-#{variant}#{random[4, 3]}-#{random[8, 12]}"
  end
end
