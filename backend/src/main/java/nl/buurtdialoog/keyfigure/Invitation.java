package nl.buurtdialoog.keyfigure;

import nl.buurtdialoog.organisation.OrganisationCard;
import org.jspecify.annotations.Nullable;

/**
 * What a neighbour is invited to. Not by whom: the code says nothing of that.
 *
 * @param next null as long as nothing is planned that one can sign up for
 */
public record Invitation(
        String code,
        String cycle,
        OrganisationCard organisation,
        @Nullable NextTime next) {}
