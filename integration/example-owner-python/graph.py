"""The graph: two fields of federation and one record (chapters 2 and 5 of the contract), on graphql-core 2 or 3."""
import json
import logging
import sys
import uuid

import graphql
from graphql import (
    GraphQLArgument,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLString,
    GraphQLUnionType,
)

from policy import SECTIONS, decide, remedy_for
from statements import Refused, read_facts

# Version 2 writes every error down with its stack: what went wrong is said in our own words.
logging.getLogger("graphql").addHandler(logging.NullHandler())
logging.getLogger("graphql").propagate = False

IS_VERSION_2 = not hasattr(graphql, "graphql_sync")


def field(type_, resolve=None, args=None):
    """A field: what version 2 calls `resolver` is `resolve` in 3."""
    return GraphQLField(type_, args=args, **{"resolver" if IS_VERSION_2 else "resolve": resolve})


def text_scalar(name):
    """A scalar that is passed on as it is."""
    same = lambda value: value  # noqa: E731
    return GraphQLScalarType(name, serialize=same, parse_value=same, parse_literal=lambda *_: None)


class Later:
    """A value that is known once all other fields are resolved: it is asked when the answer is written."""

    def __init__(self, value):
        self.value = value


def write_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=lambda later: later.value())


class Request:
    """One request: who asks, and the lines that have to be written before it is answered."""

    def __init__(self, caller, given_before=None):
        self.caller = caller
        self.lines = {}
        # What was given when it was tried to write it, and could not be: nothing may be given now.
        self.given_before = given_before

    def note(self, facts, section, decision):
        rule, basis, reason = decision
        outcome = "DISCLOSED" if reason is None else "WITHHELD"
        self.lines[(facts["clientId"], section, outcome)] = {
            "requestId": self.caller["request"],
            "clientId": facts["clientId"],
            "staffMember": self.caller["sub"],
            "organisation": self.caller["organisation"],
            "roles": ",".join(self.caller["roles"]),
            "purpose": self.caller["purpose"],
            "relation": facts["relation"],
            "section": section,
            "outcome": outcome,
            "reason": reason,
            "rule": rule,
            "legalBasis": basis,
        }


class Record:
    """A client's record as one caller may see it."""

    def __init__(self, request, facts, find):
        self.request, self.facts = request, facts
        self.holders = [each["organisation"] for each in facts["holders"] if each["owner"] == "PES"]
        self.held = bool(self.holders)
        self.find = find
        self.shown = []

    def disclose(self, section, read):
        decision = decide(section, self.request.caller, self.facts)
        self.request.note(self.facts, section, decision)
        if decision[2] is not None or self.request.given_before is not None:
            return None
        row = self.find(self.facts["nationalNumbers"], self.holders) if self.held else None
        value = read(row)
        if row is not None and value not in (None, [], True, False):
            self.shown.append(row)
        return value

    def gather(self, section, source, read):
        """What comes from another section: nothing where that one is refused, and a line of its own where it is not."""

        def from_source(_row):
            is_open = decide(source, self.request.caller, self.facts)[2] is None
            return (self.disclose(source, read) if is_open else None) or []

        return self.disclose(section, from_source)

    def availability(self):
        known = self.disclose("pes.availability", lambda _: self.held)
        return "NOT_PERMITTED" if known is None else "AVAILABLE" if known else "NOT_KNOWN"

    def withheld(self):
        listed = []
        for section in SECTIONS:
            decision = decide(section, self.request.caller, self.facts)
            reason = decision[2]
            if reason is not None:
                self.request.note(self.facts, section, decision)
            elif (self.facts["clientId"], section) in (self.request.given_before or ()):
                reason = "LOG_UNAVAILABLE"
            if reason is not None:
                remedy = remedy_for(reason, section, self.request.caller, self.facts)
                listed.append({"section": section, "reason": reason, "remedy": remedy})
        return listed

    def as_of(self):
        return Later(lambda: max((row["changedAt"] for row in self.shown), default=None))


REGISTERED = {"nl": "Ingeschreven", "en": "Registered", "fr": "Inscrit"}


def journey(record):
    """What happened to a client by their registration: the one event that this owner knows of."""
    label = REGISTERED[record.request.caller["language"]]
    common = {"source": "PES", "section": "pes.registration", "kind": "REGISTERED", "label": label}

    def events(row):
        return [{"on": row["registration"]["registeredOn"], **common}] if row and row["registration"] else []

    return record.gather("pes.journey", "pes.registration", events)


