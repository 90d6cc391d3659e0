package nl.buurtdialoog.message;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Language;

/** The looks of a message: as plain text, and as HTML that reads well on a telephone. */
@ApplicationScoped
class MailPage {

    @Inject
    @Location("message/mail.html")
    Template html;

    @Inject
    @Location("message/mail.txt")
    Template text;

    /** A letter with what stands under each: who writes, and whom to call. */
    record Mail(Letter letter, Organisation sender) {

        public String lang() {
            return letter.language().locale().getLanguage();
        }

        public String questions() {
            return letter.language() == Language.NL
                    ? "Vragen, of liever iets afspreken aan de telefoon? Bel %s (%s)."
                            .formatted(sender.telephone, sender.telephoneHours)
                    : "Questions, or do you prefer the telephone? Call %s (%s)."
                            .formatted(sender.telephone, sender.telephoneHours);
        }

        public String regards() {
            return letter.language() == Language.NL ? "Hartelijke groet," : "Kind regards,";
        }
    }

    String html(Letter letter, UUID organisationId) {
        return html.data("mail", mail(letter, organisationId)).render();
    }

    String text(Letter letter, UUID organisationId) {
        return text.data("mail", mail(letter, organisationId)).render();
    }

    Mail mail(Letter letter, UUID organisationId) {
        return new Mail(letter, Organisation.findById(organisationId));
    }
}
