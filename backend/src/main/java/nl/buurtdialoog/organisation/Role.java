package nl.buurtdialoog.organisation;

/** What a member does for an organisation (domain.md, who uses it). Somebody may have several. */
public enum Role {
    ADMINISTRATOR,
    COORDINATOR,
    PHONE_DESK,
    FACILITATOR,
    CORE_GROUP,
    ADVISER,
    TRAINER,
    EDITOR
}
