package nl.buurtdialoog.initiative;

import java.util.UUID;
import nl.buurtdialoog.Given;

/** That an initiative was advised, put straight into the tables: how it came to be does not matter here. */
final class Advised {

    /** @param when of the answer and of the end, as the database understands it */
    static void initiative(UUID organisation, String initiative, String step, String when) {
        var programme = UUID.randomUUID();
        Given.asOwner(
                "insert into advice_programme (id, organisation_id, name, begins_on, ends_on, target, regions, milestones)"
                        + " values ('%s', '%s', 'Advies', current_date - 1000, current_date + 100, 40, '[]', '[]')"
                                .formatted(programme, organisation));
        Given.asOwner("insert into trajectory (id, organisation_id, programme_id, initiative_id, applied_via, question,"
                + " wanted_way, language, applied_at, closed_at, step) values (gen_random_uuid(), '%1$s', '%2$s',"
                        .formatted(organisation, programme)
                + " '%s', 'WEB', 'Hoe verder?', 'ONLINE', 'NL', now() - interval '4 years', %s, '%s')"
                        .formatted(initiative, when, step));
    }

    private Advised() {}
}
