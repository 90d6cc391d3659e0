package nl.buurtdialoog.drill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the applications said was done. It must stand in the database once, whatever became of who said it. */
final class Ledger {
    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> coming = new ConcurrentHashMap<>();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answers = new AtomicInteger();

    /** Somebody of a name that nobody else has was written down. */
    void signedUp(String name) {
        people.add(name);
    }

    /** What was acknowledged last: they come, or they cancelled. */
    void comes(String name, boolean comes) {
        coming.put(name, comes);
    }

    void answered(Line.Answer answer) {
        answers.incrementAndGet();
        if (answer.status() >= 500) {
            failures.add("An answer was %d: %s".formatted(answer.status(), answer.body()));
        }
    }

    int answers() {
        return answers.get();
    }

    int people() {
        return people.size();
    }

    /** What does not stand in the database as it was said. */
    List<String> breaches(Books books, UUID dialogue) {
        var doubled = people.stream()
                .filter(name -> rows(books, dialogue, name).size() != 1)
                .map(name -> "%s was told to be written down, and is %d times"
                        .formatted(name, rows(books, dialogue, name).size()));
        var otherwise = coming.entrySet().stream()
                .filter(said -> !rows(books, dialogue, said.getKey())
                        .equals(List.of(said.getValue().toString())))
                .map(said -> "%s was told that coming is %s, and it is not".formatted(said.getKey(), said.getValue()));
        return Stream.of(failures.stream(), doubled, otherwise)
                .flatMap(breaches -> breaches)
                .toList();
    }

    /** Whether they come, for each time they are written down. */
    private static List<String> rows(Books books, UUID dialogue, String name) {
        return books.list(
                "select (not p.cancelled)::text from registration_person p join participant on participant.id ="
                        + " p.participant_id where p.dialogue_id = ? and participant.name = ?",
                dialogue,
                name);
    }
}
