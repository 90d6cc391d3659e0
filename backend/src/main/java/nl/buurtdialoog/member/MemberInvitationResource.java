package nl.buurtdialoog.member;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Asking somebody to work with the organisation. */
@Path("/member-invitations")
public class MemberInvitationResource {

    @Inject
    MemberList members;

    @Inject
    MemberRegister register;

    @Inject
    Caller caller;

    @POST
    @Creates
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR})
    @Operation(summary = "Invite somebody by e-mail to work with the organisation; only an administrator invites one")
    public RestResponse<MemberDetails> inviteMember(@NotNull @Valid NewMemberInvitation request) {
        var member = register.invite(caller.organisationId(), request);
        return Versioned.created(
                members.one(caller.organisationId(), member.id), member.version, "/members/" + member.id);
    }
}
