package nl.buurtdialoog.subscription;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What everybody may follow of the agenda. The same for everybody; call it within a transaction. */
@ApplicationScoped
public class PublicAgenda {

    @Inject
    Session session;

    @Inject
    Clock clock;

    /**
     * From today, or from some days ago.
     *
     * @param most how many dialogues
     */
    public FollowedAgenda follow(AgendaChoice choice, int daysBack, int most) {
        var organisation = organisation(choice.organisationId);
        var name = SubscriptionWords.in(choice.language())
                .agenda(
                        named("Theme", choice.themeId, choice.organisationId),
                        named("Neighbourhood", choice.neighbourhoodId, choice.organisationId),
                        organisation == null ? null : organisation.name());
        var from =
                clock.instant().atZone(AMSTERDAM).truncatedTo(ChronoUnit.DAYS).minusDays(daysBack);
        var dialogues = new Search<>(session, ListedDialogue.SELECT, ListedDialogue.class)
                .that("d.status <> DRAFT")
                .that(choice.organisationId == null ? "not o.sandbox" : "1 = 1")
                .where("d.startsAt >= :from", "from", from.toInstant())
                .where("d.organisationId = :organisation", "organisation", choice.organisationId)
                .where("n.id = :neighbourhood", "neighbourhood", choice.neighbourhoodId)
                .where("t.id = :theme", "theme", choice.themeId)
                .list("d.startsAt, d.id", most);
        return new FollowedAgenda(name, choice.language(), whomToCall(choice), dialogues);
    }

    /** Whose neighbourhood or theme it is, else the first that runs here: as below every page of ours. */
    private @Nullable OrganisationCard whomToCall(AgendaChoice choice) {
        return session.createQuery("""
                        from Organisation o where not o.sandbox and :organisation is null or o.id = :organisation
                        order by exists (select 1 from Neighbourhood n where n.id = :neighbourhood
                                and n.organisationId = o.id) desc,
                            exists (select 1 from Theme t where t.id = :theme and t.organisationId = o.id) desc,
                            o.createdAt, o.id""", Organisation.class)
                .setParameter("organisation", choice.organisationId)
                .setParameter("neighbourhood", choice.neighbourhoodId)
                .setParameter("theme", choice.themeId)
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(OrganisationCard::of)
                .orElse(null);
    }

    private static @Nullable OrganisationCard organisation(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        return OrganisationCard.of(
                Organisation.<Organisation>findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    /** What does not exist, or not for this organisation, is not found: an empty calendar would say "nothing on". */
    private @Nullable String named(String kind, @Nullable UUID id, @Nullable UUID organisationId) {
        if (id == null) {
            return null;
        }
        var ofWhom = organisationId == null ? " and :organisation is null" : " and f.organisationId = :organisation";
        return session.createQuery("select f.name from " + kind + " f where f.id = :id" + ofWhom, String.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .uniqueResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
