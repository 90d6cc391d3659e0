package nl.buurtdialoog.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as an administrator enters it; all of it stands on public pages.
 *
 * @param telephone as it should be read, with spaces
 * @param telephoneHours when somebody answers, in words
 * @param website begins with {@code https://}
 */
public record NewOrganisation(
        @NotBlank @OneLine @Size(max = 100) String name,

        @NotNull @Pattern(regexp = "[+(]?[0-9][0-9 ()-]{2,24}", message = "not-a-telephone") @Size(max = 26)
        String telephone,

        @NotBlank @OneLine @Size(max = 100) String telephoneHours,

        @NotNull @Email(regexp = "[^\\s@]+@[^\\s@]+\\.[^\\s@.]+", message = "not-an-email") @Size(max = 254)
        String email,

        @Nullable @Pattern(regexp = "https://[^\\s<>\"]{3,}", message = "not-a-url") @Size(max = 300)
        String website) {

    static NewOrganisation of(Organisation organisation) {
        return new NewOrganisation(
                organisation.name,
                organisation.telephone,
                organisation.telephoneHours,
                organisation.email,
                organisation.website);
    }
}
