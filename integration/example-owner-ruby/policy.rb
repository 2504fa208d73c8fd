# Which section we give to whom, and why not (chapter 5, "Sections: given, or withheld"). What no rule permits is refused.
# The rules are an example: yours are what your own data protection officer signs.
require_relative 'tokens'

module Policy
  # kind: of the caller's organisation. own: that organisation is among our holders. consent: the client agreed.
  Rule = Struct.new(:id, :roles, :kind, :purpose, :relations, :sections, :basis, :own, :consent, keyword_init: true)

  # A rule without a reason: given. With a reason: withheld, and a rule where only an outage stands between.
  Decision = Struct.new(:rule, :reason, :other_purposes, keyword_init: true) do
    def given? = reason.nil?
  end

  EVERYTHING = %w[pes.availability pes.registration pes.contact pes.journey].freeze
  CENTRE = { roles: %w[social-worker head-of-service], kind: 'WELFARE_CENTRE',
             basis: 'Example: cooperation with the centre' }.freeze

  RULES = [
    Rule.new(id: 'pes.own-file', roles: %w[client], kind: nil, purpose: 'OWN_FILE', relations: %w[OWN_FILE],
             sections: EVERYTHING, basis: 'GDPR, article 15'),
    Rule.new(id: 'pes.supervision', roles: %w[data-protection-officer], kind: 'PES', purpose: 'SUPERVISION',
             relations: %w[SUPERVISION], sections: %w[pes.availability], basis: 'GDPR, article 39', own: true),
    Rule.new(id: 'pes.centre.follow-up', **CENTRE, purpose: 'BENEFIT_FOLLOW_UP', relations: %w[CASE],
             sections: %w[pes.availability pes.registration pes.journey]),
    Rule.new(id: 'pes.centre.contact', **CENTRE, purpose: 'BENEFIT_FOLLOW_UP', relations: %w[CASE],
             sections: %w[pes.contact], consent: true),
    Rule.new(id: 'pes.centre.intake', **CENTRE, purpose: 'INTAKE', relations: %w[INTAKE CASE],
             sections: %w[pes.availability pes.registration]),
    Rule.new(id: 'pes.mediator.activation', roles: %w[mediator], kind: 'PES', purpose: 'ACTIVATION',
             relations: %w[CASE REFERRAL], sections: EVERYTHING, basis: 'Example: mediation by VDAB', own: true)
  ].freeze

  module_function

  def decide(section, caller, facts, holders)
    return Decision.new(reason: 'NO_RELATION') if facts['relation'] == 'NONE'

    sharing = facts['sharing'].fetch(section, 'UNKNOWN')
    rules = rules_for(section, caller['purpose'], caller, facts, holders)
    rule = permitting(rules, sharing)
    return Decision.new(rule: rule) if rule
    return Decision.new(reason: sharing == 'WITHDRAWN' ? 'CONSENT_WITHDRAWN' : 'CONSENT_NOT_GIVEN') if rules.any?

    others = caller['roles'].flat_map { |role| Tokens::PURPOSES_OF[role] }.uniq - [caller['purpose']]
    others.select! { |purpose| permitting(rules_for(section, purpose, caller, facts, holders), sharing) }
    Decision.new(reason: 'NOT_PERMITTED', other_purposes: others)
  end

  # The rules that apply, whatever the client decided.
  def rules_for(section, purpose, caller, facts, holders)
    roles = caller['roles'].select { |role| Tokens::PURPOSES_OF[role].include?(purpose) }
    RULES.select do |rule|
      rule.sections.include?(section) && rule.purpose == purpose && (rule.roles & roles).any? &&
        rule.kind == facts['organisationKind'] && rule.relations.include?(facts['relation']) &&
        (!rule.own || holders.include?(caller['organisation']))
    end
  end

  def permitting(rules, sharing) = rules.find { |rule| !rule.consent || sharing == 'GIVEN' }
end
