package nl.buurtdialoog.tableoffer;

import nl.buurtdialoog.contact.ContactKind;

/** The answer to who offers a table: nothing that they did not send. The link goes to the contact that was given. */
public record TableOfferReceipt(ContactKind contactKind) {}
