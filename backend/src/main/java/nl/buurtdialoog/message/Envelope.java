package nl.buurtdialoog.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a mail of a letter. Every attempt at the same message carries the same Message-ID. */
@ApplicationScoped
class Envelope {

    @Inject
    MailPage page;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    URI publicUrl;

    Mail mail(Message message, Letter letter) {
        var mail = new Mail()
                .addTo(Objects.requireNonNull(letter.to().value()))
                .setSubject(letter.subject())
                .setText(page.text(letter, message.organisationId))
                .setHtml(page.html(letter, message.organisationId))
                .addHeader("Message-ID", "<%s@%s>".formatted(message.id, publicUrl.getHost()))
                // Nobody's holiday greeting is wanted back (RFC 3834).
                .addHeader("Auto-Submitted", "auto-generated");
        var calendar = letter.calendar();
        return calendar == null
                ? mail
                : mail.addAttachment(
                        "dialoog.ics",
                        calendar.text().getBytes(UTF_8),
                        "text/calendar; charset=UTF-8; method=" + calendar.method());
    }
}
