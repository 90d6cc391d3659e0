package nl.buurtdialoog.keyfigure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How many came by an invitation. Runs in the caller's transaction. */
@ApplicationScoped
class Invited {

    /** So that nobody sees of one neighbour whether they signed up, also not by looking twice. */
    private static final int STEP = 5;

    @Inject
    Session session;

    /** At least so many people have a place by it or wait for one, in fives; null for fewer than five. */
    @Nullable
    Integer atLeast(KeyFigure keyFigure) {
        long people = session.createSelectionQuery(
                        "select count(p) from RegistrationPerson p join p.registration r where r.organisationId = :organisation"
                                + " and r.invitation = :code and r.status <> CANCELLED and not p.cancelled",
                        Long.class)
                .setParameter("organisation", keyFigure.organisationId)
                .setParameter("code", keyFigure.code)
                .getSingleResult();
        return people < STEP ? null : (int) (people - people % STEP);
    }
}
