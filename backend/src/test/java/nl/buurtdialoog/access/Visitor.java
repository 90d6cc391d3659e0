package nl.buurtdialoog.access;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.organisation.Scope;

/**
 * Somebody who tries an operation: a column of the table.
 *
 * @param dress gives the request who asks: the second argument is the organisation whose things it is about
 * @param proposal what the access of an operation leads one to expect, for whoever reviews a new row
 * @param things what becomes of a sample's things before it is tried
 */
record Visitor(
        String name,
        BiFunction<RequestSpecification, UUID, RequestSpecification> dress,
        Function<Operation, String> proposal,
        UnaryOperator<Sample> things) {

    private Visitor(
            String name,
            BiFunction<RequestSpecification, UUID, RequestSpecification> dress,
            Function<Operation, String> proposal) {
        this(name, dress, proposal, AS_THEY_ARE);
    }

    private static final UnaryOperator<Sample> AS_THEY_ARE = sample -> sample;

    static final String OK = "ok";
    static final String NOT_TRIED = "-";

    static List<Visitor> all() {
        return Stream.of(
                        Stream.of(new Visitor("anonymous", (request, owner) -> request, Proposal::anonymous)),
                        Stream.of(Role.values()).map(Visitor::member),
                        Stream.of(foreignThings(), foreignOrganisation(), nonexistent(), erased()),
                        Stream.of(
                                        Scope.DIALOGUES_READ,
                                        Scope.REGISTRATIONS_WRITE,
                                        Scope.REGISTRATIONS_READ,
                                        Scope.COUNTS_READ,
                                        Scope.AGREEMENTS_ANSWER,
                                        Scope.TRAJECTORIES_WRITE)
                                .map(Visitor::client),
                        Stream.of(
                                bad("expired", Tokens.expired(UUID.randomUUID())),
                                bad("wrong-audience", Tokens.forAnotherAudience(UUID.randomUUID())),
                                session()))
                .flatMap(visitors -> visitors)
                .toList();
    }

    /** The same one for each operation: signing a token anew takes longer than the whole request. */
    private record Person(UUID subject, String token, Set<UUID> joined) {

        private Person(UUID subject) {
            this(subject, Tokens.ofPerson(subject), new HashSet<>());
        }

        private Person() {
            this(Given.anAccount());
        }

        String asMember(UUID organisationId, Role... roles) {
            if (joined.add(organisationId)) {
                Given.joins(subject, organisationId, roles);
            }
            return token;
        }
    }

    private static Visitor member(Role role) {
        var person = new Person();
        return new Visitor(
                role.name(),
                (request, owner) -> as(request, person.asMember(owner, role), owner),
                operation -> Proposal.member(operation, role.name()));
    }

    /** A coordinator who works for their own organisation, and names things of another. */
    private static Visitor foreignThings() {
        var own = Given.anOrganisation().id;
        var token = new Person().asMember(own, Role.values());
        return new Visitor("foreign-things", (request, owner) -> as(request, token, own), Proposal::foreignThings);
    }

    /** A coordinator of another organisation who says to work for this one. */
    private static Visitor foreignOrganisation() {
        var token = new Person().asMember(Given.anOrganisation().id, Role.values());
        return new Visitor(
                "foreign-organisation", (request, owner) -> as(request, token, owner), Proposal::foreignOrganisation);
    }

    /** Somebody with every role in the organisation, who names things that were never there. */
    private static Visitor nonexistent() {
        return withEveryRole("nonexistent", sample -> Sample.nowhere(sample.organisation));
    }

    /** The same, who names what was of somebody who has been erased since. */
    private static Visitor erased() {
        return withEveryRole("erased", sample -> {
            as(given(), Given.aCoordinator(sample.organisation), sample.organisation)
                    .post("/api/v1/participants/{id}/erasure", sample.participant)
                    .then()
                    .statusCode(200);
            return sample;
        });
    }

    private static Visitor withEveryRole(String name, UnaryOperator<Sample> things) {
        var person = new Person();
        return new Visitor(
                name,
                (request, owner) -> as(request, person.asMember(owner, Role.values()), owner),
                Proposal::foreignThings,
                things);
    }

    /** A sample as this visitor finds it. */
    Sample finds(Sample sample) {
        return things.apply(sample);
    }

    /** Whether a sample becomes something else for them: the others may share one. */
    boolean hasThingsOfTheirOwn() {
        return things != AS_THEY_ARE;
    }

    /** Whether they are let in for what they are: a colleague with one role, or a partner with one scope. */
    boolean isColleagueOrPartner() {
        return name.contains(":")
                || Stream.of(Role.values()).anyMatch(role -> role.name().equals(name));
    }

    private static Visitor client(String scope) {
        var clientId = "partner-" + UUID.randomUUID();
        var token = Tokens.ofClient(clientId, scope);
        return new Visitor(
                scope,
                (request, owner) -> {
                    Given.isTheClientOf(owner, clientId);
                    return as(request, token, owner);
                },
                operation -> Proposal.client(operation, scope));
    }

    private static Visitor bad(String name, String token) {
        return new Visitor(name, (request, owner) -> as(request, token, owner), Proposal::badToken);
    }

    private static Visitor session() {
        return new Visitor(
                "session-without-header",
                (request, owner) -> request.cookie("q_session", "anything").header("Organisation", owner),
                Proposal::session);
    }

    private static RequestSpecification as(RequestSpecification request, String token, UUID organisation) {
        return request.header("Authorization", "Bearer " + token).header("Organisation", organisation);
    }
}
