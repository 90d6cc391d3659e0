package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.paper.PaperPress;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The written advice of a trajectory. Who reads along may read, and say what they think of it. */
@Path("/trajectories")
public class AdviceVersionResource {

    @Inject
    Caller caller;

    @Inject
    TrajectoryReach reach;

    @Inject
    AdviceDesk desk;

    @Inject
    AdviceBook book;

    @Inject
    AdviceReaders readers;

    @Inject
    AdvicePress press;

    @GET
    @Path("/{id}/advice-versions")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Find all versions of an advice, the newest first")
    public Page<AdviceVersionDetails> findAdviceVersions(@RestPath UUID id) {
        return Page.whole(book.all(reach.read(id)));
    }

    @POST
    @Path("/{id}/advice-versions")
    @Creates
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(
            summary = "Write an advice, or the next version of it",
            description = "One version is under way at a time. It cites versions of articles that were published.")
    public RestResponse<AdviceVersionDetails> writeAdvice(@RestPath UUID id, @Valid @NotNull NewAdviceVersion words) {
        var version = desk.begin(reach.locked(id), words, caller.accountId());
        AdviceVersion.getEntityManager().refresh(version);
        return Versioned.created(
                book.show(version),
                version.version,
                "/trajectories/%s/advice-versions/%d".formatted(id, version.number));
    }

    @GET
    @Path("/{id}/advice-readers")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Find which colleagues can read an advice along, by the id of their account")
    public Page<Named> findAdviceReaders(@RestPath UUID id) {
        return Page.whole(readers.beside(reach.read(id).organisationId, caller.accountId()));
    }

    @GET
    @Path("/{id}/advice-versions/{number}")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Read a version of an advice")
    public RestResponse<AdviceVersionDetails> readAdviceVersion(@RestPath UUID id, @RestPath @Min(1) int number) {
        return book.answer(AdviceVersion.of(reach.read(id), number));
    }

    @PUT
    @Path("/{id}/advice-versions/{number}")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(
            summary = "Write a version of an advice anew, while it was not sent",
            description = "Other words are read along and checked by the initiative again.")
    public RestResponse<AdviceVersionDetails> rewriteAdvice(
            @RestPath UUID id,
            @RestPath @Min(1) int number,
            @Valid @NotNull NewAdviceVersion words,
            @Context Request request,
            @Context HttpHeaders headers) {
        var version = AdviceVersion.of(reach.locked(id), number);
        Versioned.require(version.version, request, headers);
        desk.write(version, words, caller.accountId());
        return book.answer(version);
    }

    @DELETE
    @Path("/{id}/advice-versions/{number}")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Throw away a version of an advice that was not sent")
    public void throwAwayAdvice(
            @RestPath UUID id, @RestPath @Min(1) int number, @Context Request request, @Context HttpHeaders headers) {
        var version = AdviceVersion.of(reach.locked(id), number);
        Versioned.require(version.version, request, headers);
        desk.remove(version);
    }

    @POST
    @Path("/{id}/advice-versions/{number}/reading")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Say as the second reader what you think of an advice")
    public RestResponse<AdviceVersionDetails> readAdviceAlong(
            @RestPath UUID id, @RestPath @Min(1) int number, @Valid @NotNull NewAdviceReading said) {
        var version = AdviceVersion.of(reach.lockedForReader(id), number);
        desk.read(version, said, caller.accountId());
        return book.answer(version);
    }

    @POST
    @Path("/{id}/advice-versions/{number}/facts-question")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Ask an initiative whether the facts in its advice are right")
    public RestResponse<AdviceVersionDetails> askFacts(@RestPath UUID id, @RestPath @Min(1) int number) {
        var version = AdviceVersion.of(reach.locked(id), number);
        desk.askFacts(version);
        return book.answer(version);
    }

    @PUT
    @Path("/{id}/advice-versions/{number}/facts")
    @Transactional
    @LastSaidHolds
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Note what an initiative says of the facts, by telephone or face to face")
    public RestResponse<AdviceVersionDetails> noteFacts(
            @RestPath UUID id, @RestPath @Min(1) int number, @Valid @NotNull NewFactsAnswer said) {
        var version = AdviceVersion.of(reach.locked(id), number);
        desk.hearFacts(version, said);
        return book.answer(version);
    }

    @POST
    @Path("/{id}/advice-versions/{number}/sending")
    @Transactional
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Send an advice to its initiative; from then on this version never changes")
    public RestResponse<AdviceVersionDetails> sendAdvice(@RestPath UUID id, @RestPath @Min(1) int number) {
        var version = AdviceVersion.of(reach.locked(id), number);
        desk.send(version, caller.accountId());
        return book.answer(version);
    }

    @GET
    @Path("/{id}/advice-versions/{number}/pdf")
    @Produces(AdvicePress.PDF)
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Print a version of an advice")
    public byte[] printAdvice(@RestPath UUID id, @RestPath @Min(1) int number) {
        return PaperPress.print(press.paper(id, number));
    }
}
