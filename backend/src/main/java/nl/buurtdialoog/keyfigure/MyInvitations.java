package nl.buurtdialoog.keyfigure;

import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who invites neighbours: what to give them, and how many came. Nobody's name.
 *
 * @param invitation the address that they give to neighbours
 * @param atLeast at least so many people signed up by it, in fives; null for fewer
 * @param next null as long as nothing is planned that one can sign up for
 */
public record MyInvitations(
        String name,
        Language language,
        String cycle,
        OrganisationCard organisation,
        String invitation,
        @Nullable Integer atLeast,
        @Nullable NextTime next) {}
