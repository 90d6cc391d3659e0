package nl.buurtdialoog.adviceprogramme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.member.MemberLeft;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;

/** Which members advise initiatives. Runs in the caller's transaction. */
@ApplicationScoped
class AdviserRegister {

    @Inject
    Session session;

    /** Members who may advise and are not in the register yet, by the id of their account. */
    List<Named> candidates(UUID organisationId) {
        return session.createNativeQuery(
                        "select a.id, a.name from membership m join account a on a.id = m.account_id"
                                + " where m.organisation_id = :organisation and 'ADVISER' = any (m.roles)"
                                + " and not exists (select from adviser v where v.organisation_id = m.organisation_id"
                                + " and v.account_id = m.account_id) order by a.name, a.id",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(row -> new Named((UUID) row[0], (String) row[1]))
                .toList();
    }

    Adviser add(UUID organisationId, NewAdviser wish) {
        if (candidates(organisationId).stream().noneMatch(member -> member.id().equals(wish.accountId()))) {
            throw Problem.invalid("/accountId", "not-an-adviser");
        }
        var adviser = new Adviser(organisationId, wish);
        adviser.persistAndFlush();
        session.refresh(adviser);
        return adviser;
    }

    /** Who never advised is in the register no more; of who did only that stays. */
    void left(@Observes MemberLeft member) {
        Adviser.being(member.organisationId(), member.accountId()).ifPresent(adviser -> {
            if (advised(adviser)) {
                adviser.leaves();
            } else {
                adviser.delete();
            }
            Adviser.flush();
        });
    }

    private boolean advised(Adviser adviser) {
        return session.createNativeQuery(
                        "select exists (select from trajectory where organisation_id = :organisation"
                                + " and adviser_id = :adviser)",
                        Boolean.class)
                .setParameter("organisation", adviser.organisationId)
                .setParameter("adviser", adviser.id)
                .getSingleResult();
    }
}
