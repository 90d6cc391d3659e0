package nl.buurtdialoog.privacy;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.PERSONAL_FILE;
import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Withdrawal;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Somebody's file, for who asks for it by telephone or on paper: a volunteer reads it to them. */
@Path("/participants")
public class PersonalFileResource {

    @Inject
    Archive archive;

    @Inject
    Withdrawal withdrawal;

    @Inject
    SpokenConsents spoken;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}/personal-file")
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read everything that is kept of somebody, for who asks for it themselves")
    public PersonalFile readPersonalFile(UUID id) {
        return file(id, READ);
    }

    @POST
    @Path("/{id}/consents/{consentId}/withdrawal")
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR, PHONE_DESK})
    @Operation(summary = "Withdraw one consent for who asks for it, with what follows from it")
    public PersonalFile withdrawConsent(UUID id, UUID consentId) {
        withdrawal.withdraw(Participant.of(caller.organisationId(), id), consentId);
        Participant.flush();
        return file(id, CHANGED);
    }

    @POST
    @Path("/{id}/consents")
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR, PHONE_DESK})
    @Operation(
            summary = "Write down what somebody agrees to themselves, for instance who is brought along",
            description = "Said twice, it stands there once.")
    public PersonalFile recordConsent(UUID id, @NotNull @Valid NewSpokenConsent wish) {
        spoken.write(Participant.of(caller.organisationId(), id), wish);
        Participant.flush();
        return file(id, CHANGED);
    }

    private PersonalFile file(UUID id, AuditAct act) {
        trail.write(caller.organisationId(), act, PERSONAL_FILE, Stream.of(id));
        return archive.fileOf(Participant.of(caller.organisationId(), id));
    }
}
