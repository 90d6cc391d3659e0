package nl.buurtdialoog.toolkit;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;

/** An article as a file has it: between two lines of three hyphens what it is, and after them what it says. */
record ShippedArticle(String theme, NewArticleVersion words) {

    private static final String REASON = "Om mee te beginnen / To begin with";

    static ShippedArticle read(String file) {
        var parts = file.split("(?m)^---$", 3);
        var facts = new HashMap<String, String>();
        parts[1].strip().lines().forEach(line -> {
            var fact = line.split(": ", 2);
            facts.put(fact[0], fact[1]);
        });
        return new ShippedArticle(
                requireNonNull(facts.get("theme")),
                new NewArticleVersion(
                        requireNonNull(facts.get("title")),
                        requireNonNull(facts.get("summary")),
                        parts[2].strip(),
                        REASON));
    }
}
