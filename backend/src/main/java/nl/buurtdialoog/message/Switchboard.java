package nl.buurtdialoog.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;

/** Knows by which way somebody with a certain contact is told. */
@ApplicationScoped
public class Switchboard {

    @Inject
    TextGateway texts;

    /** A mobile is called when no text message can leave; who comes through somebody else is told by calling them. */
    public Channel channelTo(Contact contact) {
        return switch (contact.kind()) {
            case EMAIL -> Channel.EMAIL;
            case MOBILE -> texts.canSend() ? Channel.TEXT : Channel.CALL;
            case LANDLINE, VIA -> Channel.CALL;
            case POST -> Channel.LETTER;
            case NONE -> Channel.NONE;
        };
    }
}
