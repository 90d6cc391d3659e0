package nl.buurtdialoog.adviceboard;

import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.trajectory.GivenTrajectory;

/** Trajectories far along, and many at once. */
final class GivenBoard {

    /** An initiative that was called and did something, with a lesson that was learned. */
    static UUID closed(UUID organisation, UUID adviser) {
        var id = GivenTrajectory.advised(organisation, adviser);
        called(organisation, id, "REACHED");
        Given.asOwner("""
                insert into trajectory_lesson (id, organisation_id, trajectory_id, title, body, learned_by, learned_at)
                select gen_random_uuid(), v.organisation_id, '%1$s', 'Soep helpt', 'Schep op.', v.account_id, now()
                from adviser v where v.id = '%2$s';
                update trajectory set step = 'CLOSED', closed_at = now() where id = '%1$s'""".formatted(id, adviser));
        return id;
    }

    /** An attempt to call. */
    static void called(UUID organisation, UUID trajectory, String result) {
        Given.asOwner("""
                insert into follow_up_call (id, organisation_id, trajectory_id, result, did, called_by, called_at)
                select gen_random_uuid(), '%1$s', '%2$s', '%3$s', case when '%3$s' = 'REACHED' then 'Soep gekookt' end,
                    v.account_id, now()
                from trajectory t join adviser v on v.id = t.adviser_id where t.id = '%2$s'""".formatted(organisation, trajectory, result));
    }

    /** As many trajectories of a programme, each with an adviser, a conversation that is planned and calls. */
    static void many(UUID organisation, UUID programme, UUID adviser, int number) {
        Given.asOwner("""
                with made as (
                    insert into initiative (id, organisation_id, name, place, region, activities, volunteers, participants,
                        created_at)
                    select gen_random_uuid(), '%1$s', 'Initiatief ' || n, 'Deventer', 'Overijssel', 'Koffie', 'UP_TO_5',
                        'FROM_6_TO_15', now()
                    from generate_series(1, %4$d) n
                    returning id),
                advised as (
                    insert into trajectory (id, organisation_id, programme_id, initiative_id, applied_via, question,
                        wanted_way, language, applied_at, answer, answered_at, adviser_id, matched_at, step)
                    select gen_random_uuid(), '%1$s', '%2$s', id, 'WEB', 'Hoe?', 'ONLINE', 'NL', now() - interval '20 days',
                        'ACCEPTED', now() - interval '15 days', '%3$s', now() - interval '10 days', 'CONVERSATION'
                    from made
                    returning id)
                insert into trajectory_conversation (id, organisation_id, trajectory_id, way, starts_at)
                select gen_random_uuid(), '%1$s', id, 'ONLINE', now() + interval '3 days' from advised""".formatted(organisation, programme, adviser, number));
    }

    private GivenBoard() {}
}
