package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who can read an advice along before it is sent: a colleague who advises or coordinates, and did not write it. */
@ApplicationScoped
class AdviceReaders {

    @Inject
    Session session;

    /** By name, with the id of their account. */
    List<Named> beside(UUID organisationId, UUID writer) {
        return session.createNativeQuery(
                        "select a.id, a.name from membership m join account a on a.id = m.account_id"
                                + " where m.organisation_id = :organisation and a.id <> :writer"
                                + " and m.roles && cast(array['ADVISER', 'COORDINATOR'] as text[]) order by a.name, a.id",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("writer", writer)
                .getResultStream()
                .map(row -> new Named((UUID) row[0], (String) row[1]))
                .toList();
    }

    void require(UUID organisationId, @Nullable UUID readerId, UUID writer) {
        if (readerId != null
                && beside(organisationId, writer).stream()
                        .noneMatch(reader -> reader.id().equals(readerId))) {
            throw Problem.invalid("/readerId", "not-a-reader");
        }
    }
}
