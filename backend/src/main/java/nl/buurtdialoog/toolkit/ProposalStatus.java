package nl.buurtdialoog.toolkit;

/** How far a proposal for the toolkit is. */
public enum ProposalStatus {
    OPEN,
    /** A version of an article was made of it. */
    TAKEN,
    DECLINED
}
