package nl.buurtdialoog.overview;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.campaign.CampaignDetails;
import org.hibernate.Session;

/**
 * A theme week in figures. Counts of dialogues that closed are frozen; of the others those who signed up count.
 *
 * @param tables all that were planned: those held, those coming and those called off together
 * @param tablesComing of dialogues that are not closed yet
 * @param tablesCalledOff tables of cancelled dialogues, and tables called off at a dialogue that was held
 * @param facilitators different people who lead
 */
public record CampaignFigures(
        CampaignDetails campaign,
        long venues,
        long facilitators,
        long tables,
        long tablesHeld,
        long tablesComing,
        long tablesCalledOff,
        long participants,
        long firstTimers) {

    private static final int MOST = 10;

    private static final String COUNT = """
            select c.id, c.name, c.description, c.starts_on, c.ends_on,
                count(distinct d.venue_id) as venues,
                count(distinct d.facilitator_name) as facilitators,
                coalesce(sum(d.tables_held) filter (where d.status = 'CLOSED'), 0) as held,
                coalesce(sum(d.tables) filter (where d.status in ('PUBLISHED', 'HELD')), 0) as coming,
                coalesce(sum(d.tables_called_off) filter (where d.status = 'CLOSED'), 0)
                    + coalesce(sum(d.tables) filter (where d.status = 'CANCELLED'), 0) as called_off,
                coalesce(sum(d.participants) filter (where d.status = 'CLOSED'), 0)
                    + coalesce(sum(s.seats_taken) filter (where d.status in ('PUBLISHED', 'HELD')), 0) as participants,
                coalesce(sum(d.first_timers) filter (where d.status = 'CLOSED'), 0)
                    + coalesce(sum(p.first_timers), 0) as first_timers
            from campaign c
                left join dialogue d on d.organisation_id = c.organisation_id and d.campaign_id = c.id
                    and d.status <> 'DRAFT'
                left join dialogue_seats s on s.dialogue_id = d.id
                left join lateral (
                    select count(*) as first_timers from registration_person
                    where organisation_id = d.organisation_id and dialogue_id = d.id and not cancelled and first_time
                        and d.status in ('PUBLISHED', 'HELD')) p on true
            where c.organisation_id = :organisation and c.ends_on >= :since
            group by c.id
            order by c.starts_on desc, c.id""";

    /** The theme weeks of the past year and those to come, the latest first. */
    static List<CampaignFigures> of(Session session, UUID organisationId, LocalDate today) {
        return session.createNativeQuery(COUNT, Tuple.class)
                .setParameter("organisation", organisationId)
                .setParameter("since", today.minusYears(1))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> of(organisationId, row))
                .toList();
    }

    private static CampaignFigures of(UUID organisationId, Tuple row) {
        var held = Figures.number(row, "held");
        var coming = Figures.number(row, "coming");
        var calledOff = Figures.number(row, "called_off");
        return new CampaignFigures(
                new CampaignDetails(
                        row.get("id", UUID.class),
                        organisationId,
                        row.get("name", String.class),
                        row.get("description", String.class),
                        row.get("starts_on", LocalDate.class),
                        row.get("ends_on", LocalDate.class)),
                Figures.number(row, "venues"),
                Figures.number(row, "facilitators"),
                held + coming + calledOff,
                held,
                coming,
                calledOff,
                Figures.number(row, "participants"),
                Figures.number(row, "first_timers"));
    }
}
