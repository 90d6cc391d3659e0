package nl.buurtdialoog.registration;

import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;

/**
 * The answer to who signs up. It holds nothing that they did not send and is the same for who was in already, so it can
 * be given to anybody. The way to the registration itself goes by mail.
 */
public record RegistrationReceipt(UUID dialogueId, RegistrationStatus status, ContactKind contactKind) {}
