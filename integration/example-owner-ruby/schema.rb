# The GraphQL that is executed (chapter 2, "Without a library for federation"), and where each field gets its value.
require 'graphql'
require_relative 'batch'
require_relative 'sections'
require_relative 'tokens'

EXECUTED = <<~GRAPHQL.freeze
  #{Sections::SDL.sub(/\Aextend schema.*?@composeDirective\([^)]*\)\n/m, '')}
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  scalar _Any
  union _Entity = Client
  type _Service {
    sdl: String
  }
  type Query {
    _entities(representations: [_Any!]!): [_Entity]!
    _service: _Service!
  }
GRAPHQL

class Resolver
  def call(type, field, object, args, context)
    return entities(args[:representations], context) if field.graphql_name == '_entities'
    return { 'sdl' => Sections::SDL } if field.graphql_name == '_service'
    return context[:batch].ask(object, field.graphql_name) if type.graphql_name == 'PesRecord'

    object[field.graphql_name]
  end

  def resolve_type(_type, object, context) = context.schema.types[object.is_a?(ClientRecord) ? 'PesRecord' : 'Client']
  def coerce_input(_type, value, _context) = value
  def coerce_result(_type, value, _context) = value

  private

  # One entity for each representation, or an error at its place (chapter 5).
  def entities(representations, context)
    representations.map do |given|
      next refusal('BAD_USER_INPUT') unless given.is_a?(Hash) && given['__typename'] == 'Client' && given['id'].is_a?(String)

      batch = context[:batch]
      facts = Tokens.grant(given['grant'], context[:partnership], batch.caller, given['id'])
      { 'id' => given['id'], 'pes' => batch.record(facts) }
    rescue Tokens::Refused
      refusal('UNAUTHENTICATED')
    end
  end

  def refusal(code) = GraphQL::ExecutionError.new(code, extensions: { 'code' => code })
end

Schema = GraphQL::Schema.from_definition(EXECUTED, default_resolve: Resolver.new)
Schema.lazy_resolve(Batch::Later, :value)
Schema.disable_introspection_entry_points
Schema.validate_timeout(0.5)
