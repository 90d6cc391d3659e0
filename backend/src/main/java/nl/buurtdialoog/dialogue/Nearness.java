package nl.buurtdialoog.dialogue;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.Comparator;

/** What else is near for somebody who finds a dialogue full: the neighbourhood counts most, then the theme, then the date. */
final class Nearness {

    static Comparator<AgendaRow> to(Dialogue dialogue) {
        return comparing((AgendaRow row) -> !row.neighbourhood().id().equals(dialogue.neighbourhood.id))
                .thenComparing(row -> !row.theme().id().equals(dialogue.theme.id))
                .thenComparing(row ->
                        Duration.between(dialogue.startsAt, row.startsAt()).abs());
    }

    private Nearness() {}
}
