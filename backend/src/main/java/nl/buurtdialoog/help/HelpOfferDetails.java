package nl.buurtdialoog.help;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody offers, and how to answer them. */
@Schema(name = "HelpOffer")
public record HelpOfferDetails(UUID id, String name, Contact contact, String words, Instant offeredAt) {}
