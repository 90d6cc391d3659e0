package nl.buurtdialoog.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;

/** Finds out to what a code invites, in whatever organisation. Runs in the caller's transaction. */
@ApplicationScoped
class Invitations {

    @Inject
    Session session;

    @Inject
    Tenancy tenancy;

    @Inject
    KeyFigures keyFigures;

    Invitation of(String code) {
        var organisationId = (UUID) session.createNativeQuery("select organisation_of_invitation(:code)", Object.class)
                .setParameter("code", code)
                .getSingleResultOrNull();
        if (organisationId == null) {
            throw Problem.notFound();
        }
        tenancy.enter(organisationId);
        return keyFigures.invitation(KeyFigure.inviting(organisationId, code));
    }
}
