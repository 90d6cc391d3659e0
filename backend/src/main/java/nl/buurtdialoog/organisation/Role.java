package nl.buurtdialoog.organisation;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a member does for an organisation (domain.md, who uses it). Somebody may have several. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    PHONE_DESK,
    FACILITATOR,
    CORE_GROUP,
    ADVISER,
    TRAINER,
    EDITOR;

    /** Roles as a query gives them: names with a comma between, or null for none. In the order above. */
    public static Set<Role> setOf(@Nullable String names) {
        return names == null
                ? Set.of()
                : Collections.unmodifiableSet(Arrays.stream(names.split(",", -1))
                        .map(Role::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(Role.class))));
    }
}
