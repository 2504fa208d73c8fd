# The part of one client in one answer (chapter 5): which fields were asked, what was decided of each section, which rows
# came, and the value of each field. It loads nothing and logs nothing: batch.rb does, for all clients at once.
require_relative 'policy'
require_relative 'sections'
require_relative 'texts'

class ClientRecord
  attr_reader :facts, :caller, :decisions, :rows

  def initialize(caller, facts)
    @caller = caller
    @facts = facts
    @fields = []
    @decisions = {}
    @rows = {}
  end

  def note(field) = @fields |= [field]

  # Our organisations that hold a part of this client, whatever `from` and `to` say.
  def holders = @holders ||= @facts['holders'].select { |part| part['owner'] == 'PES' }.map { |part| part['organisation'] }

  def decide
    @decisions = Sections::ALL.to_h { |section| [section, Policy.decide(section, @caller, @facts, holders)] }
    @touched = Sections::ALL.select { |section| asked?(section) || gathered?(section) }
  end

  # The sections that are asked for or gathered from, and given; their rows are to be loaded.
  def wanted?(section) = @touched.include?(section) && given?(section)

  def unreachable(section)
    withhold(section, 'HOLDER_UNREACHABLE')
    gathered_into = Sections::GATHERED_INTO[section]
    withhold(gathered_into, 'HOLDER_UNREACHABLE') if gathered_into && asked?(gathered_into)
  end

  # What is asked for and permitted could not be written down: nothing of it is given.
  def not_logged
    @rows.clear
    @decisions.each do |section, decision|
      next unless decision.rule

      @decisions[section] = Policy::Decision.new(rule: decision.rule, reason: ('LOG_UNAVAILABLE' if asked?(section)))
    end
  end

  # The sections of which the answer tells, and so the lines of the log (chapter 6).
  def told
    Sections::ALL.select { |section| @touched.include?(section) || (@fields.include?('withheld') && !given?(section)) }
  end

  def value(field)
    case field
    when 'availability' then availability
    when 'registration' then registration
    when 'contactPoints' then contact_points if given?('pes.contact')
    when 'journey' then journey if given?('pes.journey')
    when 'deadlines' then [] if given?('pes.journey')
    when 'withheld' then withheld
    when 'asOf' then disclosed_rows.map { |row| row['changed_at'] }.max
    end
  end

  private

  def asked?(section) = @fields.any? { |field| Sections::OF_FIELD[field] == section }
  def given?(section) = @decisions[section].given?

  def gathered?(section)
    into = Sections::GATHERED_INTO[section]
    into && asked?(into) && given?(into) && given?(section)
  end

  def withhold(section, reason)
    rule = @decisions[section].rule
    @decisions[section] = Policy::Decision.new(rule: rule, reason: reason) if rule
  end

  def rows_of(section) = given?(section) ? @rows.fetch(section, []) : []

  def availability
    return 'NOT_PERMITTED' unless given?('pes.availability')

    holders.any? ? 'AVAILABLE' : 'NOT_KNOWN'
  end

  # One registration is shown: no row says that it ended, so the latest is the one that runs.
  def running = rows_of('pes.registration').max_by { |row| row['registered_on'] }
  def registration = running && { 'category' => running['category'], 'registeredOn' => running['registered_on'] }

  def contact_points
    rows_of('pes.contact').map { |row| row.slice('kind', 'value', 'since').merge('source' => 'PES') }
  end

  def journey
    rows_of('pes.registration').sort_by { |row| row['registered_on'] }.map do |row|
      { 'on' => row['registered_on'], 'source' => 'PES', 'section' => 'pes.registration', 'kind' => 'REGISTERED',
        'label' => Texts::REGISTERED.fetch(@caller['language']) }
    end
  end

  def disclosed_rows
    gathered = gathered?('pes.registration') ? rows_of('pes.registration') : [running].compact
    gathered + rows_of('pes.contact')
  end

  def withheld
    @decisions.reject { |_, decision| decision.given? }.map do |section, decision|
      { 'section' => section, 'reason' => decision.reason, 'remedy' => Texts.remedy(decision, @caller['language']) }
    end
  end
end
