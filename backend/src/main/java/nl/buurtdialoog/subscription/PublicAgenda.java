package nl.buurtdialoog.subscription;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Whose agenda, neighbourhood or theme it is, else the first that runs here: as below every page of ours. */
    private @Nullable OrganisationCard whomToCall(AgendaChoice choice) {
        return Stream.of(
                        Optional.ofNullable(choice.organisationId),
                        ownerOf("Neighbourhood", choice.neighbourhoodId),
                        ownerOf("Theme", choice.themeId))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Organisation::<Organisation>findByIdOptional)
                .or(() -> Organisation.<Organisation>find("not sandbox order by createdAt, id")
                        .firstResultOptional())
                .map(OrganisationCard::of)
                .orElse(null);
    }

    private Optional<UUID> ownerOf(String kind, @Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : session.createQuery("select f.organisationId from " + kind + " f where f.id = :id", UUID.class)
                        .setParameter("id", id)
                        .uniqueResultOptional();
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
