package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Session;

/**
 * Sessions that are over, on all replicas. Whoever copied the browser's cookie has a token that is valid for a while
 * after sign-out, and this is how it is known to be of no use.
 */
@ApplicationScoped
public class EndedSessions {

    /** No session in Keycloak is older (ssoSessionMaxLifespan of the realm): after that its end may be forgotten. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    /** The claim by which Keycloak's tokens name the session they are of. */
    private static final String SESSION = "sid";

    @Inject
    Session entities;

    @Inject
    Clock clock;

    /** Ends the session that a token is of, and forgets those that are over by themselves. */
    @Transactional
    public void end(JsonWebToken token) {
        if (!(token.getClaim(SESSION) instanceof String session)) {
            return;
        }
        var now = clock.instant();
        entities.createNativeMutationQuery("delete from ended_session where ended_at < :forgotten")
                .setParameter("forgotten", now.minus(LONGEST_SESSION))
                .executeUpdate();
        entities.createNativeMutationQuery(
                        "insert into ended_session (id, ended_at) values (:session, :now) on conflict do nothing")
                .setParameter("session", session)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether a token is of a session that was ended. A partner's token is of no session. */
    @Transactional
    public boolean isOver(JsonWebToken token) {
        return token.getClaim(SESSION) instanceof String session
                && entities.createNativeQuery(
                                "select exists (select from ended_session where id = :session)", Boolean.class)
                        .setParameter("session", session)
                        .getSingleResult();
    }
}
