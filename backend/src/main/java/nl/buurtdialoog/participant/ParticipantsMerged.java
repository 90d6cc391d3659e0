package nl.buurtdialoog.participant;

/**
 * Who was known twice is one from now on. Whatever a feature keeps of the one that goes becomes the other's, in the same
 * transaction: after it nothing may point to them.
 */
public record ParticipantsMerged(Participant kept, Participant gone) {}
