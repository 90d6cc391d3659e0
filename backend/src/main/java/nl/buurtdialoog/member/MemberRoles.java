package nl.buurtdialoog.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.buurtdialoog.organisation.Role;

/** What a member does for the organisation. Who does nothing any more is removed. */
public record MemberRoles(@NotNull @Size(min = 1, max = 8) Set<@NotNull Role> roles) {}
