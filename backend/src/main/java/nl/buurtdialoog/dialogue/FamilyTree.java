package nl.buurtdialoog.dialogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Which dialogue led to which: each records where it came from. */
@ApplicationScoped
class FamilyTree {

    /** So many generations are told, and a ring of dialogues that somebody made ends there. */
    private static final String GENERATIONS = """
            with recursive before as (
                select id, came_from_dialogue_id, 0 as steps from dialogue where organisation_id = :organisation and id = :id
                union all
                select d.id, d.came_from_dialogue_id, b.steps - 1 from before b
                join dialogue d on d.organisation_id = :organisation and d.id = b.came_from_dialogue_id
                where b.steps > -12),
            later as (
                select id, 0 as steps from dialogue where organisation_id = :organisation and id = :id
                union all
                select d.id, l.steps + 1 from later l
                join dialogue d on d.organisation_id = :organisation and d.came_from_dialogue_id = l.id
                where l.steps < 12)
            select id, steps from before where steps < 0
            union all
            (select id, steps from later where steps > 0 order by steps limit 100)""";

    @Inject
    Session session;

    /** All that came before it and after it, the oldest first. */
    List<Relative> of(Dialogue dialogue) {
        var steps = steps(dialogue);
        return Dialogue.<Dialogue>list(
                        "organisationId = ?1 and id in ?2 and id <> ?3",
                        dialogue.organisationId,
                        List.copyOf(steps.keySet()),
                        dialogue.id)
                .stream()
                .map(one -> new Relative(
                        one.id, steps.getOrDefault(one.id, 0), one.title, one.startsAt, one.status, one.editionNumber))
                .sorted(comparing(Relative::steps).thenComparing(Relative::startsAt))
                .toList();
    }

    private Map<UUID, Integer> steps(Dialogue dialogue) {
        return session
                .createNativeQuery(GENERATIONS, Object[].class)
                .setParameter("organisation", dialogue.organisationId)
                .setParameter("id", dialogue.id)
                .list()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> (Integer) row[1], (first, again) -> first));
    }
}
