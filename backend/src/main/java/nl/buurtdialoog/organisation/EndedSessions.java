package nl.buurtdialoog.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
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

    /** Ends all sessions of an account, on every device: tokens that were issued before now are of no use. */
    @Transactional
    public void endAll(UUID accountId) {
        entities.createNativeMutationQuery("update account set signed_out_at = :now where id = :account")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /**
     * Whether a token is of a session that was ended. A partner's token is of no session. In a transaction of its own: without
     * one the request would keep this connection, which does not know yet for which organisation it works.
     */
    @Transactional
    public boolean isOver(JsonWebToken token) {
        // Of Object, not of Boolean: a native query of a plain class gets a plan of its own each time it is asked.
        return (boolean) entities.createNativeQuery(
                        "select exists (select from ended_session where id = :session)"
                                + " or signed_out_since(:subject, :issued)",
                        Object.class)
                .setParameter("session", token.getClaim(SESSION) instanceof String session ? session : "")
                .setParameter("subject", Objects.requireNonNullElse(token.getSubject(), ""))
                .setParameter("issued", Instant.ofEpochSecond(token.getIssuedAtTime()))
                .getSingleResult();
    }
}
