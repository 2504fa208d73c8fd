"""Who gets which section, why not, and what can be done about it (chapter 5 of the contract). Deny by default."""

SECTIONS = ("pes.availability", "pes.registration", "pes.contact", "pes.journey")

ROLES_OF_PURPOSE = {
    "INTAKE": ("social-worker", "head-of-service", "mediator"),
    "BENEFIT_FOLLOW_UP": ("social-worker", "head-of-service"),
    "ACTIVATION": ("social-worker", "head-of-service", "mediator", "coach"),
    "ASSESSMENT": ("mediator", "tom"),
    "TRANSITION": ("mediator", "tom", "coach"),
    "OWN_FILE": ("client",),
    "SUPERVISION": ("data-protection-officer",),
}

CENTRE = ("social-worker", "head-of-service")

# (id, legal basis, sections, permits(role, kind, relation, purpose, given, holds_part))
RULES = (
    (
        "python.own-file",
        "AVG art. 15: recht van inzage",
        SECTIONS,
        lambda role, kind, relation, purpose, given, holds: role == "client" and relation == "OWN_FILE",
    ),
    (
        "python.supervision",
        "AVG art. 39: toezicht door de functionaris voor gegevensbescherming",
        ("pes.availability",),
        lambda role, kind, relation, purpose, given, holds: role == "data-protection-officer"
        and relation == "SUPERVISION"
        and holds,
    ),
    (
        "python.centre.intake",
        "KSZ-wet van 15 januari 1990, art. 15",
        ("pes.availability", "pes.registration"),
        lambda role, kind, relation, purpose, given, holds: role in CENTRE
        and kind == "WELFARE_CENTRE"
        and purpose == "INTAKE"
        and relation in ("CASE", "INTAKE"),
    ),
    (
        "python.centre.follow-up",
        "KSZ-wet van 15 januari 1990, art. 15",
        SECTIONS,
        lambda role, kind, relation, purpose, given, holds: role in CENTRE
        and kind == "WELFARE_CENTRE"
        and purpose in ("BENEFIT_FOLLOW_UP", "ACTIVATION")
        and relation == "CASE",
    ),
    (
        "python.coach.contact-with-consent",
        "AVG art. 6(1)(a): toestemming van de cliënt",
        ("pes.contact",),
        lambda role, kind, relation, purpose, given, holds: role == "coach" and relation == "CASE" and given,
    ),
)

REMEDIES = {
    "nl": {
        "NO_RELATION": "Vraag toegang aan de trekker van het dossier.",
        "CONSENT_NOT_GIVEN": "Vraag de cliënt of deze gegevens gedeeld mogen worden.",
        "CONSENT_WITHDRAWN": "Bespreek met de cliënt of delen opnieuw kan.",
        "LOG_UNAVAILABLE": "Probeer het over enkele minuten opnieuw.",
        "OTHER": "Niet nodig voor dit doel; wel voor",
    },
    "en": {
        "NO_RELATION": "Ask the lead of the case for access.",
        "CONSENT_NOT_GIVEN": "Ask the client whether these data may be shared.",
        "CONSENT_WITHDRAWN": "Discuss with the client whether sharing is possible again.",
        "LOG_UNAVAILABLE": "Try again in a few minutes.",
        "OTHER": "Not needed for this purpose; it is for",
    },
    "fr": {
        "NO_RELATION": "Demandez l’accès au responsable du dossier.",
        "CONSENT_NOT_GIVEN": "Demandez au client si ces données peuvent être partagées.",
        "CONSENT_WITHDRAWN": "Voyez avec le client si le partage est à nouveau possible.",
        "LOG_UNAVAILABLE": "Réessayez dans quelques minutes.",
        "OTHER": "Pas nécessaire pour cette finalité; bien pour",
    },
}


def rule_for(section, caller, facts, given, purpose=None):
    """The first rule that permits the section, for one of the roles that allow the purpose; None where there is none."""
    purpose = purpose or caller["purpose"]
    holds = any(each["owner"] == "PES" and each["organisation"] == caller["organisation"] for each in facts["holders"])
    roles = [role for role in caller["roles"] if role in ROLES_OF_PURPOSE.get(purpose, ())]
    for rule_id, basis, sections, permits in RULES:
        asked = (facts.get("organisationKind"), facts["relation"], purpose, given, holds)
        if section in sections and any(permits(role, *asked) for role in roles):
            return rule_id, basis
    return None


def decide(section, caller, facts):
    """(rule, legal basis, reason): the reason is None where the section is given."""
    decision = facts["sharing"].get(section, "UNKNOWN")
    rule = rule_for(section, caller, facts, decision == "GIVEN")
    if rule is not None:
        return rule[0], rule[1], None
    if facts["relation"] == "NONE":
        return "default-deny", None, "NO_RELATION"
    if rule_for(section, caller, facts, True) is None:
        return "default-deny", None, "NOT_PERMITTED"
    return "default-deny", None, "CONSENT_WITHDRAWN" if decision == "WITHDRAWN" else "CONSENT_NOT_GIVEN"


def remedy_for(reason, section, caller, facts):
    """One sentence in the language of the caller; None where nothing can be done."""
    words = REMEDIES[caller["language"]]
    if reason != "NOT_PERMITTED":
        return words.get(reason)
    others = [purpose for purpose in ROLES_OF_PURPOSE if rule_for(section, caller, facts, False, purpose)]
    return f"{words['OTHER']} {', '.join(others)}." if others else None