def build_schema(sdl, verify_grant, find):
    """The schema that is executed. The text that is told in `_service` is that of the registered file."""
    text = lambda: field(GraphQLString)  # noqa: E731
    withheld = GraphQLObjectType("Withheld", {name: text() for name in ("section", "reason", "remedy")})
    names = ("on", "source", "section", "kind", "detail", "label")
    event = GraphQLObjectType("JourneyEvent", {name: text() for name in names})
    deadline = GraphQLObjectType("Deadline", {n: text() for n in ("on", "source", "section", "kind", "label", "actor")})
    contact = GraphQLObjectType("ContactPoint", {name: text() for name in ("kind", "value", "since", "source")})
    registration = GraphQLObjectType("JobseekerRegistration", {n: text() for n in ("category", "registeredOn")})
    date_time = text_scalar("DateTime")

    def section(type_, id_, read):
        return field(type_, lambda record, info: record.disclose(id_, read))

    record = GraphQLObjectType(
        "PesRecord",
        {
            "availability": field(GraphQLNonNull(GraphQLString), lambda record, info: record.availability()),
            "asOf": field(date_time, lambda record, info: record.as_of()),
            "withheld": field(GraphQLNonNull(GraphQLList(withheld)), lambda record, info: record.withheld()),
            "registration": section(registration, "pes.registration", lambda row: row and row["registration"]),
            "contactPoints": section(GraphQLList(contact), "pes.contact", lambda row: []),
            "journey": field(GraphQLList(event), lambda record, info: journey(record)),
            "deadlines": section(GraphQLList(deadline), "pes.journey", lambda row: []),
        },
    )
    client = GraphQLObjectType("Client", {"id": field(GraphQLNonNull(GraphQLString)), "pes": field(record)})
    entity = GraphQLUnionType("_Entity", [client], resolve_type=lambda *_: client if IS_VERSION_2 else "Client")

    def open_one(one, request):
        try:
            if not isinstance(one, dict) or one.get("__typename") != "Client" or not isinstance(one.get("id"), str):
                raise Refused("BAD_USER_INPUT", "A representation is not one of a Client.")
            if not isinstance(one.get("grant"), str):
                raise Refused("UNAUTHENTICATED", "The client came without a grant of the partnership.")
            facts = read_facts(verify_grant(one["grant"]), request.caller, one["id"])
            return {"id": one["id"], "pes": Record(request, facts, find)}
        except Refused as refused:
            # At its own place: the others are answered.
            return refused

    def entities(_root, info, representations):
        return [open_one(one, info.context) for one in representations]

    representations = GraphQLArgument(GraphQLNonNull(GraphQLList(GraphQLNonNull(text_scalar("_Any")))))
    service = GraphQLObjectType("_Service", {"sdl": text()})
    query = GraphQLObjectType(
        "Query",
        {
            "_entities": field(GraphQLNonNull(GraphQLList(entity)), entities, {"representations": representations}),
            "_service": field(GraphQLNonNull(service), lambda _root, info: {"sdl": sdl}),
        },
    )
    return GraphQLSchema(query=query, types=[client])


def execute(schema, query, variables, request):
    """(data, errors) of a query, errors in the words of the contract."""
    if IS_VERSION_2:
        result = graphql.graphql(schema, query, context=request, variables=variables)
    else:
        result = graphql.graphql_sync(schema, query, context_value=request, variable_values=variables)
    return result.data, [tellable(error) for error in result.errors or []]


def tellable(error):
    """What of an error may leave the process: nothing that was sent, nothing of the inside."""
    original = getattr(error, "original_error", None)
    path = getattr(error, "path", None)
    at = {"path": list(path)} if path else {}
    if isinstance(original, Refused):
        return {"message": original.message, **at, "extensions": {"code": original.code}}
    if original is None or isinstance(original, graphql.GraphQLError):
        message = "The query does not fit the schema."
        return {"message": message, **at, "extensions": {"code": "BAD_USER_INPUT"}}
    return {**internal(original), **at}


def internal(fault):
    """A fault of ours: its kind and a reference go to our own log, the reference to the caller."""
    reference = str(uuid.uuid4())
    print(json.dumps({"reference": reference, "fault": type(fault).__name__}), file=sys.stderr, flush=True)
    message = f"Something went wrong here; reference {reference}."
    return {"message": message, "extensions": {"code": "INTERNAL", "reference": reference}}
