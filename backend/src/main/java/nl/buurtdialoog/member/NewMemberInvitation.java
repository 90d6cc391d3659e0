package nl.buurtdialoog.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;

/**
 * Somebody who is asked to work with the organisation.
 *
 * @param language in which we write to them
 */
public record NewMemberInvitation(
        @NotBlank @OneLine @Size(max = 254) String email,
        @NotBlank @OneLine @Size(max = 60) String firstName,
        @NotBlank @OneLine @Size(max = 60) String lastName,
        @NotNull Language language,
        @NotNull @Size(min = 1, max = 8) Set<@NotNull Role> roles) {

    /** Addresses stay out of logs, also by accident. */
    @Override
    public String toString() {
        return roles.toString();
    }
}
