package nl.buurtdialoog.local;

import java.io.IOException;
import java.util.Set;

/** Throws all data away, after asking. */
final class Reset {
    private static final Set<String> YES = Set.of("y", "yes", "j", "ja");

    private Reset() {}

    static void ask(DataFolder data, boolean yes) throws IOException {
        if (!yes && !confirmed(data)) {
            throw new Refusal("Nothing was deleted.");
        }
        data.empty();
        data.create();
    }

    private static boolean confirmed(DataFolder data) {
        var console = System.console();
        if (console == null) {
            throw new Refusal("There is nobody to ask. Add --yes to delete all data in %s.".formatted(data.root()));
        }
        var answer = console.readLine("Delete all data in %s? [y/N] ", data.root());
        return answer != null && YES.contains(answer.strip().toLowerCase(java.util.Locale.ROOT));
    }
}
