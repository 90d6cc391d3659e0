package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The times that a cycle was and will be held: each is a dialogue. */
@Path("/cycles")
public class EditionResource {

    @Inject
    Caller caller;

    @Inject
    Editions editions;

    @GET
    @Path("/{id}/editions")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the editions of a cycle, the first one first")
    public Page<EditionDetails> findEditions(
            @RestPath UUID id,
            @RestQuery @Min(1) @Max(Page.MAX_LIMIT) @DefaultValue("" + Page.DEFAULT_LIMIT) int limit,
            @RestQuery @Size(max = 300) @Nullable String cursor) {
        return editions.find(Cycle.of(caller.organisationId(), id), limit, cursor);
    }

    @POST
    @Path("/{id}/editions")
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Make the next edition of a cycle, as a draft")
    public RestResponse<EditionDetails> makeEdition(@RestPath UUID id, @Valid @NotNull NewEdition wish) {
        var edition = editions.make(caller.organisationId(), id, wish);
        return Versioned.created(EditionDetails.of(edition), edition.version, "/dialogue-plans/" + edition.id);
    }

    @GET
    @Path("/{id}/next-edition")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "See what a cycle proposes for its next edition, and what else is on that day or another")
    public RestResponse<NextEdition> readNextEdition(@RestPath UUID id, @RestQuery @Nullable LocalDate on) {
        return Versioned.answer(editions.propose(Cycle.of(caller.organisationId(), id), on));
    }
}
