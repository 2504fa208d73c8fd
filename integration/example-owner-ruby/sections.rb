# The sections of our schema (chapter 2): which field of the record belongs to which, in the order of the schema.
require 'graphql'

module Sections
  # Served and registered to the letter. An owner with more fields has a file of its own in this place.
  SDL = File.read(File.join(__dir__, '../contract/least-schema.graphql')).freeze

  RECORD = GraphQL.parse(SDL).definitions.find { |type| type.respond_to?(:fields) && type.name == 'PesRecord' }
  OF_FIELD = RECORD.fields.to_h do |field|
    section = field.directives.find { |directive| directive.name == 'section' }
    [field.name, section&.arguments&.first&.value]
  end.merge('availability' => 'pes.availability').compact.freeze

  ALL = OF_FIELD.values.uniq.freeze

  # In which table the rows of a section are, and into which other section they are gathered as events.
  TABLES = { 'pes.registration' => 'registration', 'pes.contact' => 'contact_point' }.freeze
  GATHERED_INTO = { 'pes.registration' => 'pes.journey' }.freeze
end
