package nl.buurtdialoog.toolkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What changed in the toolkit, for who reads along with a feed reader: Atom (RFC 4287). */
@ApplicationScoped
class ChangesFeed {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final int MOST = 50;

    @Inject
    Session session;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    URI url;

    /** The articles that were published last, the newest first. */
    String of(Language language, @Nullable UUID organisationId) {
        var articles = session.createQuery(
                        ArticleSummary.SELECT + " and a.language = :language"
                                + (organisationId == null
                                        ? Library.NO_PRACTICE + " and :organisation is null"
                                        : " and a.organisationId = :organisation")
                                + " order by a.updatedAt desc, a.id",
                        ArticleSummary.class)
                .setParameter("language", language)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
        try {
            return written(articles, language);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("It is written into memory", impossible);
        }
    }

    private String written(List<ArticleSummary> articles, Language language) throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", language.name().toLowerCase(Locale.ROOT));
        element(xml, "id", page("toolkit"));
        element(xml, "title", language == Language.NL ? "Toolkit van Buurtdialoog" : "Buurtdialoog toolkit");
        element(
                xml,
                "updated",
                articles.stream()
                        .map(ArticleSummary::updatedAt)
                        .findFirst()
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, page("toolkit"));
        for (var article : articles) {
            entry(xml, article);
        }
        xml.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, ArticleSummary article) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + article.id());
        element(xml, "title", article.title());
        element(xml, "updated", article.updatedAt().toString());
        element(xml, "summary", article.summary());
        xml.writeStartElement("author");
        element(xml, "name", "Buurtdialoog");
        xml.writeEndElement();
        link(xml, page("toolkit/" + article.id()));
        xml.writeEndElement();
    }

    private String page(String path) {
        return url.resolve("/" + path).toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", address);
    }
}
