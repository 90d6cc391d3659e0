package nl.buurtdialoog.participant;

/** What somebody may agree to, each apart from the others. */
public enum ConsentPurpose {
    TAKING_PART,
    PRACTICAL_NEEDS,
    LATER_INVITATIONS,
    PHOTOS,
    STORY,
    OFFERING_A_TABLE
}
