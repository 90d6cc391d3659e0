package nl.buurtdialoog.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what is said of people who were found. */
@ApplicationScoped
class KnownPeople {

    @Inject
    Session session;

    /** These, who came last first, and no more than so many. */
    List<FoundParticipant> lastCame(UUID organisationId, List<UUID> ids, int most) {
        return session
                .createSelectionQuery(
                        "select new nl.buurtdialoog.desk.FoundParticipant$Row(p.id, p.name, p.contactKind, p.contactValue,"
                                + " p.language, (select max(r.registration.registeredAt) from RegistrationPerson r"
                                + " where r.organisationId = :organisation and r.participant = p) as last)"
                                + " from Participant p where p.organisationId = :organisation and p.id in :ids"
                                + " order by last desc nulls last, p.createdAt desc, p.id",
                        FoundParticipant.Row.class)
                .setParameter("organisation", organisationId)
                .setParameterList("ids", ids)
                .setMaxResults(most)
                .stream()
                .map(FoundParticipant.Row::found)
                .toList();
    }
}
