package nl.buurtdialoog.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;

/** Catches every mail of the application and of Keycloak, so that a try-out never writes to a real person. */
final class MailCatcher {
    private final GreenMail smtp;
    private final MailPages pages;

    private MailCatcher(GreenMail smtp, MailPages pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    static MailCatcher start(Path folder, Ports ports) throws IOException {
        var mailbox = new Mailbox(folder);
        var smtp = new GreenMail(new ServerSetup(ports.smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        smtp.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new Recipient(recipient.getEmail(), mailbox));
        return new MailCatcher(smtp, MailPages.start(mailbox, ports.mail()));
    }

    void stop() {
        pages.stop();
        smtp.stop();
    }
}
