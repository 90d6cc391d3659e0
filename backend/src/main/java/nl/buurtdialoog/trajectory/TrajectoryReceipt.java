package nl.buurtdialoog.trajectory;

import nl.buurtdialoog.contact.ContactKind;

/** The answer to who asks for advice: nothing that they did not send. The link goes to the contact that was given. */
public record TrajectoryReceipt(ContactKind contactKind) {}
