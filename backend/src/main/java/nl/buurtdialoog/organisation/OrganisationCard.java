package nl.buurtdialoog.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What everybody may know of an organisation: who it is and how to reach it. */
@Schema(name = "Organisation")
public record OrganisationCard(
        UUID id,
        String name,
        String telephone,
        String telephoneHours,
        String email,
        @Nullable String website) {

    public static OrganisationCard of(Organisation organisation) {
        return new OrganisationCard(
                organisation.id,
                organisation.name,
                organisation.telephone,
                organisation.telephoneHours,
                organisation.email,
                organisation.website);
    }
}
