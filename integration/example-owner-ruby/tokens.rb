# The caller token (chapter 3: who asks) and the grant (chapter 4: of whom). Each answers its claims, or is refused.
require 'json'
require 'jwt'

module Tokens
  class Refused < StandardError; end

  PURPOSES_OF = {
    'social-worker' => %w[INTAKE BENEFIT_FOLLOW_UP ACTIVATION],
    'head-of-service' => %w[INTAKE BENEFIT_FOLLOW_UP ACTIVATION],
    'mediator' => %w[INTAKE ACTIVATION ASSESSMENT TRANSITION],
    'tom' => %w[ASSESSMENT TRANSITION],
    'coach' => %w[ACTIVATION TRANSITION],
    'data-protection-officer' => %w[SUPERVISION],
    'client' => %w[OWN_FILE]
  }.freeze
  PURPOSES = (PURPOSES_OF.values.flatten + ['STATISTICS']).uniq.freeze
  LANGUAGES = %w[nl en fr].freeze
  KINDS = [nil, *%w[PES WELFARE_CENTRE SOCIAL_ECONOMY_ENTERPRISE TRANSITION_PROVIDER CIVIL_SOCIETY EMPLOYER]].freeze
  RELATIONS = %w[CASE REFERRAL INTAKE URGENT OWN_FILE SUPERVISION NONE].freeze
  SHARING = %w[GIVEN REFUSED WITHDRAWN UNKNOWN].freeze
  CLOCKS_DIFFER = 5
  OLDEST = 65

  module_function

  def caller_token(token, keys, now: Time.now.to_f)
    claims = verified(token, keys, 'schakel-caller+jwt', 'schakel-gateway', 'pes', now)
    good = claims.key?('organisation') && claims.key?('nationalNumber') && claims['nationalNumber'].nil? &&
           text?(claims['sub']) && text?(claims['request']) &&
           (claims['organisation'].nil? || kbo?(claims['organisation'])) &&
           list?(claims['roles']) { |role| PURPOSES_OF.key?(role) } && claims['roles'].any? &&
           PURPOSES.include?(claims['purpose']) && LANGUAGES.include?(claims['language'])
    good ? claims : raise(Refused)
  end

  # The facts about this client, which were stated for this caller.
  def grant(token, keys, caller, client_id, now: Time.now.to_f)
    claims = verified(token, keys, 'schakel-grant+jwt', 'schakel-partnership', 'schakel-owners', now)
    facts = claims['facts']
    good = facts.is_a?(Hash) && claims['sub'] == client_id && tied?(facts, caller, client_id) && complete?(facts)
    good ? facts : raise(Refused)
  end

  def tied?(facts, caller, client_id)
    facts['clientId'] == client_id && facts['staffMember'] == caller['sub'] &&
      facts['organisation'] == caller['organisation'] && facts['purpose'] == caller['purpose']
  end

  def complete?(facts)
    %w[organisation organisationKind since].all? { |name| facts.key?(name) } &&
      KINDS.include?(facts['organisationKind']) && RELATIONS.include?(facts['relation']) &&
      (facts['since'].nil? || date?(facts['since'])) &&
      list?(facts['nationalNumbers']) { |number| number.is_a?(String) && number.match?(/\A\d{11}\z/) } &&
      facts['sharing'].is_a?(Hash) && facts['sharing'].values.all? { |decided| SHARING.include?(decided) } &&
      list?(facts['holders']) { |part| part.is_a?(Hash) && owner?(part['owner']) && kbo?(part['organisation']) }
  end

  # What every token of Schakel has: signature, type, who made it for whom, and when.
  def verified(token, keys, type, issuer, audience, now)
    raise Refused unless token.is_a?(String)

    header = JSON.parse(JWT::Base64.url_decode(token.split('.', 2).first.to_s))
    raise Refused unless header.is_a?(Hash) && header['alg'] == 'ES256' && header['typ'] == type && text?(header['kid'])

    key = keys[header['kid']] or raise Refused
    claims, = JWT.decode(token, key, true, algorithms: ['ES256'], verify_expiration: false, verify_not_before: false)
    good = claims.is_a?(Hash) && claims['iss'] == issuer && claims['aud'] == audience &&
           current?(claims['iat'], claims['exp'], now)
    good ? claims : raise(Refused)
  rescue JWT::DecodeError, JSON::ParserError, ArgumentError, OpenSSL::PKey::PKeyError
    raise Refused
  end

  def current?(made, ends, now)
    made.is_a?(Integer) && ends.is_a?(Integer) &&
      ends > now - CLOCKS_DIFFER && made <= now + CLOCKS_DIFFER && now - made <= OLDEST
  end

  def list?(value, &good) = value.is_a?(Array) && value.all?(&good)
  def text?(value) = value.is_a?(String) && !value.empty?
  def kbo?(value) = value.is_a?(String) && value.match?(/\A\d{10}\z/)
  def date?(value) = value.is_a?(String) && value.match?(/\A\d{4}-\d\d-\d\d\z/)

  # An owner that joined later has another name in capitals, and is ignored.
  def owner?(value) = value.is_a?(String) && value.match?(/\A[A-Z_]+\z/)
end
