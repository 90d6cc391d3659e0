package nl.buurtdialoog.partner;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.organisation.Client;
import org.hibernate.Session;

/** Per dialogue of a quarter what became of whom a partner signed up: as it was frozen, or else as it stands. */
@ApplicationScoped
class OwnOutcomes {

    private static final String OF_THE_QUARTER =
            " where r.organisationId = :organisation and r.partnerClientId = :client"
                    + " and r.dialogueId in (select d.id from Dialogue d where d.organisationId = :organisation"
                    + " and d.startsAt >= :begins and d.startsAt < :over)";

    @Inject
    Session session;

    @Inject
    PartnerRegistrationList list;

    Map<UUID, Outcome> of(Client client, Quarter quarter) {
        var outcomes = new HashMap<UUID, Outcome>();
        list.of(found(PartnerRegistration.class, client, quarter)).stream()
                .collect(groupingBy(PartnerRegistrationDetails::dialogueId))
                .forEach((dialogue, signUps) -> outcomes.put(dialogue, new Outcome(Tally.of(signUps.stream()), null)));
        found(PartnerCount.class, client, quarter)
                .forEach(frozen -> outcomes.put(frozen.dialogueId, Outcome.of(frozen)));
        return outcomes;
    }

    private <T> List<T> found(Class<T> type, Client client, Quarter quarter) {
        return session.createSelectionQuery("from " + type.getSimpleName() + " r" + OF_THE_QUARTER, type)
                .setParameter("organisation", client.organisationId())
                .setParameter("client", client.id())
                .setParameter("begins", quarter.begins())
                .setParameter("over", quarter.isOver())
                .list();
    }
}
