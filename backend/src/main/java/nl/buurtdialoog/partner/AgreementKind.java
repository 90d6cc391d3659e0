package nl.buurtdialoog.partner;

/** On what terms a partner and an organisation share data about people (AVG, articles 26 and 28). */
public enum AgreementKind {
    /** The partner works with the data for the organisation: verwerkersovereenkomst. */
    PROCESSOR,
    /** They decide together what the data are for: gezamenlijke verantwoordelijkheid. */
    JOINT_CONTROLLERS,
    /** Each answers for its own part: gegevensuitwisseling. */
    DATA_SHARING
}
