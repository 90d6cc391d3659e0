package nl.buurtdialoog.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;

/** Somebody who makes a dialogue possible, and how they want to hear of it. */
public record NewTeamMember(
        @NotNull Part part,
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotNull @Valid NewContact contact,
        @NotNull Language language) {}
