package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.buurtdialoog.shared.Language;

/** The agenda for feed readers: RSS 2.0 (rssboard.org), with the address of itself as Atom names it. */
@ApplicationScoped
class RssFeed {

    static final String MEDIA_TYPE = "application/rss+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    AgendaAddress address;

    String of(FollowedAgenda agenda, String itself) {
        var text = new StringWriter();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(text), agenda, itself);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("It is written into memory", impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml, FollowedAgenda agenda, String itself) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeStartElement("channel");
        element(xml, "title", agenda.name());
        element(xml, "link", address.agenda());
        element(xml, "description", agenda.name());
        element(xml, "language", agenda.language().name().toLowerCase(Locale.ROOT));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", itself);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", MEDIA_TYPE);
        for (var dialogue : agenda.dialogues()) {
            item(xml, dialogue, agenda.language());
        }
        xml.writeEndDocument();
    }

    private void item(XMLStreamWriter xml, ListedDialogue dialogue, Language language) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", SubscriptionWords.in(language).title(dialogue));
        element(xml, "link", address.dialogue(dialogue.id()));
        element(xml, "guid", address.dialogue(dialogue.id()));
        element(xml, "category", dialogue.theme());
        element(xml, "category", dialogue.neighbourhood());
        element(xml, "description", JsonFeed.facts(dialogue, language));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
