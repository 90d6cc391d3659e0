package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    @TempDir
    Path folder;

    @Test
    void a_mail_is_kept_for_whom_it_was_delivered_to() throws IOException, MessagingException {
        var mailbox = new Mailbox(folder);
        mailbox.keep(mail(), "zoe@voorbeeld.nl");
        assertThat(new Mailbox(folder).mails(Optional.of("ZOE@voorbeeld.nl")))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("Uw plek, Zoë");
                    assertThat(mail.text()).isEqualTo("Tot dan, Zoë");
                });
        assertThat(mailbox.mails(Optional.of("iemand@voorbeeld.nl"))).isEmpty();
    }

    @Test
    void an_id_cannot_lead_out_of_the_folder() throws IOException {
        assertThat(new Mailbox(folder).mail("../secrets")).isEmpty();
        assertThat(new Mailbox(folder).source("../secrets")).isEmpty();
    }

    @Test
    void what_a_mail_says_is_never_markup_of_the_page() {
        assertThat(MailView.escape("<script>\"&")).isEqualTo("&lt;script&gt;&quot;&amp;");
    }

    private static MimeMessage mail() throws MessagingException {
        var mail = new MimeMessage(Session.getInstance(new Properties()));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress("zoe@voorbeeld.nl"));
        mail.setSubject("Uw plek, Zoë", "UTF-8");
        mail.setText("Tot dan, Zoë", "UTF-8");
        return mail;
    }
}
