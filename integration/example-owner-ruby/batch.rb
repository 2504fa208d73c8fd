# All clients of one request (chapter 5, "In a query engine"): when every field is noted, decide each section, load the
# permitted ones of all clients in one statement per table, write all lines in one transaction; then the values are there.
require 'sqlite3'
require_relative 'client_record'
require_relative 'sections'

class Batch
  # The caller hung up: what was not yet loaded is neither loaded nor logged (chapter 10).
  class HungUp < StandardError; end

  # The value of a field, awaited until all fields are noted.
  class Later
    def initialize(batch, record, field)
      @batch, @record, @field = batch, record, field
    end

    def value
      @batch.settle
      @record.value(@field)
    end
  end

  attr_reader :caller, :written

  def initialize(caller, records, log, &hung_up)
    @caller, @records, @log, @hung_up = caller, records, log, hung_up
    @noted = {}.compare_by_identity
    @logged = {}
    @written = 0
  end

  def record(facts) = ClientRecord.new(@caller, facts)

  def ask(record, field)
    record.note(field)
    @noted[record] = true
    Later.new(self, record, field)
  end

  def settle
    return if @noted.empty?

    clients = @noted.keys
    @noted.clear
    clients.each(&:decide)
    raise HungUp if @hung_up.call

    Sections::TABLES.each { |section, table| load(section, table, clients) }
    raise HungUp if @hung_up.call

    clients.each(&:not_logged) unless write(clients.flat_map { |client| lines(client) })
  end

  private

  # The rows of each client under any of their numbers, among those of the organisations that hold a part.
  def load(section, table, clients)
    held = clients.select { |client| client.wanted?(section) && client.holders.any? }
    found = @records.rows(table, held.flat_map { |client| client.facts['nationalNumbers'] })
    held.each do |client|
      rows = client.facts['nationalNumbers'].flat_map { |number| found.fetch(number, []) }
      client.rows[section] = rows.select { |row| client.holders.include?(row['holder']) }
    end
  rescue SQLite3::Exception => e
    warn "records: #{e.class}"
    held.each { |client| client.unreachable(section) }
  end

  # One line for each section that is told of, by the names of chapter 6.
  def lines(client)
    client.told.map do |section|
      decision = client.decisions[section]
      { 'requestId' => @caller['request'], 'clientId' => client.facts['clientId'], 'staffMember' => @caller['sub'],
        'organisation' => @caller['organisation'], 'roles' => @caller['roles'].join(','), 'purpose' => @caller['purpose'],
        'relation' => client.facts['relation'], 'section' => section,
        'outcome' => decision.given? ? 'DISCLOSED' : 'WITHHELD', 'reason' => decision.reason,
        'rule' => decision.rule&.id || 'default-deny', 'legalBasis' => decision.rule&.basis }
    end
  end

  # A client, section and outcome make one line in a request. False where they could not be written.
  def write(lines)
    fresh = lines.uniq { |line| identity(line) }.reject { |line| @logged[identity(line)] }
    @log.append(fresh) if fresh.any?
    fresh.each { |line| @logged[identity(line)] = true }
    @written += fresh.size
    true
  rescue SQLite3::Exception => e
    warn "log: #{e.class}"
    false
  end

  def identity(line) = line.values_at('clientId', 'section', 'outcome')
end
