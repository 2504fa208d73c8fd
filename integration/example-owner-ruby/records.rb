# Our records, in SQLite. Chapter 4: they are found by a keyed index of the national number, which itself is not kept.
require 'openssl'
require 'sqlite3'
require 'time'

class Records
  AT_ONCE = 500

  def initialize(path, key)
    @key = key
    @lock = Mutex.new
    @db = SQLite3::Database.new(path, results_as_hash: true)
    @db.busy_timeout(200)
    @db.execute_batch <<~SQL
      CREATE TABLE IF NOT EXISTS registration (
        person TEXT NOT NULL, holder TEXT NOT NULL, category TEXT NOT NULL, registered_on TEXT NOT NULL,
        changed_at TEXT NOT NULL, PRIMARY KEY (person, holder));
      CREATE TABLE IF NOT EXISTS contact_point (
        person TEXT NOT NULL, holder TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, since TEXT,
        changed_at TEXT NOT NULL, PRIMARY KEY (person, holder, kind, value));
    SQL
  end

  def register(number, holder, category, registered_on)
    @db.execute('INSERT OR REPLACE INTO registration VALUES (?, ?, ?, ?, ?)',
                [person(number), holder, category, registered_on, Time.now.utc.iso8601(3)])
  end

  # All rows of a table for these national numbers, in one statement for every 500: { number => [row] }.
  def rows(table, numbers)
    number_of = numbers.uniq.to_h { |number| [person(number), number] }
    found = number_of.keys.each_slice(AT_ONCE).flat_map do |people|
      places = (['?'] * people.size).join(',')
      @lock.synchronize { @db.execute("SELECT * FROM #{table} WHERE person IN (#{places})", people) }
    end
    found.group_by { |row| number_of[row['person']] }
  end

  def ready?
    @lock.synchronize { @db.execute('SELECT 1 FROM registration LIMIT 1') }
    true
  rescue SQLite3::Exception
    false
  end

  private

  def person(number) = OpenSSL::HMAC.hexdigest('SHA256', @key, number)
end
