package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Leaving out a day, ending a cycle and taking it up again: each act is a resource of its own. */
@Path("/cycles")
public class CycleLifeResource {

    @Inject
    Caller caller;

    @Inject
    CycleLife life;

    @POST
    @Path("/{id}/skipped-dates")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Leave out a day of a cycle's rhythm")
    public RestResponse<CycleDetails> skipDate(@RestPath UUID id, @Valid @NotNull NewSkip skip) {
        var cycle = life.skip(caller.organisationId(), id, skip.date());
        return Versioned.answer(CycleDetails.of(cycle), cycle.version);
    }

    @DELETE
    @LastSaidHolds
    @Path("/{id}/skipped-dates/{date}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Leave out a day no longer")
    public RestResponse<CycleDetails> keepDate(@RestPath UUID id, @RestPath LocalDate date) {
        var cycle = life.keep(caller.organisationId(), id, date);
        return Versioned.answer(CycleDetails.of(cycle), cycle.version);
    }

    @POST
    @Path("/{id}/ending")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "End a cycle; editions that were made stay")
    public RestResponse<CycleDetails> endCycle(@RestPath UUID id) {
        var cycle = life.end(caller.organisationId(), id);
        return Versioned.answer(CycleDetails.of(cycle), cycle.version);
    }

    @DELETE
    @Path("/{id}/ending")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take up a cycle again, in its rhythm and with its numbers")
    public RestResponse<CycleDetails> takeUpCycle(@RestPath UUID id) {
        var cycle = life.takeUp(caller.organisationId(), id);
        return Versioned.answer(CycleDetails.of(cycle), cycle.version);
    }
}
